import type { RunDetails, RunItem, RunStep } from '../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock, round } from '../../../shared/domain/units.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { capital } from '../explain.ts';
import { racePaceNote } from './pace-note.ts';
import { distanceText, timeText } from './runner.ts';

/**
 * The title that a plan gives a run of this type with these steps, in the athlete's unit: `Easy 10 km + 6 strides`,
 * `Threshold 4 × 6 min`. Steps of a shape that no plan has get the name of the type alone. Null for races, which
 * carry their own name, and for other runs.
 */
export function runTitle(run: Pick<RunDetails, 'type' | 'items' | 'ascentM'>, unit: DistanceUnit): string | null {
  const title = flatTitle(run, unit);
  const sized = run.type !== 'hills' || isSprints(run.items);
  return title === null || run.ascentM === null || run.ascentM < 1 || !sized ? title : climbTitle(title, run.ascentM);
}

function flatTitle({ type, items }: Pick<RunDetails, 'type' | 'items'>, unit: DistanceUnit): string | null {
  switch (type) {
    case 'easy':
      return named('Easy', extentOf(items, unit)) ?? 'Easy run';
    case 'strides':
      return endTitle(items, 'strides', unit) ?? 'Easy run with strides';
    case 'long':
      return longTitle(items, unit) ?? 'Long run';
    case 'threshold':
      return named(racePaceName(items) ?? 'Threshold', workText(items, 'T', unit)) ?? 'Threshold';
    case 'marathon':
      return named('Marathon pace', workText(items, 'M')) ?? 'Marathon pace';
    case 'interval':
      return named('Intervals', workText(items, 'I')) ?? 'Intervals';
    case 'repetition':
      return named('Repetitions', workText(items, 'R')) ?? 'Repetitions';
    case 'hills':
      return isSprints(items)
        ? (endTitle(items, 'hill sprints', unit) ?? 'Hill sprints')
        : (named('Hills', workText(items, 'I')) ?? 'Hills');
    case 'race':
    case 'other':
      return null;
  }
}

/** Sprints follow an easy run; repeats stand between two easy steps. */
function isSprints(items: readonly RunItem[]): boolean {
  return items.length === 2 && items[0]?.kind === 'step' && items[1]?.kind === 'repeat';
}

/** `Long run 24 km, 800 m climb`. */
export function climbTitle(title: string, ascentM: number): string {
  return `${title}, ${round(ascentM)} m climb`;
}

/** A piece of work by time: `45 s`, `90 s`, `3 min`, `2:30 min`. */
export function pieceText(seconds: number): string {
  if (seconds < 60 || seconds === 90) return `${seconds} s`;
  return seconds % 60 === 0 ? timeText(seconds) : `${formatClock(seconds)} min`;
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

function endTitle(items: readonly RunItem[], name: string, unit: DistanceUnit): string | null {
  const [easy, strides, ...rest] = items;
  if (easy === undefined || strides?.kind !== 'repeat' || rest.length > 0) return null;
  const extent = named('Easy', extentOf([easy], unit));
  return extent === null ? null : `${extent} + ${strides.times} ${name}`;
}

function longTitle(items: readonly RunItem[], unit: DistanceUnit): string | null {
  const whole = named('Long run', extentOf(items, unit));
  const marathon = items.filter((item) => item.kind === 'step' && item.intensity === 'M');
  if (whole === null || marathon.length === 0) return whole;
  const part = extentOf(marathon, unit);
  if (part === null) return whole;
  const last = items.at(-1);
  const atEnd = last?.kind === 'step' && last.intensity === 'M';
  return atEnd ? `${whole}, last ${part} at marathon pace` : `${whole} with ${part} at marathon pace`;
}

/** `Half-marathon pace`: the race whose pace the work is run at; null where it is none. */
function racePaceName(items: readonly RunItem[]): string | null {
  const steps = items.flatMap((item) => (item.kind === 'repeat' ? item.steps : [item]));
  const race = steps.flatMap((step) => (step.kind === 'step' ? (racePaceNote(step.note) ?? []) : []))[0];
  return race === undefined ? null : capital(race.name);
}

/** `4 × 6 min`: the one piece of work between the easy steps; null where there is none, or more than one. */
function workText(items: readonly RunItem[], intensity: Intensity, unit: DistanceUnit | null = null): string | null {
  const works = items.flatMap((item) => {
    const [times, steps] = item.kind === 'repeat' ? [item.times, item.steps] : [1, [item]];
    return steps.filter((step) => step.kind === 'repeat' || step.intensity !== 'E').map((step) => ({ times, step }));
  });
  const [only] = works;
  if (only === undefined || works.length > 1 || only.step.kind === 'repeat') return null;
  const length = only.step.intensity === intensity ? lengthOf(only.step, unit) : null;
  return length === null || only.times === 1 ? length : `${only.times} × ${length}`;
}

function lengthOf({ distanceM, durationS, intensity, note }: RunStep, unit: DistanceUnit | null): string | null {
  if (unit !== null && distanceM !== null && racePaceNote(note) !== null) return distanceText(distanceM, unit);
  if (distanceM !== null) return `${round(distanceM, 1)} m`;
  if (durationS === null) return null;
  return intensity === 'R' ? `${durationS} s` : pieceText(durationS);
}
