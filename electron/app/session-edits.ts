import { addDays, type CalendarDate, dayText } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { RunItem, Session, SessionDraft, SessionLoad } from '../../shared/domain/session.ts';
import type { DistanceUnit } from '../../shared/domain/units.ts';
import type { Side } from '../../shared/domain/vocabulary.ts';
import type { NewSession, ReadDb, SessionChange } from '../db/index.ts';
import { runTitle } from '../engine/index.ts';
import { gone } from './context.ts';
import { scaleOn } from './plan-inputs.ts';

/** Longest session, seconds and metres. */
const MOST_S = 604_800;
const MOST_M = 1_000_000;

/** A change of a session as it will be stored, and the session with it. */
export interface SessionEdit {
  readonly edit: SessionChange;
  readonly after: Session;
}

/** A session's new content with its load, marked as edited by hand; what is wrong with it as a failure. Writes nothing. */
export function editOf(reads: ReadDb, session: Session, draft: SessionDraft, today: CalendarDate): Result<SessionEdit> {
  const athlete = reads.athletes.get(session.athleteId);
  if (athlete === undefined) return gone('athlete');
  const scale = scaleOn(reads, athlete, draft.date, today);
  const load = scale.load(draft);
  const moves = draft.date !== session.date;
  const problem = lengthProblem(load) ?? (moves ? futureProblem(session.side, draft.date, today) : null);
  if (problem !== null) return problem;
  const stored = session.side === 'planned' ? asLongAsItsSteps(draft, load, session.run?.items ?? []) : draft;
  const edit: SessionChange = {
    draft: stored,
    load,
    lifts: session.side === 'actual' ? scale.lifts(draft) : [],
    edited: true,
    // A session belongs to the season that holds its day; on a day that none holds it stays with the one it had.
    seasonId: (moves ? reads.seasons.covering(athlete.id, draft.date)?.id : undefined) ?? session.seasonId,
  };
  return ok({ edit, after: { ...session, ...draft, load, edited: true } });
}

/** A session that a coach adds, with its load; what is wrong with it as a failure. Writes nothing. */
export function additionOf(
  reads: ReadDb,
  athleteId: AthleteId,
  side: Side,
  draft: SessionDraft,
  today: CalendarDate,
): Result<NewSession> {
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) return gone('athlete');
  const problem = draftProblem(reads, draft) ?? futureProblem(side, draft.date, today);
  if (problem !== null) return problem;
  const scale = scaleOn(reads, athlete, draft.date, today);
  const load = scale.load(draft);
  const tooLong = lengthProblem(load);
  if (tooLong !== null) return tooLong;
  return ok({
    ...(side === 'planned' ? asLongAsItsSteps(draft, load, []) : draft),
    athleteId,
    seasonId: reads.seasons.covering(athleteId, draft.date)?.id ?? null,
    side,
    plannedId: null,
    locked: false,
    edited: false,
    source: 'coach',
    load,
    reasons: [],
    lifts: side === 'actual' ? scale.lifts(draft) : [],
  });
}

/** A planned run whose steps are new takes their distance and time, so that card and paper say what the sums count. */
function asLongAsItsSteps(draft: SessionDraft, load: SessionLoad, before: readonly RunItem[]): SessionDraft {
  const { run } = draft;
  if (run === null || run.items.length === 0 || JSON.stringify(run.items) === JSON.stringify(before)) return draft;
  return {
    ...draft,
    durationS: Math.round(load.runS),
    run: { ...run, distanceM: Math.round(load.runDistanceM) },
  };
}

/** A run still called by its old steps is called by its new ones; a title that the coach wrote stays. */
export function titledByItsSteps(before: Session, draft: SessionDraft, unit: DistanceUnit): SessionDraft {
  if (before.run === null || draft.run === null || draft.title !== before.title) return draft;
  if (JSON.stringify(draft.run.items) === JSON.stringify(before.run.items)) return draft;
  if (before.title !== runTitle(before.run, unit)) return draft;
  return { ...draft, title: runTitle(draft.run, unit) ?? draft.title };
}

/** What the schema cannot say about a session. */
export function draftProblem(reads: ReadDb, draft: SessionDraft): Result<never> | null {
  const issues: { readonly path: string; readonly message: string }[] = [];
  if (draft.run !== null && draft.kind !== 'run') {
    issues.push({ path: 'draft.run', message: 'Only a run has running steps.' });
  }
  if (draft.strength !== null && draft.kind === 'run') {
    issues.push({ path: 'draft.strength', message: 'A run has no lifting sets.' });
  }
  if (draft.run?.items.some(hasNoLength)) {
    issues.push({ path: 'draft.run.items', message: 'Each running step needs a time or a distance.' });
  }
  if (draft.strength?.sets.some((set) => reads.exercises.get(set.exerciseId) === undefined)) {
    issues.push({ path: 'draft.strength.sets', message: 'A set names an exercise that is not in the library.' });
  }
  const first = issues[0];
  return first === undefined ? null : fail('validation', first.message, { issues });
}

/** What was done lies up to today; tomorrow too, as an athlete further east may be a day ahead. */
function futureProblem(side: Side, date: CalendarDate, today: CalendarDate): Result<never> | null {
  if (side === 'planned' || date <= addDays(today, 1)) return null;
  const message = `${dayText(date)} is still to come; a session that was done needs a day up to today.`;
  return fail('validation', message, { issues: [{ path: 'draft.date', message }] });
}

/** Each step may be as long as a week; all of them together may not be longer. */
function lengthProblem({ runS, runDistanceM }: SessionLoad): Result<never> | null {
  if (runS <= MOST_S && runDistanceM <= MOST_M) return null;
  const message = 'The steps add up to more than 168 hours or 1,000 km; shorten them.';
  return fail('validation', message, { issues: [{ path: 'draft.run.items', message }] });
}

function hasNoLength(item: RunItem): boolean {
  if (item.kind === 'repeat') return item.steps.some(hasNoLength);
  return item.durationS === null && item.distanceM === null;
}
