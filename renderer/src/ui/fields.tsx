import type { ReactNode, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';

/** What all fields share. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only, where a heading or column already shows it. */
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  /** What is wrong, one sentence; shown under the field and read out with it. */
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
  readonly placeholder?: string;
  /** Stands after the text inside the field, such as a unit. */
  readonly suffix?: ReactNode;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'search';
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly align?: 'start' | 'end';
  readonly name?: string;
}

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, description, error, value, onChange, suffix } = props;
  return (
    <AriaTextField
      className={classNames('field', props.className)}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.autoFocus === true ? { autoFocus: true } : {})}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        // The library ends a key's way at whoever listens; shortcuts and Escape must still hear it.
        event.continuePropagation();
      }}
    >
      <FieldLabel hide={hideLabel}>{label}</FieldLabel>
      <div className="field-box">
        <Input
          className={classNames('field-input', props.align === 'end' && 'field-input-end')}
          placeholder={props.placeholder ?? ''}
          inputMode={props.inputMode ?? 'text'}
          autoComplete="off"
          spellCheck={false}
          {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
          {...(props.inputRef === undefined ? {} : { ref: props.inputRef })}
        />
        {suffix === undefined ? null : <span className="field-suffix">{suffix}</span>}
      </div>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  );
}

/** Text of several lines. */
export function TextArea(
  props: FieldProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly rows?: number;
    readonly maxLength?: number;
  },
) {
  return (
    <AriaTextField
      className={classNames('field', props.className)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel hide={props.hideLabel ?? false}>{props.label}</FieldLabel>
      <div className="field-box">
        <AriaTextArea
          className="field-input field-area"
          rows={props.rows ?? 3}
          {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
        />
      </div>
      <FieldHelp description={props.description} error={props.error} />
    </AriaTextField>
  );
}

/** The label above a field. */
export function FieldLabel({ hide, children }: { readonly hide: boolean; readonly children: ReactNode }) {
  return <Label className={hide ? 'visually-hidden' : 'field-label'}>{children}</Label>;
}

/** What stands under a field: the error where there is one, else the description. */
export function FieldHelp({
  description,
  error,
}: {
  readonly description?: ReactNode;
  readonly error?: string | undefined;
}) {
  if (error !== undefined) return <FieldError className="field-error">{error}</FieldError>;
  if (description === undefined || description === '') return null;
  return (
    <Text slot="description" className="field-description">
      {description}
    </Text>
  );
}
