import {
  bornYearsAgo,
  CLUB_GYM,
  dayOfWeek,
  maxes,
  type SampleAthlete,
  type SampleRace,
  weekOf,
} from './sample-athlete.ts';

const MARATHON_M = 42_195;
const ROAD = 'Road squad (sample)';
const TRACK = 'Track and trail (sample)';
const MASTERS = 'Masters (sample)';

function race(
  name: string,
  week: number,
  distanceM: number,
  priority: SampleRace['priority'],
  targetTimeS: number | null = null,
): SampleRace {
  return { name, week, weekday: 6, distanceM, priority, targetTimeS };
}

/** Knee pain: no squatting; long runs that grow by leaps. */
export const jonas: SampleAthlete = {
  groups: [ROAD, MASTERS],
  profile: (today) => ({
    name: 'Jonas Weber',
    sex: 'male',
    birthDate: bornYearsAgo(today, 47, '08-17'),
    bodyMassKg: 76,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: 21_097.5, timeS: 5790, date: dayOfWeek(today, -17, 7) },
    hrMax: 178,
    hrRest: 50,
    weeklyDistanceM: 52_000,
    longestRunM: 20_000,
    days: weekOf([1, 2, 4, 5, 7], [1, 2, 5], '06:15', '17:45'),
    longRunDay: 7,
    liftingHistory: 'regular',
    gym: CLUB_GYM,
    avoidPatterns: ['squat', 'jump'],
    liftSchemes: [],
    marks: [],
    liftMaxes: maxes(dayOfWeek(today, -16, 4), 'tested', {
      deadlift: 120,
      'romanian-deadlift': 100,
      'hip-thrust': 130,
      'bulgarian-split-squat': 26,
      'standing-calf-raise': 110,
      'bench-press': 70,
      'barbell-row': 65,
    }),
    note: 'Sample athlete. Knee cap irritation: no squats for now; single-leg work is fine.',
  }),
  seasons: [
    { startWeek: -104, races: [race('Harbour Marathon', -80, MARATHON_M, 'A', 12_900)], goal: 'Under 3:35.' },
    { startWeek: -70, races: [race('Castle Half Marathon', -53, 21_097.5, 'A', 5900)], goal: 'Under 1:38.' },
    { startWeek: -46, races: [race('Harbour Marathon', -24, MARATHON_M, 'A', 12_400)], goal: 'Under 3:27.' },
    {
      startWeek: -14,
      preset: 'article-primer',
      races: [
        race('Harbour Marathon', 10, MARATHON_M, 'A', 12_240),
        race('Castle Half Marathon', 2, 21_097.5, 'B', 5700),
      ],
      goal: 'Under 3:24 with a quiet knee.',
    },
  ],
  runsDone: 0.94,
  liftsDone: 0.92,
  illnesses: [
    { week: -61, days: 9 },
    { week: -6, days: 9 },
  ],
  strengthThen: 0.82,
  slowerThen: 1.04,
  habits: [{ quirk: 'long-run-jumps', fromWeek: -4, toWeek: -3 }],
};

