import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { PATTERNS, type Pattern } from '../../../shared/domain/vocabulary.ts';
import type { LoadRack } from '../strength/plates.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { isLimited } from '../strength/progression/limits.ts';
import type { KeptSession, PlanAthlete } from '../types.ts';

/**
 * The lift chosen for each movement; a movement without equipment, or one to avoid, has no entry. Where the legs may
 * only hinge, or the weights end too early for squats, another lift stands in for the movement.
 */
export type Choice = ReadonlyMap<Pattern, Exercise>;

/** What exercises are chosen from. */
export interface Shelf {
  readonly library: readonly Exercise[];
  readonly athlete: PlanAthlete;
  readonly rack: LoadRack;
  readonly e1rmKg: ReadonlyMap<ExerciseId, number>;
  /** Last day of each exercise in the log. */
  readonly logged: ReadonlyMap<ExerciseId, CalendarDate>;
  readonly policy: StrengthPolicy;
}

/** Last day on which each exercise was done for work. */
export function loggedLifts(kept: readonly KeptSession[], today: CalendarDate): Map<ExerciseId, CalendarDate> {
  const logged = new Map<ExerciseId, CalendarDate>();
  for (const session of kept) {
    if (session.date >= today) continue;
    for (const set of session.strength?.sets ?? []) {
      const known = logged.get(set.exerciseId);
      if (set.kind === 'work' && (known === undefined || known < session.date)) {
        logged.set(set.exerciseId, session.date);
      }
    }
  }
  return logged;
}

/**
 * S4: one lift per movement, so that its load can be followed: what the gym holds, what the athlete may do, weights
 * that do not end too early, then a lift with a known e1RM, then one from the log, then the policy's order, then the
 * coach's own exercises by name.
 */
export function chooseExercises(shelf: Shelf, avoided: ReadonlySet<Pattern>): Choice {
  const choice = new Map<Pattern, Exercise>();
  const ranked = new Map<Pattern, readonly Exercise[]>();
  for (const pattern of PATTERNS) {
    if (shelf.policy.preferred[pattern] === undefined || avoided.has(pattern)) continue;
    const lifts = rank(pattern, shelf);
    ranked.set(pattern, lifts);
    const best = lifts[0];
    if (best !== undefined) choice.set(pattern, atRung(best, lifts, shelf));
  }
  standIn(choice, ranked, shelf);
  return choice;
}

/** True when the athlete can do the exercise with what the gym holds. */
export function isUsable(lift: Exercise, shelf: Shelf): boolean {
  const owned = shelf.athlete.gym.equipment;
  return lift.equipment.every((item) => owned.includes(item)) && canBeLoaded(lift, shelf);
}

function rank(pattern: Pattern, shelf: Shelf): readonly Exercise[] {
  const order = shelf.policy.preferred[pattern] ?? [];
  const ladder = shelf.policy.ladders[pattern] ?? [];
  const usable = shelf.library
    .filter((e) => e.pattern === pattern && isUsable(e, shelf))
    .filter((e) => e.compound || e.pattern === 'calf' || ladder.includes(e.id));
  const anyHeavy = usable.some((e) => e.loading !== 'bodyweight' && !limited(e, shelf));
  return usable
    .map((e) => ({
      e,
      // A weight that ends too early comes last where another can be heavy, but before none at all.
      last: anyHeavy ? limited(e, shelf) : e.loading === 'bodyweight',
      known: e.loading !== 'bodyweight' && shelf.e1rmKg.has(e.id),
      logged: e.loading !== 'bodyweight' && shelf.logged.has(e.id),
      place: placeIn(order, e.id),
    }))
    .sort(
      (a, b) =>
        Number(a.last) - Number(b.last) ||
        Number(b.known) - Number(a.known) ||
        Number(b.logged) - Number(a.logged) ||
        a.place - b.place ||
        (a.e.name < b.e.name ? -1 : 1),
    )
    .map(({ e }) => e);
}

function placeIn(order: readonly string[], id: string): number {
  const index = order.indexOf(id);
  return index === -1 ? order.length : index;
}

