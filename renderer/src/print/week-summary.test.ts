import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { exerciseFixture, sessionFixture, setsFixture } from './print-fixture.ts';
import {
  blockOf,
  keyRuns,
  plannedInWeek,
  sameLiftsAs,
  schemeText,
  span,
  stepsOf,
  strengthSummary,
} from './week-summary.ts';

const squat = exerciseFixture('back-squat', 'Back squat');
const hinge = exerciseFixture('rdl', 'Romanian deadlift');
const pogo = {
  ...exerciseFixture('pogo-jump', 'Pogo jumps'),
  pattern: 'jump' as const,
  loading: 'bodyweight' as const,
};
const library = new Map([squat, hinge, pogo].map((exercise) => [exercise.id, exercise]));

describe('strengthSummary', () => {
  it('sums up sets, reps, share of the maximum and rest over the week', () => {
    const sessions = [
      sessionFixture('2026-04-06', 'heavy', [
        ...setsFixture('back-squat', 4, { reps: 4, fractionE1rm: 0.84 }),
        ...setsFixture('rdl', 3, { restS: 180 }),
      ]),
      sessionFixture('2026-04-09', 'heavy', setsFixture('back-squat', 3)),
    ];
    expect(strengthSummary(sessions, library)).toEqual({
      sessions: 2,
      lifts: ['Back squat', 'Romanian deadlift'],
      scheme: '3–4 × 4–5',
      intensity: '82–84 %',
      rest: '3:00–3:30',
    });
  });
  it('leaves warm-ups out and falls back to RPE where no maximum is known', () => {
    const sets = [
      ...setsFixture('back-squat', 2, { kind: 'warm-up', reps: 10, fractionE1rm: null }),
      ...setsFixture('back-squat', 3, { fractionE1rm: null, rpe: 7 }),
    ];
    expect(strengthSummary([sessionFixture('2026-04-06', 'onboarding', sets)], library)).toMatchObject({
      scheme: '3 × 5',
      intensity: 'RPE 7',
    });
  });
  it('names jumps but keeps their reps and rest out of those of the lifts', () => {
    const sets = [
      ...setsFixture('pogo-jump', 2, { reps: 10, loadKg: null, fractionE1rm: null, rpe: null, restS: 90 }),
      ...setsFixture('back-squat', 3),
    ];
    expect(strengthSummary([sessionFixture('2026-04-06', 'heavy', sets)], library)).toMatchObject({
      lifts: ['Pogo jumps', 'Back squat'],
      scheme: '3 × 5',
      rest: '3:30',
    });
    const jumps = sessionFixture('2026-04-06', 'heavy', setsFixture('pogo-jump', 2, { loadKg: null, rpe: null }));
    expect(strengthSummary([jumps], library)?.scheme).toBe('');
  });
  it('is nothing in a week without lifting', () => {
    expect(strengthSummary([], library)).toBeNull();
  });
});

describe('keyRuns', () => {
  const run = (part: object, load = 1) =>
    sessionFixture('2026-04-09', null, [], {
      kind: 'run',
      title: 'Cruise intervals',
      strength: null,
      run: { type: 'threshold', distanceM: 12_000, items: [], zones: null, heartRate: null, ascentM: null, ...part },
      load: { ...sessionFixture('2026-04-09', null, []).load, keySessions: load },
    });
  it('names key sessions with their steps and long runs with their distance', () => {
    const cruise = run({
      items: [
        {
          kind: 'repeat',
          times: 4,
          steps: [{ kind: 'step', intensity: 'T', durationS: 480, distanceM: null, note: '4:18/km' }],
        },
      ],
    });
    const long = { ...run({ type: 'long', distanceM: 24_000 }, 0), title: 'Long run' };
    expect(keyRuns([cruise, long, run({ type: 'easy' }, 0)], 'km')).toEqual([
      'Thu Cruise intervals: 4 × 8 min T 4:18/km',
      'Thu Long run 24 km',
    ]);
  });
  it('does not repeat a distance that the title has', () => {
    expect(keyRuns([{ ...run({ type: 'long' }, 0), title: 'Long run 12 km' }], 'km')).toEqual(['Thu Long run 12 km']);
  });
});

describe('small words', () => {
  it('writes spans and schemes', () => {
    expect([span([3, 5, 4]), span([2, 2]), span([])]).toEqual(['3–5', '2', '']);
    expect(schemeText([...setsFixture('a', 1, { reps: 5 }), ...setsFixture('a', 1, { reps: 3 })])).toBe('5, 3');
  });
  it('takes the sessions of one week, planned ones only, by day and time', () => {
    const monday = calendarDate('2026-04-06');
    const late = sessionFixture('2026-04-12', 'heavy', []);
    const early = sessionFixture('2026-04-06', 'heavy', []);
    const others = [
      sessionFixture('2026-04-13', 'heavy', []),
      sessionFixture('2026-04-07', 'heavy', [], { side: 'actual' }),
    ];
    expect(plannedInWeek([late, early, ...others], monday)).toEqual([early, late]);
  });
  it('takes the block that most sessions belong to', () => {
    const blocks = (['heavy', 'maintenance', 'maintenance'] as const).map((b) => sessionFixture('2026-04-06', b, []));
    expect([blockOf(blocks), blockOf([])]).toEqual(['maintenance', null]);
  });
});

describe('sameLiftsAs', () => {
  const weeks = (...lifts: readonly (readonly string[])[]) => lifts.map((own, i) => ({ number: i + 1, lifts: own }));
  it('points to the first week with the same lifts, also after other lifts in between', () => {
    expect(sameLiftsAs(weeks(['a', 'b'], ['a', 'b'], ['a'], [], ['a', 'b']))).toEqual([null, 1, null, null, 1]);
  });
  it('takes another order for another week', () => {
    expect(sameLiftsAs(weeks(['a', 'b'], ['b', 'a']))).toEqual([null, null]);
  });
});

describe('stepsOf', () => {
  it('divides between steps and not within brackets', () => {
    expect(stepsOf('Wed Threshold 3 × 6 min: 15 min E, 3 × (6 min T, 1 min E), 10 min E').map((s) => s.text)).toEqual([
      'Wed Threshold 3 × 6 min:',
      '15 min E,',
      '3 × (6 min T, 1 min E),',
      '10 min E',
    ]);
  });
});
