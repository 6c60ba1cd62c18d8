import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateParts,
  daysBetween,
  mondayOf,
} from '../../../../shared/domain/calendar-date.ts';
import { folded } from '../../../../shared/domain/fold.ts';
import type { Race, Season } from '../../../../shared/domain/season.ts';
import { monthOf } from '../../text/dates.ts';
import { type DateOrder, parseDate } from '../../ui/parse-date.ts';

/** What a week is looked for in. */
export interface WeekGround {
  readonly today: CalendarDate;
  /** Which part of 03/04/2026 comes first. */
  readonly order: DateOrder;
  readonly seasons: readonly Season[];
  /** The season that `week 12` counts in; null counts in none. */
  readonly season: Season | null;
  readonly races: readonly Pick<Race, 'name' | 'date'>[];
}

/** A day that was meant: its week is opened. */
export interface FoundDay {
  readonly date: CalendarDate;
  /** The race that it was found by; null for others. */
  readonly race: string | null;
}

/** Weeks from this one, as coaches say it in any of our languages; found from four letters on. */
const PHRASES: readonly (readonly [phrase: string, weeks: number])[] = [
  ['this week', 0],
  ['next week', 1],
  ['last week', -1],
  ['previous week', -1],
  ['week after next', 2],
  ['diese woche', 0],
  ['nachste woche', 1],
  ['kommende woche', 1],
  ['letzte woche', -1],
  ['vorige woche', -1],
  ['ubernachste woche', 2],
];
const RACE_WEEK = ['race week', 'wettkampfwoche', 'rennwoche'];
const LEAST_LETTERS = 4;
/** Most races that `race week` offers. */
const MOST_RACES = 5;

/**
 * The days that a text means: `29 June`, `2026-06-29`, `next week`, `week 12` of the season, `KW 27`, `race week`; in
 * German too. None where it means no day.
 */
export function daysMeant(query: string, ground: WeekGround): readonly FoundDay[] {
  const text = folded(query).trim();
  const found = (date: CalendarDate | undefined): readonly FoundDay[] =>
    date === undefined ? [] : [{ date, race: null }];
  // `week` alone is on the way to `week 12` as well.
  const starts = (phrase: string) => text.length >= LEAST_LETTERS && text !== 'week' && phrase.startsWith(text);
  const phrase = PHRASES.find(([words]) => starts(words));
  if (phrase !== undefined) return found(addDays(mondayOf(ground.today), 7 * phrase[1]));
  if (RACE_WEEK.some(starts)) return racesFrom(ground);
  const calendarWeek = /^(?:kw|cw|calendar week|kalenderwoche)\s*(\d{1,2})(?:[\s/]+(\d{4}))?$/.exec(text);
  if (calendarWeek !== null) return found(weekOfYear(Number(calendarWeek[1]), calendarWeek[2], ground.today));
  const seasonWeek = /^(?:week|woche|wk|w)\.?\s*(\d{1,3})$/.exec(text);
  if (seasonWeek !== null) return found(weekOfSeason(Number(seasonWeek[1]), ground.season));
  return found(dateMeant(query, ground));
}

/** Races to come, the next first; without any the last that was. */
function racesFrom({ races, today }: WeekGround): readonly FoundDay[] {
  const ordered = races.toSorted((a, b) => a.date.localeCompare(b.date));
  const ahead = ordered.filter((race) => race.date >= today).slice(0, MOST_RACES);
  return (ahead.length > 0 ? ahead : ordered.slice(-1)).map((race) => ({ date: race.date, race: race.name }));
}

function weekOfSeason(week: number, season: Season | null): CalendarDate | undefined {
  if (season === null || week < 1 || week > season.weekCount) return undefined;
  return addDays(season.firstMonday, 7 * (week - 1));
}

/** The Monday of an ISO week; without a year of this one. Undefined for a week that the year does not have. */
function weekOfYear(week: number, year: string | undefined, today: CalendarDate): CalendarDate | undefined {
  const wanted = year ?? String(dateParts(addDays(mondayOf(today), 3)).year);
  const monday = addDays(mondayOf(calendarDate(`${wanted}-01-04`)), 7 * (week - 1));
  return week >= 1 && addDays(monday, 3).startsWith(wanted) ? monday : undefined;
}

/** The day as typed; one without a year is the one in a season of the athlete, when this year's is in none. */
function dateMeant(query: string, { today, order, seasons }: WeekGround): CalendarDate | undefined {
  const date = parseDate(query, today, order);
  if (date === undefined || !isWithoutYear(query)) return date;
  const isPlanned = (day: CalendarDate) => seasonAt(seasons, day) !== undefined;
  const others = [1, -1].flatMap((years) => {
    const there = parseDate(query, sameDayIn(today, years), order);
    return there === undefined ? [] : [there];
  });
  return isPlanned(date) ? date : (others.find(isPlanned) ?? date);
}

function sameDayIn(today: CalendarDate, years: number): CalendarDate {
  return calendarDate(`${dateParts(today).year + years}-01-01`);
}

/** True for `29 June` and `29.6.`; `tomorrow` and `in 3 weeks` count from today and have their year. */
function isWithoutYear(query: string): boolean {
  const text = query.trim();
  if (/\d{4}/.test(text)) return false;
  const namesMonth = text.split(/[\s.,\d]+/).some((word) => word.length >= 3 && monthOf(word) !== undefined);
  return namesMonth || /^\d{1,2}[./-]\d{1,2}\.?$/.test(text);
}

/** The season whose weeks hold the day. */
export function seasonAt(seasons: readonly Season[], day: CalendarDate): Season | undefined {
  return seasons.findLast(
    (season) => season.firstMonday <= day && addDays(season.firstMonday, 7 * season.weekCount) > day,
  );
}

/** Which week of the season the day lies in, from 1. */
export function seasonWeekOf(season: Season, day: CalendarDate): number {
  return Math.floor(daysBetween(season.firstMonday, day) / 7) + 1;
}
