import {
  bornYearsAgo,
  CLUB_GYM,
  dayOfWeek,
  HOME_DUMBBELLS,
  lb,
  maxes,
  POUND_GYM,
  type SampleAthlete,
  type SampleRace,
  weekOf,
} from './sample-athlete.ts';

const HALF_M = 21_097.5;
const MARATHON_M = 42_195;
const ROAD = 'Road squad (sample)';
const MASTERS = 'Masters (sample)';

function race(
  name: string,
  week: number,
  distanceM: number,
  priority: SampleRace['priority'],
  targetTimeS: number | null = null,
): SampleRace {
  return { name, week, weekday: 7, distanceM, priority, targetTimeS };
}

/** Marathoner who has lifted for years and does what is planned. */
export const ines: SampleAthlete = {
  groups: [ROAD],
  profile: (today) => ({
    name: 'Ines Okafor',
    sex: 'female',
    birthDate: bornYearsAgo(today, 34, '03-14'),
    bodyMassKg: 57,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: HALF_M, timeS: 5520, date: dayOfWeek(today, -29, 7) },
    hrMax: 189,
    hrRest: 46,
    weeklyDistanceM: 58_000,
    longestRunM: 21_000,
    days: weekOf([1, 2, 3, 4, 6, 7], [1, 3, 4, 6]),
    longRunDay: 7,
    liftingHistory: 'regular',
    gym: CLUB_GYM,
    avoidPatterns: [],
    liftMaxes: maxes(dayOfWeek(today, -19, 3), 'tested', {
      'back-squat': 75,
      deadlift: 95,
      'romanian-deadlift': 80,
      'standing-calf-raise': 95,
      'bench-press': 42.5,
      'barbell-row': 50,
    }),
    note: 'Sample athlete. Works shifts; long runs always on Sunday.',
  }),
  seasons: [
    { startWeek: -104, races: [race('Lakeside Half Marathon', -84, HALF_M, 'A', 5700)], goal: 'Break 1:35.' },
    {
      startWeek: -78,
      races: [race('Northgate Marathon', -55, MARATHON_M, 'A', 12_000), race('Mill Road 10 km', -64, 10_000, 'B')],
      goal: 'First marathon under 3:20.',
    },
    { startWeek: -48, races: [race('Lakeside Half Marathon', -29, HALF_M, 'A', 5500)], goal: 'A fast spring half.' },
    {
      startWeek: -17,
      races: [
        race('Northgate Marathon', 7, MARATHON_M, 'A', 11_400),
        race('Canal 10 km', -9, 10_000, 'C'),
        race('Harvest Half Marathon', -1, HALF_M, 'B', 5430),
      ],
      goal: '3:10 with a strong last ten kilometres.',
    },
  ],
  runsDone: 0.95,
  liftsDone: 0.93,
  illnesses: [
    { week: -68, days: 9 },
    { week: -37, days: 6 },
  ],
  strengthThen: 0.76,
  slowerThen: 1.06,
  habits: [],
};

/** Has never lifted; runs a 10 km. */
export const tom: SampleAthlete = {
  groups: [ROAD],
  profile: (today) => ({
    name: 'Tom Brandt',
    sex: 'male',
    birthDate: bornYearsAgo(today, 41, '09-02'),
    bodyMassKg: 82,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: 10_000, timeS: 2965, date: dayOfWeek(today, -8, 7) },
    hrMax: 182,
    hrRest: 58,
    weeklyDistanceM: 30_000,
    longestRunM: 12_000,
    days: weekOf([2, 4, 6, 7], [1, 3, 5], '18:00', '12:15'),
    longRunDay: 7,
    liftingHistory: 'none',
    gym: { ...CLUB_GYM, kettlebellsKg: [], equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'machines'] },
    avoidPatterns: [],
    liftMaxes: [],
    note: 'Sample athlete. New to the gym: technique first.',
  }),
  seasons: [
    { startWeek: -102, races: [race('Old Bridge 10 km', -86, 10_000, 'A', 3300)], goal: 'Finish well.' },
    { startWeek: -70, races: [race('River 10 km', -54, 10_000, 'A', 3150)], goal: 'Under 53 minutes.' },
    { startWeek: -40, races: [race('Old Bridge 10 km', -24, 10_000, 'A', 3050)], goal: 'Under 51 minutes.' },
    {
      startWeek: -7,
      races: [race('River 10 km', 8, 10_000, 'A', 2820), race('Park 5 km', 2, 5000, 'C')],
      goal: 'Under 47 minutes, and ten weeks of lifting without a miss.',
    },
  ],
  runsDone: 0.9,
  liftsDone: 0.96,
  illnesses: [{ week: -59, days: 8 }],
  strengthThen: 0.9,
  slowerThen: 1.12,
  habits: [{ quirk: 'no-lifting', fromWeek: -104, toWeek: -8 }],
};

