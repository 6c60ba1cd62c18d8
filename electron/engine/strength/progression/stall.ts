import type { StrengthPolicy } from '../policy-strength.ts';
import type { Exposure } from './exposure.ts';

/** A lift that stands still: its e1RM has not risen over the exposures, and it felt no easier. */
export interface Stall {
  readonly first: Exposure;
  readonly last: Exposure;
  readonly exposures: number;
}

/**
 * Stall (2.2): four exposures or more without a rise of e1RM while RPE does not fall. The count is the longest that
 * ends with the newest exposure; it begins anew where the load was taken back on purpose. Only exposures of weeks that
 * were to train belong here, oldest first; those without an e1RM say nothing.
 */
export function stallOf(exposures: readonly Exposure[], policy: StrengthPolicy): Stall | null {
  const rules = policy.progression.stall;
  const run = sinceReset(
    exposures.filter((each) => each.e1rmKg !== null),
    rules.resetFraction,
  );
  for (let from = 0; from + rules.exposures <= run.length; from += 1) {
    const part = run.slice(from);
    const [first] = part;
    const last = part.at(-1);
    if (first === undefined || last === undefined) continue;
    if (!rises(part, rules.tolerance) && !easier(first, last)) return { first, last, exposures: part.length };
  }
  return null;
}

function sinceReset(exposures: readonly Exposure[], fraction: number): readonly Exposure[] {
  let start = 0;
  for (const [index, each] of exposures.entries()) {
    const before = exposures[index - 1];
    if (before !== undefined && each.loadKg < before.loadKg * (1 - fraction) && each.leastReps <= before.leastReps) {
      start = index;
    }
  }
  return exposures.slice(start);
}

function rises(part: readonly Exposure[], tolerance: number): boolean {
  const [first, ...rest] = part;
  const level = (first?.e1rmKg ?? 0) * (1 + tolerance);
  return rest.some((each) => (each.e1rmKg ?? 0) > level);
}

function easier(first: Exposure, last: Exposure): boolean {
  return first.rpe !== null && last.rpe !== null && last.rpe < first.rpe;
}
