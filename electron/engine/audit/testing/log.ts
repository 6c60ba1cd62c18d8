import { expect } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { exerciseId, type SessionId, sessionId } from '../../../../shared/domain/ids.ts';
import { type Finding, finding } from '../../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../../shared/domain/season.ts';
import type { RunItem, SessionDraft, SessionLoad, StrengthSet } from '../../../../shared/domain/session.ts';
import type { IntensityClass, PhaseKind, RunType } from '../../../../shared/domain/vocabulary.ts';
import { emptySessionLoad } from '../../empty-load.ts';
import { policyFor } from '../../policy.ts';
import { builtInExercises } from '../../strength/exercises.ts';
import { strengthLoad } from '../../strength/session-load.ts';
import { auditSessions } from '../audit-sessions.ts';
import type { AuditInput, AuditSession, AuditWeek } from '../types.ts';

/** The article's policy, by which every test log is judged. */
export const policy = policyFor('article');

const MONDAY = calendarDate('2026-01-05');
const exercises = new Map(builtInExercises.map((exercise) => [exercise.id, exercise]));

/** The built-in exercise of that name. */
export const id = (slug: string) => exerciseId.parse(slug);

/** Whole numbers from `from` on. */
export const range = (n: number, from = 0) => Array.from({ length: n }, (_, i) => from + i);

/** A day by its week, from 0, and its weekday, 1 Monday … 7 Sunday. */
export const day = (week: number, weekday: number): CalendarDate => addDays(MONDAY, week * 7 + weekday - 1);

/** A session id that is the same in each run. */
export function idOf(n: number): SessionId {
  return sessionId.parse(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
}

/** The sessions with ids by their place in the list. */
export function numbered(sessions: readonly AuditSession[]): AuditSession[] {
  return sessions.map((session, index) => ({ ...session, id: idOf(index + 1) }));
}

function draft(date: CalendarDate, kind: SessionDraft['kind'], over: Partial<SessionDraft>): SessionDraft {
  const base = { date, startTime: null, kind, title: kind, durationS: 3600, run: null, strength: null };
  return { ...base, rpe: null, note: '', ...over };
}

/** What can be said about a run of a log. */
export interface RunWords {
  readonly type?: RunType;
  readonly key?: boolean;
  readonly km?: number;
  readonly at?: string;
  readonly items?: RunItem[];
  /** Minutes in zones 2 and 3. */
  readonly hardMinutes?: number;
}

/** A run of an hour, 10 km unless said otherwise. */
export function run(date: CalendarDate, words: RunWords = {}): AuditSession {
  const { type = 'easy', key = false, km = 10, at = null, items = [], hardMinutes = key ? 12 : 0 } = words;
  const runS = km * 360;
  const hardS = hardMinutes * 60;
  const load: SessionLoad = {
    ...emptySessionLoad,
    runS,
    runDistanceM: km * 1000,
    points: (runS / 60) * 0.2 + hardMinutes * 0.5,
    zones: { z1: runS - hardS, z2: hardS, z3: 0 },
    keySessions: key ? 1 : 0,
  };
  const details = { type, distanceM: load.runDistanceM, items, zones: null, heartRate: null, ascentM: null };
  const title = `${type} run of ${km} km`;
  return { ...draft(date, 'run', { run: details, startTime: at, durationS: runS, title }), load };
}

/** A heavy set of squats. */
export function set(over: Partial<StrengthSet> = {}): StrengthSet {
  const base = { exerciseId: id('back-squat'), kind: 'work', reps: 4, loadKg: 80, fractionE1rm: 0.84 } as const;
  return { ...base, restS: 210, rpe: 8, note: '', ...over };
}

const MOVEMENTS = ['back-squat', 'romanian-deadlift', 'standing-calf-raise', 'bench-press', 'barbell-row'] as const;

/** So many heavy sets, spread over squat, hinge, calf, push and pull unless an exercise is named. */
export function sets(n: number, over: Partial<StrengthSet> = {}): StrengthSet[] {
  const last = MOVEMENTS.length - 1;
  const countOf = (i: number) => Math.floor((n + last - i) / MOVEMENTS.length);
  return MOVEMENTS.flatMap((name, i) => range(countOf(i)).map(() => set({ exerciseId: id(name), ...over })));
}

/** A strength session; eight heavy sets unless said otherwise. */
export function gym(
  date: CalendarDate,
  work: StrengthSet[] = sets(8),
  over: Partial<SessionDraft> & { readonly block?: 'onboarding' | 'primer' | 'heavy' } = {},
): AuditSession {
  const { block = null, ...rest } = over;
  const session = draft(date, 'strength', { strength: { block, sets: work }, title: 'Lift', ...rest });
  return {
    ...session,
    load: { ...emptySessionLoad, ...strengthLoad(session, { exercises, e1rmKg: new Map() }, policy.strength) },
  };
}

/** A session of mobility or of conditioning. */
export function other(date: CalendarDate, kind: 'mobility' | 'conditioning'): AuditSession {
  return { ...draft(date, kind, {}), load: emptySessionLoad };
}

/** A week of plain running with lifts on the given weekdays, loads varied so that M3 stays silent. */
export function week(n: number, lifts: readonly number[]): AuditSession[] {
  const runs = [2, 4, 6].map((d) => run(day(n, d)));
  return [...runs, ...lifts.map((d) => gym(day(n, d), sets(8, { loadKg: 60 + 2.5 * (n % 9) })))];
}

/** A race of 10 km. */
export function raceOn(date: CalendarDate, priority: RaceDraft['priority'], distanceM = 10_000): RaceDraft {
  return {
    name: 'Town run',
    date,
    distanceM,
    priority,
    targetTimeS: null,
    resultTimeS: null,
    terrain: 'road',
    ascentM: null,
    note: '',
  };
}

/** What differs from an audit of easy weeks outside any season. */
export type AuditWords = Partial<AuditInput> & {
  readonly classes?: readonly IntensityClass[];
  readonly phases?: readonly (PhaseKind | null)[];
};

/** The input of an audit over so many weeks, LOW and outside any season unless said otherwise. */
export function inputOf(sessions: readonly AuditSession[], weeks: number, words: AuditWords = {}): AuditInput {
  const { classes, phases, ...rest } = words;
  const known: AuditWeek[] = range(weeks).map((i) => ({
    monday: day(i, 1),
    phase: phases?.[i] ?? null,
    taper: phases?.[i] === 'taper' || phases?.[i] === 'race',
    class: classes?.[i] ?? 'LOW',
  }));
  return {
    today: day(0, 1),
    from: day(0, 1),
    to: day(weeks - 1, 7),
    sessions,
    races: [],
    weeks: known,
    liftingHistory: 'regular',
    exercises: builtInExercises,
    ...rest,
  };
}

/** Audits so many weeks of sessions; every finding must be one that can be stored. */
export function audit(sessions: readonly AuditSession[], weeks: number, words: AuditWords = {}): Finding[] {
  const findings = auditSessions(inputOf(sessions, weeks, words), policy);
  for (const each of findings) expect(finding.safeParse(each).error).toBeUndefined();
  return findings;
}

/** The rules that findings cite, in their order. */
export const rules = (findings: readonly Finding[]) => findings.map((each) => each.rule);

/** The rules of the findings of weight, each once, in order. */
export function ofWeight(findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter((each) => each.severity !== 'info').map((each) => each.rule))].sort();
}
