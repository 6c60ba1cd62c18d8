import type { KeyMenu } from './policy-running.ts';

/** The default key sessions by phase and race distance, on the flat. */
export const articleMenus: readonly KeyMenu[] = [
  {
    upToM: 3500,
    base: [['hills'], ['threshold']],
    build: [
      ['interval', 'repetition'],
      ['repetition', 'threshold'],
    ],
    peak: [['repetition', 'interval']],
    taper: [['repetition', 'interval']],
    race: [['repetition']],
  },
  {
    upToM: 7500,
    base: [['threshold'], ['hills']],
    build: [
      ['interval', 'threshold'],
      ['interval', 'repetition'],
    ],
    peak: [['interval', 'threshold']],
    taper: [['interval', 'threshold']],
    race: [['interval']],
  },
  {
    upToM: 12_000,
    base: [['threshold'], ['hills']],
    build: [
      ['interval', 'threshold'],
      ['threshold', 'repetition'],
      ['race-pace', 'threshold'],
    ],
    peak: [
      ['race-pace', 'interval'],
      ['threshold', 'interval'],
    ],
    taper: [['race-pace', 'interval']],
    race: [['interval']],
  },
  {
    upToM: 25_000,
    base: [['threshold'], ['threshold'], ['hills']],
    build: [
      ['threshold', 'interval'],
      ['race-pace', 'interval'],
    ],
    peak: [
      ['race-pace', 'threshold'],
      ['race-pace', 'interval'],
    ],
    taper: [['race-pace', 'interval']],
    race: [['race-pace']],
  },
  {
    upToM: 60_000,
    base: [['threshold'], ['threshold'], ['hills']],
    build: [['threshold', 'interval'], ['threshold']],
    peak: [['threshold'], ['threshold', 'marathon']],
    taper: [['threshold', 'marathon'], ['threshold']],
    race: [['threshold']],
  },
  {
    upToM: Number.POSITIVE_INFINITY,
    base: [['threshold'], ['hills']],
    build: [['threshold', 'marathon']],
    peak: [['threshold', 'marathon']],
    taper: [['threshold']],
    race: [['threshold']],
  },
];

/** The same for races with climb. */
export const articleHillyMenus: readonly KeyMenu[] = [
  {
    upToM: 25_000,
    base: [['hills'], ['threshold']],
    build: [
      ['hills', 'threshold'],
      ['interval', 'threshold'],
    ],
    peak: [['threshold', 'hills']],
    taper: [['threshold', 'hills']],
    race: [['threshold']],
  },
  {
    upToM: Number.POSITIVE_INFINITY,
    base: [['hills'], ['threshold']],
    build: [
      ['hills', 'threshold'],
      ['threshold', 'hills'],
    ],
    peak: [
      ['threshold', 'hills'],
      ['hills', 'threshold'],
    ],
    taper: [['threshold']],
    race: [['threshold']],
  },
];
