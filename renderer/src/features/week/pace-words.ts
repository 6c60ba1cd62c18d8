import type { Session } from '../../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock, metresPer } from '../../../../shared/domain/units.ts';
import type { WeekView } from './week-state.ts';

/** Training paces, seconds per kilometre. */
export type Paces = NonNullable<WeekView['paces']>;

/** The intensities that have a pace, easy first. */
export const PACED = ['E', 'M', 'T', 'I', 'R'] as const;
export type Paced = (typeof PACED)[number];

function clock(secondsPerKm: number, unit: DistanceUnit): string {
  return formatClock(Math.round((secondsPerKm * metresPer(unit)) / 1000));
}

/** `4:12`, or for easy running from fast to slow `5:05–5:40`; without the unit. */
export function paceNumber(paces: Paces, intensity: Paced, unit: DistanceUnit): string {
  if (intensity === 'E') return `${clock(paces.E.fast, unit)}–${clock(paces.E.slow, unit)}`;
  return clock(paces[intensity], unit);
}

/**
 * The pace range of a run that is easy throughout or but for strides; null for others, without paces, and where its
 * steps say their own.
 */
export function easyPaceText(
  session: Pick<Session, 'run' | 'side'>,
  paces: Paces | null,
  unit: DistanceUnit,
): string | null {
  const { run, side } = session;
  if (paces === null || run === null || side === 'actual') return null;
  if (run.type !== 'easy' && run.type !== 'long' && run.type !== 'strides') return null;
  const main = run.items.filter((item) => item.kind === 'step');
  if (run.items.length > 0 && main.some((step) => step.intensity !== 'E' || step.note !== '')) return null;
  return `${paceNumber(paces, 'E', unit)}/${unit}`;
}
