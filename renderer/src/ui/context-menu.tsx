import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { Menu as AriaMenu, Popover as AriaPopover } from 'react-aria-components';
import { noteMenuOrigin } from './focus-home.ts';
import { type MenuEntry, menuItems } from './overlay.tsx';

interface Opened {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu that opens where the pointer is, or at the focused element for the keyboard's menu key. */
export interface ContextMenu {
  /** Put it once beside what the menus belong to. */
  readonly element: ReactNode;
  /** Opens it; call it from `onContextMenu`. */
  readonly open: (event: MouseEvent, label: string, entries: readonly MenuEntry[]) => void;
}

/** Prepares a context menu. Escape closes it, and the focus goes back to where it was. */
export function useContextMenu(): ContextMenu {
  const [opened, setOpened] = useState<Opened | null>(null);
  const corner = useRef<HTMLSpanElement>(null);
  return {
    open: (event, label, entries) => {
      event.preventDefault();
      event.stopPropagation();
      noteMenuOrigin(event.currentTarget);
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      const byKey = event.clientX === 0 && event.clientY === 0;
      setOpened({ x: byKey ? left + 12 : event.clientX, y: byKey ? bottom : event.clientY, label, entries });
    },
    element: (
      <>
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
        />
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
