import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { FASTER_THAN_ANYBODY_S_PER_KM, MOST_CLIMB_M, RACE } from '../../shared/domain/race-limits.ts';
import type { RaceDraft } from '../../shared/domain/season.ts';
import type { Priority, Terrain } from '../../shared/domain/vocabulary.ts';
import { cellOf, type FieldSpec, headerUnit, type Mapping } from './columns.ts';
import { type FileStyle, quoted, type ReadingHints, RowFaults } from './fields.ts';
import { parseRaceDistance, parseRaceTime } from './race-values.ts';
import type { TableReading } from './roster-csv.ts';
import type { RowProblem, Table, TableRow } from './table.ts';
import { dateOrderOf, decimalMarkOf, distanceUnitOf, parseNumber, readDate } from './values.ts';

const METRES_PER_FOOT = 0.3048;

/** Slowest believable pace of a race, its rests included: a hundred kilometres in the mountains over three days. */
const SLOWEST_S_PER_KM = 2400;

export type RaceField =
  | 'athlete'
  | 'race'
  | 'date'
  | 'distance'
  | 'priority'
  | 'target'
  | 'result'
  | 'terrain'
  | 'climb'
  | 'note';

/** What a race calendar can say. Without an athlete column all races are one athlete's. */
export const RACE_FIELDS: readonly FieldSpec<RaceField>[] = [
  {
    key: 'race',
    label: 'Race',
    required: true,
    synonyms: [
      'race',
      'race name',
      'event',
      'event name',
      'competition',
      'wettkampf',
      'rennen',
      'veranstaltung',
      'lauf',
      'title',
      'name',
    ],
  },
  {
    key: 'date',
    label: 'Date',
    required: true,
    synonyms: ['date', 'race date', 'event date', 'day', 'datum', 'wettkampfdatum', 'tag'],
  },
  {
    key: 'distance',
    label: 'Distance',
    required: true,
    synonyms: ['distance', 'race distance', 'length', 'distanz', 'strecke', 'wettkampfdistanz', 'km', 'miles'],
  },
  {
    key: 'athlete',
    label: 'Athlete',
    required: false,
    synonyms: ['athlete', 'athlete name', 'runner', 'athlet', 'athletin', 'sportler', 'laufer', 'who', 'wer'],
  },
  {
    key: 'priority',
    label: 'Priority (A/B/C)',
    required: false,
    synonyms: ['priority', 'prio', 'abc', 'importance', 'prioritat', 'wichtigkeit'],
  },
  {
    key: 'target',
    label: 'Target time',
    required: false,
    synonyms: ['target time', 'target', 'goal', 'goal time', 'zielzeit', 'ziel'],
  },
  {
    key: 'result',
    label: 'Result',
    required: false,
    synonyms: ['result', 'finish time', 'time', 'result time', 'ergebnis', 'zeit', 'endzeit'],
  },
  {
    key: 'terrain',
    label: 'Terrain',
    required: false,
    synonyms: ['terrain', 'surface', 'ground', 'untergrund', 'belag', 'gelande'],
  },
  {
    key: 'climb',
    label: 'Climb (m)',
    required: false,
    synonyms: [
      'climb',
      'ascent',
      'elevation',
      'elevation gain',
      'elev gain',
      'vert',
      'd+',
      'hohenmeter',
      'hm',
      'anstieg',
      'aufstieg',
    ],
  },
  {
    key: 'note',
    label: 'Note',
    required: false,
    synonyms: ['note', 'notes', 'comment', 'comments', 'notiz', 'bemerkung', 'kommentar'],
  },
];

/** One race as a calendar file has it. */
export interface RaceEntry {
  readonly line: number;
  /** Null when the file has no such column or the cell is empty. */
  readonly athlete: string | null;
  readonly draft: RaceDraft;
  /** Whether the file says a priority; else `draft.priority` is the default C. */
  readonly saysPriority: boolean;
  /** Whether the file says a terrain; else `draft.terrain` is the default road. */
  readonly saysTerrain: boolean;
  readonly remarks: readonly string[];
}

/** Reads a race calendar. Name, date and distance must be usable, or the row is a problem. */
export function readRaces(table: Table, mapping: Mapping<RaceField>, hints: ReadingHints): TableReading<RaceEntry> {
  const missing = RACE_FIELDS.filter((field) => field.required && mapping[field.key] === null);
  if (missing.length > 0) {
    return { entries: [], problems: [], questions: missing.map((field) => ({ kind: 'mapping', field: field.key })) };
  }
  const found = dateOrderOf(table.rows.map((row) => cellOf(mapping, row.cells, 'date')));
  if (found !== null && typeof found === 'object' && hints.dateOrder === null) {
    return { entries: [], problems: [], questions: [{ kind: 'date-order', example: found.ambiguous }] };
  }
  const header = table.header[mapping.distance ?? 0] ?? '';
  const style: FileStyle = {
    ...hints,
    distanceUnit: distanceUnitOf(headerUnit(header) ?? header) ?? hints.distanceUnit,
    dateOrder: hints.dateOrder ?? (typeof found === 'string' ? found : null),
    decimalMark: decimalMarkOf(table.rows.map((row) => cellOf(mapping, row.cells, 'distance'))),
  };
  const entries: RaceEntry[] = [];
  const problems: RowProblem[] = [];
  for (const row of table.rows) {
    const entry = readEntry(mapping, row, style);
    if ('message' in entry) problems.push(entry);
    else entries.push(entry);
  }
  return { entries, problems, questions: [] };
}

