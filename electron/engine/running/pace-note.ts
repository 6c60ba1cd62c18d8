import { type DistanceUnit, formatClock, metresPer } from '../../../shared/domain/units.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { MARATHON_M, type TrainingPaces } from './vdot.ts';

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

/** What a step at the pace of a race says of it. */
export interface RacePaceNote {
  /** `half-marathon pace`, `10 km pace`. */
  readonly name: string;
  /** Distance of the race, metres. */
  readonly distanceM: number;
}

const RACE_PACE = /^(?:\d{1,2}:[0-5]\d\/(?:km|mi), )?((half-marathon|marathon|(\d+(?:\.\d+)?) (m|km|mi)) pace)$/;

/** The race whose pace a step is run at, by its note: `4:02/km, half-marathon pace`, or without a pace; else null. */
export function racePaceNote(note: string): RacePaceNote | null {
  const [, name, race, count, unit] = RACE_PACE.exec(note) ?? [];
  if (name === undefined) return null;
  if (race === 'marathon') return { name, distanceM: MARATHON_M };
  if (race === 'half-marathon') return { name, distanceM: MARATHON_M / 2 };
  return { name, distanceM: Number(count) * (unit === 'km' || unit === 'mi' ? metresPer(unit) : 1) };
}
