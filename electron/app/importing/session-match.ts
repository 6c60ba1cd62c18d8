import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SessionId } from '../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { ReadDb } from '../../db/index.ts';

/** How far apart two figures of the same session may be, as a ratio, on the same day and on a neighbouring day. */
const SAME_DAY_RATIO = 2;
const NEXT_DAY_RATIO = 1.35;
/** Two recordings that start within this time, minutes, are of the same session. */
const SAME_START_MIN = 90;
/** Two recordings of the same run differ by no more than this ratio. */
const SAME_RUN_RATIO = 1.1;

/** Finds what an imported session fulfils or repeats, among the athlete's sessions around it. */
export interface SessionMatcher {
  /**
   * The planned session that it fulfils: same kind and day, of several the most alike; else on a neighbouring day, if
   * there is exactly one alike. Each planned session is given out once.
   */
  readonly takePlanned: (draft: SessionDraft) => Session | null;
  /** A session that was done and is the same one, logged by hand or by another file. */
  readonly repeated: (draft: SessionDraft) => Session | null;
  /** A stored session around the import, by its id. */
  readonly byId: (id: SessionId) => Session | undefined;
}

/** A matcher over the athlete's sessions from a day before the first draft to a day after the last. */
export function sessionMatcher(reads: ReadDb, athleteId: AthleteId, drafts: readonly SessionDraft[]): SessionMatcher {
  const days = drafts.map((draft) => draft.date).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) {
    return { takePlanned: () => null, repeated: () => null, byId: () => undefined };
  }
  const sessions = reads.sessions.between(athleteId, addDays(first, -1), addDays(last, 1));
  const fulfilled = new Set<SessionId>();
  for (const session of sessions) if (session.plannedId !== null) fulfilled.add(session.plannedId);
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const byDay = new Map<string, Session[]>();
  for (const session of sessions) {
    const list = byDay.get(session.date);
    if (list === undefined) byDay.set(session.date, [session]);
    else list.push(session);
  }
  const plannedOn = (draft: SessionDraft, date: string) =>
    (byDay.get(date) ?? []).filter(
      (session) => session.side === 'planned' && session.kind === draft.kind && !fulfilled.has(session.id),
    );
  return {
    byId: (id) => byId.get(id),
    takePlanned: (draft) => {
      const found = bestOf(draft, plannedOn(draft, draft.date)) ?? onlyNear(draft, plannedOn);
      if (found !== null) fulfilled.add(found.id);
      return found;
    },
    repeated: (draft) =>
      (byDay.get(draft.date) ?? []).find(
        (session) => session.side === 'actual' && session.kind === draft.kind && isSameSession(session, draft),
      ) ?? null,
  };
}

function bestOf(draft: SessionDraft, planned: readonly Session[]): Session | null {
  const alike = planned
    .map((session) => ({ session, ratio: ratioOf(draft, session) }))
    .filter(({ ratio }) => ratio === null || ratio <= SAME_DAY_RATIO)
    .sort((a, b) => (a.ratio ?? SAME_DAY_RATIO) - (b.ratio ?? SAME_DAY_RATIO));
  return alike[0]?.session ?? null;
}

function onlyNear(
  draft: SessionDraft,
  plannedOn: (draft: SessionDraft, date: string) => readonly Session[],
): Session | null {
  const near = [-1, 1].flatMap((days) => plannedOn(draft, addDays(draft.date, days)));
  const alike = near.filter((session) => (ratioOf(draft, session) ?? 1) <= NEXT_DAY_RATIO);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The bigger over the smaller of the two distances, else of the two durations; null when neither can be compared. */
function ratioOf(draft: SessionDraft, session: Session): number | null {
  const distance = ratio(draft.run?.distanceM, session.run?.distanceM ?? session.load.runDistanceM);
  return distance ?? ratio(draft.durationS, session.durationS ?? session.load.runS);
}

function ratio(a: number | null | undefined, b: number | null | undefined): number | null {
  if (a === null || a === undefined || b === null || b === undefined || a <= 0 || b <= 0) return null;
  return Math.max(a / b, b / a);
}

function isSameSession(session: Session, draft: SessionDraft): boolean {
  if (session.startTime !== null && draft.startTime !== null) {
    const apart = Math.abs(minutes(session.startTime) - minutes(draft.startTime));
    if (apart > SAME_START_MIN) return false;
    return session.kind !== 'run' || (ratioOf(draft, session) ?? 1) <= SAME_RUN_RATIO || apart <= 1;
  }
  return session.kind === 'strength' || (ratioOf(draft, session) ?? 2) <= SAME_RUN_RATIO;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
