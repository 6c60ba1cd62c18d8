import { advanced, number, type PolicyPart } from '../policy/item.ts';

const FRIEL = 'Shaped on Friel and Bompa';

/** What the numbers of the season's shape mean, and what they may be. */
export const seasonPart: PolicyPart = {
  groups: [
    {
      id: 'season-phases',
      rule: '1.4',
      title: 'Season and phases',
      subject: 'phase',
      items: {
        'season.minWeeks': number(
          'Shortest season',
          'weeks',
          [4, 26, 1],
          'D',
          'A shorter season is planned, with a finding.',
        ),
        'season.maxWeeks': number(
          'Longest season',
          'weeks',
          [12, 104, 1],
          'D',
          'A longer season is planned, with a finding.',
        ),
        'season.openWeeks': number(
          'Season without an end',
          'weeks',
          [4, 78, 1],
          'D',
          'How long a season gets that has neither an end date nor an A race.',
        ),
        'season.buildWeeks': number('Longest build', 'weeks', [2, 16, 1], 'D', 'What lies before it is base.', FRIEL),
        'season.buildShare': number(
          'Build in a short season',
          'share',
          [0.1, 0.9, 0.05],
          'D',
          'Part of the weeks before peak that is build while there is no room for the whole of it.',
        ),
        'season.openBuildShare': number(
          'Build without an A race',
          'share',
          [0, 0.9, 0.05],
          'D',
          'Part of a season without an A race that is build.',
        ),
        'season.onePeakFromWeeks': number(
          'One week of peak from',
          'weeks',
          [1, 26, 1],
          'D',
          'Weeks before the taper from which one of them is peak.',
        ),
        'season.fullPeakFromWeeks': number(
          'All weeks of peak from',
          'weeks',
          [1, 40, 1],
          'D',
          'Weeks before the taper from which every peak week of the race distance is kept.',
        ),
        'season.closeRacesWeeks': number(
          'A races too close below',
          'weeks',
          [1, 16, 1],
          'D',
          'Two A races closer than this raise a finding: one cannot peak for both.',
        ),
        'season.fullTransitionFromWeeks': number(
          'Whole transition from',
          'weeks',
          [2, 26, 1],
          'D',
          'Weeks between two A races from which the transition after the first is whole.',
        ),
        'season.oneTransitionFromWeeks': number(
          'One week of transition from',
          'weeks',
          [1, 26, 1],
          'D',
          'Weeks between two A races from which one transition week is kept.',
        ),
      },
    },
    {
      id: 'taper',
      rule: '1.4',
      title: 'Taper',
      items: {
        'season.taperMeanCut': number(
          'Mean cut of volume in the taper',
          'share',
          [0.2, 0.75, 0.01],
          'L',
          'Running volume over the whole taper is cut by this much on average; intensity and frequency stay.',
          'Bosquet 2007, MSSE 39:1358: 41–60 %',
        ),
        'season.taperMaxShare': number(
          'Taper at most',
          'share',
          [0.05, 0.6, 0.05],
          'D',
          'Part of the days from the start of the cycle to the race that the taper may take.',
        ),
        'season.taperWeekMinDays': number(
          'Taper week from',
          'days',
          [1, 7, 1],
          'D',
          'Days of a week in the taper from which the whole week is called taper.',
        ),
      },
    },
    {
      id: 'race-shapes',
      rule: '1.4',
      title: 'Around a race, by its distance',
      items: {
        ...advanced({
          'season.raceShapes.*.upToM': number(
            'Races up to',
            'distance',
            [800, 300_000, 500],
            'D',
            'The longest race that the row holds for.',
          ),
        }),
        'season.raceShapes.*.taperDays': number(
          'Taper',
          'days',
          [2, 35, 1],
          'D',
          'Days of an A race’s taper, race day included.',
          FRIEL,
        ),
        'season.raceShapes.*.peakWeeks': number(
          'Peak',
          'weeks',
          [0, 6, 1],
          'D',
          'Weeks of peak before the taper when the season is long enough.',
          FRIEL,
        ),
        'season.raceShapes.*.transitionWeeks': number(
          'Transition',
          'weeks',
          [0, 6, 1],
          'D',
          'Weeks of transition after an A race.',
          FRIEL,
        ),
        'season.raceShapes.*.miniTaperDays': number(
          'Mini-taper of a B race',
          'days',
          [0, 7, 1],
          'D',
          'Easier days before a B race, race day not counted.',
        ),
        'season.raceShapes.*.quietDaysAfter': number(
          'Without key sessions after',
          'days',
          [0, 28, 1],
          'D',
          'Days after any race of this length without a key session.',
        ),
        'season.raceShapes.*.restDaysAfter': number(
          'Without running after an A race',
          'days',
          [0, 21, 1],
          'D',
          'Days after an A race of this length without any run.',
        ),
      },
    },
  ],
  notEditable: {},
  inOrder: [
    { low: 'season.minWeeks', high: 'season.maxWeeks' },
    { low: 'season.onePeakFromWeeks', high: 'season.fullPeakFromWeeks' },
    { low: 'season.oneTransitionFromWeeks', high: 'season.fullTransitionFromWeeks' },
  ],
  rising: ['season.raceShapes.*.upToM'],
  falling: [],
  tables: {
    'season.raceShapes': 'Days and weeks around a race',
  },
  rowNames: {
    'season.raceShapes': ['Track', '5 and 10 km', 'Half marathon', 'Marathon', 'Longer'],
  },
};
