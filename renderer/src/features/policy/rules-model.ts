import type { PolicyChange, PolicyRow } from '../../../../shared/contract/policy.ts';
import { folded } from '../../../../shared/domain/fold.ts';
import type { PolicyGroup, PolicyValue } from '../../../../shared/domain/policy.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { t } from '../../text/index.ts';
import { amountWords } from './rule-words.ts';

/** Whose rules are looked at: everybody's or one athlete's. */
export type RulesLayer = 'coach' | 'athlete';

/** A change that was typed and not applied: a value, null for back to below, undefined for what cannot be read. */
export type Staged = ReadonlyMap<string, PolicyValue | null | undefined>;

/** The list of groups has one more entry: everything that was changed. */
export const CHANGED = 'changed';

/** Most rows that a search shows. */
export const MOST_FOUND = 60;

/** What the person whose rules these are has stored; null where they leave it as it is below. */
export function storedOf(row: PolicyRow, layer: RulesLayer): PolicyValue | null {
  return layer === 'coach' ? row.coach : row.athlete;
}

/** What holds without a rule of one's own: the preset, or for an athlete the coach's. */
export function belowOf(row: PolicyRow, layer: RulesLayer): PolicyValue {
  return layer === 'coach' ? row.default : (row.coach ?? row.default);
}

/** What the field shows: what was typed, else what is stored, else what lies below; undefined while unreadable. */
export function shownOf(row: PolicyRow, layer: RulesLayer, staged: Staged): PolicyValue | undefined {
  if (!staged.has(row.path)) return storedOf(row, layer) ?? belowOf(row, layer);
  const typed = staged.get(row.path);
  return typed === null ? belowOf(row, layer) : typed;
}

/** True when the rule differs from what lies below, changes that are not applied included. */
export function isChanged(row: PolicyRow, layer: RulesLayer, staged: Staged): boolean {
  return staged.has(row.path) ? staged.get(row.path) !== null : storedOf(row, layer) !== null;
}

/** The staged changes after a value was typed; typing what is stored, or what lies below, stages nothing needless. */
export function typed(staged: Staged, row: PolicyRow, layer: RulesLayer, value: PolicyValue | undefined): Staged {
  const stored = storedOf(row, layer);
  const below = belowOf(row, layer);
  if (value === (stored ?? below)) return without(staged, row.path);
  if (value !== below) return new Map(staged).set(row.path, value);
  return stored === null ? without(staged, row.path) : new Map(staged).set(row.path, null);
}

/** The staged changes after a rule was reset to what lies below. */
export function reset(staged: Staged, row: PolicyRow, layer: RulesLayer): Staged {
  return storedOf(row, layer) === null ? without(staged, row.path) : new Map(staged).set(row.path, null);
}

function without(staged: Staged, path: string): Staged {
  const rest = new Map(staged);
  rest.delete(path);
  return rest;
}

/** What is wrong with what was typed, one sentence; undefined when nothing is. */
export function typedProblem(row: PolicyRow, staged: Staged, unit: DistanceUnit): string | undefined {
  if (!staged.has(row.path)) return undefined;
  const value = staged.get(row.path);
  const { domain } = row;
  if (domain.kind !== 'number' || value === null) return undefined;
  if (typeof value !== 'number' || value < domain.min || value > domain.max) {
    const [min, max] = [amountWords(domain.min, domain.unit, unit), amountWords(domain.max, domain.unit, unit)];
    return t('rules.range', { min, max });
  }
  return domain.whole && !Number.isInteger(value) ? t('rules.whole') : undefined;
}

/** The changes to send; null while one of them cannot be read or is out of range. */
export function changesOf(
  rows: readonly PolicyRow[],
  staged: Staged,
  unit: DistanceUnit,
): readonly PolicyChange[] | null {
  const changed = rows.filter((row) => staged.has(row.path));
  if (changed.some((row) => typedProblem(row, staged, unit) !== undefined)) return null;
  return changed.map((row) => ({ path: row.path, value: staged.get(row.path) ?? null }));
}

/** The rows that a search means: every word stands in label, explanation, source, rule or group. */
export function searched(
  rows: readonly PolicyRow[],
  groups: readonly PolicyGroup[],
  query: string,
): readonly PolicyRow[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const titles = new Map(groups.map((group) => [group.id, `${group.title} ${group.rule}`]));
  return rows.filter((row) => {
    const text = folded([row.label, row.explanation, row.source, titles.get(row.group) ?? ''].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** A part of a group as it is drawn: single rules one below the other, or a table. */
export type Block =
  | { readonly kind: 'rows'; readonly rows: readonly PolicyRow[] }
  | { readonly kind: 'table'; readonly table: string; readonly title: string; readonly rows: readonly PolicyRow[] };

/** Rows in the order of the list, the cells of one table together where its first one stands; each row in one block. */
export function blocksOf(rows: readonly PolicyRow[]): readonly Block[] {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const title = row.cell?.title ?? null;
    if (row.cell === null || title === null) {
      const last = blocks.at(-1);
      if (last?.kind === 'rows') blocks[blocks.length - 1] = { kind: 'rows', rows: [...last.rows, row] };
      else blocks.push({ kind: 'rows', rows: [row] });
      continue;
    }
    const { table } = row.cell;
    if (seen.has(table)) continue;
    seen.add(table);
    const cells = rows.filter((each) => each.cell?.table === table && each.cell.title !== null);
    blocks.push({ kind: 'table', table, title, rows: cells });
  }
  return blocks;
}

/** A table's columns and lines, both in the order of its cells. */
export function gridOf(rows: readonly PolicyRow[]) {
  const columns = [...new Set(rows.map((row) => row.cell?.column ?? ''))];
  const lines = [...new Set(rows.map((row) => row.cell?.row ?? ''))].map((name) => ({
    name,
    cells: columns.map((column) => rows.find((row) => row.cell?.row === name && row.cell.column === column) ?? null),
  }));
  return { columns, lines };
}
