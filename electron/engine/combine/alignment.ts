import type { Alignment } from '../../../shared/domain/season.ts';
import type { PhaseKind } from '../../../shared/domain/vocabulary.ts';
import { articleStrength, type StrengthPolicy } from '../strength/policy-strength.ts';

/** One week as the alignment sees it. */
export interface AlignmentWeek {
  /** Intensity index of the week's running; null where nothing was run. */
  readonly intensity: number | null;
  readonly hardSets: number;
  readonly taper: boolean;
  readonly recovery: boolean;
  readonly phase: PhaseKind | null;
}

/**
 * Spearman's rank correlation, ties by mean rank: the Pearson correlation of the ranks.
 * Null below two pairs or when either side does not vary.
 */
export function spearman(pairs: readonly { readonly x: number; readonly y: number }[]): number | null {
  const xs = ranks(pairs.map((p) => p.x));
  const ys = ranks(pairs.map((p) => p.y));
  const mean = (pairs.length + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [i, rx] of xs.entries()) {
    const dx = rx - mean;
    const dy = (ys[i] ?? mean) - mean;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  if (xx === 0 || yy === 0) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const out = new Array<number>(values.length).fill(0);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value) end += 1;
    for (const { index } of order.slice(start, end + 1)) out[index] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return out;
}

function counts({ taper, recovery, phase }: AlignmentWeek): boolean {
  return !taper && !recovery && phase !== 'taper' && phase !== 'race' && phase !== 'transition';
}

/**
 * C6: how clearly lifting falls when running rises. Rank correlation of weekly intensity index and hard sets over the
 * weeks with running, outside taper, race, transition and recovery weeks; never below six weeks, never where running
 * hardly varies, and never without its n. Recovery weeks are our departure from the plain rule: there both voices fall
 * together by design (the lifting deload stands in the running recovery week), which says nothing about the trade between
 * them and would count against it. n is the number of weeks left.
 */
export function alignmentOf(weeks: readonly AlignmentWeek[], policy: StrengthPolicy = articleStrength): Alignment {
  const pairs: { x: number; y: number }[] = [];
  for (const week of weeks) {
    if (counts(week) && week.intensity !== null) pairs.push({ x: week.intensity, y: week.hardSets });
  }
  const n = pairs.length;
  if (n < policy.together.alignmentMinWeeks) return { rho: null, weeks: n, verdict: 'too-few-weeks' };
  const intensities = pairs.map((pair) => pair.x);
  const spread = Math.max(...intensities) - Math.min(...intensities);
  const rho = spread < policy.together.alignmentMinSpread ? null : spearman(pairs);
  if (rho === null) return { rho: null, weeks: n, verdict: 'no-variation' };
  if (rho <= policy.together.alignedRho) return { rho, weeks: n, verdict: 'aligned' };
  return { rho, weeks: n, verdict: rho >= policy.together.opposedRho ? 'opposed' : 'weak' };
}
