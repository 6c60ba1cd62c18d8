import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { IntensityClass, PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { type JudgedSet, judgeSets } from '../strength/set-class.ts';
import type { AuditInput, AuditSession } from './types.ts';

/** What a session other than a run is taken for (M5, M7). */
export type GymKind = 'lift' | 'mobility' | 'circuit' | 'endurance' | 'none';

/** A session of gym work with its sets judged. */
export interface GymSession {
  readonly session: AuditSession;
  readonly sets: readonly JudgedSet[];
  readonly kind: GymKind;
}

/** One Monday-to-Sunday week of the audited range and its context. */
export interface WeekFacts {
  readonly monday: CalendarDate;
  readonly sunday: CalendarDate;
  /** The whole week lies in the audited range, so that what is missing may be judged. */
  readonly whole: boolean;
  readonly class: IntensityClass | null;
  readonly phase: PhaseKind | null;
  readonly taper: boolean;
  readonly runs: number;
  readonly lifts: number;
  readonly hardSets: number;
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
}

/** Sorts, judges and sums the sessions once; every rule then reads the result. Linear in sessions after sorting. */
export function timelineOf(input: AuditInput, policy: StrengthPolicy): Timeline {
  const exercises = new Map((input.exercises ?? []).map((e) => [e.id, e]));
  const context = { exercises, e1rmKg: input.e1rmKg ?? new Map<ExerciseId, number>() };
  const sessions = [...input.sessions].sort(byTime);
  const byDate = new Map<CalendarDate, AuditSession[]>();
  for (const session of sessions) push(byDate, session.date, session);
  const known = new Map(input.weeks.map((week) => [week.monday, week]));
  const sums = new Map<CalendarDate, { runs: number; lifts: number; hardSets: number; gym: GymSession[] }>();
  for (const session of sessions) {
    const monday = mondayOf(session.date);
    const sum = sums.get(monday) ?? { runs: 0, lifts: 0, hardSets: 0, gym: [] };
    sums.set(monday, sum);
    if (session.kind === 'run') sum.runs += 1;
    else sum.gym.push(gymSession(session, judgeSets(session, context, policy)));
    sum.lifts += session.load.lifts;
    sum.hardSets += session.load.hardSets;
  }
  const first = mondayOf(min(input.from, sessions[0]?.date));
  const last = mondayOf(max(input.to, sessions.at(-1)?.date));
  const weeks: WeekFacts[] = [];
  for (let i = 0; i <= daysBetween(first, last) / 7; i += 1) {
    const monday = addDays(first, i * 7);
    const sunday = addDays(monday, 6);
    const sum = sums.get(monday) ?? { runs: 0, lifts: 0, hardSets: 0, gym: [] };
    const week = known.get(monday);
    weeks.push({
      monday,
      sunday,
      whole: monday >= input.from && sunday <= input.to,
      class: week?.class ?? null,
      phase: week?.phase ?? null,
      taper: week?.taper ?? false,
      ...sum,
    });
  }
  return { today: input.today, from: input.from, to: input.to, sessions, byDate, weeks, exercises };
}

function min(a: CalendarDate, b: CalendarDate | undefined): CalendarDate {
  return b !== undefined && b < a ? b : a;
}

function max(a: CalendarDate, b: CalendarDate | undefined): CalendarDate {
  return b !== undefined && b > a ? b : a;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function byTime(a: AuditSession, b: AuditSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const ta = a.startTime ?? '';
  const tb = b.startTime ?? '';
  return ta === tb ? 0 : ta < tb ? -1 : 1;
}

function gymSession(session: AuditSession, sets: readonly JudgedSet[]): GymSession {
  return { session, sets, kind: kindOf(session, sets) };
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

/** Phases in which lifting is meant to be silent or nearly so. */
export function isQuiet(week: Pick<WeekFacts, 'phase' | 'taper'>): boolean {
  return week.taper || week.phase === 'taper' || week.phase === 'race' || week.phase === 'transition';
}
