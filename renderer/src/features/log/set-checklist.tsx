import { type KeyboardEvent, useRef, useState } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session, StrengthSet } from '../../../../shared/domain/session.ts';
import { fromMass, round, toMass } from '../../../../shared/domain/units.ts';
import { percentText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { Checkbox, movedTo, NumberField } from '../../ui/index.ts';
import { loadText } from './line-words.ts';
import { doneSets, draftWithSets, type SetRow, setRows } from './plan-rows.ts';
import type { LogActs } from './use-log-acts.ts';

interface ChecklistProps {
  readonly planned: Session;
  readonly actual: Session | null;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly units: ShownUnits;
  readonly acts: LogActs;
}

/** A table may be a grid (ARIA in HTML): then screen readers hand the arrow keys on to the rows. */
const GRID = { role: 'grid' } as const;

type Edit = Pick<StrengthSet, 'reps' | 'loadKg' | 'rpe'>;

/** The sets of a planned session, each to be ticked; what was different is typed over the plan. */
export function SetChecklist({ planned, actual, exercises, units, acts }: ChecklistProps) {
  const rows = setRows(planned.strength?.sets ?? [], actual?.strength?.sets ?? []);
  const [edits, setEdits] = useState<ReadonlyMap<string, Edit>>(new Map());
  const [current, setCurrent] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const inOrder = rows.some((row) => row.key === current) ? current : (rows[0]?.key ?? null);
  const valueFor = (row: SetRow): StrengthSet | null => {
    const base = row.done ?? row.planned;
    const edit = edits.get(row.key);
    return base === null || edit === undefined ? base : { ...base, ...edit };
  };
  const store = (next: readonly SetRow[]) => void acts.done(planned, draftWithSets(planned, actual, doneSets(next)));
  const replaced = (row: SetRow, done: StrengthSet | null) =>
    rows.map((each) => (each.key === row.key ? { ...each, done } : each));
  // Once stored, the set itself holds what was typed: were it kept here too, it would come back after an undo.
  const forget = (row: SetRow) => setEdits(new Map([...edits].filter(([key]) => key !== row.key)));
  const toggle = (row: SetRow) => {
    store(replaced(row, row.done === null ? valueFor(row) : null));
    forget(row);
  };
  const tickAll = () => {
    store(rows.map((row) => ({ ...row, done: row.done ?? valueFor(row) })));
    setEdits(new Map());
  };
  const edit = (row: SetRow, change: Partial<Edit>) => {
    const base = valueFor(row);
    if (base === null) return;
    const { reps, loadKg, rpe } = { ...base, ...change };
    setEdits(new Map(edits).set(row.key, { reps, loadKg, rpe }));
  };
  /** A set that is done takes what was typed over it as soon as the field is left; Enter ticks one that is not. */
  const commit = (row: SetRow, tick: boolean) => {
    const value = valueFor(row);
    if (value === null) return;
    const changed = row.done !== null && JSON.stringify(row.done) !== JSON.stringify(value);
    if (!changed && (!tick || row.done !== null)) return;
    store(replaced(row, value));
    forget(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex((row) => row.key === inOrder);
    const row = rows[at];
    if (row === undefined) return;
    const to = movedTo(event.key, at, rows.length);
    if (event.key === ' ') {
      event.preventDefault();
      toggle(row);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.target.querySelector<HTMLInputElement>('.log-field input')?.focus();
    } else if (event.key.toLowerCase() === 'a') {
      event.preventDefault();
      tickAll();
    } else if (to !== null) {
      event.preventDefault();
      body.current?.rows[to]?.focus();
    }
  };
  const columns = [t('log.tick'), t('log.exercise'), t('log.planned'), t('log.reps'), t('log.load'), t('log.effort')];
  return (
    <table
      {...GRID}
      className="log-sets"
      aria-label={t('log.checklist', { title: planned.title })}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <SetLine
            key={row.key}
            row={row}
            first={index === 0 || rows[index - 1]?.exerciseId !== row.exerciseId}
            value={valueFor(row)}
            exercise={exercises.get(row.exerciseId)}
            units={units}
            isCurrent={row.key === inOrder}
            onFocus={() => setCurrent(row.key)}
            onToggle={() => toggle(row)}
            onEdit={(change) => edit(row, change)}
            onCommit={(tick) => commit(row, tick)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly row: SetRow;
  readonly first: boolean;
  readonly value: StrengthSet | null;
  readonly exercise: Exercise | undefined;
  readonly units: ShownUnits;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onEdit: (change: Partial<Edit>) => void;
  readonly onCommit: (tick: boolean) => void;
}

type Field = keyof Edit;

const FIELD_LABELS = { reps: 'log.reps', loadKg: 'log.load', rpe: 'log.effort' } as const;
const FIELD_PROBLEMS = { reps: 'log.badReps', loadKg: 'log.badLoad', rpe: 'log.badRpe' } as const;

/** Whether a typed figure can be one; the session keeps what it had until it can. */
const POSSIBLE: Readonly<Record<Field, (value: number | null) => boolean>> = {
  reps: (value) => value !== null && Number.isInteger(value) && value >= 1 && value <= 200,
  loadKg: (value) => value === null || (value >= 0 && value <= 1000),
  rpe: (value) => value === null || (value >= 1 && value <= 10),
};

/** A planned set in short: `3 × 62.5 kg · 84 %`; reps, load and RPE stand in the fields beside it. */
function plannedSet(set: StrengthSet, exercise: Exercise | undefined, units: ShownUnits): string {
  const open = set.loadKg === null && exercise?.loading !== 'bodyweight';
  const load = open ? t('inspector.findLoad') : loadText(set.loadKg, exercise, units.mass);
  const text = t('log.onePlanned', { reps: set.reps, load });
  const full = set.fractionE1rm === null ? text : `${text} · ${percentText(set.fractionE1rm)}`;
  return set.kind === 'warm-up' ? t('log.warmUp', { text: full }) : full;
}

function SetLine(props: LineProps) {
  const { row, first, value, exercise, units } = props;
  const [bad, setBad] = useState<readonly Field[]>([]);
  const name = exercise?.name ?? row.exerciseId;
  const plannedText = row.planned === null ? t('log.extra') : plannedSet(row.planned, exercise, units);
  const label = t('log.tickSet', { name, number: row.number, text: plannedText });
  const line = useRef<HTMLTableRowElement>(null);
  const onFieldKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' && bad.length > 0) return;
    if (event.key === 'Enter') props.onCommit(true);
    const next = line.current?.nextElementSibling;
    const target = event.key === 'Enter' && next instanceof HTMLElement ? next : line.current;
    target?.focus();
  };
  const read = (field: Field) => (typed: number | null | undefined) => {
    const figure = typed === null || typed === undefined || field !== 'loadKg' ? typed : fromMass(typed, units.mass);
    const fits = figure !== undefined && POSSIBLE[field](figure);
    setBad((old) => [...old.filter((each) => each !== field), ...(fits ? [] : [field])]);
    if (!fits) return;
    props.onEdit(field === 'reps' ? { reps: figure ?? 1 } : field === 'rpe' ? { rpe: figure } : { loadKg: figure });
  };
  const mass = value?.loadKg ?? null;
  const field = (name: Field) => ({
    label: t(FIELD_LABELS[name]),
    hideLabel: true,
    onChange: read(name),
    error: bad.includes(name) ? t(FIELD_PROBLEMS[name]) : undefined,
  });
  return (
    <tr
      ref={line}
      className={first ? 'log-set log-set-first' : 'log-set'}
      tabIndex={props.isCurrent ? 0 : -1}
      aria-label={label}
      data-done={row.done !== null}
      onFocus={props.onFocus}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && bad.length === 0) props.onCommit(false);
      }}
    >
      <td>
        <Checkbox hideLabel isSelected={row.done !== null} onChange={props.onToggle}>
          {label}
        </Checkbox>
      </td>
      <th scope="row">
        <span className={first ? 'log-set-name truncate' : 'visually-hidden'}>{name}</span>
      </th>
      <td className="log-planned">{plannedText}</td>
      <td className="log-field" onKeyDown={onFieldKey}>
        <NumberField {...field('reps')} decimals={0} min={1} value={value?.reps ?? null} />
      </td>
      <td className="log-field" onKeyDown={onFieldKey}>
        <NumberField
          {...field('loadKg')}
          unit={units.mass}
          step={2.5}
          min={0}
          value={mass === null ? null : round(toMass(mass, units.mass), 2)}
        />
      </td>
      <td className="log-field" onKeyDown={onFieldKey}>
        <NumberField {...field('rpe')} decimals={1} step={0.5} min={1} value={value?.rpe ?? null} />
      </td>
    </tr>
  );
}
