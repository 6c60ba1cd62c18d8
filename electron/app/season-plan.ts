import type { Athlete } from '../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate, dayText, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId, SessionId } from '../../shared/domain/ids.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { Season, SeasonDraft } from '../../shared/domain/season.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { NewSession, PlannedSeasonWeek, ReadDb, WriteDb } from '../db/index.ts';
import { type Policy, planSeason } from '../engine/index.ts';
import type { KeptSession, PlannedSession, PlannedWeek, SeasonPlan } from '../engine/types.ts';
import { policyOf } from './athlete-policy.ts';
import { countedSessions } from './counted-sessions.ts';
import { draftOf, planAthleteOf } from './plan-inputs.ts';

/** Longest season, weeks. */
const MAX_WEEKS = 78;

/** Weeks before a season whose sessions show what it starts from: running of the last six, lifting of the last twelve. */
const WEEKS_BEFORE = 12;

/** A plan worked out for an athlete, with the stored sessions it stands on and those it takes the place of. */
export interface Draughted {
  readonly plan: SeasonPlan;
  readonly today: CalendarDate;
  /** Planned sessions of the season that stay: past, locked, edited, added by the coach, or already done. */
  readonly kept: readonly Session[];
  /** Planned sessions of the season that the plan replaces. */
  readonly replaceable: readonly Session[];
}

/** Last day of a season. */
export function lastDayOf(season: Pick<Season, 'firstMonday' | 'weekCount'>): CalendarDate {
  return addDays(season.firstMonday, season.weekCount * 7 - 1);
}

/** True for a planned session that replanning may not touch. */
function stays(session: Session, today: CalendarDate, done: boolean): boolean {
  return session.date < today || session.locked || session.edited || session.source !== 'plan' || done;
}

/**
 * Works out the plan of a season from today on, around what must stay. Writes nothing. `policy` is for trying another
 * one than holds for the athlete.
 */
export function draughtSeason(
  reads: ReadDb,
  athlete: Athlete,
  draft: SeasonDraft,
  seasonId: SeasonId | null,
  today: CalendarDate,
  policy: Policy = policyOf(reads, athlete.id, draft.preset),
): Draughted {
  const from = mondayOf(draft.startDate);
  const to = draft.endDate ?? addWeeks(from, MAX_WEEKS + 1);
  const around = reads.sessions.between(athlete.id, addWeeks(from, -WEEKS_BEFORE), addDays(to, 6));
  const own = seasonId === null ? [] : reads.sessions.ofSeason(seasonId, 'planned');
  const done = reads.sessions.fulfilled(own.map((session) => session.id));
  const replaceable = own.filter((session) => !stays(session, today, done.has(session.id)));
  const replaced = new Set(replaceable.map((session) => session.id));
  const remaining = around.filter((session) => !replaced.has(session.id));
  const byId = new Map(around.map((session) => [session.id, session]));
  const exercises = reads.exercises.list();
  const planAthlete = planAthleteOf(reads, athlete, today);
  const plan = planSeason(
    {
      today,
      athlete: planAthlete,
      season: draft,
      races: reads.races.list(athlete.id, draft.startDate, to).map(({ id, athleteId, ...race }) => race),
      exercises,
      periods: reads.periods.list(athlete.id, from, addDays(to, 6)).map(({ id, athleteId, ...period }) => period),
      kept: countedSessions(remaining, today).map((session) => keptOf(session, byId)),
    },
    policy,
  );
  return {
    plan,
    today,
    kept: own.filter((session) => !replaced.has(session.id)),
    replaceable,
  };
}

/** A session that stays, with what had been planned for it when it was done. */
function keptOf(session: Session, byId: ReadonlyMap<SessionId, Session>): KeptSession {
  const kept = { ...draftOf(session), load: session.load };
  if (session.side !== 'actual') return kept;
  const planned = session.plannedId === null ? null : (byId.get(session.plannedId)?.strength ?? null);
  return { ...kept, done: { planned } };
}

/** Refuses a season whose weeks another season of the athlete already holds. */
export function overlapProblem(
  reads: ReadDb,
  athleteId: AthleteId,
  plan: SeasonPlan,
  own: SeasonId | null,
): Result<never> | null {
  const end = addDays(plan.firstMonday, plan.weeks.length * 7 - 1);
  const other = reads.seasons
    .list(athleteId)
    .find((season) => season.id !== own && season.firstMonday <= end && lastDayOf(season) >= plan.firstMonday);
  if (other === undefined) return null;
  return fail(
    'conflict',
    `The season “${other.name}” already holds ${dayText(other.firstMonday)} to ${dayText(lastDayOf(other))}; start after it, end before it, or delete it first.`,
  );
}

