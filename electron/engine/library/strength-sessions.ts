import { exerciseId } from '../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../shared/domain/session.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { type BuiltInItem, builtInLift } from './built-in-item.ts';

/** Rests, seconds: heavy compound lifts; lighter or single-sided work; trunk and calves. */
const HEAVY_REST = 210;
const REST = 120;
const SHORT_REST = 90;

type Dose = Pick<StrengthSet, 'reps' | 'fractionE1rm' | 'rpe' | 'restS'>;

const sets = (id: string, count: number, dose: Dose): readonly StrengthSet[] =>
  Array.from({ length: count }, () => ({
    exerciseId: exerciseId.parse(id),
    kind: 'work',
    loadKg: null,
    note: '',
    ...dose,
  }));

/** Heavy sets at a share of the one-rep maximum. */
const heavy = (id: string, count: number, reps: number, share: number) =>
  sets(id, count, { reps, fractionE1rm: share, rpe: 8, restS: HEAVY_REST });
/** Sets whose load is found by effort. */
const byFeel = (id: string, count: number, reps: number, rpe = 7, restS = REST) =>
  sets(id, count, { reps, fractionE1rm: null, rpe, restS });
const small = (id: string, count: number, reps: number) => byFeel(id, count, reps, 7, SHORT_REST);
/** Jumps: fresh, few, full rest. */
const jumps = (id: string, count: number, reps: number) =>
  sets(id, count, { reps, fractionE1rm: null, rpe: null, restS: REST });

interface Written {
  readonly number: number;
  readonly title: string;
  readonly folder: string;
  readonly block: StrengthBlock | null;
  readonly tags: readonly string[];
  readonly minutes: number;
  readonly sets: readonly (readonly StrengthSet[])[];
  readonly note: string;
}

