import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { folded } from '../../../../shared/domain/fold.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import type { RosterFilter } from '../../../../shared/domain/roster.ts';
import type { RosterColumn } from '../../../../shared/domain/roster-columns.ts';
import { PHASE_KINDS } from '../../../../shared/domain/vocabulary.ts';
import { type Language, language } from '../../text/index.ts';
import type { Sort } from '../../ui/index.ts';
import { type Attention, attentionOf } from './attention.ts';

export type { RosterColumn, RosterFilter };

/** A row as the roster shows it. */
export interface ShownRow extends RosterRow {
  readonly attention: Attention;
  /** Names of the groups, in their order. */
  readonly groupNames: readonly string[];
}

/** No filter at all. */
export const everyRow: RosterFilter = {
  query: '',
  group: null,
  phase: null,
  finding: null,
  raceWeeks: null,
  idleDays: null,
  attention: false,
};

/** True when the filter lets everybody through. */
export function isEveryRow(filter: RosterFilter): boolean {
  return JSON.stringify({ ...filter, query: filter.query.trim() }) === JSON.stringify(everyRow);
}

interface Shown {
  readonly groups: readonly Group[];
  readonly today: CalendarDate;
  readonly spoken: Language;
  readonly row: ShownRow;
}

/** What was made of a row; a row that did not change keeps its shown row, which then is not drawn again. */
const made = new WeakMap<RosterRow, Shown>();

/** The rows with what follows from them: what needs attention, and the groups by name. */
export function shownRows(
  rows: readonly RosterRow[],
  groups: readonly Group[],
  today: CalendarDate,
): readonly ShownRow[] {
  return rows.map((row) => {
    const known = made.get(row);
    if (known !== undefined && known.groups === groups && known.today === today && known.spoken === language())
      return known.row;
    const groupNames = groups.filter((group) => row.groupIds.includes(group.id)).map((group) => group.name);
    const shown = { ...row, attention: attentionOf(row, today), groupNames };
    made.set(row, { groups, today, spoken: language(), row: shown });
    return shown;
  });
}

function wordsOf(text: string): readonly string[] {
  return folded(text).split(/[\s\-’'.,]+/);
}

function allBegin(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((each) => each === '' || words.some((word) => word.startsWith(each)));
}

/** True when every word of the query begins a word of the text; capitals and accents do not matter. */
export function matchesQuery(text: string, query: string): boolean {
  return allBegin(wordsOf(text), wordsOf(query));
}

/** The words by which a row is found: of the athlete, the groups and the next race. Kept as long as the row is. */
const searched = new WeakMap<RosterRow, readonly string[]>();

function searchWords(row: RosterRow | ShownRow): readonly string[] {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const groups = 'groupNames' in row ? row.groupNames : [];
  const words = wordsOf([row.name, ...groups, row.nextRace?.name ?? ''].join(' '));
  searched.set(row, words);
  return words;
}

function findingFits(row: RosterRow, wanted: RosterFilter['finding']): boolean {
  const { info, warning, serious } = row.findings;
  if (wanted === null) return true;
  if (wanted === 'serious') return serious > 0;
  if (wanted === 'warning') return serious + warning > 0;
  return wanted === 'any' ? serious + warning + info > 0 : serious + warning + info === 0;
}

function groupFits(row: RosterRow, wanted: RosterFilter['group']): boolean {
  if (wanted === null) return true;
  return wanted === 'none' ? row.groupIds.length === 0 : row.groupIds.includes(wanted);
}

function raceFits({ nextRace }: RosterRow, weeks: number | null): boolean {
  return weeks === null || (nextRace !== null && nextRace.days <= weeks * 7);
}

function idleFits({ lastLogged }: RosterRow, days: number | null, today: CalendarDate): boolean {
  return days === null || lastLogged === null || daysBetween(lastLogged, today) >= days;
}

/** The rows whose athlete, groups or next race begin with the words of the query, in their order. */
export function searchRows<R extends RosterRow>(rows: readonly R[], query: string): readonly R[] {
  const wanted = wordsOf(query);
  return rows.filter((row) => allBegin(searchWords(row), wanted));
}

/** The rows that the filter lets through, in their order. */
export function filterRows(rows: readonly ShownRow[], filter: RosterFilter, today: CalendarDate): readonly ShownRow[] {
  const fitting = rows.filter(
    (row) =>
      groupFits(row, filter.group) &&
      (filter.phase === null || (row.phase ?? 'none') === filter.phase) &&
      findingFits(row, filter.finding) &&
      raceFits(row, filter.raceWeeks) &&
      idleFits(row, filter.idleDays, today) &&
      (!filter.attention || row.attention.needed),
  );
  return searchRows(fitting, filter.query);
}

// German order differs from English only where names hold umlauts, which both file under their letter.
const collator = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

function doneShare(value: { readonly planned: number; readonly done: number }): number | null {
  return value.planned > 0 ? value.done / value.planned : value.done > 0 ? 1 : null;
}

function sortKey(row: ShownRow, column: RosterColumn): number | string | null {
  switch (column) {
    case 'name':
      return row.name;
    case 'attention':
      return row.attention.score === 0 ? null : -row.attention.score;
    case 'race':
      return row.nextRace?.days ?? null;
    case 'phase':
      return row.phase === null ? null : PHASE_KINDS.indexOf(row.phase);
    case 'run':
      return doneShare(row.runDistanceM);
    case 'lift':
      return doneShare(row.lifts);
    case 'trend':
      return row.spark.findLast((week) => !week.planned)?.intensity ?? null;
    case 'findings': {
      const { info, warning, serious } = row.findings;
      const weight = serious * 1e6 + warning * 1e3 + info;
      return weight === 0 ? null : -weight;
    }
    case 'logged':
      return row.lastLogged;
    case 'groups':
      return row.groupNames[0] ?? null;
  }
}

function compareKeys(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/**
 * The rows in order; rows without a value come last in either direction, ties go by name. Attention and findings: the
 * most pressing first.
 */
export function sortRows<R extends ShownRow>(rows: readonly R[], sort: Sort<RosterColumn>): readonly R[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row, sort.column) }));
  keyed.sort((a, b) => {
    if (a.key !== null && b.key !== null && a.key !== b.key) {
      const order = compareKeys(a.key, b.key);
      if (order !== 0) return sort.descending ? -order : order;
    }
    if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
    return collator.compare(a.row.name, b.row.name);
  });
  return keyed.map(({ row }) => row);
}

/** A heading of the side list with its athletes. */
export interface RosterSection {
  readonly key: string;
  readonly name: string | null;
  readonly rows: readonly RosterRow[];
}

/** The rows by group, in the groups' order; an athlete of two groups stands in both, those of none come last. */
export function sectionsOf(rows: readonly RosterRow[], groups: readonly Group[]): readonly RosterSection[] {
  const byName = rows.toSorted((a, b) => collator.compare(a.name, b.name));
  const sections: RosterSection[] = groups.map((group) => ({
    key: group.id,
    name: group.name,
    rows: byName.filter((row) => row.groupIds.includes(group.id)),
  }));
  const known = new Set<string>(groups.map((group) => group.id));
  const rest = byName.filter((row) => !row.groupIds.some((id: GroupId) => known.has(id)));
  return [...sections, { key: 'none', name: null, rows: rest }].filter((section) => section.rows.length > 0);
}
