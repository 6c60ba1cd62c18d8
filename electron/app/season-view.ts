import type { Athlete } from '../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { Finding } from '../../shared/domain/reason.ts';
import type { Alignment, Phase, Race, Season, SeasonView, SeasonWeek, WeekLoad } from '../../shared/domain/season.ts';
import type { IntensityClass, Side } from '../../shared/domain/vocabulary.ts';
import type { PlainSession, ReadDb, StoredSeasonWeek } from '../db/index.ts';
import {
  type AuditInput,
  alignmentOf,
  auditSessions,
  emptyWeekLoad,
  frameSeason,
  intensityIndex,
  isRaceWeek,
  type Policy,
  pinProblem,
  weekClasses,
} from '../engine/index.ts';
import type { SeasonPlan } from '../engine/types.ts';
import { policyOf } from './athlete-policy.ts';
import { auditInputOf, auditSetting } from './audit-input.ts';
import { countedSessions, weekIsOver, weekLoads } from './counted-sessions.ts';
import { withPlanFixes } from './plan-fixes.ts';
import { withStale } from './replan/stale.ts';
import { seasonDraftOf } from './season-draft.ts';
import { lastDayOf } from './season-plan.ts';
import { type WeekPlace, weekPlaces } from './week-places.ts';

/** Days before a season that its audit looks at, so that gaps and long runs are seen whole. */
export const LOOK_BACK_DAYS = 42;

/** Everything the Season screen and the printed plan show; weeks come from the roll-ups. */
export function seasonViewOf(reads: ReadDb, season: Season, today: CalendarDate): SeasonView {
  const phases = reads.seasons.phases(season.id);
  const races = reads.races.list(season.athleteId, season.firstMonday, lastDayOf(season));
  const counted = countedInSeason(reads, season, today);
  const weeks = seasonWeeks(reads, season, phases, races, weekLoads(counted), today);
  const policy = policyOf(reads, season.athleteId, season.preset);
  return {
    season,
    phases: [...phases],
    races: [...races],
    periods: [...reads.periods.list(season.athleteId, season.firstMonday, lastDayOf(season))],
    weeks: [...weeks],
    plannedAlignment: alignment(weeks, policy, (week) => week.planned),
    // The running week is not whole yet: half of its runs and none of its lifts would count as a finding of their own.
    actualAlignment: alignment(
      weeks.filter((week) => week.actual !== null && weekIsOver(week.monday, today)),
      policy,
      (week) => week.actual ?? emptyWeekLoad,
    ),
    findings: [...mendableFindings(reads, season, counted, today)],
    pinProblems: pinProblems(season, races, policy),
    today,
  };
}

function pinProblems(season: Season, stored: readonly Race[], policy: Policy): SeasonView['pinProblems'] {
  if (season.phasePins.length === 0) return [];
  const races = stored.map(({ id, athleteId, ...race }) => race);
  const frame = frameSeason({ season: seasonDraftOf(season), races }, policy.season);
  return season.phasePins.flatMap(({ kind, monday }) => {
    const sentence = pinProblem({ kind, monday }, frame, policy.season);
    return sentence === null ? [] : { kind, monday, sentence };
  });
}

/** The weeks of a season with the sums of what was planned and done. */
export function seasonWeeks(
  reads: ReadDb,
  season: Season,
  phases: readonly Phase[],
  races: readonly Race[],
  counted: ReadonlyMap<CalendarDate, WeekLoad>,
  today: CalendarDate,
): readonly SeasonWeek[] {
  const places = weekPlaces(season, phases);
  const stored = new Map(reads.seasons.weeks(season.id).map((week) => [week.monday, week]));
  const rollUps = reads.rollUps.weeks(season.athleteId, season.firstMonday, lastDayOf(season));
  const sums = (side: Side) => new Map(rollUps.filter((w) => w.side === side).map((w) => [w.monday, w.load]));
  const planned = sums('planned');
  const actual = sums('actual');
  const policy = policyOf(reads, season.athleteId, season.preset);
  const plannedClasses = classesOf(places, planned, races, policy, recoveryMondays(stored.values()));
  // A class needs to see the weeks after it: what is still to come counts as planned, not as nothing.
  const actualClasses = classesOf(places, counted, races, policy, recoveryMondays(stored.values()));
  return places.map((place, index) => {
    const done = actual.has(place.monday) && weekIsOver(place.monday, today);
    const week = stored.get(place.monday) ?? emptyWeek(place.monday);
    return {
      ...place,
      recovery: week.recovery,
      taper: week.taper,
      target: week.target,
      plannedClass: planned.has(place.monday) ? (plannedClasses[index] ?? null) : null,
      actualClass: done ? (actualClasses[index] ?? null) : null,
      planned: planned.get(place.monday) ?? emptyWeekLoad,
      actual: actual.get(place.monday) ?? null,
      reasons: [...week.reasons],
      note: week.note,
    };
  });
}

