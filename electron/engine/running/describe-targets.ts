import { advanced, number, type PolicyPart, type Span } from '../policy/item.ts';

const SHARE: Span = [0, 0.5, 0.005];
const RACE: Span = [800, 300_000, 500];
const DANIELS = 'Daniels, widely taught';

/** Targets of races against fitness, and work at the pace of the race. */
export const targetsPart: PolicyPart = {
  groups: [
    {
      id: 'targets',
      rule: '1.1',
      title: 'Targets of races',
      items: {
        'running.target.softShare': number(
          'A soft target, slower by',
          'share',
          SHARE,
          'D',
          'Than today’s fitness promises, as a part of the time.',
        ),
        'running.target.thereShare': number(
          'Reached up to',
          'share',
          SHARE,
          'D',
          'So near to today’s fitness a target counts as reached.',
        ),
        'running.target.pointsPerWeek': number(
          'Points of VDOT a week',
          'number',
          [0, 1, 0.01],
          'U',
          'What good training may bring: a point in four to six weeks.',
          DANIELS,
        ),
        'running.target.mostPoints': number(
          'Points of VDOT at most',
          'number',
          [0, 15, 0.5],
          'D',
          'However many weeks there are.',
        ),
        'running.target.ultraShare': number(
          'Gap beyond the marathon at most',
          'share',
          SHARE,
          'D',
          'Where VDOT says nothing: a gap in time that training may close.',
        ),
        'running.target.paceShare': number(
          'Race pace by the target within',
          'share',
          SHARE,
          'D',
          'Farther from today’s fitness, race-pace work goes by the fitness.',
        ),
        'running.target.optimisticFromM': number(
          'Optimistic from',
          'distance',
          RACE,
          'L',
          'Races from this long are run slower by most than VDOT promises.',
          'Riegel 1981; Vickers 2016',
        ),
      },
    },
    {
      id: 'race-pace',
      rule: 'R3',
      title: 'Work at race pace',
      items: {
        'running.racePace.fromM': number('Races from', 'distance', RACE, 'D', 'Whose pace is a training pace.'),
        'running.racePace.upToM': number('Races up to', 'distance', RACE, 'D', 'Whose pace is a training pace.'),
        'running.racePace.share.*.x': number('Race of', 'distance', RACE, 'D', 'Point of the curve.'),
        'running.racePace.share.*.y': number('Of the week', 'share', SHARE, 'D', 'Race pace in one session, at most.'),
        'running.racePace.maxS': number(
          'Race pace at most',
          'duration',
          [600, 7200, 60],
          'D',
          'In one session, whatever the week holds.',
        ),
        ...advanced({
          'running.racePace.shapes.*.upToM': number('For races up to', 'distance', RACE, 'D', 'The rows below hold.'),
          'running.racePace.shapes.*.rows.*.times': number('Repeats', 'repeats', [1, 20, 1], 'D', 'Of the session.'),
          'running.racePace.shapes.*.rows.*.metres': number(
            'Each',
            'distance',
            [200, 20_000, 100],
            'D',
            'Rounded to halves of the athlete’s unit.',
          ),
        }),
      },
    },
  ],
  notEditable: {},
  inOrder: [{ low: 'running.racePace.fromM', high: 'running.racePace.upToM' }],
  rising: ['running.racePace.share.*.x', 'running.racePace.shapes.*.upToM'],
  falling: [],
  tables: {
    'running.racePace.share': 'Race pace by race',
    'running.racePace.shapes': 'Sessions at race pace',
  },
  rowNames: {
    'running.racePace.shapes': ['10 km', 'Half marathon'],
  },
};
