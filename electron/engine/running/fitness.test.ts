import { describe, expect, it } from 'vitest';
import type { FitnessMark } from '../../../shared/domain/athlete.ts';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { baseAthlete, goldens, raceOn } from '../goldens/golden-inputs.ts';
import { loadContext } from '../load-context.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import type { PlanInput } from '../types.ts';
import { fitnessOn, resultMarks, vdotOfThreshold, withResults } from './fitness.ts';
import { fitnessSentences } from './fitness-text.ts';
import { trainingPaces, vdotOf } from './vdot.ts';

const day = calendarDate;
const benchmark = { distanceM: 10_000, timeS: 2400, date: day('2026-01-10') };
const spring: FitnessMark = { kind: 'race', date: day('2026-04-12'), distanceM: 5000, timeS: 1140 };
const lab: FitnessMark = { kind: 'threshold-pace', date: day('2026-06-01'), paceSPerKm: 235 };
const strap: FitnessMark = { kind: 'threshold-heart-rate', date: day('2026-06-01'), bpm: 172 };
const athlete = { benchmark, marks: [lab, spring, strap] };

function result(extra: Partial<RaceDraft>): RaceDraft {
  return { ...raceOn('2026-05-10', 10_000, 'B', 'City 10 km'), resultTimeS: 2340, ...extra };
}

describe('1.1 fitness on a day', () => {
  it('is the newest evidence on or before the day', () => {
    const on = (date: string) => fitnessOn(athlete, day(date)).vdot;
    expect(on('2026-04-11')).toMatchObject({ value: vdotOf(benchmark), method: 'race', date: '2026-01-10' });
    expect(on('2026-04-12')).toMatchObject({ value: vdotOf(spring), evidence: spring, later: false });
    expect(on('2027-01-01')?.evidence).toEqual(lab);
  });

  it('is the earliest later evidence where there is none before, and says so', () => {
    expect(fitnessOn(athlete, day('2025-12-01')).vdot).toMatchObject({ date: '2026-01-10', later: true });
    expect(fitnessOn(athlete, day('2025-12-01')).thresholdHeartRate).toMatchObject({ value: 172, later: true });
    expect(fitnessOn({ benchmark: null, marks: [] }, day('2026-01-01'))).toEqual({
      vdot: null,
      thresholdPace: null,
      thresholdHeartRate: null,
    });
  });

  it('turns a threshold pace into VDOT by the 0.88 of VO2, and back', () => {
    const { T } = trainingPaces(55);
    expect(vdotOfThreshold(T)).toBeCloseTo(55, 6);
    const fitness = fitnessOn(athlete, day('2026-07-01'));
    expect(fitness.vdot?.method).toBe('threshold-pace');
    expect(fitness.thresholdPace?.value).toBe(235);
    expect(trainingPaces(fitness.vdot?.value ?? 0).T).toBeCloseTo(235, 6);
  });

  it('gives the T pace of the VDOT as threshold pace where none was measured', () => {
    const fitness = fitnessOn(athlete, day('2026-05-01'));
    expect(fitness.thresholdPace).toMatchObject({ value: trainingPaces(vdotOf(spring)).T, evidence: spring });
  });

  it('takes the better of two on one day, whatever their order, and passes over what no human runs', () => {
    const worse: FitnessMark = { kind: 'threshold-pace', date: spring.date, paceSPerKm: 290 };
    for (const marks of [
      [spring, worse],
      [worse, spring],
    ])
      expect(fitnessOn({ benchmark: null, marks }, day('2026-05-01')).vdot?.evidence).toEqual(spring);
    const absurd: FitnessMark = { kind: 'race', date: day('2026-05-01'), distanceM: 10_000, timeS: 700 };
    expect(fitnessOn({ benchmark, marks: [absurd] }, day('2026-06-01')).vdot?.date).toBe('2026-01-10');
  });

  it('tells what it rests on in the athlete’s unit', () => {
    expect(fitnessSentences(fitnessOn(athlete, day('2026-07-01')), 'km')).toEqual([
      'VDOT 55.4 from a threshold pace of 3:55/km on 1 Jun 2026.',
      'Threshold pace 3:55/km, as measured.',
      'Threshold heart rate 172, measured on 1 Jun 2026.',
    ]);
    expect(fitnessSentences(fitnessOn({ benchmark, marks: [] }, day('2025-12-01')), 'mi')[0]).toBe(
      'VDOT 51.9 from 6.2 mi in 40:00 on 10 Jan 2026, the first evidence there is.',
    );
  });
});

describe('1.1 results of races', () => {
  it('are evidence on road and track', () => {
    expect(resultMarks([result({}), result({ terrain: 'track', distanceM: 1500, resultTimeS: 280 })])).toHaveLength(2);
  });

  it('are none on trail, with much climb, over an ultra, or before they are run', () => {
    expect(
      resultMarks([
        result({ terrain: 'trail' }),
        result({ ascentM: 400 }),
        result({ distanceM: 100_000, resultTimeS: 36_000 }),
        result({ resultTimeS: null }),
      ]),
    ).toEqual([]);
  });

  it('join the marks once, and weigh runs from their day on', () => {
    const known = withResults(baseAthlete, [result({})]);
    expect(withResults(known, [result({})]).marks).toHaveLength(1);
    const before = loadContext(known, [], day('2026-05-09')).vdot ?? 0;
    const after = loadContext(known, [], day('2026-05-10')).vdot ?? 0;
    expect(before).toBe(vdotOf({ distanceM: 5000, timeS: 1200 }));
    expect(after).toBe(vdotOf({ distanceM: 10_000, timeS: 2340 }));
  });
});

describe('1.1 paces of a plan', () => {
  const half = goldens.find(({ file }) => file.startsWith('half'))?.input;
  const paceOfThreshold = (input: PlanInput) =>
    planSeason(input, policyFor('article'))
      .weeks.flatMap((week) => week.sessions)
      .filter((session) => session.date >= addDays(input.today, 14))
      .flatMap((session) => (session.run?.type === 'threshold' ? [JSON.stringify(session.run.items)] : []))
      .map((items) => /\d:\d\d\/km/.exec(items)?.[0])
      .at(0);

  it('go by the fitness of today: a replan after a new mark has new paces', () => {
    if (half === undefined) throw new Error('no golden');
    const today = day('2026-02-02');
    const faster: FitnessMark = { kind: 'race', date: day('2026-02-01'), distanceM: 5000, timeS: 1140 };
    const before = paceOfThreshold({ ...half, today });
    const after = paceOfThreshold({ ...half, today, athlete: { ...half.athlete, marks: [faster] } });
    expect(before).toBe('4:16/km');
    expect(after).toBe('4:04/km');
    const raced = { ...raceOn('2026-02-01', 5000, 'C', 'Park 5 km'), resultTimeS: 1140 };
    expect(paceOfThreshold({ ...half, today, races: [...half.races, raced] })).toBe(after);
  });
});
