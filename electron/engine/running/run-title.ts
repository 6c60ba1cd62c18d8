import type { RunDetails, RunItem, RunStep } from '../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock, round } from '../../../shared/domain/units.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { distanceText, timeText } from './runner.ts';

/**
 * The title that a plan gives a run of this type with these steps, in the athlete's unit: `Easy 10 km + 6 strides`,
 * `Threshold 4 × 6 min`. Steps of a shape that no plan has get the name of the type alone. Null for races, which
 * carry their own name, and for other runs.
 */
export function runTitle({ type, items }: Pick<RunDetails, 'type' | 'items'>, unit: DistanceUnit): string | null {
  switch (type) {
    case 'easy':
      return named('Easy', extentOf(items, unit)) ?? 'Easy run';
    case 'strides':
      return stridesTitle(items, unit) ?? 'Easy run with strides';
    case 'long':
      return longTitle(items, unit) ?? 'Long run';
    case 'threshold':
      return named('Threshold', workText(items, 'T')) ?? 'Threshold';
    case 'marathon':
      return named('Marathon pace', workText(items, 'M')) ?? 'Marathon pace';
    case 'interval':
      return named('Intervals', workText(items, 'I')) ?? 'Intervals';
    case 'repetition':
      return named('Repetitions', workText(items, 'R')) ?? 'Repetitions';
    default:
      return null;
  }
}

function named(name: string, extent: string | null): string | null {
  return extent === null ? null : `${name} ${extent}`;
}

/** Distance of all the steps, or else their time; null where they mix the two, or repeat. */
function extentOf(items: readonly RunItem[], unit: DistanceUnit): string | null {
  const steps = items.flatMap((item) => (item.kind === 'step' ? [item] : []));
  if (steps.length === 0 || steps.length < items.length) return null;
  const metres = steps.flatMap((step) => step.distanceM ?? []);
  if (metres.length === steps.length) return distanceText(sum(metres), unit);
  const seconds = steps.flatMap((step) => (step.distanceM === null ? (step.durationS ?? []) : []));
  return seconds.length === steps.length ? timeText(sum(seconds)) : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function stridesTitle(items: readonly RunItem[], unit: DistanceUnit): string | null {
  const [easy, strides, ...rest] = items;
  if (easy === undefined || strides?.kind !== 'repeat' || rest.length > 0) return null;
  const extent = named('Easy', extentOf([easy], unit));
  return extent === null ? null : `${extent} + ${strides.times} strides`;
}

function longTitle(items: readonly RunItem[], unit: DistanceUnit): string | null {
  const whole = named('Long run', extentOf(items, unit));
  const marathon = items.filter((item) => item.kind === 'step' && item.intensity === 'M');
  if (whole === null || marathon.length === 0) return whole;
  const part = extentOf(marathon, unit);
  return part === null ? whole : `${whole} with ${part} M`;
}

/** `4 × 6 min`: the one piece of work between the easy steps; null where there is none, or more than one. */
function workText(items: readonly RunItem[], intensity: Intensity): string | null {
  const works = items.flatMap((item) => {
    const [times, steps] = item.kind === 'repeat' ? [item.times, item.steps] : [1, [item]];
    return steps.filter((step) => step.kind === 'repeat' || step.intensity !== 'E').map((step) => ({ times, step }));
  });
  const [only] = works;
  if (only === undefined || works.length > 1 || only.step.kind === 'repeat') return null;
  const length = only.step.intensity === intensity ? lengthOf(only.step) : null;
  return length === null || only.times === 1 ? length : `${only.times} × ${length}`;
}

function lengthOf({ distanceM, durationS, intensity }: RunStep): string | null {
  if (distanceM !== null) return `${round(distanceM, 1)} m`;
  if (durationS === null) return null;
  if (intensity === 'R' || durationS < 60) return `${durationS} s`;
  return durationS % 60 === 0 ? timeText(durationS) : `${formatClock(durationS)} min`;
}
