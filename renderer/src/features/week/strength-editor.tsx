import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { fromMass, type MassUnit, round, toMass } from '../../../../shared/domain/units.ts';
import { contactsText, isJump, type Plates, plateText } from '../../charts/lift-words.ts';
import { t } from '../../text/index.ts';
import { Button, ClockField, ComboBox, IconButton, NumberField, Select } from '../../ui/index.ts';
import { nextRow, type StrengthRow, withExercise } from './strength-rows.ts';

interface RowProps {
  readonly row: StrengthRow;
  readonly number: number;
  readonly exercises: readonly Exercise[];
  readonly plates: Plates;
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

function LoadFields({ row, number, unit, onChange, onBad }: RowProps) {
  const hide = number > 1;
  return (
    <>
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
    </>
  );
}

/** Ground contacts of a jump, in the place where other exercises have their load. The first line names the columns. */
function Contacts({ row, number, jump }: Pick<RowProps, 'row' | 'number'> & { readonly jump: Exercise }) {
  const reps = (row.count ?? 0) * (row.reps ?? 0);
  return (
    <div className="wk-set-contacts">
      {number > 1 ? null : (
        <>
          <span className="field-label" aria-hidden="true">
            {t('week.load')}
          </span>
          <span className="field-label" aria-hidden="true">
            {t('week.percent')}
          </span>
        </>
      )}
      <p>{contactsText([{ reps }], jump)}</p>
    </div>
  );
}

function Row(props: RowProps) {
  const { row, number, exercises, plates, unit, onChange, onBad, onRemove } = props;
  const options = exercises.map((exercise) => ({ value: exercise.id, label: exercise.name }));
  const exercise = exercises.find((each) => each.id === row.exerciseId);
  const hide = number > 1;
  return (
    <li className="wk-set-row">
      <ComboBox
        label={t('week.exercise')}
        hideLabel={hide}
        options={options}
        value={row.exerciseId}
        onChange={(id) => onChange(withExercise(row, id, isJump(exercises.find((each) => each.id === id))))}
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
      {exercise !== undefined && isJump(exercise) ? <Contacts {...props} jump={exercise} /> : <LoadFields {...props} />}
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
      {exercise?.loading === 'barbell' && row.loadKg !== null ? (
        <p className="wk-set-plates">{plateText(row.loadKg, plates, unit)}</p>
      ) : null}
    </li>
  );
}

/** The grid of a strength session: a line per exercise and scheme. Loads in the athlete's unit, with their plates. */
export function StrengthEditor({
  rows,
  exercises,
  plates,
  unit,
  onChange,
  onBad,
}: {
  readonly rows: readonly StrengthRow[];
  readonly exercises: readonly Exercise[];
  readonly plates: Plates;
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
            plates={plates}
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
