import type { BenchmarkRun } from '../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { FITNESS_RACE } from '../../shared/domain/race-limits.ts';
import type { DistanceUnit, MassUnit } from '../../shared/domain/units.ts';
import type { LiftingHistory, Sex } from '../../shared/domain/vocabulary.ts';
import { cellOf, headerUnit, type Mapping } from './columns.ts';
import { type FileStyle, type OpenQuestion, quoted, type ReadingHints, RowFaults } from './fields.ts';
import { parseRaceDistance, parseRaceTime } from './race-values.ts';
import { type RosterField, rosterHasName } from './roster-fields.ts';
import type { RowProblem, Table, TableRow } from './table.ts';
import {
  dateOrderOf,
  decimalMarkOf,
  distanceUnitOf,
  massUnitOf,
  parseDistance,
  parseMass,
  parseNumber,
  readDate,
  sexOf,
} from './values.ts';

/** One athlete as a roster file has them; null where the file says nothing. */
export interface RosterEntry {
  readonly line: number;
  readonly name: string;
  readonly groups: readonly string[];
  readonly birthDate: CalendarDate | null;
  readonly sex: Sex | null;
  readonly bodyMassKg: number | null;
  readonly distanceUnit: DistanceUnit | null;
  readonly massUnit: MassUnit | null;
  /** The date is null where the file has none. */
  readonly benchmark: (Omit<BenchmarkRun, 'date'> & { readonly date: CalendarDate | null }) | null;
  readonly weeklyDistanceM: number | null;
  readonly longestRunM: number | null;
  readonly hrMax: number | null;
  readonly hrRest: number | null;
  readonly liftingHistory: LiftingHistory | null;
  readonly note: string | null;
  /** Cells that were left out although the row was taken, in words. */
  readonly remarks: readonly string[];
}

/** What reading a table of one kind gives. */
export interface TableReading<T> {
  readonly entries: readonly T[];
  readonly problems: readonly RowProblem[];
  readonly questions: readonly OpenQuestion[];
}

/** Reads a roster. A row without a usable name is a problem; a single unusable cell is left out and said. */
export function readRoster(
  table: Table,
  mapping: Mapping<RosterField>,
  hints: ReadingHints,
): TableReading<RosterEntry> {
  if (!rosterHasName(mapping)) return { entries: [], problems: [], questions: [{ kind: 'mapping', field: 'name' }] };
  const dates = table.rows.flatMap((row) => [
    cellOf(mapping, row.cells, 'birthDate'),
    cellOf(mapping, row.cells, 'raceDate'),
  ]);
  const found = dateOrderOf(dates);
  const open = found !== null && typeof found === 'object' && hints.dateOrder === null;
  const numbers: readonly RosterField[] = ['bodyMass', 'weeklyDistance', 'longestRun', 'raceDistance'];
  const style: FileStyle = {
    ...hints,
    dateOrder: hints.dateOrder ?? (typeof found === 'string' ? found : null),
    decimalMark: decimalMarkOf(table.rows.flatMap((row) => numbers.map((key) => cellOf(mapping, row.cells, key)))),
  };
  const entries: RosterEntry[] = [];
  const problems: RowProblem[] = [];
  for (const row of table.rows) {
    const entry = readEntry(table, mapping, row, style);
    if ('message' in entry) problems.push(entry);
    else entries.push(entry);
  }
  return { entries, problems, questions: open ? [{ kind: 'date-order', example: found.ambiguous }] : [] };
}

function readEntry(
  table: Table,
  mapping: Mapping<RosterField>,
  row: TableRow,
  style: FileStyle,
): RosterEntry | RowProblem {
  const cell = (key: RosterField) => cellOf(mapping, row.cells, key);
  const name = nameOf(cell);
  if (name === '') return { line: row.line, message: `Line ${row.line} has no name: it was kept out.` };
  if (name.length > 120) {
    return { line: row.line, message: `Line ${row.line} has a name of more than 120 characters: it was kept out.` };
  }
  const faults = new RowFaults();
  const units = unitsOf(table, mapping, cell, style, faults);
  const number = (key: RosterField, min: number, max: number, what: string) =>
    bounded(cell(key), parseNumber(cell(key), style.decimalMark), min, max, what, faults);
  const distance = (key: RosterField, max: number, what: string) =>
    bounded(cell(key), parseDistance(cell(key), units.weekly(key), style.decimalMark), 0, max, what, faults);
  return {
    line: row.line,
    name,
    groups: [
      ...new Set(
        cell('group')
          .split(/[;|/]|,\s/)
          .map((text) => text.trim())
          .filter((text) => text !== '' && text.length <= 120),
      ),
    ],
    birthDate: birthDateOf(cell('birthDate'), style, faults),
    sex: worded(cell('sex'), sexOf, 'sex', faults),
    bodyMassKg: bounded(
      cell('bodyMass'),
      parseMass(cell('bodyMass'), units.mass, style.decimalMark),
      25,
      250,
      'body mass',
      faults,
    ),
    distanceUnit: units.ownDistance,
    massUnit: units.ownMass,
    benchmark: benchmarkOf(cell, units.race, style, faults),
    weeklyDistanceM: distance('weeklyDistance', 400_000, 'weekly distance'),
    longestRunM: distance('longestRun', 200_000, 'longest run'),
    hrMax: number('hrMax', 100, 240, 'maximum heart rate'),
    hrRest: number('hrRest', 25, 110, 'resting heart rate'),
    liftingHistory: worded(cell('liftingHistory'), liftingHistoryOf, 'lifting history', faults),
    note: cell('note') === '' ? null : cell('note').slice(0, 4000),
    remarks: faults.message === '' ? [] : [faults.message],
  };
}

