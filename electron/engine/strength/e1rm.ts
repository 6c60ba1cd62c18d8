import type { LiftMax } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { articleStrength, type E1rmFormula, type StrengthPolicy } from './policy-strength.ts';

/** Per mille of 1RM by index 2(reps − 1) + 2(10 − RPE). Source: RTS chart, M. Tuchscherer. */
const RTS_CHART: readonly number[] = [
  1000, 978, 955, 939, 922, 907, 892, 878, 863, 850, 837, 824, 811, 799, 786, 774, 762, 751, 739, 723, 707, 694, 680,
  667, 653, 640, 626, 613, 599, 586,
];

/**
 * Fraction of 1RM that `reps` at an RPE (1–10) stand for; between half points it is interpolated.
 * Null outside the chart. Trust it only up to 8 reps. Source: RTS chart.
 */
export function rtsFraction(reps: number, rpe: number): number | null {
  if (reps < 1 || rpe > 10) return null;
  const index = 2 * (reps - 1) + 2 * (10 - rpe);
  const below = RTS_CHART[Math.floor(index)];
  const above = RTS_CHART[Math.ceil(index)];
  if (below === undefined || above === undefined) return null;
  return (below + (above - below) * (index - Math.floor(index))) / 1000;
}

/**
 * One-rep maximum from a load (kg) lifted `reps` times to failure, by a named formula. One rep returns the load itself.
 * `rts` reads the chart at RPE 10. Null where the formula is not defined. Sources: Epley 1985, Brzycki 1993,
 * Lombardi 1989, Mayhew 1992, Wathan 1994, O'Conner 1989, Lander 1985.
 */
export function oneRepMax(formula: E1rmFormula, loadKg: number, reps: number): number | null {
  if (loadKg <= 0 || reps < 1) return null;
  if (reps === 1) return loadKg;
  switch (formula) {
    case 'epley':
      return loadKg * (1 + reps / 30);
    case 'brzycki':
      return reps < 37 ? (36 * loadKg) / (37 - reps) : null;
    case 'lombardi':
      return loadKg * reps ** 0.1;
    case 'mayhew':
      return (100 * loadKg) / (52.2 + 41.9 * Math.exp(-0.055 * reps));
    case 'wathan':
      return (100 * loadKg) / (48.8 + 53.8 * Math.exp(-0.075 * reps));
    case 'oconner':
      return loadKg * (1 + 0.025 * reps);
    case 'lander': {
      const percent = 101.3 - 2.67123 * reps;
      return percent > 0 ? (100 * loadKg) / percent : null;
    }
    case 'rts': {
      const fraction = rtsFraction(reps, 10);
      return fraction === null ? null : loadKg / fraction;
    }
  }
}

/**
 * One-rep maximum (kg) that one work set is evidence for: the reps-and-RPE chart when RPE was logged, else the
 * policy's formula as if to failure, which makes it a lower bound. Null for warm-ups, sets without load and
 * sets with too many reps to failure to be trusted (rule 2.1).
 */
export function estimateFromSet(
  set: Pick<StrengthSet, 'kind' | 'loadKg' | 'reps' | 'rpe'>,
  policy: StrengthPolicy = articleStrength,
): number | null {
  if (set.kind !== 'work' || set.loadKg === null || set.loadKg <= 0) return null;
  const rir = set.rpe === null ? 0 : 10 - set.rpe;
  if (set.reps + rir > policy.e1rm.maxRepsToFailure) return null;
  if (set.rpe === null) return oneRepMax(policy.e1rm.formula, set.loadKg, set.reps);
  if (set.reps > policy.e1rm.rtsMaxReps) return oneRepMax(policy.e1rm.formula, set.loadKg, set.reps + rir);
  const fraction = rtsFraction(set.reps, set.rpe);
  return fraction === null ? null : set.loadKg / fraction;
}

/**
 * The evidence that one session of actual lifting gives: per exercise the best estimate of its work sets, kg.
 * Bodyweight lifts give none, because their load is only what is added to the body.
 */
export function evidenceOf(
  session: SessionDraft,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  policy: StrengthPolicy = articleStrength,
): LiftMax[] {
  const best = new Map<ExerciseId, number>();
  for (const set of session.strength?.sets ?? []) {
    if (exercises.get(set.exerciseId)?.loading === 'bodyweight') continue;
    const estimate = estimateFromSet(set, policy);
    if (estimate === null) continue;
    best.set(set.exerciseId, Math.max(best.get(set.exerciseId) ?? 0, estimate));
  }
  return [...best].map(([exerciseId, e1rmKg]) => ({ exerciseId, date: session.date, e1rmKg, method: 'estimated' }));
}

/** An athlete's current strength in one lift. */
export interface StrengthLevel {
  readonly exerciseId: ExerciseId;
  readonly e1rmKg: number;
  readonly method: LiftMax['method'];
  /** Day of the newest evidence that it rests on. */
  readonly date: CalendarDate;
  /** Pieces of evidence that it rests on. */
  readonly evidence: number;
}

/**
 * Current level per lift on a day: the latest test stands until as many newer sessions as the median takes (3)
 * give evidence; then, or without a test, it is the median of the last 3 estimates (rule 2.1).
 * Evidence after `today` is ignored; of several estimates on one day the best counts.
 */
export function strengthLevels(
  evidence: readonly LiftMax[],
  today: CalendarDate,
  policy: StrengthPolicy = articleStrength,
): Map<ExerciseId, StrengthLevel> {
  const byLift = new Map<ExerciseId, LiftMax[]>();
  for (const entry of evidence) {
    if (entry.date > today) continue;
    const list = byLift.get(entry.exerciseId);
    if (list === undefined) byLift.set(entry.exerciseId, [entry]);
    else list.push(entry);
  }
  const levels = new Map<ExerciseId, StrengthLevel>();
  for (const [id, entries] of byLift) {
    const level = levelOf(id, entries, policy.e1rm.sessions);
    if (level !== null) levels.set(id, level);
  }
  return levels;
}

function levelOf(exerciseId: ExerciseId, entries: readonly LiftMax[], sessions: number): StrengthLevel | null {
  const tests = bestPerDay(entries.filter((e) => e.method === 'tested'));
  const test = tests.at(-1);
  const estimates = bestPerDay(entries.filter((e) => e.method === 'estimated' && (!test || e.date > test.date)));
  if (test !== undefined && estimates.length < sessions) {
    return { exerciseId, e1rmKg: test.e1rmKg, method: 'tested', date: test.date, evidence: 1 };
  }
  const last = estimates.slice(-sessions);
  const newest = last.at(-1);
  if (newest === undefined) return null;
  const e1rmKg = median(last.map((e) => e.e1rmKg));
  return { exerciseId, e1rmKg, method: 'estimated', date: newest.date, evidence: last.length };
}

function bestPerDay(entries: readonly LiftMax[]): LiftMax[] {
  const days = new Map<string, LiftMax>();
  for (const entry of entries) {
    const known = days.get(entry.date);
    if (known === undefined || entry.e1rmKg > known.e1rmKg) days.set(entry.date, entry);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return (low + high) / 2;
}
