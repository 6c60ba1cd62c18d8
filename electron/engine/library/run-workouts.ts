import type { RunItem } from '../../../shared/domain/session.ts';
import type { RunType } from '../../../shared/domain/vocabulary.ts';
import { type BuiltInItem, builtInRun } from './built-in-item.ts';
import { km, m, min, sec, times } from './steps.ts';

const up = (minutes = 15) => min('E', minutes);
const down = (minutes = 10) => min('E', minutes);
const strides = (count = 4) => times(count, sec('R', 20, 'relaxed, not a sprint'), min('E', 1));

/** A run as it is written down here. */
type Written = readonly [
  number: number,
  title: string,
  type: RunType,
  tags: readonly string[],
  items: readonly RunItem[],
  note?: string,
];

const EASY: readonly Written[] = [
  [1, 'Easy 30 min', 'easy', ['beginner'], [min('E', 30)], 'Talk in whole sentences all the way.'],
  [2, 'Easy 45 min', 'easy', [], [min('E', 45)]],
  [3, 'Easy 60 min', 'easy', [], [min('E', 60)]],
  [
    4,
    'Recovery jog 25 min',
    'easy',
    ['recovery'],
    [min('E', 25)],
    'Slower than feels natural; soft ground if there is any.',
  ],
  [5, 'Run-walk 30 min', 'easy', ['beginner'], [times(10, min('E', 2), min('rest', 1))], 'Walk before you have to.'],
  [6, 'Easy 40 min + 6 strides', 'strides', ['5 km', '10 km'], [min('E', 40), strides(6)]],
  [7, 'Easy 50 min + 4 strides', 'strides', ['half', 'marathon'], [min('E', 50), strides(4)]],
  [
    8,
    'Easy 45 min + 8 hill sprints',
    'strides',
    ['hills'],
    [min('E', 45), times(8, sec('R', 10, 'steep, hard, tall'), min('E', 2))],
    'Walk back down; stop when the speed goes.',
  ],
];

const LONG: readonly Written[] = [
  [10, 'Long run 75 min', 'long', ['5 km', '10 km'], [min('E', 75)]],
  [11, 'Long run 90 min', 'long', ['10 km', 'half'], [min('E', 90)]],
  [12, 'Long run 2 h', 'long', ['half', 'marathon'], [min('E', 120)], 'Drink from the first half hour on.'],
  [13, 'Long run 2 h 30', 'long', ['marathon', 'ultra'], [min('E', 150)], 'Eat and drink as on race day.'],
  [14, 'Long run 90 min, last 15 min T', 'long', ['10 km', 'half'], [min('E', 75), min('T', 15)]],
  [15, 'Long run 2 h, last 30 min M', 'long', ['marathon'], [min('E', 90), min('M', 30)]],
  [
    16,
    'Long run with 3 × 4 km M',
    'long',
    ['marathon'],
    [km('E', 6), times(3, km('M', 4), km('E', 1)), km('E', 3)],
    'The easy kilometre stays a run.',
  ],
  [17, 'Long run with 2 × 6 km M', 'long', ['marathon'], [km('E', 6), times(2, km('M', 6), km('E', 1)), km('E', 2)]],
  [
    18,
    'Trail long run 3 h',
    'long',
    ['ultra', 'hills'],
    [min('E', 180)],
    'Walk what is too steep to run easily; eat each half hour.',
  ],
  [
    19,
    'Second day of a weekend, 90 min',
    'long',
    ['ultra'],
    [min('E', 90)],
    'On tired legs by intention: start slower than yesterday.',
  ],
];

const MARATHON: readonly Written[] = [
  [20, 'Marathon pace 8 km', 'marathon', ['marathon'], [up(), km('M', 8), down()]],
  [21, 'Marathon pace 13 km', 'marathon', ['marathon'], [up(), km('M', 13), down()]],
  [22, 'Marathon pace 2 × 5 km', 'marathon', ['marathon'], [up(), times(2, km('M', 5), min('E', 4)), down()]],
  [
    23,
    'Marathon pace 3 × 3 km',
    'marathon',
    ['marathon', 'beginner'],
    [up(), times(3, km('M', 3), min('E', 3)), down()],
  ],
  [
    24,
    'Marathon and threshold by turns',
    'marathon',
    ['marathon', 'half'],
    [up(), times(4, km('M', 2), km('T', 1)), down(15)],
    'No rest between: recover at marathon pace.',
  ],
];