/** Fifty-eight, on a 2:1 rhythm, whose gym sessions drifted into light weights and many reps. */
export const marguerite: SampleAthlete = {
  groups: [ROAD, MASTERS],
  profile: (today) => ({
    name: 'Marguerite Leclerc',
    sex: 'female',
    birthDate: bornYearsAgo(today, 58, '06-21'),
    bodyMassKg: 60,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: HALF_M, timeS: 7020, date: dayOfWeek(today, -22, 7) },
    hrMax: 168,
    hrRest: 52,
    weeklyDistanceM: 36_000,
    longestRunM: 14_500,
    days: weekOf([2, 3, 5, 7], [1, 2, 5], '09:00', '17:00'),
    longRunDay: 7,
    liftingHistory: 'regular',
    gym: CLUB_GYM,
    avoidPatterns: ['jump'],
    liftMaxes: maxes(dayOfWeek(today, -20, 2), 'estimated', {
      'back-squat': 48,
      'leg-press': 110,
      deadlift: 65,
      'romanian-deadlift': 52,
      'standing-calf-raise': 60,
      'bench-press': 30,
      'barbell-row': 32,
    }),
    note: 'Sample athlete. Two loading weeks to one easy week suits her.',
  }),
  seasons: [
    { startWeek: -104, rhythm: '2:1', races: [race('Vineyard Half Marathon', -86, HALF_M, 'A')], goal: 'Enjoy it.' },
    { startWeek: -66, rhythm: '2:1', races: [race('Coast 10 km', -50, 10_000, 'A', 3180)], goal: 'Age-group podium.' },
    {
      startWeek: -42,
      rhythm: '2:1',
      races: [race('Vineyard Half Marathon', -24, HALF_M, 'A', 7000)],
      goal: 'Under 1:57.',
    },
    {
      startWeek: -9,
      rhythm: '2:1',
      races: [race('Two Rivers Half Marathon', 9, HALF_M, 'A', 6900), race('Coast 10 km', 1, 10_000, 'B', 3120)],
      goal: '1:55 and no calf trouble.',
    },
  ],
  runsDone: 0.93,
  liftsDone: 0.88,
  illnesses: [{ week: -31, days: 10 }],
  strengthThen: 0.84,
  slowerThen: 1.02,
  habits: [
    { quirk: 'mobility-instead', fromWeek: -6, toWeek: -5 },
    { quirk: 'light-high-reps', fromWeek: -4, toWeek: -1 },
  ],
};

