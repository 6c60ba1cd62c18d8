import type { Input } from '../../../../shared/contract/index.ts';
import { addDays, addWeeks, type CalendarDate, dateParts, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Race, Season } from '../../../../shared/domain/season.ts';
import { type DistanceUnit, round, toDistance } from '../../../../shared/domain/units.ts';
import type { PolicyPreset, Rhythm, VolumeBasis } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import type { Typed } from '../athlete/athlete-form-model.ts';

/** What the season form holds; metres. */
export interface SeasonForm {
  readonly name: string;
  readonly startDate: Typed<CalendarDate>;
  readonly endDate: Typed<CalendarDate>;
  readonly rhythm: Rhythm;
  readonly volumeBasis: VolumeBasis;
  readonly peakDistanceM: Typed<number>;
  readonly peakDurationS: Typed<number>;
  readonly preset: PolicyPreset;
  readonly goal: string;
}

/** A proposal: from next Monday (or the day after the last season) to the next A race, named after it. */
export function newSeason(
  races: readonly Race[],
  seasons: readonly Season[],
  today: CalendarDate,
  preset: PolicyPreset,
): SeasonForm {
  const lastDay = seasons
    .map((season) => addDays(addWeeks(season.firstMonday, season.weekCount), -1))
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1);
  const nextMonday = mondayOf(today) === today ? today : addWeeks(mondayOf(today), 1);
  const startDate = lastDay !== undefined && lastDay >= nextMonday ? addDays(lastDay, 1) : nextMonday;
  const goal = races
    .filter((race) => race.priority === 'A' && race.date > startDate)
    .toSorted((a, b) => a.date.localeCompare(b.date))[0];
  return {
    name:
      goal === undefined
        ? t('seasonForm.nameYear', { year: String(dateParts(startDate).year) })
        : t('seasonForm.nameFor', { race: goal.name }).slice(0, 120),
    startDate,
    endDate: null,
    rhythm: '3:1',
    volumeBasis: 'distance',
    peakDistanceM: null,
    peakDurationS: null,
    preset,
    goal: '',
  };
}

/** The form of a stored season. */
export function seasonFormOf(season: Season): SeasonForm {
  return season;
}

type Draft = Input<'season.create'>['draft'];
type Checked =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Checks the form against the limits of the contract. */
export function checkSeason(form: SeasonForm, unit: DistanceUnit): Checked {
  const errors: Record<string, string> = {};
  const name = form.name.trim();
  if (name === '') errors['name'] = t('seasonForm.errorName');
  if (name.length > 120) errors['name'] = t('athlete.errorNameLong');
  if (form.startDate == null) errors['startDate'] = t('ui.badDate');
  if (form.endDate === undefined) errors['endDate'] = t('ui.badDate');
  if (form.startDate != null && form.endDate != null && form.endDate < form.startDate) {
    errors['endDate'] = t('seasonForm.errorOrder');
  }
  const peak = form.peakDistanceM;
  if (peak === undefined) errors['peakDistanceM'] = t('athlete.errorNumber');
  else if (peak !== null && (peak < 1000 || peak > 400_000)) {
    const shown = (metres: number) => round(toDistance(metres, unit), 0);
    errors['peakDistanceM'] = t('seasonForm.errorPeak', { min: shown(1000), max: shown(400_000), unit });
  }
  if (Object.keys(errors).length > 0 || form.startDate == null) return { ok: false, errors };
  return {
    ok: true,
    draft: {
      name,
      startDate: form.startDate,
      endDate: form.endDate ?? null,
      rhythm: form.rhythm,
      volumeBasis: form.volumeBasis,
      peakDistanceM: peak ?? null,
      peakDurationS: form.peakDurationS ?? null,
      preset: form.preset,
      goal: form.goal,
    },
  };
}

/** The races of the season's days, in order of date; without a last day all that are still to come. */
export function racesIn(races: readonly Race[], form: Pick<SeasonForm, 'startDate' | 'endDate'>): readonly Race[] {
  return races
    .filter((race) => form.startDate != null && race.date >= form.startDate)
    .filter((race) => form.endDate == null || race.date <= form.endDate)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
