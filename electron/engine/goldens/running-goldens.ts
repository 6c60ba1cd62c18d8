import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput } from '../types.ts';
import { baseAthlete, type Golden, raceOn, seasonFrom, weekDays } from './golden-inputs.ts';

const ALL = [1, 2, 3, 4, 5, 6, 7] as const;

type Given = Omit<PlanInput, 'today' | 'exercises' | 'kept' | 'periods'>;

function runs(file: string, title: string, given: Given): Golden {
  const input = { ...given, today: given.season.startDate, exercises: builtInExercises, kept: [], periods: [] };
  return { file, title, input, detail: 'days' };
}

function trail(date: string, distanceM: number, ascentM: number, name: string): RaceDraft {
  return { ...raceOn(date, distanceM, 'A', name), terrain: 'trail', ascentM };
}

const ultraRunner = {
  ...baseAthlete,
  sex: 'male' as const,
  benchmark: { distanceM: 42_195, timeS: 12_600, date: calendarDate('2025-10-12') },
  weeklyDistanceM: 60_000,
  longestRunM: 24_000,
  days: weekDays([2, 3, 4, 6, 7], ALL),
  longRunDay: 6 as const,
};

/** Seasons for the running of every distance and kind of week: from 1500 m to 100 km, from three runs a week to doubles. */
export const runningGoldens: readonly Golden[] = [
  runs('running-1500m-track-16-weeks.txt', '1500 m on the track in 16 weeks', {
    athlete: {
      ...baseAthlete,
      benchmark: { distanceM: 1500, timeS: 285, date: calendarDate('2026-01-24') },
      weeklyDistanceM: 50_000,
      longestRunM: 13_000,
      days: weekDays([1, 2, 3, 4, 6, 7], ALL),
    },
    season: seasonFrom('2026-02-16'),
    races: [
      { ...raceOn('2026-06-07', 1500, 'A', 'Track championship 1500 m'), terrain: 'track' },
      { ...raceOn('2026-05-10', 3000, 'B', 'Club 3000 m'), terrain: 'track' },
    ],
  }),
  runs('running-ultra-50km-trail-20-weeks.txt', '50 km trail with 2,200 m of climb in 20 weeks', {
    athlete: ultraRunner,
    season: seasonFrom('2026-02-02'),
    races: [trail('2026-06-20', 50_000, 2200, 'Ridge 50 km')],
  }),
  runs('running-ultra-100km-24-weeks.txt', '100 km with 3,500 m of climb in 24 weeks', {
    athlete: {
      ...ultraRunner,
      weeklyDistanceM: 80_000,
      longestRunM: 30_000,
      days: weekDays(ALL, ALL).map((day) => ({ ...day, double: day.weekday <= 4 })),
    },
    season: seasonFrom('2026-02-02'),
    races: [trail('2026-07-18', 100_000, 3500, 'Alpine 100 km')],
  }),
  runs('running-3-days-half-12-weeks.txt', 'Half marathon in 12 weeks on three run days', {
    athlete: {
      ...baseAthlete,
      benchmark: { distanceM: 10_000, timeS: 3000, date: calendarDate('2026-01-11') },
      weeklyDistanceM: 26_000,
      longestRunM: 11_000,
      days: weekDays([2, 4, 7], ALL).map((day) => (day.weekday < 6 ? { ...day, runMaxS: 3600 } : day)),
    },
    season: seasonFrom('2026-02-02'),
    races: [raceOn('2026-04-26', 21_097.5, 'A', 'City Half Marathon')],
  }),
  runs('running-7-days-doubles-marathon-16-weeks.txt', 'Marathon in 16 weeks on seven days with doubles', {
    athlete: {
      ...baseAthlete,
      sex: 'male',
      benchmark: { distanceM: 10_000, timeS: 1890, date: calendarDate('2026-01-18') },
      weeklyDistanceM: 120_000,
      longestRunM: 28_000,
      days: weekDays(ALL, ALL).map((day) => ({ ...day, double: day.weekday <= 5 })),
    },
    season: seasonFrom('2026-02-02', { peakDistanceM: 160_000 }),
    races: [
      raceOn('2026-05-24', 42_195, 'A', 'Coast Marathon'),
      raceOn('2026-04-19', 21_097.5, 'B', 'Dike Half Marathon'),
    ],
  }),
];