/** Trains in pounds and miles; dropped the gym for two months. */
export const dwayne: SampleAthlete = {
  groups: [ROAD],
  profile: (today) => ({
    name: 'Dwayne Carter',
    sex: 'male',
    birthDate: bornYearsAgo(today, 36, '11-30'),
    bodyMassKg: lb(188),
    distanceUnit: 'mi',
    massUnit: 'lb',
    benchmark: { distanceM: HALF_M, timeS: 6060, date: dayOfWeek(today, -14, 6) },
    hrMax: 186,
    hrRest: 54,
    weeklyDistanceM: 48_000,
    longestRunM: 18_000,
    days: weekOf([1, 2, 4, 5, 7], [2, 4, 6], '06:00', '17:30'),
    longRunDay: 7,
    liftingHistory: 'returning',
    gym: POUND_GYM,
    avoidPatterns: [],
    liftMaxes: maxes(dayOfWeek(today, -30, 2), 'tested', {
      'back-squat': lb(255),
      deadlift: lb(315),
      'romanian-deadlift': lb(255),
      'standing-calf-raise': lb(275),
      'bench-press': lb(195),
      'barbell-row': lb(165),
    }),
    note: 'Sample athlete. Miles and pounds.',
  }),
  seasons: [
    { startWeek: -104, races: [race('Lakefront Half Marathon', -85, HALF_M, 'A', 6300)], goal: 'Under 1:45.' },
    { startWeek: -74, races: [race('Capital 10-Miler', -57, 16_093.44, 'A', 4620)], goal: 'Even splits.' },
    { startWeek: -46, races: [race('Lakefront Half Marathon', -27, HALF_M, 'A', 6120)], goal: 'Under 1:42.' },
    {
      startWeek: -10,
      races: [race('Lakefront Half Marathon', 10, HALF_M, 'A', 5880), race('Depot 5-Miler', 3, 8046.72, 'B', 2160)],
      goal: 'Sub-1:38 and back under the bar.',
    },
  ],
  runsDone: 0.9,
  liftsDone: 0.8,
  illnesses: [{ week: -18, days: 7 }],
  strengthThen: 0.9,
  slowerThen: 1.05,
  habits: [{ quirk: 'no-lifting', fromWeek: -10, toWeek: -4 }],
};

/** No gym: dumbbells at home, and a weakness for circuits. */
export const priya: SampleAthlete = {
  groups: [ROAD],
  profile: (today) => ({
    name: 'Priya Nair',
    sex: 'female',
    birthDate: bornYearsAgo(today, 29, '01-09'),
    bodyMassKg: 55,
    distanceUnit: 'km',
    massUnit: 'kg',
    benchmark: { distanceM: 10_000, timeS: 2880, date: dayOfWeek(today, -12, 6) },
    hrMax: 193,
    hrRest: 55,
    weeklyDistanceM: 38_000,
    longestRunM: 15_000,
    days: weekOf([1, 3, 5, 6], [2, 4, 7], '07:00', '19:00'),
    longRunDay: 6,
    liftingHistory: 'regular',
    gym: HOME_DUMBBELLS,
    avoidPatterns: [],
    liftMaxes: maxes(dayOfWeek(today, -15, 2), 'estimated', {
      'dumbbell-squat': 28,
      'bulgarian-split-squat': 20,
      'dumbbell-romanian-deadlift': 27,
      'dumbbell-calf-raise': 30,
      'dumbbell-press': 14,
      'dumbbell-row': 24,
    }),
    note: 'Sample athlete. Dumbbells up to 24 kg at home.',
  }),
  seasons: [
    { startWeek: -103, races: [race('Old Town 10 km', -88, 10_000, 'A', 3100)], goal: 'First race.' },
    { startWeek: -76, races: [race('Garden Half Marathon', -58, HALF_M, 'A', 6900)], goal: 'First half.' },
    { startWeek: -46, races: [race('Old Town 10 km', -30, 10_000, 'A', 2900)], goal: 'Under 49 minutes.' },
    {
      startWeek: -12,
      races: [race('Garden Half Marathon', 11, HALF_M, 'A', 6300), race('Hill 8 km', 5, 8000, 'C')],
      goal: 'Under 1:45.',
    },
  ],
  runsDone: 0.91,
  liftsDone: 0.82,
  illnesses: [{ week: -52, days: 8 }],
  strengthThen: 0.8,
  slowerThen: 1.09,
  habits: [{ quirk: 'circuits', fromWeek: -4, toWeek: -1 }],
};
