import type { Athlete } from '../../shared/domain/athlete.ts';
import { type CalendarDate, earlier } from '../../shared/domain/calendar-date.ts';
import type { SessionDraft } from '../../shared/domain/session.ts';
import type { NewSession, ReadDb } from '../db/index.ts';
import { fitSession, loadContext, portableContent, runTitle } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { planAthleteOf } from './plan-inputs.ts';

/** What weighs an athlete's session on a day: the strength of that day, or of today when it lies ahead. */
export function contextOn(reads: ReadDb, athlete: Athlete, date: CalendarDate, today: CalendarDate) {
  const day = earlier(date, today);
  const policy = policyOf(reads, athlete.id, reads.seasons.covering(athlete.id, date)?.preset);
  const planAthlete = planAthleteOf(reads, athlete, day);
  return { athlete: planAthlete, policy, context: loadContext(planAthlete, reads.exercises.list(), day, policy) };
}

/** A run by distance alone takes the time that this athlete needs for it. */
export function withLength<S extends Pick<NewSession, 'run' | 'load' | 'durationS'>>(session: S): S {
  const { run, load, durationS } = session;
  return run === null || durationS !== null || load.runS <= 0 ? session : { ...session, durationS: load.runS };
}

/** One athlete's session made another's, on its own day: loads and paces become theirs, and so does a title by its steps. */
export function fitToOther(reads: ReadDb, from: Athlete, to: Athlete, draft: SessionDraft, today: CalendarDate) {
  const there = contextOn(reads, to, draft.date, today);
  const content = portableContent(draft, contextOn(reads, from, draft.date, today).context);
  const fitted = fitSession(content, there.athlete, there.context, there.policy);
  const { run } = fitted.content;
  const byItsSteps = draft.run !== null && draft.title === runTitle(draft.run, from.distanceUnit);
  const title = byItsSteps && run !== null ? (runTitle(run, to.distanceUnit) ?? draft.title) : draft.title;
  return { draft: { ...draft, ...fitted.content, title }, notes: fitted.notes };
}