/** Track runner, 1500 and 5000 m, who lifts the evening before the intervals. */
export const amara: SampleAthlete = {
  groups: [TRACK],
  profile: (today) => ({
    name: 'Amara Diallo',
    sex: 'female',
    birthDate: bornYearsAgo(today, 22, '05-05'),
    bodyMassKg: 54,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: 5000, timeS: 1010, date: dayOfWeek(today, -10, 6) },
    hrMax: 198,
    hrRest: 42,
    weeklyDistanceM: 78_000,
    longestRunM: 19_000,
    days: weekOf([1, 2, 3, 4, 5, 6, 7], [1, 2, 4, 6], '07:30', '16:30'),
    longRunDay: 7,
    liftingHistory: 'regular',
    gym: CLUB_GYM,
    avoidPatterns: [],
    liftSchemes: [],
    marks: [],
    liftMaxes: maxes(dayOfWeek(today, -12, 1), 'tested', {
      'back-squat': 85,
      deadlift: 110,
      'romanian-deadlift': 90,
      'trap-bar-deadlift': 115,
      'standing-calf-raise': 105,
      'bench-press': 47.5,
      'barbell-row': 52.5,
    }),
    note: 'Sample athlete. University team; races on Saturdays.',
  }),
  seasons: [
    { startWeek: -104, races: [race('Winter Indoor 3000 m', -90, 3000, 'A', 600)], goal: 'Qualify indoors.' },
    {
      startWeek: -86,
      races: [race('University Final 5000 m', -68, 5000, 'A', 1040), race('Evening Meet 1500 m', -74, 1500, 'B', 275)],
      goal: 'Score for the team.',
    },
    { startWeek: -58, races: [race('County Cross-Country', -42, 8000, 'A')], goal: 'Top ten.' },
    {
      startWeek: -36,
      races: [race('University Final 5000 m', -18, 5000, 'A', 1015), race('Evening Meet 1500 m', -24, 1500, 'B', 269)],
      goal: 'Under 17 minutes.',
    },
    {
      startWeek: -13,
      races: [
        race('Track Championships 5000 m', 6, 5000, 'A', 990),
        race('Evening Meet 1500 m', 2, 1500, 'B', 264),
        race('Club 3000 m', -4, 3000, 'C', 580),
      ],
      goal: '16:30, and a 1500 m best on the way.',
    },
  ],
  runsDone: 0.96,
  liftsDone: 0.94,
  illnesses: [{ week: -49, days: 7 }],
  strengthThen: 0.78,
  slowerThen: 1.05,
  habits: [{ quirk: 'lift-before-key', fromWeek: -7, toWeek: -1 }],
};

/** Mountain ultras; the same weights for two months, until five weeks ago. */
export const kari: SampleAthlete = {
  groups: [TRACK],
  profile: (today) => ({
    name: 'Kari Nilsen',
    sex: 'female',
    birthDate: bornYearsAgo(today, 39, '12-12'),
    bodyMassKg: 62,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: MARATHON_M, timeS: 13_080, date: dayOfWeek(today, -20, 6) },
    hrMax: 181,
    hrRest: 48,
    weeklyDistanceM: 72_000,
    longestRunM: 28_000,
    days: weekOf([1, 2, 3, 5, 6, 7], [2, 3, 5], '06:00', '18:30'),
    longRunDay: 6,
    liftingHistory: 'regular',
    gym: CLUB_GYM,
    avoidPatterns: [],
    liftSchemes: [],
    marks: [],
    liftMaxes: maxes(dayOfWeek(today, -21, 3), 'tested', {
      'back-squat': 70,
      deadlift: 100,
      'romanian-deadlift': 80,
      'standing-calf-raise': 90,
      'bench-press': 40,
      'barbell-row': 45,
    }),
    note: 'Sample athlete. Long hilly races; lifting tends to slip.',
  }),
  seasons: [
    { startWeek: -104, races: [race('Fjord 50 km', -83, 50_000, 'A', 18_900)], goal: 'First ultra.' },
    { startWeek: -74, races: [race('Ridgeway 80 km', -50, 80_000, 'A', 34_200)], goal: 'Finish in daylight.' },
    { startWeek: -42, races: [race('Fjord 50 km', -21, 50_000, 'A', 18_000)], goal: 'Under five hours.' },
    {
      startWeek: -13,
      races: [race('Ridgeway 80 km', 16, 80_000, 'A', 32_400), race('Forest 50 km', 8, 50_000, 'B', 18_000)],
      goal: 'Under nine hours, strong downhill.',
    },
  ],
  runsDone: 0.93,
  liftsDone: 0.96,
  illnesses: [{ week: -64, days: 8 }],
  strengthThen: 0.86,
  slowerThen: 1.05,
  habits: [{ quirk: 'same-load', fromWeek: -13, toWeek: -3 }],
};
