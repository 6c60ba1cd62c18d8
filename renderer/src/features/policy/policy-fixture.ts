import type { PolicyRow } from '../../../../shared/contract/policy.ts';

/** A rule for tests: the rest between heavy sets, seconds, as in the article, which nobody has changed. */
export function rowOf(change: Partial<PolicyRow> = {}): PolicyRow {
  return {
    path: 'strength.heavy.restS',
    group: 'heavy',
    label: 'Rest',
    domain: { kind: 'number', unit: 'seconds', min: 30, max: 420, step: 15, whole: false },
    tag: 'A',
    source: 'Founding article',
    explanation: 'Between work sets.',
    rule: 'S2',
    advanced: false,
    cell: null,
    default: 210,
    coach: null,
    athlete: null,
    effective: 210,
    ...change,
  };
}
