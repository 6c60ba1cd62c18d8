import { describe, expect, it } from 'vitest';
import type { SquadAuditRow } from '../../../../shared/contract/audit.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Severity } from '../../../../shared/domain/vocabulary.ts';
import { otherRules, type SquadRow, sortSquad } from './squad-rows.ts';

const RULES = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'] as const;

function row(name: string, found: Readonly<Record<string, Severity>>): SquadRow {
  const rules = Object.entries(found).map(([rule, severity]) => ({ rule, title: rule, severity, count: 1 }));
  return {
    id: name,
    // An id is a text with a brand; the order does not look at it.
    athleteId: name as AthleteId,
    name,
    sample: false,
    empty: false,
    mistakes: RULES.map((rule): SquadAuditRow['mistakes'][number] => {
      const severity = found[rule] ?? null;
      return { rule, status: severity === null ? 'fine' : 'finding', severity };
    }),
    rules,
    worst: rules[0]?.severity ?? null,
  };
}

const rows = [row('Cleo', {}), row('Ana', { M3: 'warning', C2: 'info' }), row('Ben', { C5: 'serious' })];
const names = (column: Parameters<typeof sortSquad>[1]['column'], descending = false) =>
  sortSquad(rows, { column, descending }).map((each) => each.name);

describe('the squad’s audit', () => {
  it('sorts by the worst finding, by one mistake, by the other rules, and by name', () => {
    expect(names('worst')).toEqual(['Ben', 'Ana', 'Cleo']);
    expect(names('worst', true)).toEqual(['Cleo', 'Ana', 'Ben']);
    expect(names('M3')).toEqual(['Ana', 'Ben', 'Cleo']);
    expect(names('others')).toEqual(['Ben', 'Ana', 'Cleo']);
    expect(names('name')).toEqual(['Ana', 'Ben', 'Cleo']);
    expect(names('name', true)).toEqual(['Cleo', 'Ben', 'Ana']);
  });

  it('tells the rules beside the seven mistakes apart', () => {
    expect(rows.map((each) => otherRules(each).map((rule) => rule.rule))).toEqual([[], ['C2'], ['C5']]);
  });
});
