import type { Exercise } from '../../../shared/domain/exercise.ts';
import { exerciseId } from '../../../shared/domain/ids.ts';
import type { Equipment, Loading, Pattern } from '../../../shared/domain/vocabulary.ts';

/** What an exercise is beside its movement; all false when left out. */
export interface Traits {
  readonly compound?: boolean;
  readonly upperBody?: boolean;
  readonly unilateral?: boolean;
}

/** Multi-joint, both legs. */
export const COMPOUND: Traits = { compound: true };
/** Multi-joint, one leg at a time. */
export const COMPOUND_EACH_SIDE: Traits = { compound: true, unilateral: true };
/** Multi-joint, upper body. */
export const UPPER: Traits = { compound: true, upperBody: true };

/** One entry of the built-in library. */
export function entry(
  slug: string,
  name: string,
  pattern: Pattern,
  loading: Loading,
  equipment: readonly Equipment[],
  traits: Traits,
  cues: readonly string[],
  aliases: readonly string[],
): Exercise {
  return {
    id: exerciseId.parse(slug),
    name,
    pattern,
    loading,
    equipment: [...equipment],
    compound: traits.compound ?? false,
    upperBody: traits.upperBody ?? false,
    unilateral: traits.unilateral ?? false,
    cues: [...cues],
    aliases: [...aliases],
  };
}