function emptyWeek(monday: CalendarDate): StoredSeasonWeek {
  const target = { distanceM: 0, durationS: 0, longRunM: 0, lifts: 0 };
  return { monday, recovery: false, taper: false, class: null, target, reasons: [], note: '' };
}

/** Mondays of the recovery weeks: they keep the class of their block. */
export function recoveryMondays(
  weeks: Iterable<Pick<StoredSeasonWeek, 'monday' | 'recovery'>>,
): ReadonlySet<CalendarDate> {
  return new Set([...weeks].filter((week) => week.recovery).map((week) => week.monday));
}

/** Class of each week's running by the athlete's policy, hysteresis applied, as the plan itself was classed. */
export function classesOf(
  places: readonly WeekPlace[],
  loads: ReadonlyMap<CalendarDate, WeekLoad>,
  races: readonly Race[],
  policy: Policy,
  recovery: ReadonlySet<CalendarDate>,
): readonly IntensityClass[] {
  return weekClasses(
    places.map(({ monday, phase }) => ({
      load: loads.get(monday) ?? emptyWeekLoad,
      raceWeek: isRaceWeek(races.filter((race) => mondayOf(race.date) === monday)),
      phase,
      recovery: recovery.has(monday),
    })),
    policy,
  );
}

function alignment(weeks: readonly SeasonWeek[], policy: Policy, load: (week: SeasonWeek) => WeekLoad): Alignment {
  return alignmentOf(
    weeks.map((week) => ({
      intensity: intensityIndex(load(week)),
      hardSets: load(week).hardSets,
      taper: week.taper,
      recovery: week.recovery,
      phase: week.phase,
    })),
    policy.strength,
  );
}

/** The season's findings with what the program can do about each. */
function mendableFindings(
  reads: ReadDb,
  season: Season,
  counted: readonly PlainSession[],
  today: CalendarDate,
): readonly Finding[] {
  const athlete = reads.athletes.get(season.athleteId);
  if (athlete === undefined) return [];
  const span = { sessions: counted, from: season.firstMonday, to: lastDayOf(season), today };
  const input = auditInputOf(reads, athlete, [season], span);
  const findings = auditSessions(input, policyOf(reads, athlete.id, season.preset));
  return withStale(reads, athlete, season, withPlanFixes(reads, athlete, season, findings, input), today);
}

/** What the audit says about the season: what was done as far as the log tells, what is planned after it. */
export function seasonFindings(reads: ReadDb, season: Season, today: CalendarDate): readonly Finding[] {
  const counted = countedInSeason(reads, season, today);
  const findings = auditOf(reads, season, counted, season.firstMonday, lastDayOf(season), today);
  const athlete = reads.athletes.get(season.athleteId);
  return athlete === undefined ? findings : withStale(reads, athlete, season, findings, today);
}

/** The sessions that count in a season and in the weeks before it that its audit looks at. */
export function countedInSeason(reads: ReadDb, season: Season, today: CalendarDate): readonly PlainSession[] {
  const from = addDays(season.firstMonday, -LOOK_BACK_DAYS);
  return countedSessions(reads.sessions.plainBetween(season.athleteId, from, lastDayOf(season)), today);
}

/** Audits the given sessions of an athlete's season over some of its days. */
export function auditOf(
  reads: ReadDb,
  season: Season,
  sessions: readonly PlainSession[],
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): readonly Finding[] {
  const athlete = reads.athletes.get(season.athleteId);
  if (athlete === undefined) return [];
  const input = auditInputOf(reads, athlete, [season], { sessions, from, to, today });
  return auditSessions(input, policyOf(reads, athlete.id, season.preset));
}

/** Audits a season as it is planned, before anything of it is stored; `sessions` hold all that counts, kept ones too. */
export function auditPlan(
  reads: ReadDb,
  athlete: Athlete,
  sessions: AuditInput['sessions'],
  plan: SeasonPlan,
  policy: Policy,
  today: CalendarDate,
): readonly Finding[] {
  const from = plan.firstMonday;
  const to = addDays(from, plan.weeks.length * 7 - 1);
  const setting = auditSetting(reads, athlete, { from, to, today }, policy);
  return auditSessions({ ...setting, sessions, weeks: plan.weeks }, policy);
}
