import type { KeyMenu } from './policy-running.ts';

/** The default key sessions by phase and race; races with climb have rows of their own. */
export const articleMenus: readonly KeyMenu[] = [
  {
    upToM: 3500,
    hilly: false,
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
    hilly: false,
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
    hilly: false,
    base: [['threshold'], ['hills']],
    build: [
      ['interval', 'threshold'],
      ['threshold', 'repetition'],
    ],
    peak: [['interval', 'threshold']],
    taper: [['interval', 'threshold']],
    race: [['interval']],
  },
  {
    upToM: 25_000,
    hilly: false,
    base: [['threshold'], ['threshold'], ['hills']],
    build: [
      ['threshold', 'interval'],
      ['interval', 'threshold'],
    ],
    peak: [['threshold', 'interval']],
    taper: [['threshold', 'interval']],
    race: [['threshold']],
  },
  {
    upToM: 60_000,
    hilly: false,
    base: [['threshold'], ['threshold'], ['hills']],
    build: [['threshold', 'interval'], ['threshold']],
    peak: [['threshold'], ['threshold', 'marathon']],
    taper: [['threshold', 'marathon'], ['threshold']],
    race: [['threshold']],
  },
  {
    upToM: Number.POSITIVE_INFINITY,
    hilly: false,
    base: [['threshold'], ['hills']],
    build: [['threshold', 'marathon']],
    peak: [['threshold', 'marathon']],
    taper: [['threshold']],
    race: [['threshold']],
  },
  {
    upToM: 25_000,
    hilly: true,
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
    hilly: true,
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
