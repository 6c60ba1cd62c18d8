import type { PolicyRow } from '../../../../shared/contract/policy.ts';
import type { PolicyValue } from '../../../../shared/domain/policy.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { plainNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { ClockField, NumberField, Select, Switch } from '../../ui/index.ts';
import { optionWords, typingOf } from './rule-words.ts';

/** The field in which a rule is typed or chosen; undefined is what cannot be read. */
export function RuleValue({
  row,
  value,
  unit,
  error,
  onChange,
}: {
  readonly row: PolicyRow;
  readonly value: PolicyValue | undefined;
  readonly unit: DistanceUnit;
  readonly error: string | undefined;
  readonly onChange: (value: PolicyValue | undefined) => void;
}) {
  const { domain } = row;
  switch (domain.kind) {
    case 'flag':
      return (
        <Switch isSelected={value === true} onChange={onChange} hideLabel>
          {row.label}
        </Switch>
      );
    case 'choice':
      return (
        <Select
          label={row.label}
          hideLabel
          value={typeof value === 'string' ? value : null}
          options={domain.options.map((option) => ({ value: option, label: optionWords(option) }))}
          onChange={onChange}
          error={error}
        />
      );
    case 'number':
      return <NumberRule row={row} value={value} unit={unit} error={error} onChange={onChange} />;
  }
}

function NumberRule({ row, value, unit, error, onChange }: Parameters<typeof RuleValue>[0]) {
  if (row.domain.kind !== 'number') return null;
  const typing = typingOf(row.domain.unit, unit, value === 1);
  const shared = { label: row.label, hideLabel: true, error };
  const number = typeof value === 'number' ? value : null;
  const send = (next: number | null | undefined, from: (shown: number) => number) =>
    onChange(typeof next === 'number' ? from(next) : undefined);
  if (typing === null) {
    return (
      <ClockField
        {...shared}
        value={number}
        placeholder={row.domain.unit === 'timeOfDay' ? 'h:mm' : 'h:mm:ss'}
        onChange={(next) => send(next, (shown) => shown)}
      />
    );
  }
  return (
    <NumberField
      {...shared}
      value={number === null ? null : typing.toShown(number)}
      unit={typing.unit}
      decimals={typing.decimals}
      step={stepOf(row.domain.step, typing.toShown, typing.unit === unit)}
      example={plainNumber(typing.toShown(row.domain.min))}
      onChange={(next) => send(next, typing.fromShown)}
    />
  );
}

/** Steps of a distance stay round in miles too: as many miles as they were kilometres. */
function stepOf(step: number, toShown: (value: number) => number, isDistance: boolean): number {
  return isDistance ? step / 1000 : toShown(step);
}

/** The letter of a default's source with its meaning. */
export function TagMark({ tag }: { readonly tag: PolicyRow['tag'] }) {
  const meaning = t(`rules.tag${tag}`);
  return (
    <abbr className={`rule-tag rule-tag-${tag}`} title={meaning}>
      {tag}
      <span className="visually-hidden">{`, ${meaning}`}</span>
    </abbr>
  );
}
