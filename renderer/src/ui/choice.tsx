import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  ComboBox as AriaComboBox,
  Select as AriaSelect,
  Switch as AriaSwitch,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  SelectValue,
} from 'react-aria-components';
import { t } from '../text/index.ts';
import { classNames } from './class-names.ts';
import { FieldHelp, FieldLabel, type FieldProps } from './fields.tsx';
import { Icon } from './icon.tsx';

/** One of several things to choose. `detail` stands quietly after the label. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
}

interface ChoiceProps<T extends string> extends FieldProps {
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly placeholder?: string;
}

function pick<T extends string>(options: readonly Option<T>[], key: unknown, onChange: (value: T) => void): void {
  const option = options.find((candidate) => candidate.value === key);
  if (option !== undefined) onChange(option.value);
}

function OptionList<T extends string>({ options }: { readonly options: readonly Option<T>[] }) {
  return (
    <Popover className="popover menu-popover" offset={4}>
      <ListBox className="menu" renderEmptyState={() => <div className="menu-empty">{t('ui.noMatches')}</div>}>
        {options.map((option) => (
          <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu-item">
            <span className="menu-item-label truncate">{option.label}</span>
            {option.detail === undefined ? null : <span className="menu-item-detail">{option.detail}</span>}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}

/** A choice from a short list. */
export function Select<T extends string>(props: ChoiceProps<T>) {
  return (
    <AriaSelect
      className={classNames('field', props.className)}
      value={props.value}
      onChange={(key) => pick(props.options, key, props.onChange)}
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      placeholder={props.placeholder ?? t('ui.chooseOne')}
      validationBehavior="aria"
    >
      <FieldLabel hide={props.hideLabel ?? false}>{props.label}</FieldLabel>
      <AriaButton className="field-box select-button">
        <SelectValue className="select-value truncate">
          {({ selectedText, defaultChildren }) => selectedText ?? defaultChildren}
        </SelectValue>
        <Icon name="chevron" size={14} />
      </AriaButton>
      <FieldHelp description={props.description} error={props.error} />
      <OptionList options={props.options} />
    </AriaSelect>
  );
}

/** A choice from a long list, found by typing. */
export function ComboBox<T extends string>(props: ChoiceProps<T>) {
  return (
    <AriaComboBox
      className={classNames('field', props.className)}
      value={props.value}
      onChange={(key) => pick(props.options, key, props.onChange)}
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      menuTrigger="focus"
    >
      <FieldLabel hide={props.hideLabel ?? false}>{props.label}</FieldLabel>
      <div className="field-box">
        <Input className="field-input" placeholder={props.placeholder ?? ''} />
        <AriaButton className="field-open">
          <Icon name="chevron" size={14} />
        </AriaButton>
      </div>
      <FieldHelp description={props.description} error={props.error} />
      <OptionList options={props.options} />
    </AriaComboBox>
  );
}

interface ToggleProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly isIndeterminate?: boolean;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** A box to tick. */
export function Checkbox({ children, hideLabel = false, className, ...props }: ToggleProps) {
  return (
    <AriaCheckbox {...props} className={classNames('checkbox', className)}>
      <span className="checkbox-box">
        <Icon name="check" size={12} />
      </span>
      <span className={hideLabel ? 'visually-hidden' : undefined}>{children}</span>
    </AriaCheckbox>
  );
}

/** A setting that is on or off at once. */
export function Switch({ children, hideLabel = false, className, isSelected, onChange, isDisabled }: ToggleProps) {
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
      className={classNames('switch', className)}
    >
      <span className="switch-track">
        <span className="switch-thumb" />
      </span>
      <span className={hideLabel ? 'visually-hidden' : undefined}>{children}</span>
    </AriaSwitch>
  );
}

/** A choice of two to five, all in view; arrow keys move it. */
export function SegmentedControl<T extends string>(props: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={classNames('field', 'segmented-field', props.className)}
      value={props.value}
      onChange={(key) => pick(props.options, key, props.onChange)}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      orientation="horizontal"
    >
      <FieldLabel hide={props.hideLabel ?? false}>{props.label}</FieldLabel>
      <div className="segmented">
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className="segment">
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldHelp description={props.description} error={props.error} />
    </RadioGroup>
  );
}
