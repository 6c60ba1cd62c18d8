import { MOST_CLIMB_M } from '../../../../shared/domain/race-limits.ts';
import type { RunDetails, RunItem, RunStep } from '../../../../shared/domain/session.ts';
import { type DistanceUnit, fromDistance, round, toDistance } from '../../../../shared/domain/units.ts';
import { distanceOf, formatRunItems } from './run-text.ts';
import { typeOfItems } from './run-type.ts';

/** What the run form holds; `items` is null while the text cannot be read. */
export interface RunForm {
  readonly details: RunDetails;
  readonly text: string;
  readonly items: RunItem[] | null;
  readonly distance: number | null | undefined;
  /** Metres of climb. */
  readonly climb: number | null | undefined;
  /** True while the type is what the steps make it; false once the coach knows it otherwise. */
  readonly typeFollows: boolean;
  /** Counts what changes the steps from outside of their rows, which then start again. */
  readonly revision: number;
}

/** The form for a run as it is stored; steps that are not touched are saved exactly as they were. */
export function runForm(details: RunDetails, unit: DistanceUnit): RunForm {
  return {
    details,
    text: formatRunItems(details.items, unit),
    items: [...details.items],
    distance: details.distanceM === null ? null : round(toDistance(details.distanceM, unit), 2),
    climb: details.ascentM,
    typeFollows: details.type === typeOfItems(details.items),
    revision: 0,
  };
}

/** The form with other steps: distance and type go along as long as they followed the steps before. */
export function withItems(form: RunForm, items: RunItem[], text: string, unit: DistanceUnit): RunForm {
  const total = distanceOf(items);
  const steps = distanceOf(form.items ?? []);
  const follows = form.distance !== undefined && Math.abs(fromDistance(form.distance ?? 0, unit) - steps) < 60;
  const distance = follows && total > 0 ? round(toDistance(total, unit), 2) : form.distance;
  const type = form.typeFollows ? typeOfItems(items) : form.details.type;
  return { ...form, items, text, distance, details: { ...form.details, type } };
}

/** True where distance and time are no choice of their own but the sum of several steps. */
export function isStepped(form: RunForm): boolean {
  const items = form.items ?? [];
  return items.length > 1 || items[0]?.kind === 'repeat';
}

/** The form with the length of its only step; unchanged where there is none or there are several. */
export function withLength(
  form: RunForm,
  length: Pick<RunStep, 'distanceM' | 'durationS'>,
  unit: DistanceUnit,
): RunForm {
  const [only] = form.items ?? [];
  if (only?.kind !== 'step' || isStepped(form)) return form;
  const items: RunItem[] = [{ ...only, ...length }];
  const distance = length.distanceM === null ? null : round(toDistance(length.distanceM, unit), 2);
  return { ...form, items, distance, text: formatRunItems(items, unit), revision: form.revision + 1 };
}

/** The run that the form stands for; null while something in it cannot be read. */
export function runOf(form: RunForm, unit: DistanceUnit): RunDetails | null {
  if (form.items === null || form.distance === undefined || !isClimb(form.climb)) return null;
  const { details } = form;
  const before = details.distanceM === null ? null : round(toDistance(details.distanceM, unit), 2);
  const distanceM =
    form.distance === before
      ? details.distanceM
      : form.distance === null
        ? null
        : round(fromDistance(form.distance, unit), 1);
  return { ...details, items: form.items, distanceM, ascentM: form.climb };
}

function isClimb(climb: number | null | undefined): climb is number | null {
  return climb === null || (climb !== undefined && climb >= 0 && climb <= MOST_CLIMB_M);
}
