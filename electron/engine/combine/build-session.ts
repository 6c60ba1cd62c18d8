import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { SessionDraft, SessionLoad, StrengthSet } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { emptySessionLoad } from '../empty-load.ts';
import { because, percent } from '../explain.ts';
import { rtsFraction } from '../strength/e1rm.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { RampStep, SpareCap, StrengthPolicy } from '../strength/policy-strength.ts';
import { repRange } from '../strength/progression/limits.ts';
import type { LiftState } from '../strength/progression/progression.ts';
import { strengthLoad } from '../strength/session-load.ts';
import type { LoadContext, PlannedSession } from '../types.ts';
import { timeOf } from './calendar.ts';
import { type Place, placeReasons } from './place-reasons.ts';
import { expectedRpe } from './set-counts.ts';

/** What every work set of one lift in one session is. */
export interface Prescription {
  readonly lift: Exercise;
  readonly sets: number;
  readonly reps: number;
  readonly loadKg: number | null;
  readonly fraction: number | null;
  /** Null for jumps. */
  readonly rpe: number | null;
  readonly restS: number;
  /** Instruction for the first set; empty when the load says it all. */
  readonly note: string;
  /** Instruction for the last set; empty where it is like the others. */
  readonly lastNote: string;
  /** What the progression did, one sentence; empty outside it. */
  readonly why: string;
}

/** What prescribing one lift depends on. */
export interface LiftSituation {
  readonly lift: Exercise;
  readonly sets: number;
  /** Assumed e1RM of this week, kg; null while unknown. */
  readonly e1rmKg: number | null;
  /** Null before the first heavy session, and for lifts without e1RM. */
  readonly state: LiftState | null;
  /** Step of the onboarding ramp; null outside it. */
  readonly ramp: RampStep | null;
  /** The lift has been trained in this plan or log before. */
  readonly known: boolean;
  readonly lastNote: string;
  readonly why: string;
  /** P4: most load and RPE while an injury or illness lasts and in the weeks after; null elsewhere. */
  readonly cap: SpareCap | null;
}

/** The prescription within a cap of load and RPE: lighter plates for fives, and an end that is felt sooner. */
function within(
  cap: SpareCap,
  given: Prescription,
  e1rmKg: number | null,
  rack: LoadRack,
  policy: StrengthPolicy,
): Prescription {
  const rpe = Math.min(given.rpe ?? cap.rpe, cap.rpe);
  if (given.loadKg === null || e1rmKg === null) {
    const note = given.lift.loading === 'bodyweight' ? given.note : 'Lighter than last time, and nothing that hurts.';
    return { ...given, rpe, note, lastNote: '' };
  }
  const most = rack.down(given.lift.loading, cap.fraction * e1rmKg);
  const loadKg = most === null ? given.loadKg : Math.min(most, given.loadKg);
  const fraction = round(loadKg / e1rmKg, 3);
  const lighter = loadKg < given.loadKg && given.lift.pattern !== 'calf';
  const reps = lighter ? Math.max(given.reps, policy.heavy.maxReps) : given.reps;
  const capped = Math.min(expectedRpe(reps, fraction, policy), cap.rpe);
  return { ...given, reps, loadKg, fraction, rpe: capped, lastNote: '' };
}

/** Reps, load and RPE of one lift by S2, S3, 2.2 and P4. */
export function prescribe(situation: LiftSituation, rack: LoadRack, policy: StrengthPolicy): Prescription {
  const usual = prescribeUsual(situation, rack, policy);
  return situation.cap === null ? usual : within(situation.cap, usual, situation.e1rmKg, rack, policy);
}

/** Reps, load and RPE of one lift by S2, S3 and 2.2. Load is null while e1RM is unknown: it is found by RPE. */
function prescribeUsual(situation: LiftSituation, rack: LoadRack, policy: StrengthPolicy): Prescription {
  const { lift, sets, e1rmKg, state, ramp, known, lastNote, why } = situation;
  const heavyRestS = ramp === null ? policy.heavy.restS : policy.onboarding.restS;
  const base = { lift, sets, restS: lift.pattern === 'calf' ? policy.calfRestS : heavyRestS, lastNote, why };
  if (lift.loading === 'bodyweight') {
    const reps = state?.reps ?? repRange(lift, policy).minReps;
    const note = 'Slower, deeper or with weight if more than three reps are left at the end.';
    return { ...base, reps, loadKg: null, fraction: null, rpe: ramp?.rpe ?? policy.accessoryRpe, note };
  }
  const rampRpe = ramp?.rpe ?? null;
  const reps = lift.pattern === 'calf' ? policy.calfReps : (ramp?.reps ?? policy.heavy.maxReps);
  if (e1rmKg === null) {
    const rpe = rampRpe ?? (known ? policy.foundRpe : policy.findRpe);
    const note = known
      ? 'Last load; one step more if the last set left three reps or more.'
      : 'Find it at RPE 6–7: work up in small steps until about three reps are left, then stay there.';
    return { ...base, reps, loadKg: null, fraction: null, rpe, note };
  }
  if (rampRpe !== null || state === null) {
    const rpe = rampRpe ?? policy.accessoryRpe;
    const loadKg = rack.down(lift.loading, e1rmKg * (rtsFraction(reps, rpe) ?? policy.heavy.minFraction));
    if (loadKg === null)
      return { ...base, reps, loadKg, fraction: null, rpe, note: 'Lightest weight there is; stop at this RPE.' };
    return { ...base, reps, loadKg, fraction: round(loadKg / e1rmKg, 3), rpe, note: '' };
  }
  const fraction = round(state.loadKg / e1rmKg, 3);
  const rpe = expectedRpe(state.reps, fraction, policy);
  return { ...base, reps: state.reps, loadKg: state.loadKg, fraction, rpe, note: '' };
}

