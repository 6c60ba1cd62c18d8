import { KG_PER_LB, type MassUnit } from '../../shared/domain/units.ts';
import type { FieldSpec, Mapping } from './columns.ts';
import { cellOf, headerUnit, normalHeader } from './columns.ts';
import { quoted, type ReadingHints } from './fields.ts';
import type { LoggedSet, LoggedWorkout } from './logged.ts';
import type { TableReading } from './roster-csv.ts';
import type { RowProblem, Table, TableRow } from './table.ts';
import {
  type DateOrder,
  dateOrderOf,
  decimalMarkOf,
  massUnitOf,
  parseDuration,
  parseNumber,
  readDate,
} from './values.ts';

export type StrongField =
  | 'workoutNumber'
  | 'date'
  | 'workout'
  | 'duration'
  | 'exercise'
  | 'setOrder'
  | 'weight'
  | 'weightUnit'
  | 'reps'
  | 'rpe'
  | 'seconds'
  | 'notes'
  | 'workoutNotes';

/** The columns of the four layouts in which the Strong app has exported its log. */
export const STRONG_FIELDS: readonly FieldSpec<StrongField>[] = [
  { key: 'date', label: 'Date', required: true, synonyms: ['date', 'datum'] },
  { key: 'workout', label: 'Workout name', required: true, synonyms: ['workout name', 'workout', 'workout title'] },
  { key: 'exercise', label: 'Exercise name', required: true, synonyms: ['exercise name', 'exercise'] },
  { key: 'setOrder', label: 'Set order', required: true, synonyms: ['set order', 'set'] },
  { key: 'weight', label: 'Weight', required: true, synonyms: ['weight', 'kg', 'lb', 'lbs'] },
  { key: 'weightUnit', label: 'Weight unit', required: false, synonyms: ['weight unit'] },
  { key: 'reps', label: 'Reps', required: true, synonyms: ['reps', 'repetitions'] },
  { key: 'rpe', label: 'RPE', required: false, synonyms: ['rpe'] },
  { key: 'seconds', label: 'Seconds', required: false, synonyms: ['seconds'] },
  { key: 'duration', label: 'Workout duration', required: false, synonyms: ['workout duration', 'duration'] },
  { key: 'notes', label: 'Notes', required: false, synonyms: ['notes', 'note'] },
  { key: 'workoutNotes', label: 'Workout notes', required: false, synonyms: ['workout notes'] },
  {
    key: 'workoutNumber',
    label: 'Workout number',
    required: false,
    synonyms: ['workout #', 'workout no', 'workout number'],
  },
];

/** A log, with what its masses are in. */
export interface StrongReading extends TableReading<LoggedWorkout> {
  /** Null while the coach has not said it. */
  readonly massUnit: MassUnit | null;
}

/** Reads a Strong log into workouts, in the order of the file. Masses come out in kilograms. */
export function readStrong(
  table: Table,
  mapping: Mapping<StrongField>,
  hints: Pick<ReadingHints, 'dateOrder'> & { readonly massUnit: MassUnit | null },
): StrongReading {
  const missing = STRONG_FIELDS.filter((field) => field.required && mapping[field.key] === null);
  if (missing.length > 0) {
    const questions = missing.map((field) => ({ kind: 'mapping' as const, field: field.key }));
    return { entries: [], problems: [], questions, massUnit: null };
  }
  const cells = (key: StrongField) => table.rows.map((row) => cellOf(mapping, row.cells, key));
  const found = dateOrderOf(cells('date'));
  if (found !== null && typeof found === 'object' && hints.dateOrder === null) {
    const questions = [{ kind: 'date-order' as const, example: found.ambiguous }];
    return { entries: [], problems: [], questions, massUnit: null };
  }
  const told = massUnitOf(
    headerUnit(table.header[mapping.weight ?? 0] ?? '') ?? normalHeader(table.header[mapping.weight ?? 0] ?? ''),
  );
  const massUnit = told ?? hints.massUnit;
  const needsUnit =
    massUnit === null && mapping.weightUnit === null && cells('weight').some((cell) => (parseNumber(cell) ?? 0) > 0);
  const reader: LogReader = {
    mapping,
    dateOrder: hints.dateOrder ?? (typeof found === 'string' ? found : null),
    decimalMark: decimalMarkOf(cells('weight')),
    massUnit: massUnit ?? 'kg',
    plainDuration: /sec/i.test(table.header[mapping.duration ?? -1] ?? '') ? 's' : 'min',
  };
  const { entries, problems } = readWorkouts(table, reader);
  return { entries, problems, questions: needsUnit ? [{ kind: 'mass-unit' }] : [], massUnit };
}

interface LogReader {
  readonly mapping: Mapping<StrongField>;
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: 'point' | 'comma';
  readonly massUnit: MassUnit;
  readonly plainDuration: 's' | 'min';
}

interface OpenWorkout {
  readonly head: Omit<LoggedWorkout, 'sets'>;
  readonly sets: LoggedSet[];
}

function readWorkouts(table: Table, reader: LogReader) {
  const workouts = new Map<string, OpenWorkout>();
  const problems: RowProblem[] = [];
  for (const row of table.rows) {
    const problem = readRow(row, reader, workouts);
    if (problem !== null) problems.push({ line: row.line, message: `Line ${row.line}: ${problem}: it was kept out.` });
  }
  const entries = [...workouts.values()].map(({ head, sets }): LoggedWorkout => ({ ...head, sets }));
  return { entries, problems };
}