const SESSIONS: readonly Written[] = [
  {
    ...{
      number: 1,
      title: 'First weeks A',
      folder: 'First weeks',
      block: 'onboarding',
      tags: ['beginner'],
      minutes: 35,
    },
    sets: [
      byFeel('goblet-squat', 2, 8, 6),
      byFeel('dumbbell-romanian-deadlift', 2, 8, 6),
      small('two-leg-calf-raise', 2, 10),
      byFeel('incline-push-up', 2, 8, 6),
      small('dead-bug', 2, 8),
    ],
    note: 'Learn the movements; leave four reps in reserve.',
  },
  {
    ...{
      number: 2,
      title: 'First weeks B',
      folder: 'First weeks',
      block: 'onboarding',
      tags: ['beginner'],
      minutes: 35,
    },
    sets: [
      byFeel('bodyweight-split-squat', 2, 8, 6),
      byFeel('hip-thrust', 2, 8, 6),
      small('bodyweight-calf-raise', 2, 8),
      byFeel('dumbbell-row', 2, 8, 6),
      small('side-plank', 2, 1),
    ],
    note: 'Side plank: hold for 30 seconds a side.',
  },
  {
    ...{ number: 3, title: 'Base A: squat', folder: 'Base', block: 'base', tags: ['barbell'], minutes: 50 },
    sets: [
      heavy('back-squat', 3, 5, 0.78),
      byFeel('romanian-deadlift', 3, 6, 7.5, 180),
      byFeel('bench-press', 3, 5, 7.5, 180),
      small('single-leg-calf-raise', 3, 8),
    ],
    note: '',
  },
  {
    ...{ number: 4, title: 'Base B: deadlift', folder: 'Base', block: 'base', tags: ['barbell'], minutes: 50 },
    sets: [
      heavy('deadlift', 3, 5, 0.78),
      byFeel('bulgarian-split-squat', 3, 6),
      byFeel('pull-up', 3, 5, 7.5, 150),
      small('seated-calf-raise', 3, 10),
    ],
    note: '',
  },
  {
    ...{ number: 5, title: 'Heavy A: squat', folder: 'Heavy', block: 'heavy', tags: ['barbell'], minutes: 50 },
    sets: [heavy('back-squat', 4, 3, 0.86), heavy('hip-thrust', 3, 4, 0.84), small('standing-calf-raise', 3, 6)],
    note: 'Each rep fast in intention; no set to failure.',
  },
  {
    ...{ number: 6, title: 'Heavy B: deadlift', folder: 'Heavy', block: 'heavy', tags: ['barbell'], minutes: 50 },
    sets: [
      heavy('deadlift', 4, 3, 0.86),
      byFeel('barbell-split-squat', 3, 4, 8, 180),
      byFeel('barbell-row', 3, 5, 8, 150),
    ],
    note: '',
  },
  {
    ...{
      number: 7,
      title: 'Heavy with jumps',
      folder: 'Heavy',
      block: 'heavy',
      tags: ['barbell', 'jumps'],
      minutes: 55,
    },
    sets: [
      jumps('pogo-jump', 3, 10),
      jumps('box-jump', 3, 4),
      heavy('trap-bar-deadlift', 4, 3, 0.85),
      small('single-leg-calf-raise', 3, 6),
    ],
    note: 'Jumps first, while fresh; stop a set when the bounce goes.',
  },
  {
    ...{
      number: 8,
      title: 'Maintenance 30 min',
      folder: 'In season',
      block: 'maintenance',
      tags: ['barbell'],
      minutes: 30,
    },
    sets: [
      heavy('back-squat', 2, 4, 0.82),
      heavy('romanian-deadlift', 2, 4, 0.8),
      small('single-leg-calf-raise', 2, 6),
    ],
    note: 'Keeps the strength while the running is hard.',
  },
  {
    ...{ number: 9, title: 'Primer 20 min', folder: 'In season', block: 'primer', tags: ['taper'], minutes: 20 },
    sets: [heavy('back-squat', 2, 3, 0.75), jumps('pogo-jump', 2, 8)],
    note: 'Two to four days before a race; leave the gym fresher than you came.',
  },
  {
    ...{
      number: 10,
      title: 'Dumbbells only',
      folder: 'Little equipment',
      block: 'base',
      tags: ['dumbbells'],
      minutes: 40,
    },
    sets: [
      byFeel('bulgarian-split-squat', 3, 6, 8),
      byFeel('single-leg-romanian-deadlift', 3, 6, 8),
      byFeel('dumbbell-row', 3, 6, 8),
      byFeel('dumbbell-press', 3, 6, 8),
      small('single-leg-calf-raise', 3, 8),
    ],
    note: 'One leg at a time makes light weights heavy.',
  },
  {
    ...{
      number: 11,
      title: 'One kettlebell',
      folder: 'Little equipment',
      block: 'base',
      tags: ['kettlebells'],
      minutes: 35,
    },
    sets: [
      byFeel('kettlebell-split-squat', 3, 6, 8),
      byFeel('kettlebell-single-leg-deadlift', 3, 6, 8),
      byFeel('kettlebell-row', 3, 6, 8),
      small('kettlebell-calf-raise', 3, 8),
      small('suitcase-carry', 2, 1),
    ],
    note: 'Suitcase carry: 40 metres a side.',
  },
  {
    ...{
      number: 12,
      title: 'At home, no equipment',
      folder: 'Little equipment',
      block: 'base',
      tags: ['no equipment'],
      minutes: 30,
    },
    sets: [
      byFeel('single-leg-squat-box', 3, 5, 8),
      byFeel('long-lever-bridge', 3, 8),
      byFeel('push-up', 3, 8),
      small('bodyweight-calf-raise', 3, 10),
      small('side-plank', 2, 1),
    ],
    note: 'For travel; strength needs load again afterwards.',
  },
  {
    ...{
      number: 13,
      title: 'With a sore Achilles',
      folder: 'Around an injury',
      block: 'base',
      tags: ['achilles'],
      minutes: 40,
    },
    sets: [
      byFeel('seated-calf-raise', 4, 8, 7, REST),
      byFeel('two-leg-calf-raise', 3, 8, 6, REST),
      heavy('hip-thrust', 3, 5, 0.78),
      byFeel('leg-press', 3, 6, 7, 150),
      byFeel('lat-pulldown', 3, 6),
    ],
    note: 'Calf raises slowly, three seconds up and down, no jumps; no worse next morning than before. Ask whoever treats it.',
  },
  {
    ...{
      number: 14,
      title: 'With a sore knee',
      folder: 'Around an injury',
      block: 'base',
      tags: ['knee'],
      minutes: 40,
    },
    sets: [
      heavy('romanian-deadlift', 3, 5, 0.76),
      heavy('hip-thrust', 3, 5, 0.78),
      byFeel('box-squat', 3, 6, 6, 150),
      small('seated-calf-raise', 3, 10),
      small('side-plank', 2, 1),
    ],
    note: 'The box as high as the knee allows without pain. Ask whoever treats it.',
  },
  {
    ...{
      number: 15,
      title: 'Upper body and trunk',
      folder: 'Around an injury',
      block: null,
      tags: ['upper body'],
      minutes: 40,
    },
    sets: [
      byFeel('bench-press', 3, 5, 8, 180),
      byFeel('pull-up', 3, 5, 8, 180),
      byFeel('dumbbell-press', 3, 6),
      byFeel('seated-row', 3, 6),
      small('pallof-press', 3, 8),
    ],
    note: 'For days on which the legs rest.',
  },
];

/** Ready lifting sessions; loads are shares of the one-rep maximum, or found by effort. */
export const builtInLifts: readonly BuiltInItem[] = SESSIONS.map((written) =>
  builtInLift({ ...written, sets: written.sets.flat() }),
);
