import {
  addDays,
  addWeeks,
  type CalendarDate,
  dateParts,
  daysBetween,
  mondayOf,
} from '../../../../shared/domain/calendar-date.ts';
import type { RaceId } from '../../../../shared/domain/ids.ts';
import type { PhasePin, Race, RaceDraft, Season, SeasonDraft, WeekPin } from '../../../../shared/domain/season.ts';
import { BIGGEST_WEEK } from '../../../../shared/domain/season-limits.ts';
import { type DistanceUnit, round, toDistance } from '../../../../shared/domain/units.ts';
import type { PolicyPreset, Rhythm, VolumeBasis } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import type { Typed } from '../athlete/athlete-form-model.ts';

/** How many weeks lie between a first day and a race: for a season that is built backwards. */
export interface Backwards {
  readonly raceId: RaceId;
  /** Weeks up to and with the week of the race. */
  readonly weeks: Typed<number>;
}

/** What the season form holds; metres and seconds. */
export interface SeasonForm {
  readonly name: string;
  /** Null where the first day was chosen by itself. */
  readonly backwards: Backwards | null;
  readonly startDate: Typed<CalendarDate>;
  readonly endDate: Typed<CalendarDate>;
  readonly rhythm: Rhythm;
  readonly volumeBasis: VolumeBasis;
  readonly peakDistanceM: Typed<number>;
  readonly peakDurationS: Typed<number>;
  readonly preset: PolicyPreset;
  readonly goal: string;
  /** Set on the chart and in the week table; the form only keeps them or lets go of them. */
  readonly phasePins: readonly PhasePin[];
  readonly weekPins: readonly WeekPin[];
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
  return {
    name: seasonName(races, startDate),
    backwards: null,
    startDate,
    endDate: null,
    rhythm: '3:1',
    volumeBasis: 'distance',
    peakDistanceM: null,
    peakDurationS: null,
    preset,
    goal: '',
    phasePins: [],
    weekPins: [],
  };
}

/** The next A race from a day on. */
export function goalFrom<R extends RaceDraft>(races: readonly R[], day: CalendarDate): R | undefined {
  return races
    .filter((race) => race.priority === 'A' && race.date > day)
    .toSorted((a, b) => a.date.localeCompare(b.date))[0];
}

/** What a season from a day on is called until the coach says otherwise: after the next A race, else after its year. */
export function seasonName(races: readonly RaceDraft[], startDate: CalendarDate): string {
  const goal = goalFrom(races, startDate);
  return goal === undefined
    ? t('seasonForm.nameYear', { year: String(dateParts(startDate).year) })
    : t('seasonForm.nameFor', { race: goal.name }).slice(0, 120);
}

/** The form of a stored season. */
export function seasonFormOf(season: Season): SeasonForm {
  const { id, athleteId, firstMonday, weekCount, ...entered } = season;
  return { ...entered, backwards: null };
}

/** Most and least weeks of a season that is built backwards. */
export const BACKWARDS_WEEKS = { least: 1, most: 104, usual: 16 } as const;

/** The Monday from which a season has so many weeks up to and with the week of the race. */
export function startBefore(raceDate: CalendarDate, weeks: number): CalendarDate {
  return addWeeks(mondayOf(raceDate), 1 - weeks);
}

/** The form with another choice of race or weeks; its first day follows. A choice that cannot be read leaves the day. */
export function withBackwards(form: SeasonForm, backwards: Backwards | null, races: readonly Race[]): SeasonForm {
  const race = races.find((each) => each.id === backwards?.raceId);
  const weeks = backwards?.weeks;
  if (race === undefined || weeks === undefined || weeks === null || !isWeeks(weeks)) return { ...form, backwards };
  return { ...form, backwards, startDate: startBefore(race.date, weeks) };
}

function isWeeks(weeks: number): boolean {
  return Number.isInteger(weeks) && weeks >= BACKWARDS_WEEKS.least && weeks <= BACKWARDS_WEEKS.most;
}

