import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AthleteDraft } from '../../shared/domain/athlete.ts';
import { calendarDate, WEEKDAYS } from '../../shared/domain/calendar-date.ts';
import { type Exercise, exercise } from '../../shared/domain/exercise.ts';
import { type AthleteId, type ExerciseId, exerciseId } from '../../shared/domain/ids.ts';
import type { RaceDraft, SeasonDraft } from '../../shared/domain/season.ts';
import type { SessionLoad } from '../../shared/domain/session.ts';
import { type Database, type NewSession, type OpenOptions, type OpenResult, openDatabase } from './index.ts';

/** The instant at which tests take place. */
export const NOW = '2026-06-01T08:00:00.000Z';
export const SQUAT: ExerciseId = exerciseId.parse('back-squat');
export const PULL_UP: ExerciseId = exerciseId.parse('pull-up');

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

export const EXERCISES: readonly Exercise[] = [
  exercise.parse({
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
  }),
  exercise.parse({
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
  }),
];

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
    preset: 'article',
    goal: 'Under 1:30',
    ...change,
  };
}

/** A load with every figure zero but those given. */
export function load(change: Partial<SessionLoad> = {}): SessionLoad {
  return {
    runS: 0,
    runDistanceM: 0,
    points: 0,
    zones: { z1: 0, z2: 0, z3: 0 },
    keySessions: 0,
    lifts: 0,
    hardSets: 0,
    tonnageKg: 0,
    reps80: 0,
    ...change,
  };
}

/** A threshold run with a repeat inside a repeat. */
export function runSession(athleteId: AthleteId, date: string, change: Partial<NewSession> = {}): NewSession {
  return {
    athleteId,
    seasonId: null,
    side: 'planned',
    plannedId: null,
    date: calendarDate(date),
    startTime: '06:30',
    kind: 'run',
    title: 'Threshold 2 × (3 × 1 km)',
    durationS: 3300.5,
    run: {
      type: 'threshold',
      distanceM: 12_345.6,
      items: [
        { kind: 'step', intensity: 'E', durationS: 900, distanceM: null, note: 'loose' },
        {
          kind: 'repeat',
          times: 2,
          steps: [
            {
              kind: 'repeat',
              times: 3,
              steps: [
                { kind: 'step', intensity: 'T', durationS: null, distanceM: 1000, note: '' },
                { kind: 'step', intensity: 'rest', durationS: 60, distanceM: null, note: '' },
              ],
            },
            { kind: 'step', intensity: 'E', durationS: 180, distanceM: null, note: '' },
          ],
        },
        { kind: 'step', intensity: 'E', durationS: 600, distanceM: null, note: '' },
      ],
      zones: null,
      heartRate: null,
    },
    strength: null,
    rpe: null,
    note: '',
    locked: false,
    edited: false,
    source: 'plan',
    load: load({
      runS: 3300.5,
      runDistanceM: 12_345.6,
      points: 0.1 + 0.2,
      zones: { z1: 2000.25, z2: 1300.25, z3: 0 },
      keySessions: 1,
    }),
    reasons: [
      {
        rule: '1.3',
        subject: 'class',
        title: 'Key run',
        sentence: 'At least 8 min at threshold.',
        inputs: { minutes: 22.5, hard: true, at: 'T' },
        source: 'Daniels',
      },
    ],
    ...change,
  };
}

/** A lift with two sets and their estimate. */
export function liftSession(athleteId: AthleteId, date: string, change: Partial<NewSession> = {}): NewSession {
  return {
    ...runSession(athleteId, date),
    startTime: null,
    kind: 'strength',
    title: 'Heavy A',
    run: null,
    strength: {
      block: 'heavy',
      sets: [
        {
          exerciseId: SQUAT,
          kind: 'warm-up',
          reps: 5,
          loadKg: 40,
          fractionE1rm: null,
          restS: null,
          rpe: null,
          note: '',
        },
        {
          exerciseId: SQUAT,
          kind: 'work',
          reps: 4,
          loadKg: 71.25,
          fractionE1rm: 0.86,
          restS: 210,
          rpe: 8.5,
          note: 'belt',
        },
      ],
    },
    load: load({ lifts: 1, hardSets: 1, tonnageKg: 285, reps80: 4 }),
    lifts: [{ exerciseId: SQUAT, e1rmKg: 83.1 }],
    reasons: [],
    ...change,
  };
}
