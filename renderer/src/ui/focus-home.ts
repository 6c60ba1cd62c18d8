import { useLayoutEffect } from 'react';

/** What had the focus before the first of the open windows, and where it stood. */
interface Home {
  readonly element: HTMLElement;
  /** Lists and grids around it, the nearest first: one of their rows takes the focus when the element has gone. */
  readonly around: readonly Element[];
}

let open = 0;
let home: Home | null = null;
/** What the last context menu was opened on: a window that is opened from the menu leads back there. */
let menuOrigin: Element | null = null;

/** Says what a context menu is opened on. */
export function noteMenuOrigin(element: Element): void {
  menuOrigin = element;
}

/**
 * Brings the focus back when the last window over the page has closed, also where its content was drawn anew in the
 * meantime or what had the focus is not there any more: then to the row that took its place, else to the page.
 */
export function useFocusHome(): void {
  useLayoutEffect(() => {
    if (open === 0 && home === null) home = homeOf(document.activeElement);
    open += 1;
    return () => {
      open -= 1;
      // After the window's own way back, which takes a frame; a window that is drawn anew is open again by then.
      requestAnimationFrame(() => requestAnimationFrame(goHome));
    };
  }, []);
}

function homeOf(focused: Element | null): Home | null {
  // A menu that closes takes the focus with it.
  const wasInMenu = focused === null || focused === document.body || focused.closest('.popover') !== null;
  const element = wasInMenu && menuOrigin?.isConnected === true ? menuOrigin : focused;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const around: Element[] = [];
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (up.matches('[role="grid"], [role="listbox"], ul, ol, main')) around.push(up);
  }
  return { element, around };
}

function goHome(): void {
  if (open > 0 || home === null) return;
  const { element, around } = home;
  home = null;
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const places = [...around.filter((list) => list.isConnected), document.querySelector('main')];
  // A list's own stop, its row in the tab order, goes before the buttons of its heading.
  const stops = places.flatMap((place) =>
    ['[tabindex="0"]', 'a[href], button'].flatMap((wanted) => [
      ...(place?.querySelectorAll<HTMLElement>(wanted) ?? []),
    ]),
  );
  [element, ...stops].find(canHave)?.focus();
}

function canHave(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && element.closest('[inert]') === null;
}
