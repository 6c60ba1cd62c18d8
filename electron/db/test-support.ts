import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AthleteDraft } from '../../shared/domain/athlete.ts';
import { calendarDate, WEEKDAYS } from '../../shared/domain/calendar-date.ts';
import { type ExerciseDraft, type LibraryExercise, libraryExercise } from '../../shared/domain/exercise.ts';
import type { RaceDraft, SeasonDraft } from '../../shared/domain/season.ts';
import { type Database, type OpenOptions, type OpenResult, openDatabase } from './index.ts';
import { SQUAT } from './session-samples.ts';

export * from './session-samples.ts';

/** The instant at which tests take place. */
export const NOW = '2026-06-01T08:00:00.000Z';

/** A folder that is removed when the test has ended. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Options for a database in a folder of its own. */
export function tempOptions(): OpenOptions {
  return { path: join(tempFolder(), 'counterpoint.db'), now: () => NOW };
}

/** The database of a result that must be ready. Closed when the test has ended. */
export function ready(result: OpenResult): Database {
  if (result.state !== 'ready') throw new Error(`not ready: ${result.state}: ${result.message}`);
  const { database } = result;
  onTestFinished(() => database.close());
  return database;
}

/** An open database with two exercises. */
export function openTemp(options: OpenOptions = tempOptions()): Database {
  const database = ready(openDatabase(options));
  database.seedExercises(EXERCISES);
  return database;
}

export const EXERCISES: readonly LibraryExercise[] = [
  libraryExercise.parse({
    id: 'back-squat',
    name: 'Back squat',
    pattern: 'squat',
    loading: 'barbell',
    equipment: ['rack', 'barbell'],
    compound: true,
    upperBody: false,
    unilateral: false,
    cues: ['Brace before you bend', 'Knees follow the toes'],
    aliases: ['squat (barbell)', 'squat'],
    builtIn: true,
    setUp: 'Bar on the back.',
    faults: ['Heels lift'],
    easierId: null,
    harderId: null,
    regions: ['low-back', 'knee'],
    avoid: [],
    caution: 'Not with a sore knee.',
  }),
  libraryExercise.parse({
    id: 'pull-up',
    name: 'Pull-up',
    pattern: 'pull',
    loading: 'bodyweight',
    equipment: ['pull-up-bar'],
    compound: true,
    upperBody: true,
    unilateral: false,
    cues: [],
    aliases: [],
    builtIn: true,
    setUp: '',
    faults: [],
    easierId: 'back-squat',
    harderId: null,
    regions: [],
    avoid: [],
    caution: '',
  }),
];

/** An exercise of the coach's own with something in every field. */
export function exerciseDraft(change: Partial<ExerciseDraft> = {}): ExerciseDraft {
  return {
    name: 'Safety-bar squat',
    pattern: 'squat',
    loading: 'barbell',
    equipment: ['barbell', 'rack'],
    compound: true,
    upperBody: false,
    unilateral: false,
    cues: ['Hands on the handles'],
    aliases: ['ssb squat'],
    setUp: 'Bar on the back, handles ahead.',
    faults: ['Leaning on the handles'],
    easierId: null,
    harderId: SQUAT,
    regions: ['knee'],
    avoid: ['knee'],
    caution: 'Kind to the shoulders.',
    ...change,
  };
}

/** An athlete with something in every field. */
export function athleteDraft(change: Partial<AthleteDraft> = {}): AthleteDraft {
  return {
    name: 'Ada Marsh',
    sex: 'female',
    birthDate: calendarDate('1994-02-28'),
    bodyMassKg: 58.4,
    distanceUnit: 'mi',
    massUnit: 'lb',
    benchmark: { distanceM: 10_000, timeS: 2400, date: calendarDate('2026-05-10') },
    hrMax: 188,
    hrRest: 47,
    weeklyDistanceM: 52_000,
    longestRunM: 19_000,
    days: WEEKDAYS.map((weekday) => ({
      weekday,
      canRun: weekday !== 1,
      canLift: weekday % 2 === 0,
      runTime: '06:30',
      liftTime: weekday === 7 ? null : '18:15',
      double: false,
      runMaxS: null,
      liftUntil: null,
    })),
    longRunDay: 7,
    liftingHistory: 'returning',
    gym: {
      equipment: ['barbell', 'rack', 'bench'],
      barKg: 20,
      platesKg: [20, 10, 5, 2.5, 1.25, 1.25],
      dumbbellsKg: [12.5, 10],
      kettlebellsKg: [16],
      machineStepKg: 5,
    },
    avoidPatterns: ['jump'],
    liftMaxes: [{ exerciseId: SQUAT, date: calendarDate('2026-04-01'), e1rmKg: 82.5, method: 'tested' }],
    liftSchemes: [],
    marks: [],
    groupIds: [],
    note: 'Left ankle: “careful”.',
    ...change,
  };
}

/** A race in the autumn. */
export function raceDraft(change: Partial<RaceDraft> = {}): RaceDraft {
  return {
    name: 'River half',
    date: calendarDate('2026-09-20'),
    distanceM: 21_097.5,
    priority: 'A',
    targetTimeS: 5400,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
    ...change,
  };
}

/** A season of sixteen weeks. */
export function seasonDraft(change: Partial<SeasonDraft> = {}): SeasonDraft {
  return {
    name: 'Autumn 2026',
    startDate: calendarDate('2026-06-03'),
    endDate: null,
    rhythm: '3:1',
    peakDistanceM: 70_000,
    volumeBasis: 'distance',
    peakDurationS: null,
    preset: 'article',
    goal: 'Under 1:30',
    phasePins: [],
    weekPins: [],
    ...change,
  };
}
