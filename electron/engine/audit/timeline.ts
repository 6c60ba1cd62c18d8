import {
  addDays,
  type CalendarDate,
  daysBetween,
  earlier,
  later,
  mondayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { WeekLoad } from '../../../shared/domain/season.ts';
import type { DistanceUnit } from '../../../shared/domain/units.ts';
import { type PeriodCalendar, periodCalendar } from '../periods/day-status.ts';
import { calendarNote } from '../periods/lift-weeks.ts';
import type { RunBreak } from '../periods/way-back.ts';
import type { Policy } from '../policy.ts';
import { emptyWeekLoad, sumWeek } from '../running/sum-week.ts';
import { type JudgedSet, judgeSets, type SetContext } from '../strength/set-class.ts';
import { logLevels } from './log-levels.ts';
import type { AuditInput, AuditSession } from './types.ts';
import { placeWeeks, type WeekPlacing } from './week-places.ts';

/** What a session other than a run is taken for (M5–M7). */
export type GymKind = 'lift' | 'mobility' | 'circuit' | 'endurance' | 'none';

/** A session of gym work with its sets judged. */
export interface GymSession {
  readonly session: AuditSession;
  readonly sets: readonly JudgedSet[];
  readonly kind: GymKind;
}

/** One Monday-to-Sunday week of the audited range and its context. */
export interface WeekFacts extends WeekPlacing {
  readonly monday: CalendarDate;
  readonly sunday: CalendarDate;
  /** The whole week lies in the audited range, so that what is missing may be judged. */
  readonly whole: boolean;
  /** An injury, an illness or the way back from it asks for light lifting (P4). */
  readonly eased: boolean;
  /** A period bars lifting on most days of it. */
  readonly noLifting: boolean;
  readonly load: WeekLoad;
  readonly runs: number;
  readonly lifts: number;
  readonly hardSets: number;
  /** By date and time. */
  readonly sessions: readonly AuditSession[];
  /** Its sessions other than runs, by date and time. */
  readonly gym: readonly GymSession[];
}

/** The audited time in order. */
export interface Timeline {
  readonly today: CalendarDate;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Sessions by date, then start time. */
  readonly sessions: readonly AuditSession[];
  readonly byDate: ReadonlyMap<CalendarDate, readonly AuditSession[]>;
  /** Weeks from the first session (or `from`) to the last (or `to`), without holes. */
  readonly weeks: readonly WeekFacts[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  /** Unit of distances in sentences. */
  readonly unit: DistanceUnit;
  /** Stretches of no or less running on the athlete's calendar, with their ways back (P2). */
  readonly breaks: readonly RunBreak[];
}

/** Sorts, judges and sums the sessions once; every rule then reads the result. Linear in sessions after sorting. */
export function timelineOf(input: AuditInput, policy: Policy): Timeline {
  const sessions = [...input.sessions].sort(byTime);
  const byDate = grouped(sessions, (session) => session.date);
  const exercises = new Map((input.exercises ?? []).map((exercise) => [exercise.id, exercise]));
  const first = mondayOf(earlier(input.from, sessions[0]?.date ?? input.from));
  const last = mondayOf(later(input.to, sessions.at(-1)?.date ?? input.to));
  const calendar = periodCalendar(input.periods ?? [], policy.periods);
  const sets = { exercises, e1rmKg: input.e1rmKg ?? new Map() };
  const weeks = weeksOf(input, first, last, sessions, sets, calendar, policy);
  const unit = input.distanceUnit ?? 'km';
  const { breaks } = calendar;
  return { today: input.today, from: input.from, to: input.to, sessions, byDate, weeks, exercises, unit, breaks };
}

function weeksOf(
  input: AuditInput,
  first: CalendarDate,
  last: CalendarDate,
  sessions: readonly AuditSession[],
  context: SetContext,
  calendar: PeriodCalendar,
  policy: Policy,
): WeekFacts[] {
  const count = daysBetween(first, last) / 7 + 1;
  const bySlot: AuditSession[][] = Array.from({ length: count }, () => []);
  for (const session of sessions) bySlot[Math.floor(daysBetween(first, session.date) / 7)]?.push(session);
  const gym = gymSessions(sessions, input.today, context, policy);
  const sums = bySlot.map((list, index) => ({
    monday: addDays(first, index * 7),
    load: list.length === 0 ? emptyWeekLoad : sumWeek(list.map((session) => ({ draft: session, load: session.load }))),
  }));
  const known = new Map(input.weeks.map((week) => [week.monday, week]));
  const places = placeWeeks(sums, known, input.races, policy);
  return sums.map(({ monday, load }, index): WeekFacts => {
    const sunday = addDays(monday, 6);
    const list = bySlot[index] ?? [];
    return {
      ...(places[index] ?? { class: null, phase: null, taper: false, recovery: false }),
      monday,
      sunday,
      whole: monday >= input.from && sunday <= input.to,
      eased: calendarNote({ monday }, calendar) === 'light',
      noLifting: barsLifting(input, monday),
      load,
      runs: load.runs,
      lifts: load.lifts,
      hardSets: load.hardSets,
      sessions: list,
      gym: list.flatMap((session) => gym.get(session) ?? []),
    };
  });
}

/** Days of a week that must be barred for the week to be a week without lifting. */
const MOST_DAYS = 4;

function barsLifting({ periods }: AuditInput, monday: CalendarDate): boolean {
  if (periods === undefined || periods.length === 0) return false;
  const days = [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(monday, i));
  return days.filter((day) => periods.some((p) => !p.canLift && p.from <= day && day <= p.to)).length >= MOST_DAYS;
}

/** Judges the sessions other than runs: old ones by the strength that the log showed then. */
function gymSessions(
  sessions: readonly AuditSession[],
  today: CalendarDate,
  context: SetContext,
  policy: Policy,
): ReadonlyMap<AuditSession, GymSession> {
  const recent = addDays(today, -policy.strength.audit.levelDays);
  const levels = logLevels(context.exercises, policy.strength);
  const judged = new Map<AuditSession, GymSession>();
  for (const session of sessions) {
    if (session.kind === 'run') continue;
    const old = session.done === true && session.date < recent;
    const own = old ? { exercises: context.exercises, e1rmKg: levels.after(session) } : context;
    const sets = judgeSets(session, own, policy.strength);
    judged.set(session, { session, sets, kind: kindOf(session, sets) });
  }
  return judged;
}

function grouped<K>(sessions: readonly AuditSession[], keyOf: (session: AuditSession) => K): Map<K, AuditSession[]> {
  const groups = new Map<K, AuditSession[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [session]);
    else list.push(session);
  }
  return groups;
}

function byTime(a: AuditSession, b: AuditSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const ta = a.startTime ?? '';
  const tb = b.startTime ?? '';
  return ta === tb ? 0 : ta < tb ? -1 : 1;
}

function kindOf(session: AuditSession, sets: readonly JudgedSet[]): GymKind {
  if (session.load.lifts > 0) return 'lift';
  if (session.kind === 'mobility') return 'mobility';
  if (session.kind === 'conditioning') return 'circuit';
  if (session.kind !== 'strength' || sets.length === 0) return 'none';
  const count = (setClass: JudgedSet['setClass']) => sets.filter((s) => s.setClass === setClass).length;
  const most = [
    { kind: 'mobility', n: count('mobility') },
    { kind: 'circuit', n: count('circuit') },
    { kind: 'endurance', n: count('strength-endurance') },
  ] as const;
  const top = [...most].sort((a, b) => b.n - a.n)[0];
  return top !== undefined && top.n * 2 > sets.length ? top.kind : 'none';
}

/** True when the day lies in the audited range. */
export function judged(timeline: Timeline, date: CalendarDate): boolean {
  return date >= timeline.from && date <= timeline.to;
}

/** True when the week reaches into the audited range. */
export function reaches(timeline: Timeline, week: WeekFacts): boolean {
  return week.sunday >= timeline.from && week.monday <= timeline.to;
}

/** True when the week holds days without or with less running on the calendar, or of the way back from them. */
export function isBroken({ breaks }: Timeline, { monday, sunday }: Pick<WeekFacts, 'monday' | 'sunday'>): boolean {
  return breaks.some((each) => each.from <= sunday && each.backUntil >= monday);
}

/** Phases in which lifting is meant to be silent or nearly so. */
export function isQuiet(week: Pick<WeekFacts, 'phase' | 'taper'>): boolean {
  return week.taper || week.phase === 'taper' || week.phase === 'race' || week.phase === 'transition';
}
