/**
 * Root of a continuous function that is positive at `low` and negative at `high`, by bisection to `tolerance` in x.
 * Throws RangeError when the signs at the ends do not bracket a root.
 */
export function fallingRoot(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  if (!(f(low) >= 0 && f(high) <= 0)) throw new RangeError(`no root between ${low} and ${high}`);
  let a = low;
  let b = high;
  while (b - a > tolerance) {
    const middle = (a + b) / 2;
    if (f(middle) > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** Linear interpolation in an ascending table; beyond its ends the end values hold. Throws RangeError when empty. */
export function interpolate(curve: readonly { readonly x: number; readonly y: number }[], x: number): number {
  const first = curve[0];
  if (first === undefined) throw new RangeError('empty table');
  let previous = first;
  for (const point of curve) {
    if (x <= point.x) {
      if (point === first || point.x === previous.x) return point.y;
      return previous.y + ((point.y - previous.y) * (x - previous.x)) / (point.x - previous.x);
    }
    previous = point;
  }
  return previous.y;
}
