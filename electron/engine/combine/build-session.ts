import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { SessionDraft, SessionLoad, StrengthSet } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { emptySessionLoad } from '../empty-load.ts';
import { because, counted, percent } from '../explain.ts';
import { rtsFraction, type StrengthLevel } from '../strength/e1rm.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { RampStep, SpareCap, StrengthPolicy } from '../strength/policy-strength.ts';
import { repRange } from '../strength/progression/limits.ts';
import type { LiftState } from '../strength/progression/progression.ts';
import { strengthLoad } from '../strength/session-load.ts';
import type { LoadContext, PlannedSession } from '../types.ts';
import { timeOf } from './calendar.ts';
import { eased, type Prescription, spared } from './ease.ts';
import { type Place, placeReasons } from './place-reasons.ts';
import { expectedRpe } from './set-counts.ts';

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
  /** Sessions of full weeks so far in which the lift went by feel. */
  readonly felt: number;
  readonly lastNote: string;
  readonly why: string;
  /** P4: most load and RPE while an injury or illness lasts and in the weeks after; null elsewhere. */
  readonly cap: SpareCap | null;
  /** 2.2: the week recovers. */
  readonly deload: boolean;
}

/** Reps, load and RPE of one lift by S2, S3, 2.2 and P4. */
export function prescribe(situation: LiftSituation, rack: LoadRack, policy: StrengthPolicy): Prescription {
  const { cap, deload, e1rmKg } = situation;
  const usual = prescribeUsual(situation, rack, policy);
  if (cap !== null) return spared(cap, usual, e1rmKg, rack, policy);
  return deload ? eased(usual, e1rmKg, rack, policy) : usual;
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
    const feel = rampRpe === null && known ? byFeel(lift, situation.felt, policy) : null;
    const find = 'Find it at RPE 6–7: work up in small steps until about three reps are left, then stay there.';
    const onRamp = known ? 'Last load; one step more if the last set left three reps or more.' : find;
    return { ...base, reps: feel?.reps ?? reps, loadKg: null, fraction: null, rpe, note: feel?.note ?? onRamp };
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

/** The smallest step of a lift's load in words. */
function stepWords({ loading }: Exercise): string {
  switch (loading) {
    case 'barbell':
      return 'the two smallest plates';
    case 'dumbbell':
      return 'the next pair of dumbbells';
    case 'kettlebell':
      return 'the next kettlebell';
    case 'machine':
      return 'one plate of the stack';
    case 'bodyweight':
      return 'a little weight';
  }
}

/**
 * A way to a load without e1RM, session by session: fives, fours and threes, each from the load of the one before, and
 * round again. A log of any of them gives the plan an e1RM, and it names the load from then on.
 */
function byFeel(
  lift: Exercise,
  felt: number,
  policy: StrengthPolicy,
): { readonly reps: number; readonly note: string } {
  const more = stepWords(lift);
  const log = 'Log it, and the plan names the load.';
  if (lift.pattern === 'calf') {
    const note = `Last session’s load; ${more} more if the last set was at RPE 7 or less. ${log}`;
    return { reps: policy.calfReps, note };
  }
  const { minReps, maxReps } = policy.heavy;
  const span = maxReps - minReps + 1;
  const reps = maxReps - (Math.max(0, felt - 1) % span);
  if (felt <= 1) return { reps, note: `Last session’s load; ${more} more if it was at RPE 7 or less. ${log}` };
  const note =
    reps === maxReps
      ? `The load of the last sets of ${maxReps - 1}, now for ${maxReps}. ${log}`
      : `Last session’s load and ${more}, for one rep less a set. ${log}`;
  return { reps, note };
}

/** Everything a strength session is made of. */
export interface SessionParts {
  readonly place: Place;
  readonly title: string;
  readonly block: StrengthBlock;
  readonly prescriptions: readonly Prescription[];
  readonly reasons: readonly Reason[];
  readonly levels: ReadonlyMap<ExerciseId, LevelWorking>;
}

/** What the load of a lift rests on. */
export interface LevelWorking {
  /** Assumed e1RM of the week, kg; 0 while unknown. */
  readonly e1rmKg: number;
  readonly evidence: StrengthLevel | null;
  /** Weeks of full training from which growth is assumed. */
  readonly trainedWeeks: number;
  /** The steps of a wave in words; empty for other schemes. */
  readonly steps: string;
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

function evidenceInputs(working: LevelWorking | undefined): Reason['inputs'] {
  if (working === undefined) return {};
  const { evidence, e1rmKg, trainedWeeks, steps } = working;
  if (evidence === null) return {};
  const grown = round(100 * (e1rmKg / evidence.e1rmKg - 1), 1);
  return {
    knownKg: round(evidence.e1rmKg, 1),
    evidence:
      evidence.method === 'tested'
        ? `tested on ${dayText(evidence.date)}`
        : `median of ${counted(evidence.evidence, 'logged estimate')} up to ${dayText(evidence.date)}`,
    ...(grown > 0 ? { grownPercent: grown, trainedWeeks } : {}),
    ...(steps === '' ? {} : { steps }),
  };
}

function loadReasons(parts: SessionParts): Reason[] {
  const lifts = parts.prescriptions.flatMap((p) => (p.rpe === null ? [] : [{ ...p, rpe: p.rpe }]));
  return lifts.map((p) => {
    const why = p.why === '' ? '' : ` ${p.why}`;
    const working = parts.levels.get(p.lift.id);
    const level = working?.e1rmKg;
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
      ...evidenceInputs(working),
    });
  });
}
