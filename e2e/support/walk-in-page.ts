/** Where a walk goes: round the whole page, or through what comes after the list at its side. */
export type Extent = 'page' | 'main';

/** A walk with Tab, kept in the page while the keys are pressed. */
interface Walk {
  /** What may have the focus: the page, or the window over it. */
  readonly within: Element;
  /** Everything in it that begins here or later is to be reached. */
  readonly from: Element;
  /** What can be acted on. */
  readonly acts: string;
  /** What could be acted on when the walk began: what is worked out meanwhile may come too late to be reached. */
  readonly offered: ReadonlySet<Element>;
  /** What had the focus before the first press. */
  readonly start: HTMLElement | null;
  /** The stops forward, in the order of the walk, each once. */
  readonly stops: HTMLElement[];
  /** What had the focus after each press backward, without rows. */
  readonly back: Element[];
  readonly faults: string[];
  /** How often the walk went upward: once, where that in a window comes round. */
  turns: number;
  isBack: boolean;
  isOver: boolean;
}

interface Walking {
  walk: Walk;
  /** What something is, as a person would find it. */
  told(element: Element): string;
}

/** Runs in the page, from its own text: begins a walk where a window has put the focus, else where the extent begins. */
export function startWalk({ windows, extent }: { readonly windows: string; readonly extent: Extent }): void {
  const within = [...document.querySelectorAll(windows)].at(-1) ?? document.body;
  const from = (within === document.body && extent === 'main' ? document.querySelector('main') : null) ?? within;
  // A section may have the focus when something leads to it, without being an act.
  const acts =
    'a[href], button, input, select, textarea, summary, [tabindex]:not(section, [role="dialog"], [role="alertdialog"]), [role="button"], [role="link"], [role="tab"], [role="slider"]';
  const offered = new Set(within.querySelectorAll(`:is(${acts}):not(:disabled, [aria-disabled="true"])`));
  const start = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const walk: Walk = {
    within,
    from,
    acts,
    offered,
    start,
    stops: [],
    back: [],
    faults: [],
    turns: 0,
    isBack: false,
    isOver: false,
  };
  const told = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  Object.assign(globalThis, { walk, told });
  const ring = ((): string => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--focus)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  })();
  const rings = (element: Element): boolean =>
    [null, '::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && style.outlineColor === ring;
      const drawn = [style.borderTopColor, style.borderBottomColor, style.backgroundColor].includes(ring);
      return outlined || drawn || style.boxShadow.includes(ring);
    });
  const shows = (at: Element): boolean => {
    const around: Element[] = [at, ...at.querySelectorAll('*'), ...(at.closest('label')?.querySelectorAll('*') ?? [])];
    for (let up = at.parentElement, levels = 0; up !== null && levels < 4; up = up.parentElement, levels++)
      around.push(up);
    return around.some(rings);
  };
  /** Looks at what has the focus: whether it shows, and whether it follows what had the focus before. */
  const look = (at: HTMLElement): void => {
    if (!shows(at)) walk.faults.push(`no ring shows the focus on ${told(at)}`);
    const before = walk.stops.at(-1);
    const follows = !before || (before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!follows) walk.turns += 1;
    if (!follows && (within === document.body || walk.turns > 1)) walk.faults.push(`the walk goes back to ${told(at)}`);
    walk.stops.push(at);
  };
  const isAfter = (at: Element): boolean =>
    from === within || (from.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const note = (): void => {
    const at = document.activeElement;
    if (walk.isOver) return;
    const isInside = at instanceof HTMLElement && at !== document.body && within.contains(at) && isAfter(at);
    if (walk.isBack) {
      // A table leads back into the row whose act had the focus, not into the one that the walk came by.
      if (!(at instanceof HTMLTableRowElement)) walk.back.push(at ?? document.body);
      walk.isOver = at === null || at === document.body || at === walk.stops[0];
    } else if (isInside && !walk.stops.includes(at)) look(at);
    else walk.isOver = true;
    if (!isInside && within !== document.body)
      walk.faults.push(`the walk leaves the window for ${told(at ?? document.body)}`);
  };
  // When the key comes up, what it did is done.
  const stop = new AbortController();
  const heard = ({ key }: KeyboardEvent): void => (key === 'Tab' ? note() : undefined);
  globalThis.addEventListener('keyup', heard, { capture: true, signal: stop.signal });
  Object.assign(globalThis, { endWalk: () => stop.abort() });
  if (within !== document.body) {
    // A window that is read has the focus itself, which is no stop.
    if (document.activeElement !== within) note();
    return;
  }
  const top = document.createElement('i');
  top.tabIndex = -1;
  if (from === within) within.prepend(top);
  else from.before(top);
  top.focus();
  top.addEventListener('blur', () => top.remove());
}

/** Runs in the page: whether the walk has come round, or back to its beginning. */
export function isAtEnd(): boolean {
  return (globalThis as unknown as Walking).walk.isOver;
}

/** Runs in the page: puts the focus on the last stop, for the walk back. */
export function turnBack(): void {
  const { walk } = globalThis as unknown as Walking;
  Object.assign(walk, { isBack: true, isOver: walk.stops.length < 2 });
  walk.stops.at(-1)?.focus();
}

