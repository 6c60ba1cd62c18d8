import type { PolicyUnit } from './policy.ts';
import { type DistanceUnit, formatClock, toDistance } from './units.ts';

/** A number of the policy in words, distances in the unit: `45 %`, `50 km`, `1:30:00`, `3 days`. */
export function valueWords(value: number, unit: PolicyUnit, distanceUnit: DistanceUnit = 'km'): string {
  switch (unit) {
    case 'share':
      return `${tidy(value * 100)} %`;
    case 'percent':
      return `${tidy(value)} %`;
    case 'factor':
      return `×${tidy(value)}`;
    case 'distance':
      return `${tidy(toDistance(value, distanceUnit))} ${distanceUnit}`;
    case 'length':
      return `${tidy(value)} m`;
    case 'duration':
      return formatClock(value);
    case 'timeOfDay':
      return formatClock(value * 60).replace(/:00$/, '');
    case 'seconds':
      return `${tidy(value)} s`;
    case 'minutes':
      return `${tidy(value)} min`;
    case 'hours':
      return `${tidy(value)} h`;
    case 'rpe':
      return `RPE ${tidy(value)}`;
    case 'vdot':
    case 'pointsPerMinute':
    case 'cost':
    case 'number':
      return tidy(value);
    default:
      return `${tidy(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
  }
}

function tidy(value: number): string {
  return String(Number(value.toFixed(4)));
}
