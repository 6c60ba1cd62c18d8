/** Seconds, or any other measure, in the three zones. */
export interface ThreeZones {
  readonly z1: number;
  readonly z2: number;
  readonly z3: number;
}

/** How training time is spread. */
export type Distribution = 'polarized' | 'pyramidal' | 'threshold' | 'easy only' | 'other';

/** What stands for an empty zone 2, taken from zone 3, so that the index stays finite. */
const EMPTY_ZONE = 0.01;

/** A polarization index above this, with zone 1 > 3 > 2, is polarized. */
const POLARIZED_ABOVE = 2;

/** The zones as fractions of their sum; null without any time. */
export function zoneFractions({ z1, z2, z3 }: ThreeZones): ThreeZones | null {
  const total = z1 + z2 + z3;
  return total > 0 ? { z1: z1 / total, z2: z2 / total, z3: z3 / total } : null;
}

/**
 * Polarization index log10(Z1/Z2 · Z3 · 100) of fractions. With an empty zone 2 one per cent of the time is counted
 * there instead of in zone 3. Null (not defined) when zone 3, or zone 1, is empty.
 * Source: Treff 2019, Front Physiol 10:707.
 */
export function polarizationIndex(fractions: ThreeZones): number | null {
  const { z1, z2, z3 } = fractions;
  const middle = z2 === 0 ? EMPTY_ZONE : z2;
  const high = z2 === 0 ? z3 - EMPTY_ZONE : z3;
  const index = Math.log10((z1 / middle) * high * 100);
  return high > 0 && Number.isFinite(index) ? index : null;
}

/**
 * Names the distribution: polarized if Z1 > Z3 > Z2 and the index is above 2 (Treff 2019); pyramidal if Z1 > Z2 > Z3
 * with something in zone 3; threshold if zone 2 is the largest. It describes; nothing enforces one of them.
 */
export function distributionOf(fractions: ThreeZones): Distribution {
  const { z1, z2, z3 } = fractions;
  const index = polarizationIndex(fractions);
  if (z2 === 0 && z3 === 0) return 'easy only';
  if (z1 > z3 && z3 > z2 && index !== null && index > POLARIZED_ABOVE) return 'polarized';
  if (z1 > z2 && z2 > z3 && z3 > 0) return 'pyramidal';
  if (z2 > z1 && z2 >= z3) return 'threshold';
  return 'other';
}
