import { rtsFraction } from '../strength/e1rm.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';

/** RPE that reps at a fraction of e1RM come to, in halves, from the chart; within 6 and the cap. */
export function expectedRpe(reps: number, fraction: number, policy: StrengthPolicy): number {
  for (let rpe = policy.heavy.minRpe; rpe < policy.heavy.rpeCap; rpe += 0.5) {
    if ((rtsFraction(reps, rpe) ?? 0) >= fraction - 0.004) return rpe;
  }
  return policy.heavy.rpeCap;
}

/**
 * Cuts the sets of a session to a fraction of their sum; every lift keeps at least one set, and the remainder goes to
 * those that lost most, the earlier first.
 */
export function cutSets(sets: readonly number[], fraction: number): number[] {
  const target = Math.max(sets.length, Math.round(sets.reduce((sum, n) => sum + n, 0) * fraction));
  const cut = sets.map((n) => Math.max(1, Math.floor(n * fraction)));
  const lost = sets
    .map((n, i) => ({ i, part: n * fraction - (cut[i] ?? 0) }))
    .sort((a, b) => b.part - a.part || a.i - b.i);
  let left = target - cut.reduce((sum, n) => sum + n, 0);
  for (const { i } of lost) {
    if (left <= 0) break;
    if ((cut[i] ?? 0) < (sets[i] ?? 0)) {
      cut[i] = (cut[i] ?? 0) + 1;
      left -= 1;
    }
  }
  return cut;
}

/** Takes sets away, from the last lift forwards, until at most `most` are left; lifts may lose all their sets. */
export function capSets(sets: readonly number[], most: number): number[] {
  const capped = [...sets];
  let extra = capped.reduce((sum, n) => sum + n, 0) - most;
  for (let floor = 1; floor >= 0 && extra > 0; floor -= 1) {
    for (let round = 0; round < 10 && extra > 0; round += 1) {
      for (let i = capped.length - 1; i >= 0 && extra > 0; i -= 1) {
        const n = capped[i] ?? 0;
        if (n > floor) {
          capped[i] = n - 1;
          extra -= 1;
        }
      }
    }
  }
  return capped;
}