/** Stores a plan as a new season; answers with the ids of its sessions in the plan's order. */
export function storePlan(
  db: WriteDb,
  athleteId: AthleteId,
  draft: SeasonDraft,
  plan: SeasonPlan,
): { readonly seasonId: SeasonId; readonly sessionIds: readonly SessionId[] } {
  const seasonId = db.seasons.create(athleteId, draft, shapeOf(plan));
  db.seasons.replacePhases(seasonId, plan.phases);
  db.seasons.putWeeks(seasonId, plan.weeks.map(storedWeek));
  const sessions = sessionsOf(plan).map((session) => newSession(session, athleteId, seasonId));
  return { seasonId, sessionIds: db.sessions.insertMany(sessions) };
}

/** What storing a plan over an earlier one did. */
export interface Replanned {
  readonly kept: number;
  /** Sessions that were removed, added or changed for another. */
  readonly replaced: number;
}

/**
 * Stores a worked-out plan over the season's earlier one. Weeks that are over keep their target and reasons; a
 * session that comes out the same stays the same row.
 */
export function storeReplanned(db: WriteDb, season: Season, draft: SeasonDraft, draughted: Draughted): Replanned {
  const { plan, today } = draughted;
  db.seasons.update(season.id, draft, shapeOf(plan));
  db.seasons.replacePhases(season.id, plan.phases);
  const known = new Set(db.seasons.weeks(season.id).map((week) => week.monday));
  const open = plan.weeks.filter((week) => !known.has(week.monday) || week.monday >= mondayOf(today));
  db.seasons.putWeeks(season.id, open.map(storedWeek));
  db.seasons.trimWeeks(season.id);
  const { same, fresh, stale } = compare(draughted.replaceable, sessionsOf(plan));
  for (const { old, now } of same) {
    if (JSON.stringify(old.reasons) !== JSON.stringify(now.reasons)) {
      db.sessions.update(old.id, { reasons: now.reasons });
    }
  }
  db.sessions.remove(stale.map((session) => session.id));
  db.sessions.insertMany(fresh.map((session) => newSession(session, season.athleteId, season.id)));
  return { kept: draughted.kept.length + same.length, replaced: Math.max(stale.length, fresh.length) };
}

function compare(before: readonly Session[], after: readonly PlannedSession[]) {
  const pool = new Map<string, Session[]>();
  for (const session of before) {
    const key = contentKey(session);
    pool.set(key, [...(pool.get(key) ?? []), session]);
  }
  const same: { readonly old: Session; readonly now: PlannedSession }[] = [];
  const fresh: PlannedSession[] = [];
  for (const now of after) {
    const old = pool.get(contentKey(now))?.pop();
    if (old === undefined) fresh.push(now);
    else same.push({ old, now });
  }
  return { same, fresh, stale: [...pool.values()].flat() };
}

/** Equal for two sessions of equal content. */
export function contentKey(session: Session | PlannedSession): string {
  const { date, startTime, kind, title, durationS, run, strength, rpe, note, load } = session;
  return stableJson([date, startTime, kind, title, durationS, run, strength, rpe, note, load]);
}

/** JSON with the keys of each object in order, so that equal content gives equal text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function sessionsOf(plan: SeasonPlan): readonly PlannedSession[] {
  return plan.weeks.flatMap((week) => week.sessions);
}

function shapeOf(plan: SeasonPlan) {
  return { firstMonday: plan.firstMonday, weekCount: plan.weeks.length };
}

function storedWeek(week: PlannedWeek): PlannedSeasonWeek {
  return {
    monday: week.monday,
    recovery: week.recovery,
    taper: week.taper,
    class: week.class,
    target: week.target,
    reasons: week.reasons,
  };
}

function newSession(session: PlannedSession, athleteId: AthleteId, seasonId: SeasonId): NewSession {
  const { load, reasons, ...draft } = session;
  return {
    ...draft,
    athleteId,
    seasonId,
    side: 'planned',
    plannedId: null,
    locked: false,
    edited: false,
    source: 'plan',
    load,
    reasons,
  };
}
