import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { PHASE_KINDS, type PhaseKind } from '../../../../shared/domain/vocabulary.ts';
import { folded } from '../../commands/fold.ts';
import type { Sort } from '../../ui/index.ts';

/** The columns by which the roster can be sorted. */
export type RosterColumn = 'name' | 'race' | 'phase' | 'run' | 'lift' | 'trend' | 'findings' | 'logged';

/** Which rows the coach wants to see. */
export interface RosterFilter {
  readonly query: string;
  readonly group: GroupId | 'none' | null;
  readonly phase: PhaseKind | 'none' | null;
  readonly finding: 'any' | 'warning' | 'serious' | 'none' | null;
}

/** No filter at all. */
export const everyRow: RosterFilter = { query: '', group: null, phase: null, finding: null };

/** True when every word of the query begins a word of the text; capitals and accents do not matter. */
export function matchesQuery(text: string, query: string): boolean {
  const words = folded(text).split(/[\s\-’'.,]+/);
  return folded(query)
    .trim()
    .split(/\s+/)
    .every((wanted) => wanted === '' || words.some((word) => word.startsWith(wanted)));
}

function findingFits(row: RosterRow, wanted: RosterFilter['finding']): boolean {
  const { info, warning, serious } = row.findings;
  if (wanted === null) return true;
  if (wanted === 'serious') return serious > 0;
  if (wanted === 'warning') return serious + warning > 0;
  return wanted === 'any' ? serious + warning + info > 0 : serious + warning + info === 0;
}

/** The rows that the filter lets through, in their order. */
export function filterRows(rows: readonly RosterRow[], filter: RosterFilter): readonly RosterRow[] {
  return rows.filter((row) => {
    const inGroup =
      filter.group === null ||
      (filter.group === 'none' ? row.groupIds.length === 0 : row.groupIds.includes(filter.group));
    const inPhase = filter.phase === null || (row.phase ?? 'none') === filter.phase;
    return inGroup && inPhase && findingFits(row, filter.finding) && matchesQuery(row.name, filter.query);
  });
}

// German order differs from English only where names hold umlauts, which both file under their letter.
const collator = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

function doneShare(value: { readonly planned: number; readonly done: number }): number | null {
  return value.planned > 0 ? value.done / value.planned : value.done > 0 ? 1 : null;
}

function sortKey(row: RosterRow, column: RosterColumn): number | string | null {
  switch (column) {
    case 'name':
      return row.name;
    case 'race':
      return row.nextRace?.days ?? null;
    case 'phase':
      return row.phase === null ? null : PHASE_KINDS.indexOf(row.phase);
    case 'run':
      return doneShare(row.runDistanceM);
    case 'lift':
      return doneShare(row.lifts);
    case 'trend':
      return row.spark.at(-1)?.intensity ?? null;
    case 'findings': {
      const { info, warning, serious } = row.findings;
      const weight = serious * 1e6 + warning * 1e3 + info;
      return weight === 0 ? null : -weight;
    }
    case 'logged':
      return row.lastLogged;
  }
}

function compareKeys(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** The rows in order; rows without a value come last in either direction, ties go by name. Findings: the worst first. */
export function sortRows(rows: readonly RosterRow[], sort: Sort<RosterColumn>): readonly RosterRow[] {
  return rows.toSorted((a, b) => {
    const left = sortKey(a, sort.column);
    const right = sortKey(b, sort.column);
    if (left !== null && right !== null && left !== right) {
      const order = compareKeys(left, right);
      if (order !== 0) return sort.descending ? -order : order;
    }
    if ((left === null) !== (right === null)) return left === null ? 1 : -1;
    return collator.compare(a.name, b.name);
  });
}

/** A heading of the side list with its athletes. */
export interface RosterSection {
  readonly key: string;
  readonly name: string | null;
  readonly rows: readonly RosterRow[];
}

/** The rows by group, in the groups' order; an athlete of two groups stands in both, those of none come last. */
export function sectionsOf(rows: readonly RosterRow[], groups: readonly Group[]): readonly RosterSection[] {
  const byName = sortRows(rows, { column: 'name', descending: false });
  const sections: RosterSection[] = groups.map((group) => ({
    key: group.id,
    name: group.name,
    rows: byName.filter((row) => row.groupIds.includes(group.id)),
  }));
  const known = new Set<string>(groups.map((group) => group.id));
  const rest = byName.filter((row) => !row.groupIds.some((id) => known.has(id)));
  return [...sections, { key: 'none', name: null, rows: rest }].filter((section) => section.rows.length > 0);
}