function readEntry(mapping: Mapping<RaceField>, row: TableRow, style: FileStyle): RaceEntry | RowProblem {
  const cell = (key: RaceField) => cellOf(mapping, row.cells, key);
  const out = (why: string): RowProblem => ({ line: row.line, message: `Line ${row.line}: ${why}: it was kept out.` });
  const name = cell('race').replace(/\s+/g, ' ');
  if (name === '') return out('the race has no name');
  if (name.length > 120) return out('the name is longer than 120 characters');
  const date = readDate(cell('date'), style.dateOrder);
  if (date.kind !== 'day') return out(`the date ${quoted(cell('date'))} is not understood`);
  if (!isRaceDay(date.day.date)) return out(`the date ${quoted(cell('date'))} is not believable`);
  const distanceM = parseRaceDistance(cell('distance'), style.distanceUnit, style.decimalMark);
  if (distanceM === undefined) return out(`the distance ${quoted(cell('distance'))} is not understood`);
  if (distanceM < RACE.leastM || distanceM > RACE.mostM) {
    return out(`the distance ${quoted(cell('distance'))} is not believable`);
  }
  const faults = new RowFaults();
  const draft: RaceDraft = {
    name,
    date: date.day.date,
    distanceM,
    priority: priorityOf(cell('priority'), faults),
    targetTimeS: timeOf(cell('target'), distanceM, 'target time', faults),
    resultTimeS: timeOf(cell('result'), distanceM, 'result', faults),
    terrain: terrainOf(cell('terrain'), faults) ?? 'road',
    ascentM: climbOf(cell('climb'), faults),
    note: cell('note').slice(0, 4000),
  };
  const athlete = cell('athlete').replace(/\s+/g, ' ');
  const remarks = faults.message === '' ? [] : [faults.message];
  return {
    line: row.line,
    athlete: athlete === '' ? null : athlete,
    draft,
    saysPriority: cell('priority') !== '',
    saysTerrain: terrainOf(cell('terrain'), new RowFaults()) !== null,
    remarks,
  };
}

/** From 1950 to 2100: outside, a race date is a slip of the pen. */
function isRaceDay(date: CalendarDate): boolean {
  return date >= '1950-01-01' && date <= '2100-12-31';
}

function priorityOf(cell: string, faults: RowFaults): Priority {
  const letter = cell.trim().toUpperCase();
  if (letter === '') return 'C';
  if (/^(A|1|HIGH|MAIN|GOAL|HOCH|HAUPTWETTKAMPF)\b/.test(letter)) return 'A';
  if (/^(B|2|MEDIUM|MITTEL)\b/.test(letter)) return 'B';
  if (!/^(C|3|LOW|NIEDRIG|TRAINING)\b/.test(letter)) faults.add(`priority ${quoted(cell)} not understood, taken as C`);
  return 'C';
}

const TERRAIN_WORDS: readonly (readonly [Terrain, RegExp])[] = [
  ['trail', /^(trail|mountain|fell|off.?road|cross.?country|xc|gelande|berg)/],
  ['track', /^(track|bahn|stadion)/],
  ['road', /^(road|street|asphalt|paved|strasse)/],
];

/** Null where the file says nothing that is understood. */
function terrainOf(cell: string, faults: RowFaults): Terrain | null {
  const word = cell.trim().toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  if (word === '') return null;
  const known = TERRAIN_WORDS.find(([, pattern]) => pattern.test(word));
  if (known === undefined) faults.add(`terrain ${quoted(cell)} not understood, taken as road`);
  return known?.[0] ?? null;
}

/** Metres of climb: `850`, `1,200 m`, `2800 ft`. */
function climbOf(cell: string, faults: RowFaults): number | null {
  const match = /^([\d.,' ]+?)\s*(m|hm|ft|feet|foot)?\s*(?:d?\+)?$/i.exec(cell.trim());
  if (cell === '' || cell === '-' || cell === '–') return null;
  const digits = (match?.[1] ?? '').replace(/[.,' ](?=\d{3}\b)/g, '');
  const value = parseNumber(digits, digits.includes(',') ? 'comma' : 'point');
  if (match === null || value === undefined) return faults.add(`climb ${quoted(cell)} not understood and left out`);
  const metres = Math.round(/^f/i.test(match[2] ?? '') ? value * METRES_PER_FOOT : value);
  return metres <= MOST_CLIMB_M ? metres : faults.add(`climb ${quoted(cell)} is not believable and was left out`);
}

function timeOf(cell: string, distanceM: number, what: string, faults: RowFaults): number | null {
  if (cell === '' || cell === '-' || cell === '–') return null;
  const time = parseRaceTime(cell, distanceM);
  if (time === undefined) return faults.add(`${what} ${quoted(cell)} not understood and left out`);
  const pace = time / (distanceM / 1000);
  if (time < RACE.leastS || time > RACE.mostS || pace < FASTER_THAN_ANYBODY_S_PER_KM || pace > SLOWEST_S_PER_KM) {
    return faults.add(`${what} ${quoted(cell)} is not believable and was left out`);
  }
  return time;
}