const THRESHOLD: readonly Written[] = [
  [
    30,
    'Threshold 20 min',
    'threshold',
    ['10 km', 'half'],
    [up(), min('T', 20), down()],
    'You could say three words, not a sentence.',
  ],
  [31, 'Threshold 5 × 1 km', 'threshold', ['10 km', 'half'], [up(), times(5, km('T', 1), min('rest', 1)), down()]],
  [32, 'Threshold 3 × 2 km', 'threshold', ['half', 'marathon'], [up(), times(3, km('T', 2), min('rest', 2)), down()]],
  [33, 'Threshold 4 × 6 min', 'threshold', ['5 km', '10 km'], [up(), times(4, min('T', 6), min('rest', 1)), down()]],
  [34, 'Threshold 4 × 8 min', 'threshold', ['10 km', 'half'], [up(), times(4, min('T', 8), min('E', 2)), down()]],
  [35, 'Threshold 3 × 10 min', 'threshold', ['half', 'marathon'], [up(), times(3, min('T', 10), min('E', 2)), down()]],
  [36, 'Threshold 2 × 15 min', 'threshold', ['half', 'marathon'], [up(), times(2, min('T', 15), min('E', 3)), down()]],
  [37, 'First threshold 6 × 3 min', 'threshold', ['beginner'], [up(), times(6, min('T', 3), min('E', 1)), down()]],
  [
    38,
    'Threshold 10 × 2 min',
    'threshold',
    ['5 km', '10 km'],
    [up(), times(10, min('T', 2), sec('rest', 30)), down()],
    'Short rests keep it smooth; the pace does not rise.',
  ],
  [
    39,
    'Threshold 3 × 1 mile + 4 × 200 m',
    'threshold',
    ['5 km', '10 km'],
    [up(), times(3, m('T', 1609), min('rest', 1)), min('E', 3), times(4, m('R', 200), m('E', 200)), down()],
  ],
];

const INTERVALS: readonly Written[] = [
  [40, 'Intervals 5 × 3 min', 'interval', ['5 km', '10 km'], [up(), times(5, min('I', 3), min('E', 2)), down()]],
  [41, 'Intervals 4 × 4 min', 'interval', ['5 km', '10 km'], [up(), times(4, min('I', 4), min('E', 3)), down()]],
  [42, 'Intervals 6 × 2 min', 'interval', ['beginner', '5 km'], [up(), times(6, min('I', 2), min('E', 2)), down()]],
  [43, 'Intervals 6 × 800 m', 'interval', ['5 km', '10 km'], [up(), times(6, m('I', 800), m('E', 400)), down()]],
  [
    44,
    'Intervals 5 × 1 km',
    'interval',
    ['5 km', '10 km'],
    [up(), times(5, km('I', 1), min('E', 3)), down()],
    'Even splits; the last is the fastest only by a little.',
  ],
  [45, 'Intervals 4 × 1200 m', 'interval', ['5 km', '10 km'], [up(), times(4, m('I', 1200), m('E', 400)), down()]],
  [
    46,
    'Intervals 12 × 400 m',
    'interval',
    ['5 km'],
    [up(), times(12, m('I', 400), min('rest', 1)), down()],
    'At interval pace, not faster: the short rest makes it hard.',
  ],
  [
    47,
    'Ladder 1-2-3-4-3-2-1 min',
    'interval',
    ['5 km', '10 km'],
    [up(), ...[1, 2, 3, 4, 3, 2, 1].flatMap((each) => [min('I', each), min('E', Math.max(1, each - 1))]), down()],
  ],
  [
    48,
    'Thirty-thirty, 2 × 10',
    'interval',
    ['5 km', '10 km'],
    [up(), times(2, times(10, sec('I', 30), sec('E', 30)), min('E', 4)), down()],
  ],
];

