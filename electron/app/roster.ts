import type { Output } from '../../shared/contract/index.ts';
import { addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { Season, WeekLoad } from '../../shared/domain/season.ts';
import type { FindingCounts, ReadDb, RosterEntry } from '../db/index.ts';
import { intensityIndex } from '../engine/index.ts';
import { type AppContext, databaseOf } from './context.ts';
import { seasonDrift } from './replan/drift.ts';
import { seasonFindings } from './season-view.ts';

/** Weeks of the sparkline before and after the current one: twelve in all. */
const SPARK_BEFORE = 8;
const SPARK_AFTER = 3;

type Row = Output<'roster.list'>['rows'][number];

/** The roster: roll-ups only; findings are counted once per athlete and day, and again after a change of theirs. */
export function listRoster(context: AppContext, archived: boolean): Output<'roster.list'> {
  const database = databaseOf(context);
  const today = context.ports.clock.today();
  const monday = mondayOf(today);
  const from = addWeeks(monday, -SPARK_BEFORE);
  const to = addWeeks(monday, SPARK_AFTER);
  const entries = database.read.roster.list({ archived, today, from, to });
  const mondays = Array.from({ length: SPARK_BEFORE + 1 + SPARK_AFTER }, (_, week) => addWeeks(from, week));
  return {
    today,
    rows: entries.map((entry) => rowOf(entry, mondays, monday, today, notesOf(context, entry, today))),
    groups: [...database.read.groups.list()],
  };
}

function rowOf(
  entry: RosterEntry,
  mondays: readonly CalendarDate[],
  monday: CalendarDate,
  today: CalendarDate,
  { findings, planNews }: Notes,
): Row {
  const week = (at: CalendarDate, side: 'planned' | 'actual') =>
    entry.weeks.find((sums) => sums.monday === at && sums.side === side)?.load;
  const planned = week(monday, 'planned');
  const done = week(monday, 'actual');
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
    phase: entry.phase,
    nextRace: entry.nextRace === null ? null : { ...entry.nextRace, days: daysBetween(today, entry.nextRace.date) },
    runDistanceM: { planned: planned?.runDistanceM ?? 0, done: done?.runDistanceM ?? 0 },
    lifts: { planned: planned?.lifts ?? 0, done: done?.lifts ?? 0 },
    weekClass: entry.weekClass,
    spark: mondays.map((at) => sparkWeek(at, week(at, 'planned'), at < monday ? week(at, 'actual') : undefined)),
    findings: { ...findings },
    planNews: planNews === '' ? null : planNews,
    lastLogged: entry.lastLogged,
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

interface Notes {
  readonly findings: FindingCounts;
  readonly planNews: string;
}

/** Open findings, and what the plan does not know yet: as remembered, or worked out and remembered. */
function notesOf(context: AppContext, entry: RosterEntry, today: CalendarDate): Notes {
  if (entry.findings !== null) return { findings: entry.findings, planNews: entry.planNews ?? '' };
  const database = databaseOf(context);
  const season = entry.season === null ? undefined : database.read.seasons.get(entry.season.id);
  const findings = season === undefined ? [] : seasonFindings(database.read, season, today);
  const count = (severity: keyof FindingCounts) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { info: count('info'), warning: count('warning'), serious: count('serious') };
  const planNews = season === undefined ? '' : newsOf(database.read, season, today);
  database.storeFindingCounts(entry.id, today, counts, planNews);
  return { findings: counts, planNews };
}

/** Length of what the roster says about a plan, characters. */
const MOST_NEWS = 600;

function newsOf(reads: ReadDb, season: Season, today: CalendarDate): string {
  const athlete = reads.athletes.get(season.athleteId);
  if (athlete === undefined) return '';
  const causes = seasonDrift(reads, athlete, season, today);
  return causes
    .map((cause) => cause.sentence)
    .join(' ')
    .slice(0, MOST_NEWS);
}
