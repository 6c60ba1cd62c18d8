import { niceStep, type Scale } from '../nice-scale.ts';

/** Steps that an axis is cut into, about. */
const INTERVALS = 4;
/** Share of the data's height left free above, and below where the axis does not start at zero. */
const ROOM = 0.06;

/** An axis over the values; negative ones get room below zero. Without values an axis from 0 to 1. */
export function scaleOver(values: readonly number[], fromZero: boolean, whole: boolean): Scale {
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(highest)) return { min: 0, max: 1, ticks: [0, 1], decimals: 0 };
  const spread = highest - lowest || Math.abs(highest) * 0.1 || 1;
  const bottom = fromZero
    ? Math.min(0, lowest - (lowest < 0 ? ROOM * spread : 0))
    : Math.min(lowest, Math.max(0, lowest - ROOM * spread));
  const top = Math.max(highest + ROOM * (highest - bottom), bottom + 1e-9);
  const step = niceStep((top - bottom) / INTERVALS, whole && top - bottom >= INTERVALS);
  const min = Math.floor(bottom / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((top - min) / step - 1e-9));
  const decimals = decimalsFor(step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toFixed(decimals)));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks, decimals };
}

function decimalsFor(step: number): number {
  for (let decimals = 0; decimals < 4; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9) return decimals;
  }
  return 4;
}
