/** An axis from `min` to `max` with evenly spaced ticks; `decimals` is what the tick labels need. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

const MANTISSAS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;
/** Share of the data's height left free above the highest bar, and below the lowest point of a scale not from zero. */
const HEADROOM = 0.04;
const FOOTROOM = 0.12;

/** The smallest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 × 10ⁿ that is at least `raw`; 1 for zero or nonsense. `whole` allows whole steps only. */
export function niceStep(raw: number, whole: boolean): number {
  if (!Number.isFinite(raw) || raw <= 0) return 1;
  const floor = whole ? Math.max(raw, 1) : raw;
  const power = 10 ** Math.floor(Math.log10(floor) + 1e-9);
  for (const mantissa of MANTISSAS) {
    const step = mantissa * power;
    if (step >= floor - power * 1e-9 && (!whole || Number.isInteger(step))) return step;
  }
  return 10 * power;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9) return decimals;
  }
  return 6;
}

function scaleFrom(min: number, step: number, intervals: number): Scale {
  const decimals = Math.max(decimalsOf(step), decimalsOf(min));
  const ticks = Array.from({ length: intervals + 1 }, (_, i) => Number((min + i * step).toFixed(decimals)));
  return { min, max: ticks[ticks.length - 1] ?? min + step, ticks, decimals };
}

/** A scale from zero that holds `highest` in about `intervals` steps. A highest of zero gives a scale to one step each. */
export function scaleFromZero(highest: number, intervals: number, whole: boolean): Scale {
  const top = highest * (1 + HEADROOM);
  const step = niceStep(top / intervals, whole);
  const count = highest > 0 ? Math.max(1, Math.ceil(top / step - 1e-9)) : intervals;
  return scaleFrom(0, step, count);
}

/**
 * A scale with exactly `intervals` steps that holds `lowest` to `highest`, so that its ticks fall on another
 * scale's grid lines. Starts at zero when `fromZero`, else at a tick at or below `lowest`, never below zero.
 */
export function matchedScale(lowest: number, highest: number, intervals: number, fromZero: boolean): Scale {
  const low = fromZero ? 0 : Math.max(0, lowest - FOOTROOM * (highest - lowest));
  const high = Math.max(highest, low);
  if (high <= 0) return scaleFrom(0, 1, intervals);
  let step = niceStep((high - low || high) / intervals, false);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const start = Math.floor(low / step + 1e-9) * step;
    if (start + intervals * step >= high - 1e-9) return scaleFrom(Number(start.toFixed(6)), step, intervals);
    step = niceStep(step * 1.001, false);
  }
  return scaleFrom(0, niceStep(high / intervals, false), intervals);
}