function nameOf(cell: (key: RosterField) => string): string {
  const whole = cell('name') === '' ? `${cell('firstName')} ${cell('lastName')}` : nameFromOne(cell);
  return whole.replace(/\s+/g, ' ').trim();
}

/** A `Name` column beside a first-name column holds the last name; `Last, First` is turned round. */
function nameFromOne(cell: (key: RosterField) => string): string {
  const name = cell('name');
  if (cell('firstName') !== '' && cell('lastName') === '' && !name.includes(' ')) return `${cell('firstName')} ${name}`;
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return turned === null ? name : `${turned[2]} ${turned[1]}`;
}

function unitsOf(
  table: Table,
  mapping: Mapping<RosterField>,
  cell: (key: RosterField) => string,
  style: FileStyle,
  faults: RowFaults,
) {
  const ownDistance = worded(cell('distanceUnit'), distanceUnitOf, 'distance unit', faults);
  const ownMass = worded(cell('massUnit'), massUnitOf, 'mass unit', faults);
  const ofHeader = (key: RosterField) => {
    const column = mapping[key];
    return column === null ? null : headerUnit(table.header[column] ?? '');
  };
  const headerWords = (key: RosterField) => (mapping[key] === null ? '' : (table.header[mapping[key] ?? 0] ?? ''));
  const weekly = (key: RosterField): DistanceUnit =>
    distanceUnitOf(ofHeader(key) ?? '') ?? wordInHeader(headerWords(key)) ?? ownDistance ?? style.distanceUnit;
  return {
    ownDistance,
    ownMass,
    weekly,
    race: distanceUnitOf(ofHeader('raceDistance') ?? '') ?? ownDistance ?? style.distanceUnit,
    mass: massUnitOf(ofHeader('bodyMass') ?? '') ?? ownMass ?? style.massUnit,
  };
}

function wordInHeader(header: string): DistanceUnit | undefined {
  if (/\b(km|kilomet\w*)\b|kilometer/i.test(header)) return 'km';
  return /\bmile(s|age)?\b/i.test(header) ? 'mi' : undefined;
}

function worded<T>(cell: string, read: (word: string) => T | undefined, what: string, faults: RowFaults): T | null {
  if (cell === '') return null;
  return read(cell) ?? faults.add(`${what} ${quoted(cell)} not understood and left out`);
}

function bounded(
  cell: string,
  value: number | undefined,
  min: number,
  max: number,
  what: string,
  faults: RowFaults,
): number | null {
  if (cell === '') return null;
  if (value === undefined) return faults.add(`${what} ${quoted(cell)} not understood and left out`);
  if (value < min || value > max) return faults.add(`${what} ${quoted(cell)} is not believable and was left out`);
  return Math.round(value * 100) / 100;
}

function birthDateOf(cell: string, style: FileStyle, faults: RowFaults): CalendarDate | null {
  if (cell === '') return null;
  const reading = readDate(cell, style.dateOrder);
  if (reading.kind === 'day') return reading.day.date;
  if (reading.kind === 'none') faults.add(`birth date ${quoted(cell)} not understood and left out`);
  return null;
}

function benchmarkOf(
  cell: (key: RosterField) => string,
  unit: DistanceUnit,
  style: FileStyle,
  faults: RowFaults,
): RosterEntry['benchmark'] {
  const both = /^(.+?)\s*(?:in|:|@|–|-|\/)\s+(\d.*)$/.exec(cell('raceDistance'));
  const distanceText = both?.[1] ?? cell('raceDistance');
  const timeText = cell('raceTime') === '' ? (both?.[2] ?? '') : cell('raceTime');
  if (distanceText === '' && timeText === '') return null;
  const distanceM = parseRaceDistance(distanceText, unit, style.decimalMark);
  if (distanceM === undefined) return faults.add(`race distance ${quoted(distanceText)} not understood, race left out`);
  const timeS = parseRaceTime(timeText, distanceM);
  if (timeS === undefined) return faults.add(`race time ${quoted(timeText)} not understood, race left out`);
  const { leastM, mostM, leastS, mostS } = FITNESS_RACE;
  const pace = timeS / (distanceM / 1000);
  if (distanceM < leastM || distanceM > mostM || timeS < leastS || timeS > mostS || pace < 120 || pace > 1500) {
    return faults.add(`race ${quoted(`${distanceText} ${timeText}`)} is not believable and was left out`);
  }
  const reading = readDate(cell('raceDate'), style.dateOrder);
  if (cell('raceDate') !== '' && reading.kind === 'none') {
    faults.add(`race date ${quoted(cell('raceDate'))} not understood and left out`);
  }
  return { distanceM, timeS, date: reading.kind === 'day' ? reading.day.date : null };
}

function liftingHistoryOf(word: string): LiftingHistory | undefined {
  const lower = word.trim().toLowerCase();
  if (/^(none|no|never|new|beginner|keine?|nein|nie|neu|anfänger(in)?|0)$/.test(lower)) return 'none';
  if (/^(returning|lapsed|some|paused?|früher|wiedereinsteiger(in)?|pause)$/.test(lower)) return 'returning';
  return /^(regular|regularly|yes|current|experienced|ja|regelmäßig|regelmässig|erfahren)$/.test(lower)
    ? 'regular'
    : undefined;
}