/** Runs in the page, from its own text: ends the walk, and tells what it found wrong. */
export function endOfWalk(): readonly string[] {
  const { walk, told, endWalk } = globalThis as unknown as Walking & { readonly endWalk: () => void };
  endWalk();
  walk.start?.focus();
  const wanted = walk.stops.slice(0, -1).filter((stop) => !(stop instanceof HTMLTableRowElement));
  wanted.reverse();
  // What could not be acted on when the walk came by is new on the way back.
  const back = walk.back.filter((at) => walk.stops.some((stop) => stop === at) || walk.offered.has(at));
  const wrong = walk.isBack ? wanted.findIndex((stop, index) => back[index] !== stop) : -1;
  if (wrong < 0) return walk.faults;
  const from = wrong === 0 ? walk.stops.at(-1) : wanted[wrong - 1];
  const [stop, came] = [wanted[wrong], back[wrong]];
  const tell = (element: Element | undefined): string => (element === undefined ? 'nothing' : told(element));
  return [...walk.faults, `Shift+Tab goes from ${tell(from)} to ${tell(came)}, not back to ${tell(stop)}`];
}

/** Runs in the page, from its own text: what can be acted on and was not reached, and what hears the pointer only. */
export function whatWasMissed(): readonly string[] {
  const { walk, told } = globalThis as unknown as Walking;
  const { stops, within, from, acts, offered } = walk;
  // One stop for the whole: arrows walk inside it, and Alt with an arrow opens what a field has to choose from.
  const whole =
    '[role="grid"], [role="treegrid"], [role="radiogroup"], [role="tablist"], [role="toolbar"], [role="listbox"], [role="group"], [role="spinbutton"], table, nav, .cp-targets, .field-box, .select-button';
  const shows = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden="true"], [hidden]') === null;
  const missed = [...within.querySelectorAll(acts)].filter((element) => {
    if (!offered.has(element) || !shows(element) || element.matches(':disabled, [aria-disabled="true"]')) return false;
    if (from !== within && (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
      return false;
    const parent = element.closest(whole);
    return !stops.some((each) => each.contains(element) || element.contains(each) || parent?.contains(each) === true);
  });
  const hears = (element: Element): boolean => {
    const key = Object.keys(element).find((each) => each.startsWith('__reactProps$'));
    const props = key === undefined ? {} : (element as unknown as Record<string, Record<string, unknown>>)[key];
    return ['onClick', 'onPointerDown', 'onMouseDown'].some((each) => typeof props?.[each] === 'function');
  };
  const pointerOnly = [...(within === document.body ? document.querySelectorAll('#root *') : [])].filter(
    (element) =>
      hears(element) &&
      shows(element) &&
      element.closest(`${acts}, label`) === null &&
      element.querySelector(acts) === null,
  );
  return [
    ...missed.map((element) => `Tab does not reach ${told(element)}`),
    ...pointerOnly.map((element) => `only a pointer can act on ${told(element)}`),
  ];
}

/** A stop of the walk, by its place in it, with others of its class beside it that have no stop of their own. */
export interface SharedStop {
  readonly stop: number;
  readonly kind: string;
}

/** Runs in the page, from its own text: the first shared stop of each class. */
export function sharedStops(): readonly SharedStop[] {
  const { stops } = (globalThis as unknown as Walking).walk;
  const found: SharedStop[] = [];
  for (const [stop, element] of stops.entries()) {
    const kind = element.classList[0];
    if (kind === undefined || found.some((each) => each.kind === kind)) continue;
    const list = element.closest('nav, .cp-targets');
    const others = list?.querySelectorAll<HTMLElement>(`.${kind}[tabindex="-1"]`) ?? [];
    if ([...others].some((each) => !stops.includes(each) && each.checkVisibility())) found.push({ stop, kind });
  }
  return found;
}

/** Runs in the page: puts the focus on a stop of the walk. */
export function focusStop(stop: number): void {
  (globalThis as unknown as Walking).walk.stops[stop]?.focus();
}

/** Runs in the page: whether another of the class has the focus now. */
export function isOnAnother({ stop, kind }: SharedStop): boolean {
  const { stops } = (globalThis as unknown as Walking).walk;
  const at = document.activeElement;
  return at !== stops[stop] && at?.classList.contains(kind) === true;
}

/** Runs in the page, from its own text: has something on the page have the focus, and remembers what. */
export function noteFocus(): void {
  const first = document.querySelector<HTMLElement>('main button, main a[href], main [tabindex="0"]');
  if (document.activeElement === null || document.activeElement === document.body) first?.focus();
  Object.assign(globalThis, { home: document.activeElement });
}

/** Runs in the page, from its own text: what is wrong with where a window begins; null when nothing is. */
export function startFault(windows: string): string | null {
  const within = [...document.querySelectorAll(windows)].at(-1);
  const at = document.activeElement;
  if (within === undefined || at === null || !within.contains(at)) return 'the focus does not go into the window';
  const isCross = at.closest('.dialog-head') !== null;
  return isCross ? 'the window begins at the cross that closes it' : null;
}

/** Runs in the page, from its own text: what is wrong with where the focus is when the window has gone. */
export function homeFault(): string | null {
  const { home } = globalThis as unknown as { readonly home: Element | null };
  const at = document.activeElement;
  const told = (element: Element | null): string =>
    element === null ? 'nothing' : `${element.tagName.toLowerCase()}.${element.className}`;
  return at === home && at !== document.body ? null : `Escape leads to ${told(at)}, not back to ${told(home)}`;
}
