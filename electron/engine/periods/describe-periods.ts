import { number, type PolicyPart, type Span } from '../policy/item.ts';

const DANIELS = 'Daniels, Running Formula, widely taught';
const SHARE: Span = [0.05, 1, 0.05];

/** What the numbers of the athlete's calendar mean, and what they may be. */
export const periodsPart: PolicyPart = {
  groups: [
    {
      id: 'closed-days',
      rule: 'P1',
      title: 'Closed days',
      items: {
        'periods.restWeekShare': number(
          'A closed week is a recovery week from',
          'share',
          SHARE,
          'D',
          'Part of its run days that the calendar closes, or that follow a camp.',
        ),
        'periods.restWeeksApart': number(
          'Instead of a recovery week within',
          'weeks',
          [0, 6, 1],
          'D',
          'One planned so soon before it becomes a training week.',
        ),
        'periods.restBlockExtra': number(
          'A block longer by',
          'weeks',
          [0, 4, 1],
          'D',
          'So much longer than the rhythm may the weeks before the closed one be.',
        ),
        'periods.lightWeekShare': number(
          'No loading week up to',
          'share',
          SHARE,
          'D',
          'Part of the usual running; the rhythm of recovery weeks starts anew after such weeks.',
        ),
      },
    },
    {
      id: 'way-back',
      rule: 'P2',
      title: 'The way back',
      items: {
        'periods.returns.*.fromDays': number(
          'From',
          'days',
          [1, 365, 1],
          'U',
          'Days without running from which the row holds.',
          DANIELS,
        ),
        'periods.returns.*.shares.*': number(
          'Running in step',
          'share',
          SHARE,
          'U',
          'Part of the running before the days without it.',
          DANIELS,
        ),
        'periods.returns.*.maxDays': number(
          'At most',
          'days',
          [1, 180, 1],
          'U',
          'As many days as were missed, but no more than these.',
          DANIELS,
        ),
        'periods.returnFromDays': number(
          'A way back from',
          'days',
          [1, 60, 1],
          'U',
          'Fewer days without running need none.',
          DANIELS,
        ),
        'periods.illnessFromDays': number('After an illness from', 'days', [1, 60, 1], 'D', 'Days of being ill.'),
        'periods.easyMaxDays': number(
          'Easy days at most',
          'days',
          [0, 60, 1],
          'D',
          'No key session on as many days as were missed, up to these.',
        ),
        'periods.returnRise': number(
          'Weeks rise by at most',
          'share',
          SHARE,
          'D',
          'Above the bigger of the two weeks before, until the running before the break is reached.',
        ),
        'periods.returnKeys': number(
          'Key sessions at most',
          'sessions',
          [0, 3, 1],
          'D',
          'In a week, until the running before the break is reached.',
        ),
        'periods.longFromShare': number('Long run from', 'share', SHARE, 'D', 'Part of the usual running in its step.'),
        'periods.illnessLiftFreeDays': number(
          'No lift after an illness',
          'days',
          [0, 30, 1],
          'D',
          'Days after the last day of being ill.',
        ),
        'periods.injuryQuietDays': number(
          'No key session after an injury',
          'days',
          [0, 30, 1],
          'D',
          'Days after its last day; easy and long runs go on.',
        ),
        'periods.raceSoonDays': number(
          'A race is soon within',
          'days',
          [0, 60, 1],
          'D',
          'Days from the end of the way back to a race that is told.',
        ),
      },
    },
    {
      id: 'camps',
      rule: 'P3',
      title: 'Training camps',
      items: {
        'periods.campAfterDays': number('Lighter days after a camp', 'days', [0, 30, 1], 'D', 'How many follow it.'),
        'periods.campAfterShare': number('Running in them', 'share', SHARE, 'D', 'Part of a full week at most.'),
        'periods.campQuietDays': number(
          'No key session after a camp',
          'days',
          [0, 30, 1],
          'D',
          'The first of the lighter days.',
        ),
      },
    },
  ],
  notEditable: {},
  inOrder: [{ low: 'periods.campQuietDays', high: 'periods.campAfterDays' }],
  rising: ['periods.returns.*.fromDays'],
  falling: [],
  tables: { 'periods.returns': 'Steps back' },
  rowNames: { 'periods.returns': ['short break', 'a month and more', 'two months and more'] },
};
