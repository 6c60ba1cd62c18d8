import { type ReactNode, type Ref, useRef, useState } from 'react';
import { formatClock, parseClock, round } from '../../../shared/domain/units.ts';
import { t } from '../text/index.ts';
import { type FieldProps, TextField } from './fields.tsx';
import { numberText, parseNumber } from './parse-number.ts';
import { parseTimeOfDay } from './time-of-day.ts';

/** What fields share whose text means a value. */
export interface ValueFieldProps<T> extends FieldProps {
  readonly value: T | null;
  /** Called with each readable text; null when the field is empty, undefined while the text cannot be read. */
  readonly onChange: (value: T | null | undefined) => void;
  readonly placeholder?: string;
  readonly name?: string;
}

/** How a value is written and read. */
export interface Codec<T> {
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
  readonly bad: string;
  readonly step?: (value: T, direction: 1 | -1, far: boolean) => T;
  readonly same: (a: T, b: T) => boolean;
}

interface CodecFieldProps<T> extends ValueFieldProps<T> {
  readonly codec: Codec<T>;
  readonly suffix?: string;
  /** Stands in the field in place of a unit, and may put another value there. */
  readonly tail?: (put: (value: T) => void) => ReactNode;
  readonly onKey?: (event: React.KeyboardEvent) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly align?: 'start' | 'end';
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
}

/** A text field that keeps what is typed as it is typed, and hands on what it means. */
export function CodecField<T>({ codec, value, onChange, tail, onKey, ...props }: CodecFieldProps<T>) {
  const [text, setText] = useState(value === null ? '' : codec.format(value));
  const [touched, setTouched] = useState(false);
  const sent = useRef<T | null | undefined>(value);
  const outside = value === null ? sent.current === null : sent.current != null && codec.same(value, sent.current);
  if (!outside && sent.current !== undefined) {
    sent.current = value;
    setText(value === null ? '' : codec.format(value));
  }
  const send = (next: T | null | undefined) => {
    sent.current = next;
    onChange(next);
  };
  const unreadable = text.trim() !== '' && codec.parse(text) === undefined;
  const change = (next: string) => {
    setText(next);
    send(next.trim() === '' ? null : codec.parse(next));
  };
  const put = (next: T) => {
    setText(codec.format(next));
    send(next);
  };
  const step = (event: React.KeyboardEvent, direction: 1 | -1) => {
    const current = codec.parse(text);
    if (codec.step === undefined || current === undefined || event.altKey) return;
    event.preventDefault();
    put(codec.step(current, direction, event.shiftKey));
  };
  return (
    <TextField
      {...props}
      {...(tail === undefined ? {} : { suffix: tail(put) })}
      value={text}
      error={unreadable && touched ? codec.bad : props.error}
      onChange={change}
      onBlur={() => {
        setTouched(true);
        const current = codec.parse(text);
        if (current !== undefined) setText(codec.format(current));
      }}
      onKeyDown={(event) => {
        onKey?.(event);
        if (event.key === 'ArrowUp') step(event, 1);
        if (event.key === 'ArrowDown') step(event, -1);
      }}
    />
  );
}

/** A number in a unit, with the arrow keys for steps (Shift for ten). Accepts decimal comma and point. */
export function NumberField({
  unit,
  step = 1,
  decimals = 2,
  example,
  min,
  ...props
}: ValueFieldProps<number> & {
  readonly unit?: string;
  readonly step?: number;
  readonly decimals?: number;
  readonly example?: string;
  readonly min?: number;
}) {
  const codec: Codec<number> = {
    parse: parseNumber,
    format: (value) => numberText(value, decimals),
    bad: t('ui.badNumber', { example: example ?? numberText(12.5) }),
    step: (value, direction, far) => {
      const next = round(value + direction * step * (far ? 10 : 1), decimals);
      return min === undefined ? next : Math.max(min, next);
    },
    same: (a, b) => Math.abs(a - b) < 0.5 * 10 ** -decimals,
  };
  return (
    <CodecField
      {...props}
      codec={codec}
      align="end"
      inputMode="decimal"
      {...(unit === undefined ? {} : { suffix: unit })}
    />
  );
}

const clockCodec = (): Codec<number> => ({
  parse: (text) => (text.includes(':') ? parseClock(text) : undefined),
  format: formatClock,
  bad: t('ui.badClock'),
  same: (a, b) => Math.round(a) === Math.round(b),
});

/** A duration typed as `41:20` or `3:10:00`; seconds. */
export function ClockField(props: ValueFieldProps<number>) {
  return <CodecField {...props} codec={clockCodec()} align="end" placeholder={props.placeholder ?? 'h:mm:ss'} />;
}

/** A time of day; `HH:MM`. */
export function TimeField(props: ValueFieldProps<string>) {
  const codec: Codec<string> = {
    parse: parseTimeOfDay,
    format: (value) => value,
    bad: t('ui.badTime'),
    same: (a, b) => a === b,
  };
  return <CodecField {...props} codec={codec} placeholder={props.placeholder ?? '–'} />;
}
