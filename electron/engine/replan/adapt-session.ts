import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SessionDraft, StrengthSet } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import { loadRack } from '../strength/plates.ts';
import type { LoadContext, PlanAthlete } from '../types.ts';

/**
 * A session's sets with the part of e1RM that their loads were for one athlete, so that they mean something for another.
 * Loads without a known e1RM keep none.
 */
export function withFractions<S extends Pick<SessionDraft, 'strength'>>(session: S, context: LoadContext): S {
  return mapSets(session, (set) => {
    const e1rmKg = context.e1rmKg.get(set.exerciseId);
    if (set.fractionE1rm !== null || set.loadKg === null || e1rmKg === undefined || e1rmKg <= 0) return set;
    return { ...set, fractionE1rm: Math.min(1.2, round(set.loadKg / e1rmKg, 3)) };
  });
}

/**
 * A session of somebody else for this athlete: loads by the same part of their own e1RM, rounded down to what their
 * equipment makes; a load that cannot be known is left to be found in the session. Runs go by intensities, so they stay.
 */
export function adaptSession<S extends Pick<SessionDraft, 'strength'>>(
  session: S,
  athlete: Pick<PlanAthlete, 'gym'>,
  context: LoadContext,
): S {
  const rack = loadRack(athlete.gym);
  return mapSets(session, (set) => {
    const load = loadFor(set, context.e1rmKg.get(set.exerciseId), context.exercises.get(set.exerciseId), rack);
    return { ...set, ...load };
  });
}

type SetLoad = Pick<StrengthSet, 'loadKg' | 'fractionE1rm'>;

const FOUND_IN_SESSION: SetLoad = { loadKg: null, fractionE1rm: null };

function loadFor(
  set: StrengthSet,
  e1rmKg: number | undefined,
  exercise: Exercise | undefined,
  rack: ReturnType<typeof loadRack>,
): SetLoad {
  if (set.fractionE1rm === null || e1rmKg === undefined || exercise === undefined) return FOUND_IN_SESSION;
  const loadKg = rack.down(exercise.loading, set.fractionE1rm * e1rmKg);
  return loadKg === null ? FOUND_IN_SESSION : { loadKg, fractionE1rm: round(loadKg / e1rmKg, 3) };
}

function mapSets<S extends Pick<SessionDraft, 'strength'>>(session: S, change: (set: StrengthSet) => StrengthSet): S {
  const { strength } = session;
  return strength === null ? session : { ...session, strength: { ...strength, sets: strength.sets.map(change) } };
}

/** Exercises of a session that the athlete has no equipment for. */
export function missingEquipment(
  session: Pick<SessionDraft, 'strength'>,
  athlete: Pick<PlanAthlete, 'gym'>,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): readonly Exercise[] {
  const ids = [...new Set((session.strength?.sets ?? []).map((set) => set.exerciseId))];
  return ids.flatMap((id) => {
    const exercise = exercises.get(id);
    if (exercise === undefined) return [];
    return exercise.equipment.every((each) => athlete.gym.equipment.includes(each)) ? [] : [exercise];
  });
}
