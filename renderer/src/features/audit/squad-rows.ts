import type { SquadAuditRow } from '../../../../shared/contract/audit.ts';
import type { Sort } from '../../ui/index.ts';

/** A row of the squad's audit as the table wants it. */
export type SquadRow = SquadAuditRow & { readonly id: string };

/** Columns of the squad's audit. */
export type SquadColumn = 'name' | 'worst' | 'others' | SquadAuditRow['mistakes'][number]['rule'];

const GRAVITY = { info: 1, warning: 2, serious: 3 } as const;

function gravity(severity: SquadAuditRow['worst']): number {
  return severity === null ? 0 : GRAVITY[severity];
}

function weightOf(row: SquadRow, column: SquadColumn): number {
  if (column === 'name') return 0;
  if (column === 'worst') return gravity(row.worst);
  if (column === 'others') return Math.max(0, ...otherRules(row).map((rule) => gravity(rule.severity)));
  return gravity(row.mistakes.find((mistake) => mistake.rule === column)?.severity ?? null);
}

/** Rules with findings beside the seven mistakes, the gravest first. */
export function otherRules(row: SquadAuditRow): SquadAuditRow['rules'] {
  const own = new Set<string>(row.mistakes.map((mistake) => mistake.rule));
  return row.rules.filter((rule) => !own.has(rule.rule));
}

/** Sorted by a column, the gravest first unless descending, then by name. */
export function sortSquad(rows: readonly SquadRow[], sort: Sort<SquadColumn>): readonly SquadRow[] {
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const byName = a.name.localeCompare(b.name, 'en');
    if (sort.column === 'name') return sign * byName;
    return sign * (weightOf(b, sort.column) - weightOf(a, sort.column)) || byName;
  });
}
