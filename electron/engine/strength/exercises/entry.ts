import type { LibraryExercise } from '../../../../shared/domain/exercise.ts';
import { exerciseId } from '../../../../shared/domain/ids.ts';
import type { BodyRegion, Equipment, Loading, Pattern } from '../../../../shared/domain/vocabulary.ts';

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
/** Multi-joint, one arm at a time. */
export const UPPER_EACH_SIDE: Traits = { compound: true, upperBody: true, unilateral: true };
/** One side at a time, too light or too small a movement for heavy work. */
export const EACH_SIDE: Traits = { unilateral: true };

/** One exercise as it is written down here; what is left out is none. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly pattern: Pattern;
  readonly loading: Loading;
  readonly equipment: readonly Equipment[];
  readonly traits?: Traits;
  readonly setUp: string;
  readonly cues: readonly string[];
  readonly faults: readonly string[];
  /** Ids of the next easier and the next harder variant. */
  readonly easier?: string;
  readonly harder?: string;
  readonly regions?: readonly BodyRegion[];
  readonly caution: string;
  readonly aliases: readonly string[];
}

/** One entry of the built-in library. */
export function entry({ traits = {}, easier, harder, regions = [], ...written }: Entry): LibraryExercise {
  return {
    ...written,
    id: exerciseId.parse(written.id),
    equipment: [...written.equipment],
    compound: traits.compound ?? false,
    upperBody: traits.upperBody ?? false,
    unilateral: traits.unilateral ?? false,
    cues: [...written.cues],
    faults: [...written.faults],
    easierId: easier === undefined ? null : exerciseId.parse(easier),
    harderId: harder === undefined ? null : exerciseId.parse(harder),
    regions: [...regions],
    avoid: [],
    aliases: [...written.aliases],
    builtIn: true,
  };
}
