import { isDeepStrictEqual } from 'node:util';
import type { Athlete, AthleteDraft } from '../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate, dayText, mondayOf } from '../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../shared/domain/exercise.ts';
import type { AthleteId, SeasonId, SessionId } from '../../shared/domain/ids.ts';
import type { PlanFacts } from '../../shared/domain/plan-facts.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { Phase, Race, RaceDraft, Season, SeasonDraft } from '../../shared/domain/season.ts';
import type { Session, SessionDraft } from '../../shared/domain/session.ts';
import type { NewSession, PlannedSeasonWeek, ReadDb, WriteDb } from '../db/index.ts';
import { matchSame, type PlanGround, type Policy, planFacts, planSeason } from '../engine/index.ts';
import type { KeptSession, PlanInput, PlannedPhase, PlannedSession, PlannedWeek, SeasonPlan } from '../engine/types.ts';
import { policyOf } from './athlete-policy.ts';
import { countedSessions } from './counted-sessions.ts';
import { draftOf, planAthleteOf } from './plan-inputs.ts';

/** Longest season, weeks. */
const MAX_WEEKS = 78;

/** What is to be taken as other than it is stored, to try it before it is written. */
export interface Assumed {
  /** Races of the athlete in place of the stored ones. */
  readonly races?: readonly Race[];
  /** Races that the athlete will have besides. */
  readonly moreRaces?: readonly RaceDraft[];
  /** The athlete's profile as it will be. */
  readonly profile?: AthleteDraft;
  /** Planned sessions that lie on another day. */
  readonly moved?: ReadonlyMap<SessionId, CalendarDate>;
  /** Another policy than holds for the athlete. */
  readonly policy?: Policy;
  /** Sessions that will be there and that the plan is to be built around. */
  readonly added?: readonly KeptSession[];
  /** Planned sessions that will be gone, as those of another season that is planned anew with this one. */
  readonly gone?: ReadonlySet<SessionId>;
}

/** Weeks before a season whose sessions show what it starts from: running of the last six, lifting of the last twelve. */
const WEEKS_BEFORE = 12;

/** Weeks before a season whose injuries, illnesses and camps may still be felt in it: the longest way back there can be. */
export const PERIOD_WEEKS_BEFORE = 26;

/** A plan worked out for an athlete, with the stored sessions it stands on and those it takes the place of. */
export interface Draughted {
  readonly plan: SeasonPlan;
  readonly today: CalendarDate;
  /** What the plan was made from, in short. */
  readonly facts: PlanFacts;
  /** The library that the plan chose from. */
  readonly exercises: readonly Exercise[];
  /** Planned sessions of the season as they are stored. */
  readonly own: readonly Session[];
  /** Those that stay: past, locked, edited, added by the coach, or already done; on their assumed days. */
  readonly kept: readonly Session[];
  /** Those that the plan replaces. */
  readonly replaceable: readonly Session[];
  /** What happened on the days before today that were planned. */
  readonly log: { readonly done: readonly Session[]; readonly missed: readonly Session[] };
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
  assumed: Assumed = {},
): Draughted {
  const from = mondayOf(draft.startDate);
  const to = draft.endDate ?? addWeeks(from, MAX_WEEKS + 1);
  const place = (session: Session): Session => {
    const date = assumed.moved?.get(session.id);
    return date === undefined ? session : { ...session, date };
  };
  const [first, last] = [addWeeks(from, -WEEKS_BEFORE), addDays(to, 6)];
  const stored = reads.sessions.between(athlete.id, first, last);
  const near = assumed.gone === undefined ? stored : stored.filter(({ id }) => !assumed.gone?.has(id));
  const own = seasonId === null ? [] : plannedOf(reads, seasonId, near, first, last);
  const done = reads.sessions.fulfilled(own.map((session) => session.id));
  const replaceable = own.filter((session) => !stays(session, today, done.has(session.id)));
  const replaced = new Set(replaceable.map((session) => session.id));
  const known = new Set(near.map((session) => session.id));
  // Sessions that are assumed to move may be stored on days far from those that the season is to have.
  const around = [...near, ...own.filter(({ id }) => assumed.moved?.has(id) && !known.has(id))];
  const byId = new Map(around.map((session) => [session.id, session]));
  const counted = countedSessions(around, today);
  const remaining = counted.filter((session) => !replaced.has(session.id)).map(place);
  const input: PlanInput = {
    ...planGround(reads, { ...athlete, ...assumed.profile }, draft, today, assumed),
    kept: [
      ...remaining.map((session) => keptOf(session, byId)),
      ...(assumed.added ?? []).filter(({ date }) => date >= first && date <= last),
    ],
  };
  const policy = assumed.policy ?? policyOf(reads, athlete.id, draft.preset);
  const countedIds = new Set(counted.map((session) => session.id));
  return {
    plan: planSeason(input, policy),
    today,
    facts: planFacts(input, reads.policy.overrides(athlete.id), policy, (assumed.profile ?? athlete).liftMaxes),
    exercises: input.exercises,
    own,
    kept: own.filter((session) => !replaced.has(session.id)).map(place),
    replaceable,
    log: {
      done: around.filter((session) => session.side === 'actual' && session.date <= today),
      missed: own.filter(({ id, date }) => date < today && !done.has(id) && !countedIds.has(id)),
    },
  };
}

