import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput } from '../types.ts';
import { baseAthlete, type Golden, raceOn, seasonFrom, weekDays } from './golden-inputs.ts';

const ALL = [1, 2, 3, 4, 5, 6, 7] as const;

type Given = Omit<PlanInput, 'today' | 'exercises' | 'kept' | 'periods'> & Partial<Pick<PlanInput, 'today'>>;

function shape(file: string, title: string, given: Given): Golden {
  const input = { today: given.season.startDate, ...given, exercises: builtInExercises, kept: [], periods: [] };
  return { file, title, input, detail: 'days' };
}

const sixDays = { ...baseAthlete, days: weekDays([1, 2, 3, 4, 6, 7], ALL) };

const beginner = {
  ...baseAthlete,
  benchmark: null,
  weeklyDistanceM: 18_000,
  longestRunM: 7000,
  days: weekDays([2, 4, 6, 7], ALL),
};

const master = {
  ...baseAthlete,
  sex: 'male' as const,
  birthDate: calendarDate('1966-09-21'),
  benchmark: { distanceM: 10_000, timeS: 2640, date: calendarDate('2026-01-18') },
  weeklyDistanceM: 45_000,
  longestRunM: 15_000,
  days: weekDays([2, 3, 5, 6, 7], [1, 2, 4, 5]),
};

/** Seasons of every length and awkward shape, as a coach reads them: at a glance and by days. */
export const seasonGoldens: readonly Golden[] = [
  shape('season-08-weeks-5k.txt', '8 weeks to a 5 km, from 18 km a week and without a benchmark', {
    athlete: beginner,
    season: seasonFrom('2026-02-02', { endDate: calendarDate('2026-03-29') }),
    races: [raceOn('2026-03-29', 5000, 'A', 'Spring 5 km')],
  }),
  shape('season-12-weeks-10k.txt', '12 weeks to a 10 km', {
    athlete: baseAthlete,
    season: seasonFrom('2026-01-05', { endDate: calendarDate('2026-03-29') }),
    races: [raceOn('2026-03-28', 10_000, 'A', 'River 10 km')],
  }),
  shape('season-16-weeks-two-b-races-in-a-row.txt', '16 weeks to a half marathon, B races on two weekends in a row', {
    athlete: sixDays,
    season: seasonFrom('2026-01-05'),
    races: [
      raceOn('2026-04-26', 21_097.5, 'A', 'Spring Half Marathon'),
      raceOn('2026-03-07', 5000, 'B', 'Track 5 km'),
      raceOn('2026-03-15', 10_000, 'B', 'Park 10 km'),
    ],
  }),
  shape('season-16-weeks-by-hours.txt', '16 weeks to a half marathon by hours, 4:1, a runner of 2:10', {
    athlete: {
      ...baseAthlete,
      benchmark: { distanceM: 10_000, timeS: 3540, date: calendarDate('2025-11-30') },
      weeklyDistanceM: 28_000,
      longestRunM: 10_000,
    },
    season: seasonFrom('2026-01-05', { volumeBasis: 'time', peakDurationS: 18_000, rhythm: '4:1' }),
    races: [raceOn('2026-04-26', 21_097.5, 'A', 'Spring Half Marathon')],
  }),
  shape(
    'season-20-weeks-starts-tomorrow.txt',
    'A season that starts tomorrow, a Thursday, and two A races close together',
    {
      athlete: baseAthlete,
      today: calendarDate('2026-04-01'),
      season: seasonFrom('2026-04-02'),
      races: [raceOn('2026-07-19', 10_000, 'A', 'Summer 10 km'), raceOn('2026-08-09', 10_000, 'A', 'Lake 10 km')],
    },
  ),
  shape('season-06-weeks-a-race-in-week-2.txt', 'A race in week 2, and another that is too near', {
    athlete: baseAthlete,
    season: seasonFrom('2026-05-04'),
    races: [raceOn('2026-05-16', 10_000, 'A', 'May 10 km'), raceOn('2026-06-07', 5000, 'A', 'June 5 km')],
  }),
  shape('season-24-weeks-masters-2-1.txt', '24 weeks to a marathon, a runner of 60 years on 2:1', {
    athlete: master,
    season: seasonFrom('2026-02-02', { rhythm: '2:1' }),
    races: [
      raceOn('2026-07-19', 42_195, 'A', 'Summer Marathon', 13_500),
      raceOn('2026-05-24', 21_097.5, 'B', 'Hill Half Marathon'),
    ],
  }),
  shape('season-40-weeks-half-marathon.txt', '40 weeks to a half marathon, with a B race on the way', {
    athlete: sixDays,
    season: seasonFrom('2026-01-05'),
    races: [
      raceOn('2026-10-11', 21_097.5, 'A', 'Autumn Half Marathon'),
      raceOn('2026-05-10', 10_000, 'B', 'Bridge 10 km'),
    ],
  }),
  shape('season-52-weeks-marathon.txt', '52 weeks to a marathon', {
    athlete: sixDays,
    season: seasonFrom('2026-01-05'),
    races: [
      raceOn('2026-12-20', 42_195, 'A', 'Winter Marathon'),
      raceOn('2026-09-27', 21_097.5, 'B', 'Valley Half Marathon'),
    ],
  }),
  shape('season-78-weeks-first-marathon.txt', '78 weeks to a first marathon, from 25 km a week', {
    athlete: {
      ...baseAthlete,
      benchmark: { distanceM: 5000, timeS: 1560, date: calendarDate('2025-12-06') },
      weeklyDistanceM: 25_000,
      longestRunM: 9000,
    },
    season: seasonFrom('2026-01-05'),
    races: [raceOn('2027-06-20', 42_195, 'A', 'First Marathon')],
  }),
  shape('season-52-weeks-no-race.txt', '52 weeks without an A race', {
    athlete: baseAthlete,
    season: seasonFrom('2026-01-05', { endDate: calendarDate('2027-01-03') }),
    races: [raceOn('2026-06-14', 10_000, 'B', 'June 10 km')],
  }),
];