/** Everything a strength session is made of. */
export interface SessionParts {
  readonly place: Place;
  readonly title: string;
  readonly block: StrengthBlock;
  readonly prescriptions: readonly Prescription[];
  readonly reasons: readonly Reason[];
  readonly levels: ReadonlyMap<ExerciseId, number>;
}

/** Estimated length of a session, whole five minutes, seconds. */
export function sessionSeconds(prescriptions: readonly Prescription[], policy: StrengthPolicy): number {
  const work = prescriptions.reduce((sum, p) => {
    const setS = p.lift.pattern === 'jump' ? policy.plyometrics.setS : policy.setS;
    return sum + p.sets * (setS * (p.lift.unilateral ? 2 : 1) + p.restS);
  }, 0);
  return Math.ceil((policy.warmUpS + work) / 300) * 300;
}

/** The session itself, with its load and its reasons. */
export function buildSession(parts: SessionParts, context: LoadContext, policy: StrengthPolicy): PlannedSession {
  const draft: SessionDraft = {
    date: parts.place.day.date,
    startTime: parts.place.startMin === null ? null : timeOf(parts.place.startMin),
    kind: 'strength',
    title: parts.title,
    durationS: sessionSeconds(parts.prescriptions, policy),
    run: null,
    strength: { block: parts.block, sets: parts.prescriptions.flatMap(setsOf) },
    rpe: null,
    note: 'Warm up with the empty bar, then five at half and three at three quarters of the work load. Bar speed matters more than the burn.',
  };
  const load: SessionLoad = { ...emptySessionLoad, ...strengthLoad(draft, context, policy) };
  const reasons = [...parts.reasons, ...placeReasons(parts.place, policy), ...loadReasons(parts)];
  return { ...draft, load, reasons };
}

function setsOf(p: Prescription): StrengthSet[] {
  return Array.from({ length: p.sets }, (_, i) => ({
    exerciseId: p.lift.id,
    kind: 'work',
    reps: p.reps,
    loadKg: p.loadKg,
    fractionE1rm: p.fraction,
    restS: p.restS,
    rpe: p.rpe,
    note: noteOf(p, i),
  }));
}

function noteOf(p: Prescription, index: number): string {
  if (index === p.sets - 1 && p.lastNote !== '') return p.lastNote;
  return index === 0 ? p.note : '';
}

function loadReasons(parts: SessionParts): Reason[] {
  const lifts = parts.prescriptions.flatMap((p) => (p.rpe === null ? [] : [{ ...p, rpe: p.rpe }]));
  return lifts.map((p) => {
    const why = p.why === '' ? '' : ` ${p.why}`;
    const level = parts.levels.get(p.lift.id);
    const what = `${p.lift.name} ${p.sets} × ${p.reps}`;
    if (p.loadKg === null || p.fraction === null || level === undefined) {
      const cause = p.lift.loading === 'bodyweight' ? 'the body is the load' : 'no e1RM is known yet';
      return because('S2', 'load', `${what}: ${cause}, so the set ends by feel at RPE ${p.rpe}.${why}`, {
        exercise: p.lift.id,
        rpe: p.rpe,
      });
    }
    const sentence = `${what} at ${round(p.loadKg, 2)} kg is ${percent(p.fraction)} of an assumed e1RM of ${round(level, 1)} kg, about RPE ${p.rpe}, rounded down to what can be loaded.${why}`;
    return because('2.2', 'load', sentence, {
      exercise: p.lift.id,
      loadKg: round(p.loadKg, 3),
      e1rmKg: round(level, 1),
      fraction: p.fraction,
      rpe: p.rpe,
    });
  });
}
