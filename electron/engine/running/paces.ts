import { articleRunning } from './article-running.ts';
import type { RunningPolicy } from './policy-running.ts';
import { type TrainingPaces, trainingPaces } from './vdot.ts';

/** Paces remembered at most; they cost a root search each. */
const REMEMBERED = 1000;

const pacesByVdot = new Map<number, TrainingPaces>();

/** Paces of the athlete, or of the assumed VDOT when there is no evidence of fitness. */
export function pacesFor(vdot: number | null, policy: RunningPolicy = articleRunning): TrainingPaces {
  if (policy.paces !== articleRunning.paces) return trainingPaces(vdot ?? policy.assumedVdot, policy.paces);
  const key = vdot ?? policy.assumedVdot;
  const known = pacesByVdot.get(key);
  if (known !== undefined) return known;
  if (pacesByVdot.size >= REMEMBERED) pacesByVdot.clear();
  const paces = trainingPaces(key, policy.paces);
  pacesByVdot.set(key, paces);
  return paces;
}

/** The same effort on ground that costs `factor` times the flat: every pace slower by it. */
export function gradedPaces(paces: TrainingPaces, factor: number): TrainingPaces {
  if (factor === 1) return paces;
  return {
    E: { slow: paces.E.slow * factor, fast: paces.E.fast * factor },
    M: paces.M * factor,
    T: paces.T * factor,
    I: paces.I * factor,
    R: paces.R * factor,
  };
}
