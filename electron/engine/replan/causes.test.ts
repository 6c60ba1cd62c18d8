import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { planFacts as schema } from '../../../shared/domain/plan-facts.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput } from '../types.ts';
import { causesOf, type LogSince } from './causes.ts';
import { type PolicyChange, planFacts } from './facts.ts';
import type { Wording } from './words.ts';

const wording: Wording = {
  distanceUnit: 'km',
  massUnit: 'kg',
  exercises: new Map(builtInExercises.map((exercise) => [exercise.id, exercise])),
};
const NO_LOG: LogSince = { done: 0, missed: [] };

const first: PlanInput = {
  today: calendarDate('2026-01-05'),
  athlete: baseAthlete,
  season: seasonFrom('2026-01-05'),
  races: [raceOn('2026-04-26', 21_097.5, 'A', 'City Half'), raceOn('2026-03-15', 10_000, 'B', 'Club 10')],
  exercises: builtInExercises,
  kept: [],
  periods: [],
};

function sentences(change: Partial<PlanInput>, log = NO_LOG, policy: readonly PolicyChange[] = []): readonly string[] {
  const after = planFacts({ ...first, ...change }, policy);
  return causesOf(planFacts(first), after, log, wording).map((cause) => cause.sentence);
}

describe('the facts of a plan', () => {
  it('fit their schema and survive being stored as JSON', () => {
    const facts = planFacts(first, [{ path: 'strength.heavy.restS', value: 240 }]);
    expect(schema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });
});

describe('the causes of a difference', () => {
  it('are none where nothing is different', () => {
    expect(sentences({})).toEqual([]);
  });

  it('are said to be unknown without the facts of the old plan', () => {
    const causes = causesOf(null, planFacts(first), { done: 3, missed: [] }, wording);
    expect(causes.map((cause) => cause.kind)).toEqual(['unknown', 'log']);
  });

  it('name a race that moved, came, went or changed its priority', () => {
    expect(sentences({ races: [raceOn('2026-05-03', 21_097.5, 'A', 'City Half')] })).toEqual([
      'City Half moves 26 Apr → 3 May 2026.',
      'Club 10 on 15 Mar 2026 is no longer in the calendar.',
    ]);
    const more = [...first.races, raceOn('2026-02-08', 5000, 'C', 'Park run')];
    expect(sentences({ races: more })).toEqual(['Park run on 8 Feb 2026 is new: priority C, 5 km.']);
    const lower = first.races.map((race) => (race.name === 'Club 10' ? { ...race, priority: 'C' as const } : race));
    expect(sentences({ races: lower })).toEqual(['Club 10: priority B → C.']);
  });

  it('do not take a new name of a race for another race', () => {
    const renamed = first.races.map((race) => (race.name === 'Club 10' ? { ...race, name: 'Club ten' } : race));
    expect(sentences({ races: renamed })).toEqual([]);
  });

  it('name fitness, strength, days and profile by their numbers', () => {
    const maxes = baseAthlete.liftMaxes.map((max) =>
      max.exerciseId === 'back-squat' ? { ...max, e1rmKg: 90, date: calendarDate('2026-01-04') } : max,
    );
    const athlete = {
      ...baseAthlete,
      benchmark: { distanceM: 5000, timeS: 1180, date: calendarDate('2026-01-04') },
      liftMaxes: maxes,
      days: weekDays([2, 3, 4, 7], [1, 2, 3, 4, 5, 6, 7]),
      longRunDay: 6 as const,
      weeklyDistanceM: 46_000,
      avoidPatterns: ['squat' as const],
    };
    expect(sentences({ athlete })).toEqual([
      expect.stringMatching(/^VDOT 49\.8 → 5\d\.\d\.$/),
      'e1RM: Back squat 85 → 90 kg.',
      'Days: no run on Saturdays, long run on Saturday, not Sunday.',
      'Profile: weekly running 40 → 46 km, movements to avoid now: squat.',
    ]);
  });

  it('name what was changed of the season and of the policy', () => {
    const season = seasonFrom('2026-01-05', { rhythm: '2:1', peakDistanceM: 70_000, preset: 'article-primer' });
    expect(sentences({ season })).toEqual([
      'Season: recovery rhythm 3:1 → 2:1, biggest week left to the engine → 70 km, policy article → article-primer.',
    ]);
    expect(sentences({}, NO_LOG, [{ path: 'strength.heavy.restS', value: 240 }])).toEqual([
      expect.stringMatching(/^Planning rules: Rest \(.+\) default → 240\.$/),
    ]);
  });

  it('name days that came into the calendar', () => {
    const illness = {
      kind: 'illness' as const,
      from: calendarDate('2026-02-02'),
      to: calendarDate('2026-02-06'),
      canRun: false,
      canLift: false,
      avoidPatterns: [],
      volumeShare: null,
      note: 'flu',
    };
    expect(sentences({ periods: [illness] })).toEqual(['Illness 2 Feb 2026 to 6 Feb 2026 is new.']);
  });

  it('count what was done, name what was missed, and say how old the plan is', () => {
    const missed = ['2026-01-13', '2026-01-14', '2026-01-16', '2026-01-18'].map((date, index) => ({
      title: `Run ${index + 1}`,
      date: calendarDate(date),
    }));
    expect(sentences({ today: calendarDate('2026-01-20') }, { done: 7, missed })).toEqual([
      '4 planned sessions were missed: Run 1 on Tue 13 Jan, Run 2 on Wed 14 Jan, Run 3 on Fri 16 Jan and 1 more.',
      '7 sessions were logged since the plan was made.',
      'The plan is from 5 Jan 2026, 2 weeks ago; days up to 19 Jan 2026 stay.',
    ]);
  });
});
