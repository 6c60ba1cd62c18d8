import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { classNames } from './class-names.ts';

/** One way to complete what is being typed. */
export interface Completion {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

interface LineFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter: what is typed is meant. */
  readonly onEnter: () => void;
  readonly completions: readonly Completion[];
  readonly onComplete: (id: string) => void;
  readonly placeholder?: string;
  /** Stands under the line and is read out with it: what was understood. */
  readonly help: ReactNode;
  readonly isInvalid?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Keys that neither the completions nor Enter take. */
  readonly onOtherKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onFocusChange?: (focused: boolean) => void;
  readonly className?: string;
}

/**
 * A line of text with completions (ARIA combobox): the arrow keys choose one, Enter or Tab takes the chosen one, Escape
 * closes the list. Nothing is completed that was not chosen.
 */
export function LineField(props: LineFieldProps) {
  const { label, hideLabel = false, value, completions, help, isInvalid = false } = props;
  const id = useId();
  const [at, setAt] = useState(-1);
  const [closed, setClosed] = useState(false);
  const [focused, setFocused] = useState(false);
  const shown = focused && !closed ? completions : [];
  const chosen = shown[at];
  const optionId = (index: number) => `${id}-option-${index}`;
  const take = (completion: Completion) => {
    setAt(-1);
    props.onComplete(completion.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0 && !event.altKey) {
      event.preventDefault();
      setAt(Math.min(shown.length - 1, Math.max(-1, at + step)));
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined && !event.shiftKey) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      props.onEnter();
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      setClosed(true);
    } else props.onOtherKey?.(event);
  };
  return (
    <div className={classNames('line-field', props.className)}>
      <label className={hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={props.inputRef}
        className="line-input"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-help`}
        aria-invalid={isInvalid}
        {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(at) })}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder ?? ''}
        value={value}
        onChange={(event) => {
          setAt(-1);
          setClosed(false);
          props.onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setFocused(true);
          props.onFocusChange?.(true);
        }}
        onBlur={() => {
          setFocused(false);
          props.onFocusChange?.(false);
        }}
      />
      <div className="line-list-place">
        <div
          id={`${id}-list`}
          className={classNames('popover', 'line-list', shown.length === 0 && 'line-list-empty')}
          role="listbox"
          tabIndex={-1}
          aria-label={label}
        >
          {shown.map((completion, index) => (
            <div
              key={completion.id}
              id={optionId(index)}
              className={classNames('menu-item', 'line-option', index === at && 'line-option-chosen')}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Pressing must not take the focus from the line.
              onMouseDown={(event) => {
                event.preventDefault();
                take(completion);
              }}
            >
              <span className="menu-item-label truncate">{completion.label}</span>
              {completion.detail === undefined ? null : <span className="menu-item-detail">{completion.detail}</span>}
            </div>
          ))}
        </div>
      </div>
      <div id={`${id}-help`} className="line-help">
        {help}
      </div>
    </div>
  );
}
