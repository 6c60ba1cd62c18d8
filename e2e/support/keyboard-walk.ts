import type { Page } from 'playwright/test';

/** More presses of Tab than any screen has stops; who needs more is in a trap. */
const MOST_STOPS = 400;

/** What a walk with Tab through the page found wrong, a sentence each. */
export async function walkFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(startWalk);
  const faults: string[] = [];
  for (let presses = 0; presses <= MOST_STOPS; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    // The arrows come last: they may show another page of a list.
    if (stop.end) return [...faults, ...(await page.evaluate(whatWasMissed)), ...(await roverFaults(page))];
    faults.push(...stop.faults);
  }
  return [...faults, `a trap: after ${MOST_STOPS} presses of Tab the walk had not come round`];
}

/** Of things that share one stop: whether an arrow key goes from it to another of them. */
async function roverFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const shared of await page.evaluate(sharedStops)) {
    const onAnother = () => page.evaluate(isOnAnother, shared);
    await page.evaluate(focusStop, shared.stop);
    await page.keyboard.press('ArrowRight');
    if (await onAnother()) continue;
    await page.keyboard.press('ArrowDown');
    if (await onAnother()) continue;
    await page.keyboard.press('ArrowUp');
    if (!(await onAnother())) faults.push(`no arrow key reaches the other .${shared.kind}`);
  }
  return faults;
}

/** A stop of the walk, by its place in it, with others of its class beside it that have no stop of their own. */
interface SharedStop {
  readonly stop: number;
  readonly kind: string;
}

/** Runs in the page, from its own text: the first shared stop of each class. */
function sharedStops(): readonly SharedStop[] {
  const { walked } = globalThis as unknown as { readonly walked: readonly HTMLElement[] };
  const found: SharedStop[] = [];
  for (const [stop, element] of walked.entries()) {
    const kind = element.classList[0];
    if (kind === undefined || found.some((each) => each.kind === kind)) continue;
    const list = element.closest('nav, .cp-targets');
    const others = list?.querySelectorAll<HTMLElement>(`.${kind}[tabindex="-1"]`) ?? [];
    if ([...others].some((each) => !walked.includes(each) && each.checkVisibility())) found.push({ stop, kind });
  }
  return found;
}

/** Runs in the page: puts the focus on a stop of the walk. */
function focusStop(stop: number): void {
  (globalThis as unknown as { readonly walked: readonly HTMLElement[] }).walked[stop]?.focus();
}

/** Runs in the page: whether another of the class has the focus now. */
function isOnAnother({ stop, kind }: SharedStop): boolean {
  const { walked } = globalThis as unknown as { readonly walked: readonly HTMLElement[] };
  const at = document.activeElement;
  return at !== walked[stop] && at?.classList.contains(kind) === true;
}

/** Runs in the page: forgets earlier walks and begins at the top, before the link that skips to the content. */
function startWalk(): void {
  Object.assign(globalThis, { walked: [] });
  const top = document.createElement('i');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.addEventListener('blur', () => top.remove());
}

/** Runs in the page, from its own text: what has the focus, and whether it shows and follows what had it before. */
function lookAtStop(): { readonly end: boolean; readonly faults: readonly string[] } {
  const { walked } = globalThis as unknown as { readonly walked: Element[] };
  const at = document.activeElement;
  if (at === null || at === document.body || walked.includes(at)) return { end: true, faults: [] };
  const name = `${at.tagName.toLowerCase()}.${at.className} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
  const probe = document.createElement('i');
  probe.style.color = 'var(--focus)';
  document.body.append(probe);
  const ring = getComputedStyle(probe).color;
  probe.remove();
  const rings = (element: Element): boolean =>
    [null, '::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      const outlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px' && style.outlineColor === ring;
      return (
        outlined || style.boxShadow.includes(ring) || style.borderTopColor === ring || style.backgroundColor === ring
      );
    });
  const around: Element[] = [at, ...at.querySelectorAll('*'), ...(at.closest('label')?.querySelectorAll('*') ?? [])];
  for (let up = at.parentElement, levels = 0; up !== null && levels < 4; up = up.parentElement, levels++)
    around.push(up);
  const faults: string[] = [];
  if (!around.some(rings)) faults.push(`no ring shows the focus on ${name}`);
  const before = walked.at(-1);
  const follows = before === undefined || before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows) faults.push(`the walk goes back to ${name}`);
  walked.push(at);
  return { end: false, faults };
}

/** Runs in the page, from its own text: what can be acted on and was not reached, and what hears the pointer only. */
function whatWasMissed(): readonly string[] {
  const { walked } = globalThis as unknown as { readonly walked: Element[] };
  // A section may have the focus when something leads to it, without being an act.
  const acts =
    'a[href], button, input, select, textarea, summary, [tabindex]:not(section), [role="button"], [role="link"], [role="tab"], [role="slider"]';
  // One stop for the whole: arrows walk inside it, and Alt with an arrow opens what a field has to choose from.
  const whole =
    '[role="grid"], [role="treegrid"], [role="radiogroup"], [role="tablist"], [role="toolbar"], [role="listbox"], [role="group"], [role="spinbutton"], table, nav, .cp-targets, .field-box, .select-button';
  const told = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const shows = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden="true"], [hidden]') === null;
  const missed = [...document.querySelectorAll(acts)].filter((element) => {
    if (!shows(element) || element.matches(':disabled, [aria-disabled="true"]') || walked.includes(element))
      return false;
    const parent = element.closest(whole);
    return !walked.some((each) => each.contains(element) || element.contains(each) || parent?.contains(each) === true);
  });
  const hears = (element: Element): boolean => {
    const key = Object.keys(element).find((each) => each.startsWith('__reactProps$'));
    const props = key === undefined ? {} : (element as unknown as Record<string, Record<string, unknown>>)[key];
    return ['onClick', 'onPointerDown', 'onMouseDown'].some((each) => typeof props?.[each] === 'function');
  };
  const pointerOnly = [...document.querySelectorAll('#root *')].filter(
    (element) =>
      shows(element) &&
      hears(element) &&
      element.closest(`${acts}, label`) === null &&
      element.querySelector(acts) === null,
  );
  return [
    ...missed.map((element) => `Tab does not reach ${told(element)}`),
    ...pointerOnly.map((element) => `only a pointer can act on ${told(element)}`),
  ];
}
