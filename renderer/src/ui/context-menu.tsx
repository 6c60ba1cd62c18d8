import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Menu as AriaMenu, Popover as AriaPopover } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { noteMenuOrigin } from './focus-home.ts';
import { type MenuEntry, menuItems } from './overlay.tsx';

/** A place in the window, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Opened extends Point {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu that opens where the pointer is, or at the focused element for the keyboard's menu key. */
export interface ContextMenu {
  /** Put it once beside what the menus belong to. */
  readonly element: ReactNode;
  /**
   * Opens it; call it from `onContextMenu`. Called for by the keyboard it opens below the element, or at `place` where
   * what it is about is only a part of that.
   */
  readonly open: (event: MouseEvent, label: string, entries: readonly MenuEntry[], place?: Point) => void;
}

/** True where the menu key or Shift+F10 called for the menu: no button of a pointer did, or the pointer is nowhere. */
export function isByKey({ button, clientX, clientY }: MouseEvent): boolean {
  return button < 0 || (clientX === 0 && clientY === 0);
}

/** Prepares a context menu. Escape closes it, and the focus goes back to where it was. */
export function useContextMenu(): ContextMenu {
  const [opened, setOpened] = useState<Opened | null>(null);
  const corner = useRef<HTMLSpanElement>(null);
  return {
    open: (event, label, entries, place) => {
      event.preventDefault();
      event.stopPropagation();
      const { currentTarget, clientX, clientY } = event;
      const { activeElement } = document;
      noteMenuOrigin(activeElement !== null && currentTarget.contains(activeElement) ? activeElement : currentTarget);
      const { left, bottom } = currentTarget.getBoundingClientRect();
      const at = isByKey(event) ? (place ?? { x: left + 12, y: bottom }) : { x: clientX, y: clientY };
      setOpened({ ...at, label, entries });
    },
    element: (
      <>
        {createPortal(
          // Beside the page, whose own pixels grow with the size of its text; the pointer's do not.
          <span
            ref={corner}
            aria-hidden="true"
            style={{
              position: 'fixed',
              left: opened?.x ?? 0,
              top: opened?.y ?? 0,
              width: 1,
              height: 1,
              pointerEvents: 'none',
            }}
          />,
          document.body,
        )}
        <AriaPopover
          className="popover menu-popover"
          triggerRef={corner}
          isOpen={opened !== null}
          onOpenChange={(open) => (open ? undefined : setOpened(null))}
          placement="bottom start"
          offset={0}
        >
          {opened === null ? null : (
            <AriaMenu
              className="menu"
              aria-label={opened.label}
              autoFocus="first"
              onClose={() => setOpened(null)}
              onAction={(key) => opened.entries.find((entry) => entry.id === key)?.run()}
              disabledKeys={opened.entries.filter((entry) => entry.isDisabled === true).map((entry) => entry.id)}
            >
              {menuItems(opened.entries)}
            </AriaMenu>
          )}
        </AriaPopover>
      </>
    ),
  };
}
