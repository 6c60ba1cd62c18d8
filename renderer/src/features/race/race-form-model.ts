import type { Input } from '../../../../shared/contract/index.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { MOST_CLIMB_M, RACE } from '../../../../shared/domain/race-limits.ts';
import type { Race } from '../../../../shared/domain/season.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import type { Priority, Terrain } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import type { Typed } from '../athlete/athlete-form-model.ts';
import { tooFastProblem } from './race-time.ts';

/** What the race form holds; metres and seconds. */
export interface RaceForm {
  readonly name: string;
  readonly date: Typed<CalendarDate>;
  readonly distanceM: Typed<number>;
  readonly priority: Priority;
  readonly targetTimeS: Typed<number>;
  readonly resultTimeS: Typed<number>;
  readonly terrain: Terrain;
  readonly ascentM: Typed<number>;
  readonly note: string;
}

/** An empty form but for the day, where that is known; the first race is the A race of somebody. */
export function newRace(priority: Priority, date: CalendarDate | null = null): RaceForm {
  return {
    name: '',
    date,
    distanceM: 10_000,
    priority,
    targetTimeS: null,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
  };
}

/** The form of a stored race. */
export function raceFormOf(race: Race): RaceForm {
  return race;
}

type Draft = Input<'race.create'>['draft'];
type Checked =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Checks the form against the limits of the contract, and its times against what anybody can run; `unit` is for words. */
export function checkRace(form: RaceForm, unit: DistanceUnit): Checked {
  const errors: Record<string, string> = {};
  const name = form.name.trim();
  if (name === '') errors['name'] = t('race.errorName');
  if (name.length > 120) errors['name'] = t('athlete.errorNameLong');
  if (form.date == null) errors['date'] = t('ui.badDate');
  if (form.distanceM == null || form.distanceM < RACE.leastM || form.distanceM > RACE.mostM) {
    errors['distanceM'] = t('race.errorDistance');
  }
  for (const field of ['targetTimeS', 'resultTimeS'] as const) {
    const value = form[field];
    if (value === undefined) errors[field] = t('ui.badClock');
    else if (value !== null) {
      const tooFast = form.distanceM == null ? null : tooFastProblem(value, form.distanceM, unit);
      if (tooFast !== null) errors[field] = tooFast;
      else if (value < RACE.leastS || value > RACE.mostS) errors[field] = t('race.errorTime');
    }
  }
  const climbs = form.terrain !== 'track';
  if (climbs && form.ascentM === undefined) errors['ascentM'] = t('athlete.errorNumber');
  if (climbs && form.ascentM != null && (form.ascentM < 0 || form.ascentM > MOST_CLIMB_M)) {
    errors['ascentM'] = t('race.errorClimb');
  }
  if (Object.keys(errors).length > 0 || form.date == null || form.distanceM == null) return { ok: false, errors };
  return {
    ok: true,
    draft: {
      name,
      date: form.date,
      distanceM: form.distanceM,
      priority: form.priority,
      targetTimeS: form.targetTimeS ?? null,
      resultTimeS: form.resultTimeS ?? null,
      terrain: form.terrain,
      ascentM: climbs ? (form.ascentM ?? null) : null,
      note: form.note,
    },
  };
}

/** The course and target of a form as far as they are in order, to be held against fitness while it is filled in; else null. */
export function courseOf(
  form: RaceForm,
): Pick<Race, 'date' | 'distanceM' | 'targetTimeS' | 'terrain' | 'ascentM'> | null {
  const checked = checkRace({ ...form, name: form.name.trim() === '' ? '–' : form.name }, 'km');
  if (!checked.ok || form.date == null) return null;
  const { distanceM, targetTimeS, terrain, ascentM } = checked.draft;
  return { date: form.date, distanceM, targetTimeS, terrain, ascentM };
}
