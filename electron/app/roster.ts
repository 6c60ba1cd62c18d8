import type { Output } from '../../shared/contract/index.ts';
import { addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { WeekLoad } from '../../shared/domain/season.ts';
import type { RosterEntry } from '../db/index.ts';
import { intensityIndex } from '../engine/index.ts';
import { type AppContext, databaseOf } from './context.ts';
import { findingsOf } from './roster-findings.ts';

/** Weeks of the sparkline before and after the current one: twelve in all. */
const SPARK_BEFORE = 8;
const SPARK_AFTER = 3;

type Row = Output<'roster.list'>['rows'][number];

/** The roster: roll-ups only; findings as they are known, see `findingsOf`. */
export function listRoster(context: AppContext, archived: boolean): Output<'roster.list'> {
  const database = databaseOf(context);
  const today = context.ports.clock.today();
  const monday = mondayOf(today);
  const from = addWeeks(monday, -SPARK_BEFORE);
  const to = addWeeks(monday, SPARK_AFTER);
  const entries = database.read.roster.list({ archived, today, from, to });
  const mondays = Array.from({ length: SPARK_BEFORE + 1 + SPARK_AFTER }, (_, week) => addWeeks(from, week));
  const findings = findingsOf(context, entries);
  return {
    today,
    rows: entries.map((entry) => rowOf(entry, mondays, monday, today, findings.get(entry.id) ?? null)),
    groups: [...database.read.groups.list()],
  };
}

type WeekOf = (at: CalendarDate, side: 'planned' | 'actual') => WeekLoad | undefined;

function rowOf(
  entry: RosterEntry,
  mondays: readonly CalendarDate[],
  monday: CalendarDate,
  today: CalendarDate,
  findings: RosterEntry['findings'],
): Row {
  const week: WeekOf = (at, side) => entry.weeks.find((sums) => sums.monday === at && sums.side === side)?.load;
  return {
    id: entry.id,
    name: entry.name,
    groupIds: [...entry.groupIds],
    archived: entry.archived,
    sample: entry.sample,
    distanceUnit: entry.distanceUnit,
    massUnit: entry.massUnit,
    seasonId: entry.season?.id ?? null,
    seasonName: entry.season?.name ?? null,
    seasonEnd: entry.season?.lastDay ?? null,
    hasNextSeason: entry.hasNextSeason,
    phase: entry.phase,
    nextRace: entry.nextRace === null ? null : { ...entry.nextRace, days: daysBetween(today, entry.nextRace.date) },
    ...weekSums(week, monday),
    lastWeek: weekSums(week, addWeeks(monday, -1)),
    weekClass: entry.weekClass,
    spark: mondays.map((at) => sparkWeek(at, week(at, 'planned'), at < monday ? week(at, 'actual') : undefined)),
    findings: { info: findings?.info ?? 0, warning: findings?.warning ?? 0, serious: findings?.serious ?? 0 },
    worstFinding: findings === null || findings.worst === '' ? null : findings.worst,
    findingsState: findings === null ? 'unknown' : findings.current ? 'current' : 'old',
    planNews: findings === null || findings.planNews === '' ? null : findings.planNews,
    lastLogged: entry.lastLogged,
  };
}

function weekSums(week: WeekOf, monday: CalendarDate): Row['lastWeek'] {
  const planned = week(monday, 'planned');
  const done = week(monday, 'actual');
  return {
    runDistanceM: { planned: planned?.runDistanceM ?? 0, done: done?.runDistanceM ?? 0 },
    lifts: { planned: planned?.lifts ?? 0, done: done?.lifts ?? 0 },
  };
}

function sparkWeek(
  monday: CalendarDate,
  planned: WeekLoad | undefined,
  actual: WeekLoad | undefined,
): Row['spark'][number] {
  const load = actual ?? planned;
  return {
    monday,
    intensity: load === undefined ? null : intensityIndex(load),
    hardSets: load?.hardSets ?? 0,
    planned: actual === undefined,
  };
}
