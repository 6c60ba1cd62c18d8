import type { MouseEvent, ReactNode } from 'react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Menu as AriaMenu,
  Popover as AriaPopover,
  Tooltip as AriaTooltip,
  DialogTrigger,
  Heading,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  TooltipTrigger,
} from 'react-aria-components';
import { t } from '../text/index.ts';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import { useFocusHome } from './focus-home.ts';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** A window over the page. Escape and the cross close it; focus goes back to where it came from. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
  isDismissable = true,
  plain = false,
  isRead = false,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'wide';
  readonly role?: 'dialog' | 'alertdialog';
  /** False while something runs that must not be left half-done, or where typed work would be lost by a stray click. */
  readonly isDismissable?: boolean;
  /** Without heading and padding, for content that brings its own; the title is still read out. */
  readonly plain?: boolean;
  /** Nothing in it takes the focus: the text itself does, so that the keyboard can scroll it. */
  readonly isRead?: boolean;
}) {
  if (plain) {
    return (
      <ModalOverlay
        className="backdrop backdrop-top"
        isOpen={isOpen}
        onOpenChange={(open) => (open ? undefined : onClose())}
        isDismissable={isDismissable}
      >
        <Modal className={classNames('modal', `modal-${size}`)}>
          <AriaDialog className="dialog" role={role} aria-label={title}>
            <FocusHome />
            {children}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    );
  }
  return (
    <ModalOverlay
      className="backdrop"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={isDismissable}
    >
      <Modal className={classNames('modal', `modal-${size}`)}>
        <AriaDialog className="dialog" role={role}>
          <FocusHome />
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('ui.close')} onPress={onClose} small />
          </div>
          <div className="dialog-body" {...(isRead ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}>
            {children}
          </div>
          {footer === undefined ? null : <div className="dialog-foot">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Is there while the window is open. */
function FocusHome() {
  useFocusHome();
  return null;
}

/** Something small that opens beside what it belongs to. */
export function Popover({
  trigger,
  label,
  children,
  isOpen,
  onOpenChange,
}: {
  /** A button of `ui/`. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <DialogTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      {trigger}
      <AriaPopover className="popover" offset={6}>
        <AriaDialog className="popover-dialog" aria-label={label}>
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

/** One entry of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string | null;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
  /** Draws a line above it. */
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

/** The entries of a menu, for what draws one. */
export function menuItems(entries: readonly MenuEntry[]): ReactNode {
  const hasIcons = entries.some((entry) => entry.icon !== undefined);
  return entries.map((entry) => (
    <MenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.label}
      className={classNames(
        'menu-item',
        entry.danger === true && 'menu-item-danger',
        entry.startsGroup === true && 'menu-item-group',
      )}
    >
      {entry.icon !== undefined ? (
        <Icon name={entry.icon} size={14} />
      ) : hasIcons ? (
        <span className="menu-item-no-icon" />
      ) : null}
      <span className="menu-item-label">{entry.label}</span>
      {entry.shortcut === undefined || entry.shortcut === null ? null : <KeyHint shortcut={entry.shortcut} />}
    </MenuItem>
  ));
}

/** A button of `ui/` that opens a list of acts. */
export function Menu({
  trigger,
  label,
  entries,
}: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <AriaPopover className="popover menu-popover" offset={4} placement="bottom end">
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
          disabledKeys={entries.filter((entry) => entry.isDisabled === true).map((entry) => entry.id)}
        >
          {menuItems(entries)}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

/** Words that appear on hover and focus of a button made from its children. */
export function TooltipButton({
  tip,
  className,
  children,
  onPress,
  onMenu,
}: {
  readonly tip: string;
  readonly className?: string;
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** By right click, Shift+F10 or the menu key. */
  readonly onMenu?: (event: MouseEvent) => void;
}) {
  return (
    <TooltipTrigger delay={400} closeDelay={60}>
      <AriaButton
        className={classNames('button-plain', className)}
        {...(onPress === undefined ? {} : { onPress })}
        {...(onMenu === undefined ? {} : { onContextMenu: onMenu })}
      >
        {children}
      </AriaButton>
      <AriaTooltip className="tooltip" offset={6}>
        {tip}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
