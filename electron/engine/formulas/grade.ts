/** Gradients beyond ±0.45 were not measured; the cost at the end holds there. */
export const MAX_GRADE = 0.45;

/**
 * Energy cost of running at a gradient (rise over run along the ground, 0.10 is 10 % uphill), J per kg and metre:
 * C(i) = 155.4i⁵ − 30.4i⁴ − 43.3i³ + 46.3i² + 19.5i + 3.6, clamped to |i| ≤ 0.45.
 * Source: Minetti 2002, J Appl Physiol 93:1039.
 */
export function runningCost(grade: number): number {
  const i = Math.min(MAX_GRADE, Math.max(-MAX_GRADE, grade));
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
}

/** Cost at a gradient over cost on the flat: the same effort's flat speed is the speed times this factor. */
export function gradeFactor(grade: number): number {
  return runningCost(grade) / runningCost(0);
}

/**
 * What a course costs against the same distance on the flat: half of it up, half of it down, both at the gradient that
 * the climb gives (ascent over half the distance), so 10 km with 300 m of climb cost about 1.05 times flat ones. 1 without
 * climb or distance. The convention of a loop; a course that only climbs costs more.
 */
export function climbFactor(distanceM: number, ascentM: number): number {
  if (distanceM <= 0 || ascentM <= 0) return 1;
  const grade = (2 * ascentM) / distanceM;
  return (gradeFactor(grade) + gradeFactor(-grade)) / 2;
}
