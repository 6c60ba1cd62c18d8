import { useRef, useState } from 'react';
import type {
  CalculatorField,
  NumberField as NumberSpec,
  RowsField,
  SeriesField,
} from '../../../../shared/domain/calculator.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox, ClockField, IconButton, NumberField, Select, TextArea } from '../../ui/index.ts';
import {
  fromShown,
  isClock,
  numberProblem,
  parseSeries,
  problemOf,
  type Typed,
  type TypedRow,
  type TypedValue,
  toShown,
  typedDecimals,
  type Units,
  unitName,
} from './calculator-model.ts';

interface FieldOf<F, V> {
  readonly field: F;
  readonly value: V;
  readonly units: Units;
  readonly onChange: (value: TypedValue) => void;
}

/** One field of a calculator, of whatever kind. */
export function CalculatorInput({ field, value, units, onChange }: FieldOf<CalculatorField, TypedValue>) {
  switch (field.kind) {
    case 'number':
      return (
        <NumberInput
          spec={field}
          label={labelOf(field, units)}
          value={typeof value === 'number' || value === null ? value : undefined}
          units={units}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <Select
          label={field.title}
          value={typeof value === 'string' ? value : ''}
          description={field.optional ? t('calculators.optional') : field.hint}
          options={[
            ...field.options.map((option) => ({ value: option.value, label: option.title })),
            ...(field.optional ? [{ value: '', label: t('calculators.leaveOut') }] : []),
          ]}
          onChange={(next) => onChange(next === '' ? null : next)}
        />
      );
    case 'flag':
      return (
        <Checkbox isSelected={value === true} onChange={onChange}>
          {field.title}
        </Checkbox>
      );
    case 'series':
      return <SeriesInput field={field} value={value} units={units} onChange={onChange} />;
    case 'rows':
      return <RowsInput field={field} value={value} units={units} onChange={onChange} />;
  }
}

function labelOf(spec: NumberSpec, units: Units): string {
  return spec.quantity === 'pace' ? `${spec.title} (${unitName('pace', units)})` : spec.title;
}

interface NumberInputProps {
  readonly spec: NumberSpec;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Typed;
  readonly units: Units;
  readonly onChange: (value: Typed) => void;
}

function NumberInput({ spec, label, hideLabel = false, value, units, onChange }: NumberInputProps) {
  const { quantity } = spec;
  const hint = [spec.optional ? t('calculators.optional') : '', spec.hint].filter((part) => part !== '').join(' ');
  const shared = {
    label,
    hideLabel,
    value: typeof value === 'number' ? toShown(value, quantity, units) : null,
    onChange: (next: Typed) => onChange(typeof next === 'number' ? fromShown(next, quantity, units) : next),
    error: numberProblem(spec, value, units),
    ...(hideLabel ? {} : { description: hint }),
  };
  if (isClock(quantity)) return <ClockField {...shared} placeholder={quantity === 'pace' ? 'm:ss' : 'h:mm:ss'} />;
  return (
    <NumberField
      {...shared}
      unit={unitName(quantity, units)}
      decimals={typedDecimals(spec)}
      example={String(spec.min)}
    />
  );
}

function SeriesInput({ field, value, units, onChange }: FieldOf<SeriesField, TypedValue>) {
  const [text, setText] = useState(() => (Array.isArray(value) ? value.join(' ') : ''));
  return (
    <TextArea
      label={field.title}
      description={field.hint}
      value={text}
      rows={5}
      maxLength={12_000}
      error={problemOf(field, parseSeries(text), units)}
      onChange={(next) => {
        setText(next);
        onChange(parseSeries(next));
      }}
    />
  );
}

interface Entry {
  readonly id: number;
  readonly row: TypedRow;
}

function entriesOf(value: TypedValue): Entry[] {
  const rows = Array.isArray(value) ? value : [];
  return rows.flatMap((row, id) => (typeof row === 'number' ? [] : [{ id, row }]));
}

function RowsInput({ field, value, units, onChange }: FieldOf<RowsField, TypedValue>) {
  const [entries, setEntries] = useState(() => entriesOf(value));
  const nextId = useRef(entries.length);
  const columns = Object.entries(field.columns);
  const change = (next: Entry[]) => {
    setEntries(next);
    onChange(next.map((entry) => entry.row));
  };
  const add = () => {
    const row = entries.at(-1)?.row ?? Object.fromEntries(columns.map(([key]) => [key, null]));
    nextId.current += 1;
    change([...entries, { id: nextId.current, row }]);
  };
  return (
    <fieldset className="calculator-rows">
      <legend className="field-label">{field.title}</legend>
      {entries.length === 0 ? null : (
        <div className="calculator-row calculator-row-head" aria-hidden="true">
          {columns.map(([key, spec]) => (
            <span key={key}>{labelOf(spec, units)}</span>
          ))}
        </div>
      )}
      {entries.map((entry, index) => (
        <div key={entry.id} className="calculator-row">
          {columns.map(([key, spec]) => (
            <NumberInput
              key={key}
              spec={spec}
              label={t('calculators.entry', { title: labelOf(spec, units), number: index + 1 })}
              hideLabel
              value={entry.row[key]}
              units={units}
              onChange={(next) =>
                change(
                  entries.map((each) => (each.id === entry.id ? { ...each, row: { ...each.row, [key]: next } } : each)),
                )
              }
            />
          ))}
          <IconButton
            icon="close"
            small
            label={t('calculators.removeEntry', { number: index + 1 })}
            isDisabled={entries.length <= field.least}
            onPress={() => change(entries.filter((each) => each.id !== entry.id))}
          />
        </div>
      ))}
      <div className="calculator-rows-foot">
        <Button small icon="add" isDisabled={entries.length >= field.most} onPress={add}>
          {t('calculators.addEntry')}
        </Button>
        <span className="field-description">{field.hint}</span>
      </div>
    </fieldset>
  );
}
