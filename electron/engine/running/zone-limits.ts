import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import type { LoadContext } from '../types.ts';
import { articleRunning } from './article-running.ts';
import { pacesFor } from './paces.ts';
import type { RunningPolicy } from './policy-running.ts';
import type { TrainingPaces } from './vdot.ts';

/** Where each intensity begins; below M all is easy. */
export interface Borders {
  readonly M: number;
  readonly T: number;
  readonly I: number;
}

/** The paces at which intensities begin, s/km: half way between two training paces. */
export interface PaceBorders extends Borders {
  readonly R: number;
}

/** What tells an athlete's zones apart on a day, by pace and by heart rate; null where nothing is known. */
export interface ZoneBorders {
  readonly pace: PaceBorders | null;
  /** Beats per minute. */
  readonly heartRate: Borders | null;
}

type Known = Pick<LoadContext, 'vdot' | 'hrMax' | 'fitness'>;

/** Borders half way between the training paces, s/km. */
export function paceBorders(paces: TrainingPaces): PaceBorders {
  return {
    M: (paces.E.fast + paces.M) / 2,
    T: (paces.M + paces.T) / 2,
    I: (paces.T + paces.I) / 2,
    R: (paces.I + paces.R) / 2,
  };
}

/**
 * Zones of an athlete on the day of the context: paces of that day's VDOT (a measured threshold pace included); heart rate
 * as parts of the threshold heart rate where one is known, else of the maximum (policy `heart`). M and T are the middle
 * zone, I and R the upper one.
 */
export function zoneBorders(context: Known, policy: RunningPolicy = articleRunning): ZoneBorders {
  const threshold = context.fitness.thresholdHeartRate?.value ?? null;
  const { ofThreshold, ofMaximum } = policy.heart;
  return {
    pace: context.vdot === null ? null : paceBorders(pacesFor(context.vdot, policy)),
    heartRate:
      threshold !== null
        ? times(ofThreshold, threshold)
        : context.hrMax !== null
          ? times(ofMaximum, context.hrMax)
          : null,
  };
}

function times(parts: Borders, whole: number): Borders {
  return { M: parts.M * whole, T: parts.T * whole, I: parts.I * whole };
}

/** Intensity of an average heart rate. */
export function intensityAtHeartRate(heartRate: number, borders: Borders): Exclude<Intensity, 'R' | 'rest'> {
  if (heartRate >= borders.I) return 'I';
  if (heartRate >= borders.T) return 'T';
  return heartRate >= borders.M ? 'M' : 'E';
}

/** Intensity of an average pace on the flat, s/km. */
export function intensityAtPace(paceSPerKm: number, borders: PaceBorders): Exclude<Intensity, 'rest'> {
  if (paceSPerKm <= borders.R) return 'R';
  if (paceSPerKm <= borders.I) return 'I';
  if (paceSPerKm <= borders.T) return 'T';
  return paceSPerKm <= borders.M ? 'M' : 'E';
}