/** A races that a season from today on can be built backwards from, the next first. */
export function racesToBuildFrom(races: readonly Race[], today: CalendarDate): readonly Race[] {
  return races
    .filter((race) => race.priority === 'A' && race.date >= today)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Weeks that are left from this week to that of the race, and no more than usual: a first proposal. */
export function usualWeeks(race: Race, today: CalendarDate): number {
  const left = daysBetween(mondayOf(today), mondayOf(race.date)) / 7 + 1;
  return Math.max(BACKWARDS_WEEKS.least, Math.min(BACKWARDS_WEEKS.usual, left));
}

/** True when saving the draft changes nothing that the plan is made from. */
export function samePlan(season: Season, draft: Draft): boolean {
  return (
    season.startDate === draft.startDate &&
    season.endDate === draft.endDate &&
    season.rhythm === draft.rhythm &&
    season.volumeBasis === draft.volumeBasis &&
    season.peakDistanceM === draft.peakDistanceM &&
    season.peakDurationS === draft.peakDurationS &&
    season.preset === draft.preset &&
    JSON.stringify(season.phasePins) === JSON.stringify(draft.phasePins) &&
    JSON.stringify(season.weekPins) === JSON.stringify(draft.weekPins)
  );
}

type Draft = SeasonDraft;
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
  const weeks = form.backwards?.weeks;
  if (form.backwards !== null && (weeks === undefined || weeks === null || !isWeeks(weeks))) {
    errors['weeks'] = t('seasonForm.errorWeeks', { min: BACKWARDS_WEEKS.least, max: BACKWARDS_WEEKS.most });
  }
  Object.assign(errors, peakErrors(form, unit));
  if (Object.keys(errors).length > 0 || form.startDate == null) return { ok: false, errors };
  return {
    ok: true,
    draft: {
      name,
      startDate: form.startDate,
      endDate: form.endDate ?? null,
      rhythm: form.rhythm,
      volumeBasis: form.volumeBasis,
      // The other basis keeps what was typed for it only as long as the window is open.
      peakDistanceM: form.volumeBasis === 'distance' ? (form.peakDistanceM ?? null) : null,
      peakDurationS: form.volumeBasis === 'time' ? (form.peakDurationS ?? null) : null,
      preset: form.preset,
      goal: form.goal,
      phasePins: [...form.phasePins],
      weekPins: [...form.weekPins],
    },
  };
}

const HOUR_S = 3600;

function peakErrors(form: SeasonForm, unit: DistanceUnit): Readonly<Record<string, string>> {
  if (form.volumeBasis === 'time') {
    const seconds = form.peakDurationS;
    if (seconds === undefined) return { peakDurationS: t('athlete.errorNumber') };
    if (seconds === null || (seconds >= BIGGEST_WEEK.leastS && seconds <= BIGGEST_WEEK.mostS)) return {};
    const shown = { min: BIGGEST_WEEK.leastS / HOUR_S, max: BIGGEST_WEEK.mostS / HOUR_S, unit: 'h' };
    return { peakDurationS: t('seasonForm.errorPeak', shown) };
  }
  const metres = form.peakDistanceM;
  if (metres === undefined) return { peakDistanceM: t('athlete.errorNumber') };
  if (metres === null || (metres >= BIGGEST_WEEK.leastM && metres <= BIGGEST_WEEK.mostM)) return {};
  const shown = (value: number) => round(toDistance(value, unit), 0);
  return {
    peakDistanceM: t('seasonForm.errorPeak', { min: shown(BIGGEST_WEEK.leastM), max: shown(BIGGEST_WEEK.mostM), unit }),
  };
}

/** The races of the season's days, in order of date; without a last day all that are still to come. */
export function racesIn(races: readonly Race[], form: Pick<SeasonForm, 'startDate' | 'endDate'>): readonly Race[] {
  return races
    .filter((race) => form.startDate != null && race.date >= form.startDate)
    .filter((race) => form.endDate == null || race.date <= form.endDate)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Errors worth showing while the coach still types: those between two fields that are both filled in. */
export function onlyOrder(errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { endDate } = errors;
  return endDate === undefined || endDate !== t('seasonForm.errorOrder') ? {} : { endDate };
}
