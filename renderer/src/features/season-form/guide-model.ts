import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../../shared/domain/season.ts';
import { distanceWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { dateWords } from '../../ui/index.ts';
import { type AthleteForm, checkAthlete, formOf, type Typed } from '../athlete/athlete-form-model.ts';
import { weekdayWords } from '../athlete/week-section.tsx';
import { checkRace, newRace, type RaceForm } from '../race/race-form-model.ts';
import { goalFrom } from './season-form-model.ts';

/** The steps to a season, in order. */
export const GUIDE_STEPS = ['races', 'running', 'lifting', 'season'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

type Recent = Output<'season.recent'>;
type SeasonGround = NonNullable<Input<'season.create'>['ground']>;

/** What a season is planned from, while it is filled in. */
export interface Guide {
  readonly profile: AthleteForm;
  /** Races added here and not stored yet. */
  readonly races: readonly RaceDraft[];
  /** The race being typed; it counts as soon as it is whole. */
  readonly entry: RaceForm;
}

/** Lifting sessions of four weeks from which on somebody lifts regularly. */
const REGULAR_LIFTS = 4;

/** The profile with what the log of the last four weeks knows better. */
export function profileFromLog(athlete: Athlete, recent: Recent): AthleteForm {
  const form = formOf(athlete);
  return {
    ...form,
    weeklyDistanceM: recent.weeklyDistanceM === null ? form.weeklyDistanceM : Math.round(recent.weeklyDistanceM),
    longestRunM: recent.longestRunM === null ? form.longestRunM : Math.round(recent.longestRunM),
    liftingHistory: recent.lifts >= REGULAR_LIFTS ? 'regular' : form.liftingHistory,
  };
}

/** An empty race; the goal is asked for where there is none yet. */
export function emptyEntry(races: readonly RaceDraft[], today: CalendarDate): RaceForm {
  return newRace(goalFrom(races, today) === undefined ? 'A' : 'B');
}

/** True once something of the race being typed was filled in. */
export function isBegun(entry: RaceForm): boolean {
  return entry.name.trim() !== '' || entry.date !== null;
}

/** What is wrong with the race being typed: a season is for races to come. */
export function entryErrors({ entry, profile }: Guide, today: CalendarDate): Readonly<Record<string, string>> {
  if (!isBegun(entry)) return {};
  const checked = checkRace(entry, profile.distanceUnit);
  if (!checked.ok) return checked.errors;
  return checked.draft.date < today ? { date: t('seasonForm.errorPastRace') } : {};
}

/** The races that are to be added: those in the list, and the one being typed once it is whole. */
export function addedRaces({ races, entry, profile }: Guide, today: CalendarDate): readonly RaceDraft[] {
  const checked = checkRace(entry, profile.distanceUnit);
  const { date } = entry;
  return checked.ok && date != null && date >= today ? [...races, { ...checked.draft, date }] : races;
}

/** Why the plan beside the form leaves out a race with a day, as a sentence; null when it holds everything. */
export function leftOut(guide: Guide, seasonStart: Typed<CalendarDate>, today: CalendarDate): string | null {
  const [wrong] = guide.entry.date === null ? [] : Object.values(entryErrors(guide, today));
  if (wrong !== undefined) return t('seasonForm.raceWaits', { why: wrong });
  const early = addedRaces(guide, today).find((race) => seasonStart != null && race.date < seasonStart);
  return early === undefined ? null : t('seasonForm.raceBefore', { race: early.name });
}

/** What keeps the plan from being drawn, as a sentence: the step and its first fault. */
export function waitingFor(step: GuideStep, errors: Readonly<Record<string, string>>): string {
  const [why = ''] = Object.values(errors);
  return t('seasonForm.previewMissing', { step: t(`seasonForm.step-${step}`), why });
}

type CheckedGround =
  | { readonly ok: true; readonly ground: SeasonGround }
  | { readonly ok: false; readonly step: GuideStep; readonly errors: Readonly<Record<string, string>> };

/** What is stored with the season; else what is wrong, and on which step. A profile that was not changed stays. */
export function checkGround(guide: Guide, athlete: Athlete, today: CalendarDate): CheckedGround {
  const wrong = entryErrors(guide, today);
  if (Object.keys(wrong).length > 0) return { ok: false, step: 'races', errors: wrong };
  const races = [...addedRaces(guide, today)];
  if (JSON.stringify(guide.profile) === JSON.stringify(formOf(athlete))) {
    return { ok: true, ground: { profile: null, races } };
  }
  const profile = checkAthlete(guide.profile, today);
  if (profile.ok) return { ok: true, ground: { profile: profile.draft, races } };
  const lifting = Object.keys(profile.errors).every((field) => /^(gym|lift)/.test(field));
  return { ok: false, step: lifting ? 'lifting' : 'running', errors: profile.errors };
}

/** What will be planned, as a sentence. */
export function planSentence(
  { weeks }: Pick<Output<'season.preview'>, 'weeks'>,
  profile: AthleteForm,
  races: readonly RaceDraft[],
): string {
  const first = weeks[0];
  if (first === undefined) return '';
  const goal = goalFrom(races, first.monday);
  const days = profile.days.filter((day) => day.canRun).length;
  const parts = {
    weeks: t('charts.weeks', { count: weeks.length }),
    start: dateWords(first.monday),
    days: t('seasonForm.sentenceDays', { count: days }),
    long: weekdayWords(profile.longRunDay),
    peak: distanceWords(Math.max(...weeks.map((week) => week.planned.runDistanceM)), profile.distanceUnit),
    lifts: t('seasonForm.sentenceLifts', { count: Math.max(...weeks.map((week) => week.planned.lifts)) }),
  };
  return goal === undefined
    ? t('seasonForm.sentenceOpen', parts)
    : t('seasonForm.sentence', { ...parts, race: goal.name, date: dateWords(goal.date) });
}
