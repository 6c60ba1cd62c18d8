import type { RunItem, RunStep } from '../../../shared/domain/session.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { climbFactor } from '../formulas/grade.ts';
import { gradedPaces } from './paces.ts';
import { middlePace, type TrainingPaces } from './vdot.ts';

/** Time and way at one intensity. */
export interface Effort {
  readonly intensity: Intensity;
  readonly seconds: number;
  readonly metres: number;
}

/** How long a run or a part of it is. */
export interface Extent {
  readonly seconds: number;
  readonly metres: number;
}

/** Seconds and metres of one step; the missing one of the two follows from the pace of its intensity. */
export function stepExtent(step: RunStep, paces: TrainingPaces): Extent {
  if (step.intensity === 'rest') return { seconds: step.durationS ?? 0, metres: 0 };
  const pace = middlePace(paces, step.intensity);
  if (step.durationS !== null)
    return { seconds: step.durationS, metres: step.distanceM ?? (step.durationS / pace) * 1000 };
  const metres = step.distanceM ?? 0;
  return { seconds: (metres / 1000) * pace, metres };
}

function collect(items: readonly RunItem[], paces: TrainingPaces, times: number, into: Effort[]): void {
  for (const item of items) {
    if (item.kind === 'repeat') collect(item.steps, paces, times * item.times, into);
    else {
      const { seconds, metres } = stepExtent(item, paces);
      into.push({ intensity: item.intensity, seconds: seconds * times, metres: metres * times });
    }
  }
}

/** The steps one after the other, each repeat counted as often as it is run. */
export function effortsOf(items: readonly RunItem[], paces: TrainingPaces): Effort[] {
  const efforts: Effort[] = [];
  collect(items, paces, 1, efforts);
  return efforts;
}

/** Seconds from the first step to the last, standing rests included, and metres run. */
export function itemsExtent(items: readonly RunItem[], paces: TrainingPaces): Extent {
  const efforts = effortsOf(items, paces);
  return {
    seconds: efforts.reduce((sum, effort) => sum + effort.seconds, 0),
    metres: efforts.reduce((sum, effort) => sum + effort.metres, 0),
  };
}

/** Paces on a course of these steps with so much climb: slower by what the climb costs (Minetti 2002, as a loop). */
export function coursePaces(items: readonly RunItem[], ascentM: number | null, paces: TrainingPaces): TrainingPaces {
  if (ascentM === null || ascentM <= 0) return paces;
  return gradedPaces(paces, climbFactor(itemsExtent(items, paces).metres, ascentM));
}
