/** How long a screen may take to show what the coach went for, milliseconds. */
const PATIENCE_MS = 5000;

/**
 * Gives the focus to a place of the screen that is about to open, as soon as it is drawn and no window lies over it: the
 * first element that the selector picks. A key or click in between lets it be.
 */
export function arriveAt(selector: string): void {
  const started = performance.now();
  const stop = new AbortController();
  for (const event of ['keydown', 'pointerdown']) {
    window.addEventListener(event, () => stop.abort(), { capture: true, signal: stop.signal });
  }
  const look = (): void => {
    if (stop.signal.aborted) return;
    const isFree = document.querySelector('.backdrop') === null;
    const target = isFree ? document.querySelector<HTMLElement>(selector) : null;
    if (target === null && performance.now() - started < PATIENCE_MS) {
      requestAnimationFrame(look);
      return;
    }
    stop.abort();
    target?.focus();
    target?.closest('.panel, .rule-row')?.scrollIntoView({ block: 'nearest' });
  };
  requestAnimationFrame(look);
}
