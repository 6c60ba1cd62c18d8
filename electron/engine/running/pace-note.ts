import { type DistanceUnit, formatClock, metresPer } from '../../../shared/domain/units.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import type { TrainingPaces } from './vdot.ts';

/** What a note that is nothing but a pace looks like: `4:15/km`, `5:05–5:43/mi`. */
export const PACE_NOTE = /^\d{1,2}:[0-5]\d(?:–\d{1,2}:[0-5]\d)?\/(?:km|mi)$/;

/** `4:15/km` as the note of a step; of easy running the range, the faster end first; nothing of standing rest. */
export function paceNote(intensity: Intensity, paces: TrainingPaces, unit: DistanceUnit): string {
  const clock = (pace: number) => formatClock((pace * metresPer(unit)) / 1000);
  switch (intensity) {
    case 'rest':
      return '';
    case 'E':
      return `${clock(paces.E.fast)}–${clock(paces.E.slow)}/${unit}`;
    default:
      return `${clock(paces[intensity])}/${unit}`;
  }
}
