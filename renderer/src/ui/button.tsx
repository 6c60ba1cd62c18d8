import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** What a button is for: `primary` once per view, `quiet` without a border, `danger` for what takes away. */
export type ButtonVariant = 'default' | 'primary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A button with words, and an icon before them where it helps. */
export function Button({ variant = 'default', icon, small = false, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames('button', `button-${variant}`, small && 'button-small')}>
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      <span className="button-text">{children}</span>
    </AriaButton>
  );
}

/** Words that are pressed like a button and look like text. */
export function TextButton({
  children,
  ...props
}: Omit<AriaButtonProps, 'className' | 'children'> & { readonly children: ReactNode }) {
  return (
    <AriaButton {...props} className="button-plain">
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** Read out and shown as a tooltip. */
  readonly label: string;
  readonly shortcut?: string | null;
  readonly small?: boolean;
}

/** A button that shows an icon only; its label is read out and appears as a tooltip. */
export function IconButton({ icon, label, shortcut = null, small = false, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      <AriaButton
        {...props}
        aria-label={label}
        className={classNames('button', 'button-quiet', 'button-icon', small && 'button-small')}
      >
        <Icon name={icon} size={small ? 14 : 16} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut === null ? null : <KeyHint shortcut={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
