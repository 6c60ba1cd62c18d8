/** What the page says of one of its parts that does not fit. */
export interface LayoutFault {
  readonly kind: 'clipped' | 'window';
  readonly text: string;
}

interface Box {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly textContent: string | null;
  readonly title?: string;
  closest(selector: string): unknown;
}

declare const document: {
  querySelectorAll(selector: string): Iterable<Box>;
  readonly documentElement: { readonly scrollWidth: number; readonly scrollHeight: number };
};
declare const innerWidth: number;
declare const innerHeight: number;
declare function getComputedStyle(element: Box): { readonly overflowX: string; readonly visibility: string };

/**
 * Runs in the page: texts that are cut at the side without a title that says them whole, and a page that is bigger
 * than its window.
 */
export function layoutFaults(): readonly LayoutFault[] {
  const cut = [...document.querySelectorAll('#root *')].filter((element) => {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) return false;
    const style = getComputedStyle(element);
    if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') return false;
    return style.visibility !== 'hidden' && element.closest('[title], .visually-hidden, [aria-label]') === null;
  });
  const faults: LayoutFault[] = cut.map((element) => ({
    kind: 'clipped',
    text: (element.textContent ?? '').trim().slice(0, 80),
  }));
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) {
    faults.push({ kind: 'window', text: `${scrollWidth} × ${scrollHeight} in ${innerWidth} × ${innerHeight}` });
  }
  return faults.filter((fault) => fault.text !== '');
}
