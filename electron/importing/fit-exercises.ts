/** Names of the exercises that watches log, by category and number (FIT profile, `*_exercise_name`); the lifts runners do. */
const NAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  squat: {
    0: 'leg press',
    2: 'back squat',
    3: 'back squat',
    6: 'barbell back squat',
    7: 'barbell box squat',
    8: 'barbell front squat',
    17: 'barbell step-up',
    27: 'dumbbell front squat',
    28: 'dumbbell split squat',
    29: 'dumbbell squat',
    32: 'dumbbell step-up',
    37: 'goblet squat',
    38: 'kettlebell squat',
    42: 'one-legged squat',
    47: 'pistol squat',
    61: 'squat',
    62: 'weighted squat',
    66: 'step-up',
    67: 'weighted step-up',
    100: 'air squat',
  },
  deadlift: {
    0: 'barbell deadlift',
    1: 'barbell straight-leg deadlift',
    2: 'dumbbell deadlift',
    4: 'dumbbell straight-leg deadlift',
    7: 'rack pull',
    10: 'single-leg barbell deadlift',
    14: 'dumbbell single-leg romanian deadlift',
    15: 'sumo deadlift',
    17: 'trap bar deadlift',
    20: 'kettlebell deadlift',
    23: 'romanian deadlift',
    25: 'straight-leg deadlift',
  },
  bench_press: {
    1: 'barbell bench press',
    6: 'dumbbell bench press',
    8: 'incline barbell bench press',
    9: 'incline dumbbell bench press',
  },
  calf_raise: {
    6: 'seated calf raise',
    7: 'seated calf raise',
    15: 'single-leg standing calf raise',
    16: 'dumbbell single-leg standing calf raise',
    17: 'barbell standing calf raise',
    18: 'standing calf raise',
    19: 'standing calf raise',
    20: 'dumbbell standing calf raise',
  },
  lunge: {
    7: 'barbell bulgarian split squat',
    10: 'barbell lunge',
    11: 'barbell reverse lunge',
    13: 'barbell split squat',
    18: 'dumbbell bulgarian split squat',
    21: 'dumbbell lunge',
    32: 'lunge',
    33: 'weighted lunge',
    76: 'barbell walking lunge',
    77: 'dumbbell walking lunge',
    78: 'walking lunge',
    82: 'dumbbell reverse lunge',
  },
  row: {
    2: 'dumbbell row',
    13: 'one-arm bent-over row',
    18: 'seated cable row',
    28: 't-bar row',
    35: 'inverted row',
    45: 'barbell row',
    46: 'barbell bent-over row',
    47: 'dumbbell bent-over row',
  },
  pull_up: { 13: 'lat pulldown', 24: 'weighted pull-up', 38: 'pull-up', 39: 'chin-up', 41: 'weighted chin-up' },
  hip_raise: {
    0: 'barbell hip thrust',
    1: 'barbell hip thrust',
    11: 'hip raise',
    23: 'kettlebell swing',
    30: 'single-leg hip raise',
  },
  shoulder_press: {
    3: 'barbell push press',
    4: 'barbell shoulder press',
    14: 'barbell overhead press',
    15: 'dumbbell overhead press',
    24: 'dumbbell shoulder press',
    25: 'military press',
    27: 'strict press',
  },
  leg_curl: { 0: 'leg curl', 1: 'leg curl', 2: 'good morning', 13: 'barbell good morning' },
  push_up: { 40: 'weighted push-up', 77: 'push-up' },
};

/** The name of a logged exercise; the category alone, with its number, where the exercise is not in the table. */
export function fitExerciseName(category: unknown, subtype: unknown): string {
  if (typeof category !== 'string') return 'unnamed exercise';
  const number = typeof subtype === 'number' && subtype >= 0 && subtype < 0xffff ? subtype : null;
  const named = number === null || !Object.hasOwn(NAMES, category) ? undefined : NAMES[category]?.[number];
  if (named !== undefined) return named;
  const plain = category.replaceAll('_', ' ');
  return number === null ? plain : `${plain} no. ${number}`;
}