/** The planned sessions of a season in order, out of those read already and any that lie on other days. */
function plannedOf(
  reads: ReadDb,
  seasonId: SeasonId,
  near: readonly Session[],
  first: CalendarDate,
  last: CalendarDate,
): readonly Session[] {
  const beyond = reads.sessions.ofSeasonBeyond(seasonId, first, last);
  const within = near.filter((session) => session.seasonId === seasonId && session.side === 'planned');
  return [...beyond.filter(({ date }) => date < first), ...within, ...beyond.filter(({ date }) => date > last)];
}

/** What a season is planned from besides the sessions around it, with the races that are assumed. */
export function planGround(
  reads: ReadDb,
  athlete: Athlete,
  draft: SeasonDraft,
  today: CalendarDate,
  assumed: Pick<Assumed, 'races' | 'moreRaces'> = {},
): PlanGround {
  const from = mondayOf(draft.startDate);
  const to = draft.endDate ?? addWeeks(from, MAX_WEEKS + 1);
  return {
    today,
    athlete: planAthleteOf(reads, athlete, today),
    season: draft,
    races: [
      ...(assumed.races ?? reads.races.list(athlete.id, draft.startDate, to)).map(({ id, athleteId, ...race }) => race),
      ...(assumed.moreRaces ?? []),
    ]
      .filter((race) => race.date >= draft.startDate && race.date <= to)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    exercises: reads.exercises.list(),
    periods: reads.periods
      .list(athlete.id, addWeeks(from, -PERIOD_WEEKS_BEFORE), addDays(to, 6))
      .map(({ id, athleteId, ...period }) => period),
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
  facts: PlanFacts,
): { readonly seasonId: SeasonId; readonly sessionIds: readonly SessionId[] } {
  const seasonId = db.seasons.create(athleteId, draft, shapeOf(plan));
  db.seasons.replacePhases(seasonId, plan.phases);
  db.seasons.putWeeks(seasonId, plan.weeks.map(storedWeek));
  db.seasons.putFacts(seasonId, facts);
  const sessions = sessionsOf(plan).map((session) => newSession(session, athleteId, seasonId));
  return { seasonId, sessionIds: db.sessions.insertMany(sessions) };
}

/** What storing a plan over an earlier one does. */
export interface Replanned {
  readonly kept: number;
  /** Sessions that are removed, added or changed for another. */
  readonly replaced: number;
}

/** How a worked-out plan differs from the sessions that it takes the place of: what `storeReplanned` will write. */
export function replanCounts({ plan, replaceable, kept }: Draughted): Replanned {
  const { same, added, removed } = matchSame(replaceable, sessionsOf(plan));
  return { kept: kept.length + same.length, replaced: Math.max(removed.length, added.length) };
}

/**
 * Stores a worked-out plan over the season's earlier one. Weeks that are over keep their phase, target and reasons; a
 * session that comes out the same stays the same row, weighed by present fitness.
 */
export function storeReplanned(db: WriteDb, season: Season, draft: SeasonDraft, draughted: Draughted): Replanned {
  const { plan, today } = draughted;
  const weeks = openWeeks(plan, new Set(db.seasons.mondays(season.id)), today);
  db.seasons.replacePhases(season.id, phasesToKeep(db.seasons.phases(season.id), plan, today));
  db.seasons.update(season.id, draft, shapeOf(plan));
  db.seasons.putWeeks(season.id, weeks.map(storedWeek));
  db.seasons.putFacts(season.id, draughted.facts);
  db.seasons.trimWeeks(season.id);
  const { same, added, removed } = matchSame(draughted.replaceable, sessionsOf(plan));
  const { changed, gone, fresh } = onSameDay(removed, added);
  db.sessions.updateMany([
    ...same.flatMap(({ before: { id, load, reasons }, after }) =>
      isDeepStrictEqual(load, after.load) && isDeepStrictEqual(reasons, after.reasons)
        ? []
        : [{ id, change: { load: after.load, reasons: after.reasons } }],
    ),
    ...changed.map(({ before, after: { load, reasons, ...content } }) => ({
      id: before.id,
      change: { draft: content, load, reasons },
    })),
  ]);
  db.sessions.remove(gone.map((session) => session.id));
  db.sessions.insertMany(fresh.map((session) => newSession(session, season.athleteId, season.id)));
  return { kept: draughted.kept.length + same.length, replaced: Math.max(removed.length, added.length) };
}

/** What takes the place of a session of its day and kind goes into its row; the others are removed and added. */
function onSameDay(removed: readonly Session[], added: readonly PlannedSession[]) {
  const place = ({ date, kind }: SessionDraft): string => `${date} ${kind}`;
  const open = new Map<string, Session[]>();
  for (const session of removed) open.set(place(session), [...(open.get(place(session)) ?? []), session]);
  const changed: { readonly before: Session; readonly after: PlannedSession }[] = [];
  const fresh: PlannedSession[] = [];
  for (const after of added) {
    const before = open.get(place(after))?.shift();
    if (before === undefined) fresh.push(after);
    else changed.push({ before, after });
  }
  return { changed, gone: [...open.values()].flat(), fresh };
}

/** The weeks of a plan that may be written: those that are not over, and those that the season did not have. */
export function openWeeks(
  plan: SeasonPlan,
  known: ReadonlySet<CalendarDate>,
  today: CalendarDate,
): readonly PlannedWeek[] {
  return plan.weeks.filter((week) => !known.has(week.monday) || week.monday >= mondayOf(today));
}

/** The phases after replanning: weeks that are over keep the phase that they had, the others get the plan's. */
export function phasesToKeep(stored: readonly Phase[], plan: SeasonPlan, today: CalendarDate): readonly PlannedPhase[] {
  const phases: KeptPhase[] = [];
  for (const week of plan.weeks) {
    const holds = (phase: PlannedPhase) =>
      phase.firstMonday <= week.monday && week.monday < addWeeks(phase.firstMonday, phase.weekCount);
    const past = week.monday < mondayOf(today);
    const source = (past ? stored.find(holds) : undefined) ?? plan.phases.find(holds);
    const [kind, starts] = [source?.kind ?? week.phase, source?.firstMonday ?? week.monday];
    const last = phases.at(-1);
    // A phase that has begun goes on where the new plan goes on with the same kind.
    if (last?.kind === kind && (last.starts === starts || (last.past && !past))) {
      last.weekCount += 1;
      last.starts = starts;
      last.past = past;
    } else {
      phases.push({ kind, firstMonday: week.monday, weekCount: 1, starts, past });
    }
  }
  return phases.map(({ starts, past, ...phase }) => phase);
}

/** A phase being put together, and the first Monday of the phase that its last week comes from. */
interface KeptPhase {
  readonly kind: PlannedPhase['kind'];
  readonly firstMonday: CalendarDate;
  weekCount: number;
  starts: CalendarDate;
  past: boolean;
}

/** All sessions that a plan proposes, in its order. */
export function sessionsOf(plan: SeasonPlan): readonly PlannedSession[] {
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

/** A session of a plan as it is stored. */
export function newSession(session: PlannedSession, athleteId: AthleteId, seasonId: SeasonId): NewSession {
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
