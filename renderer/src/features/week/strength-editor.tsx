import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { fromMass, type MassUnit, round, toMass } from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { Button, ClockField, ComboBox, IconButton, NumberField, Select } from '../../ui/index.ts';
import { nextRow, type StrengthRow } from './strength-rows.ts';

interface RowProps {
  readonly row: StrengthRow;
  readonly number: number;
  readonly exercises: readonly Exercise[];
  readonly unit: MassUnit;
  readonly onChange: (row: StrengthRow) => void;
  readonly onBad: (bad: boolean) => void;
  readonly onRemove: () => void;
}

/** Hands readable values on and reports those that are not. */
function reader<T>(onBad: (bad: boolean) => void, take: (value: T | null) => void) {
  return (value: T | null | undefined) => {
    onBad(value === undefined);
    if (value !== undefined) take(value);
  };
}

function Row({ row, number, exercises, unit, onChange, onBad, onRemove }: RowProps) {
  const options = exercises.map((exercise) => ({ value: exercise.id, label: exercise.name }));
  const hide = number > 1;
  return (
    <li className="wk-set-row">
      <ComboBox
        label={t('week.exercise')}
        hideLabel={hide}
        options={options}
        value={row.exerciseId}
        onChange={(exerciseId) => onChange({ ...row, exerciseId })}
      />
      <Select
        label={t('week.setKind')}
        hideLabel={hide}
        options={[
          { value: 'work', label: t('week.setWork') },
          { value: 'warm-up', label: t('week.setWarmUp') },
        ]}
        value={row.kind}
        onChange={(kind) => onChange({ ...row, kind })}
      />
      <NumberField
        label={t('week.count')}
        hideLabel={hide}
        value={row.count}
        min={1}
        decimals={0}
        onChange={reader<number>(onBad, (count) => onChange({ ...row, count }))}
      />
      <NumberField
        label={t('week.reps')}
        hideLabel={hide}
        value={row.reps}
        min={1}
        decimals={0}
        onChange={reader<number>(onBad, (reps) => onChange({ ...row, reps }))}
      />
      <NumberField
        label={t('week.load')}
        hideLabel={hide}
        unit={unit}
        step={2.5}
        min={0}
        value={row.loadKg === null ? null : round(toMass(row.loadKg, unit), 2)}
        onChange={reader<number>(onBad, (load) =>
          onChange({ ...row, loadKg: load === null ? null : fromMass(load, unit) }),
        )}
      />
      <NumberField
        label={t('week.percent')}
        hideLabel={hide}
        unit="%"
        min={0}
        decimals={1}
        value={row.fractionE1rm === null ? null : round(row.fractionE1rm * 100, 1)}
        onChange={reader<number>(onBad, (percent) =>
          onChange({ ...row, fractionE1rm: percent === null ? null : Math.min(1.2, percent / 100) }),
        )}
      />
      <NumberField
        label={t('week.setRpe')}
        hideLabel={hide}
        step={0.5}
        min={1}
        decimals={1}
        value={row.rpe}
        onChange={reader<number>(onBad, (rpe) => onChange({ ...row, rpe }))}
      />
      <ClockField
        label={t('week.rest')}
        hideLabel={hide}
        value={row.restS}
        placeholder="3:30"
        onChange={reader<number>(onBad, (restS) => onChange({ ...row, restS }))}
      />
      <IconButton icon="trash" small label={t('week.rowRemove', { number })} onPress={onRemove} />
    </li>
  );
}

/** The grid of a strength session: a line per exercise and scheme. Loads in the athlete's unit. */
export function StrengthEditor({
  rows,
  exercises,
  unit,
  onChange,
  onBad,
}: {
  readonly rows: readonly StrengthRow[];
  readonly exercises: readonly Exercise[];
  readonly unit: MassUnit;
  readonly onChange: (rows: readonly StrengthRow[]) => void;
  readonly onBad: (key: number, bad: boolean) => void;
}) {
  return (
    <fieldset className="wk-editor-part wk-sets-grid">
      <legend>{t('week.sets')}</legend>
      <ol>
        {rows.map((row, i) => (
          <Row
            key={row.key}
            row={row}
            number={i + 1}
            exercises={exercises}
            unit={unit}
            onChange={(next) => onChange(rows.map((other) => (other.key === row.key ? next : other)))}
            onBad={(bad) => onBad(row.key, bad)}
            onRemove={() => {
              onBad(row.key, false);
              onChange(rows.filter((other) => other.key !== row.key));
            }}
          />
        ))}
      </ol>
      <Button small icon="add" onPress={() => onChange([...rows, nextRow(rows)])}>
        {t('week.rowAdd')}
      </Button>
    </fieldset>
  );
}
