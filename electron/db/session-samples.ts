import { calendarDate } from '../../shared/domain/calendar-date.ts';
import { type AthleteId, type ExerciseId, exerciseId } from '../../shared/domain/ids.ts';
import type { SessionLoad } from '../../shared/domain/session.ts';
import type { NewSession } from './index.ts';

export const SQUAT: ExerciseId = exerciseId.parse('back-squat');
export const PULL_UP: ExerciseId = exerciseId.parse('pull-up');

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
    method: 'none',
    contacts: 0,
    crossS: 0,
    effortAu: 0,
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
      ascentM: null,
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