const REPETITIONS: readonly Written[] = [
  [50, 'Repetitions 8 × 200 m', 'repetition', ['1500 m', '5 km'], [up(), times(8, m('R', 200), m('E', 200)), down()]],
  [
    51,
    'Repetitions 8 × 400 m',
    'repetition',
    ['1500 m', '5 km'],
    [up(), times(8, m('R', 400), m('E', 400)), down()],
    'Full recovery: each as relaxed as the first.',
  ],
  [52, 'Repetitions 6 × 300 m', 'repetition', ['1500 m'], [up(), times(6, m('R', 300), m('E', 300)), down()]],
  [
    53,
    'Repetitions 3 × (200, 200, 400 m)',
    'repetition',
    ['1500 m', '5 km'],
    [up(), times(3, m('R', 200), m('E', 200), m('R', 200), m('E', 200), m('R', 400), m('E', 400)), down()],
  ],
  [54, 'Repetitions 5 × 600 m', 'repetition', ['1500 m'], [up(), times(5, m('R', 600), m('E', 600)), down()]],
];

const HILLS: readonly Written[] = [
  [
    60,
    'Hills 8 × 45 s',
    'hills',
    ['beginner'],
    [up(), times(8, sec('I', 45), min('E', 2)), down()],
    'Down at an easy jog.',
  ],
  [61, 'Hills 10 × 60 s', 'hills', ['5 km', '10 km'], [up(), times(10, sec('I', 60), sec('E', 90)), down()]],
  [62, 'Hills 6 × 2 min', 'hills', ['10 km', 'half'], [up(), times(6, min('I', 2, 'by effort'), min('E', 3)), down()]],
  [
    63,
    'Long climbs 4 × 5 min',
    'hills',
    ['ultra', 'half'],
    [up(), times(4, min('T', 5, 'by effort'), min('E', 4)), down()],
  ],
];

const SHARP: readonly Written[] = [
  [
    70,
    'Fartlek 10 × 1 min',
    'other',
    ['beginner', '5 km'],
    [up(), times(10, min('I', 1, 'brisk'), min('E', 1)), down()],
    'By feel, on any ground.',
  ],
  [
    71,
    'Fartlek 3-2-1 min, four times',
    'other',
    ['10 km', 'half'],
    [
      up(),
      times(4, min('T', 3, 'steady'), min('E', 1), min('I', 2, 'brisk'), min('E', 1), min('R', 1, 'fast'), min('E', 1)),
      down(),
    ],
  ],
  [
    72,
    'Race week 4 × 1 min',
    'threshold',
    ['taper'],
    [min('E', 20), times(4, min('T', 1), min('E', 1)), min('E', 5)],
    'Two or three days before the race; it only wakes the legs.',
  ],
  [73, 'Marathon week 3 km M', 'marathon', ['taper', 'marathon'], [km('E', 4), km('M', 3), km('E', 2)]],
  [
    74,
    'Race week 5 × 300 m',
    'repetition',
    ['taper', '5 km', '10 km'],
    [up(), times(5, m('R', 300), m('E', 300)), down(5)],
  ],
];

const FOLDERS: readonly (readonly [folder: string, runs: readonly Written[]])[] = [
  ['Easy', EASY],
  ['Long', LONG],
  ['Marathon pace', MARATHON],
  ['Threshold', THRESHOLD],
  ['Intervals', INTERVALS],
  ['Repetitions', REPETITIONS],
  ['Hills', HILLS],
  ['Fartlek and race week', SHARP],
];

/** Ready-made runs, by intensity and time or distance, so that they fit any athlete's paces. */
export const builtInRuns: readonly BuiltInItem[] = FOLDERS.flatMap(([folder, runs]) =>
  runs.map(([number, title, type, tags, items, note = '']) =>
    builtInRun({ number, title, folder, tags, type, items, note }),
  ),
);
