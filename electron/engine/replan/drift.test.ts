import { describe, expect, it } from 'vitest';
import type { FitnessMark, LiftMax } from '../../../shared/domain/athlete.ts';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { builtInExercises } from '../strength/exercises.ts';
import { driftOf } from './drift.ts';
import { type PlanGround, type PolicyChange, planFacts } from './facts.ts';
import type { Wording } from './words.ts';

const wording: Wording = {
  distanceUnit: 'km',
  massUnit: 'kg',
  exercises: new Map(builtInExercises.map((exercise) => [exercise.id, exercise])),
};
const squat = builtInExercises.find((exercise) => exercise.name === 'Back squat')?.id;
if (squat === undefined) throw new Error('no squat in the library');
const squatOf = (e1rmKg: number, date: string, method: LiftMax['method'] = 'tested'): LiftMax => ({
  exerciseId: squat,
  date: calendarDate(date),
  e1rmKg,
  method,
});
const entered = [squatOf(80, '2026-01-02')];

const first: PlanGround = {
  today: calendarDate('2026-01-05'),
  athlete: { ...baseAthlete, liftMaxes: entered },
  season: seasonFrom('2026-01-05'),
  races: [raceOn('2026-04-26', 21_097.5, 'A', 'City Half'), raceOn('2026-01-18', 10_000, 'C', 'Club 10')],
  exercises: builtInExercises,
  periods: [],
};
const later = { today: calendarDate('2026-02-02') };

function news(
  change: Partial<PlanGround>,
  { maxes = entered, policy = [] as readonly PolicyChange[], before = planFacts(first) as PlanFacts | null } = {},
): readonly string[] {
  const after = planFacts({ ...first, ...later, ...change }, policy, undefined, maxes);
  return driftOf(before, after, wording).map((cause) => cause.sentence);
}
const athlete = (change: Partial<PlanGround['athlete']>) => ({ athlete: { ...first.athlete, ...change } });

describe('what a plan does not know yet', () => {
  it('is nothing while nothing was entered, however many weeks went by', () => {
    expect(news({})).toEqual([]);
  });

  it('is nothing to tell where it was not kept what the plan was made from', () => {
    expect(news({ races: [] }, { before: null })).toEqual([]);
  });

  it('names a race that moved, but not what a race that is over is called now', () => {
    const moved = [raceOn('2026-05-03', 21_097.5, 'A', 'City Half'), raceOn('2026-01-18', 10_000, 'C', 'Winter 10')];
    expect(news({ races: moved })).toEqual(['City Half moves 26 Apr → 3 May 2026.']);
  });

  it('names days, profile, calendar and rules', () => {
    expect(news(athlete({ days: weekDays([1, 2, 3, 4, 6, 7], [2, 5]), weeklyDistanceM: 60_000 }))).toHaveLength(2);
    const camp = { kind: 'camp', from: calendarDate('2026-03-02'), to: calendarDate('2026-03-08') } as const;
    const days = { canRun: true, canLift: true, avoidPatterns: [], volumeShare: null, note: '' };
    expect(news({ periods: [{ ...camp, ...days }] })).toEqual(['Camp 2 Mar 2026 to 8 Mar 2026 is new.']);
    expect(news({}, { policy: [{ path: 'strength.heavy.restS', value: 240 }] })[0]).toContain('Planning rules: ');
  });

  it('does not name equipment that is only listed in another order', () => {
    const { gym } = baseAthlete;
    const turned = { ...gym, equipment: gym.equipment.toReversed(), platesKg: gym.platesKg.toReversed() };
    expect(gym.equipment.length).toBeGreaterThan(1);
    expect(news(athlete({ gym: turned }))).toEqual([]);
  });

  it('names a new one-rep maximum, but not strength that the log shows to grow', () => {
    const tested = squatOf(90, '2026-01-30');
    expect(news(athlete({ liftMaxes: [...entered, tested] }), { maxes: [...entered, tested] })).toEqual([
      'e1RM: Back squat 80 → 90 kg.',
    ]);
    const logged = [...entered, squatOf(95, '2026-01-26', 'estimated')];
    expect(news(athlete({ liftMaxes: logged }))).toEqual([]);
  });

  it('of a plan that kept no maxima names levels that moved by a twentieth', () => {
    const before = { ...planFacts(first), maxes: null };
    const level = (e1rmKg: number) => athlete({ liftMaxes: [squatOf(e1rmKg, '2026-01-30')] });
    expect(news(level(82.5), { before })).toEqual([]);
    expect(news(level(85), { before })).toEqual(['e1RM: Back squat 80 → 85 kg.']);
  });

  it('names fitness from half a point of VDOT on, and a new threshold heart rate', () => {
    const benchmark = (timeS: number) => athlete({ benchmark: { distanceM: 10_000, timeS, date: first.today } });
    const start = planFacts({ ...first, ...benchmark(2580) });
    expect(news(benchmark(2570), { before: start })).toEqual([]);
    expect(news(benchmark(2400), { before: start })).toEqual([expect.stringMatching(/^VDOT \d+\.\d → \d+\.\d\.$/)]);
    const heart: FitnessMark = { kind: 'threshold-heart-rate', date: first.today, bpm: 171 };
    expect(news(athlete({ marks: [heart] }))).toEqual(['Dated marks of running fitness were added or changed.']);
  });
});