/** True when the weights for the lift end below heavy work at the athlete's level. */
export function limited(lift: Exercise, { e1rmKg, rack, policy }: Shelf): boolean {
  const level = e1rmKg.get(lift.id);
  return lift.loading !== 'bodyweight' && level !== undefined && isLimited({ lift, e1rmKg: level, rack, policy });
}

/** The rack makes a load for it, and the lightest is not already too heavy for three good reps. */
function canBeLoaded(e: Exercise, { rack, e1rmKg, policy }: Shelf): boolean {
  if (e.loading === 'bodyweight') return true;
  const lightest = rack.loads(e.loading)[0];
  if (lightest === undefined) return false;
  const e1rm = e1rmKg.get(e.id);
  return e1rm === undefined || lightest <= e1rm * policy.heavy.minFraction;
}

/** Of lifts without weights: the hardest that the log holds, else the easiest for a newcomer, else the preferred. */
function atRung(best: Exercise, usable: readonly Exercise[], shelf: Shelf): Exercise {
  if (best.loading !== 'bodyweight') return best;
  const rungs = rungsOf(best.pattern, usable, shelf.policy);
  const known = rungs.filter((lift) => shelf.logged.has(lift.id)).at(-1);
  if (known !== undefined) return known;
  return shelf.athlete.liftingHistory === 'regular' || !rungs.includes(best) ? best : (rungs[0] ?? best);
}

/** The usable lifts of a ladder, from easy to hard. */
function rungsOf(pattern: Pattern, usable: readonly Exercise[], policy: StrengthPolicy): readonly Exercise[] {
  return (policy.ladders[pattern] ?? []).flatMap((id) => usable.find((lift) => lift.id === id) ?? []);
}

/** The next harder lift of a ladder that the athlete can do; null at its top and for lifts on none. */
export function harderThan(lift: Exercise, shelf: Shelf): Exercise | null {
  const usable = shelf.library.filter((e) => e.loading === 'bodyweight' && isUsable(e, shelf));
  const rungs = rungsOf(lift.pattern, usable, shelf.policy);
  const index = rungs.indexOf(lift);
  return index === -1 ? null : (rungs[index + 1] ?? null);
}

/**
 * Fills the squat's place where it has no lift, or one whose weights end too early: by a second single-leg lift beside
 * the first, else, with no lift for the knee at all, by a second hinge.
 */
function standIn(choice: Map<Pattern, Exercise>, ranked: ReadonlyMap<Pattern, readonly Exercise[]>, shelf: Shelf) {
  const squat = choice.get('squat');
  const single = choice.get('single-leg');
  if (squat === undefined && single === undefined) {
    const hinges = (ranked.get('hinge') ?? []).filter((lift) => lift !== choice.get('hinge'));
    const second = shelf.policy.kneeFree.flatMap((id) => hinges.find((lift) => lift.id === id) ?? [])[0];
    if (second !== undefined) choice.set('squat', second);
    return;
  }
  if (squat === undefined || single === undefined || !limited(squat, shelf) || limited(single, shelf)) return;
  choice.set('squat', single);
  const other = (ranked.get('single-leg') ?? []).find((lift) => lift !== single && lift.loading !== 'bodyweight');
  if (other === undefined) choice.delete('single-leg');
  else choice.set('single-leg', other);
}

/**
 * The lifts of a layout, in order. Squat and single-leg stand in for each other where one of them has no lift; a layout
 * never holds one lift twice.
 */
export function liftsOf(layout: readonly Pattern[], choice: Choice, taken: ReadonlySet<ExerciseId>): Exercise[] {
  const lifts: Exercise[] = [];
  for (const pattern of layout) {
    const lift = choice.get(pattern) ?? (pattern === 'squat' ? choice.get('single-leg') : undefined);
    if (lift === undefined || lifts.includes(lift)) continue;
    if (lift.pattern !== 'calf' && taken.has(lift.id)) continue;
    lifts.push(lift);
  }
  return lifts;
}