/** Adds one row to its workout; answers why it cannot, or null. */
function readRow(row: TableRow, reader: LogReader, workouts: Map<string, OpenWorkout>): string | null {
  const cell = (key: StrongField) => cellOf(reader.mapping, row.cells, key);
  const workout = openWorkout(row, reader, cell, workouts);
  if (typeof workout === 'string') return workout;
  const order = cell('setOrder').toLowerCase();
  if (/^rest( timer)?$/.test(order) || /^rest timer$/i.test(cell('exercise'))) return addRest(workout, cell('seconds'));
  if (order === 'note') return null;
  if (cell('exercise') === '') return 'the set has no exercise';
  if (cell('exercise').length > 80) return 'the exercise has a name of more than 80 characters';
  const kind = setKindOf(order);
  if (kind === null) return `the set order ${quoted(cell('setOrder'))} is not understood`;
  const reps = parseNumber(cell('reps'), reader.decimalMark) ?? 0;
  if (reps === 0) {
    const held = (parseNumber(cell('seconds'), reader.decimalMark) ?? 0) > 0;
    return held || /^[-+]?[\d.,]*$/.test(cell('reps'))
      ? 'the set has no repetitions (a hold, a distance, or not done)'
      : `the repetitions ${quoted(cell('reps'))} are not understood`;
  }
  if (reps < 1 || reps > 200) return `${quoted(cell('reps'))} repetitions are not believable`;
  const load = loadOf(cell, reader);
  if (typeof load === 'string') return load;
  const rpe = parseNumber(cell('rpe'), reader.decimalMark);
  workout.sets.push({
    exercise: cell('exercise').replace(/\s+/g, ' '),
    kind: kind.kind,
    reps: Math.round(reps),
    load,
    rpe: rpe !== undefined && rpe >= 1 && rpe <= 10 ? Math.round(rpe * 2) / 2 : null,
    restS: null,
    note: [kind.note, cell('notes')]
      .filter((text) => text !== '')
      .join('; ')
      .slice(0, 200),
    line: row.line,
  });
  return null;
}

function openWorkout(
  row: TableRow,
  reader: LogReader,
  cell: (key: StrongField) => string,
  workouts: Map<string, OpenWorkout>,
): OpenWorkout | string {
  const key = [cell('workoutNumber'), cell('date'), cell('workout')].join('\u0000');
  const known = workouts.get(key);
  if (known !== undefined) return known;
  const date = readDate(cell('date'), reader.dateOrder);
  if (date.kind !== 'day') return `the date ${quoted(cell('date'))} is not understood`;
  if (date.day.date < '1990-01-01' || date.day.date > '2100-12-31')
    return `the date ${quoted(cell('date'))} is not believable`;
  const duration = parseDuration(cell('duration'), reader.plainDuration);
  const opened: OpenWorkout = {
    head: {
      name: cell('workout').replace(/\s+/g, ' ').slice(0, 120) || 'Strength',
      date: date.day.date,
      startTime: date.day.time,
      durationS: duration !== undefined && duration > 0 && duration <= 86_400 ? Math.round(duration) : null,
      note: cell('workoutNotes').slice(0, 4000),
      line: row.line,
    },
    sets: [],
  };
  workouts.set(key, opened);
  return opened;
}

/** A rest row belongs to the set before it. */
function addRest(workout: OpenWorkout, seconds: string): string | null {
  const last = workout.sets.at(-1);
  const rest = parseDuration(seconds, 's');
  if (last === undefined || rest === undefined || rest <= 0) return null;
  workout.sets[workout.sets.length - 1] = { ...last, restS: Math.min(1800, Math.round(rest)) };
  return null;
}

/** Plain numbers are work sets; W warm-up, D drop set, F set to failure. */
function setKindOf(order: string): { readonly kind: LoggedSet['kind']; readonly note: string } | null {
  if (/^\d{1,3}(\.0)?$/.test(order) || order === '') return { kind: 'work', note: '' };
  if (order === 'w') return { kind: 'warm-up', note: '' };
  if (order === 'd') return { kind: 'work', note: 'drop set' };
  return order === 'f' ? { kind: 'work', note: 'to failure' } : null;
}

/** Kilograms; null without a load; a text says why the cell is unusable. */
function loadOf(cell: (key: StrongField) => string, reader: LogReader): number | null | string {
  if (cell('weight') === '') return null;
  const value = parseNumber(cell('weight'), reader.decimalMark);
  if (value === undefined) return `the weight ${quoted(cell('weight'))} is not understood`;
  const own = massUnitOf(cell('weightUnit'));
  if (cell('weightUnit') !== '' && own === undefined)
    return `the weight unit ${quoted(cell('weightUnit'))} is not understood`;
  const kg = (own ?? reader.massUnit) === 'lb' ? value * KG_PER_LB : value;
  if (kg < 0 || kg > 1000) return `a weight of ${quoted(cell('weight'))} is not believable`;
  return kg === 0 ? null : Math.round(kg * 1000) / 1000;
}
