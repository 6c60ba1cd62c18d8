import { number, type PolicyPart, type Span } from '../policy/item.ts';

const LOAD: Span = [0.4, 1, 0.01];
const RPE: Span = [4, 10, 0.5];
const SETS: Span = [0.1, 1, 0.05];

/** What lifts may come to while an injury or illness lasts, and on the way back to the full load. */
export const sparePart: PolicyPart = {
  groups: [
    {
      id: 'spare',
      rule: 'P4',
      title: 'Lifting with an injury',
      items: {
        'strength.spare.fraction': number(
          'Load while injured or ill, at most',
          'share',
          LOAD,
          'D',
          'Part of e1RM; the same on the way back from an illness.',
        ),
        'strength.spare.rpe': number('RPE while injured or ill, at most', 'rpe', RPE, 'D', 'And nothing may hurt.'),
        'strength.afterSpare.*.fraction': number('Load, at most', 'share', LOAD, 'D', 'Part of e1RM in this week.'),
        'strength.afterSpare.*.rpe': number('RPE, at most', 'rpe', RPE, 'D', 'In this week after an injury.'),
        'strength.afterSpare.*.setFraction': number('Sets', 'share', SETS, 'D', 'Part of the full dose.'),
      },
    },
  ],
  notEditable: {},
  inOrder: [],
  rising: ['strength.afterSpare.*.fraction'],
  falling: [],
  tables: { 'strength.afterSpare': 'Weeks after an injury' },
  rowNames: { 'strength.afterSpare': ['first week back', 'second week back', 'third week back'] },
};
