import type { BulkAct } from '../../../shared/contract/roster.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { NewSession, ReadDb } from '../../db/index.ts';
import { type AppContext, readsOf } from '../context.ts';
import { draftOf, scaleOn } from '../plan-inputs.ts';
import { type ReadyAct, some } from './act.ts';

/** Logs what was planned on these days and not logged, as done exactly as planned. */
export function logAct(context: AppContext, { from, to }: Extract<BulkAct, { kind: 'log' }>): Result<ReadyAct> {
  const today = context.ports.clock.today();
  if (to < from) return fail('validation', 'The last day must not lie before the first.');
  if (to > today) return fail('validation', 'Only days up to today can be logged.');
  return ok({
    label: (count) => `Log ${some(count, 'athlete')} as planned`,
    workOut: (athlete) => {
      const reads = readsOf(context);
      const planned = reads.sessions.between(athlete.id, from, to, 'planned');
      if (planned.length === 0) return { refused: 'Nothing was planned on these days.' };
      const done = reads.sessions.fulfilled(planned.map(({ id }) => id));
      const open = planned.filter(({ id }) => !done.has(id));
      const { left, twins } = withoutTwins(open, reads.sessions.between(athlete.id, from, to, 'actual'));
      if (left.length === 0) return { refused: 'All that was planned on these days is logged.' };
      const sessions = left.map((session) => asDone(reads, athlete, session, today));
      return {
        sentence: `${wordsFor(left)}${twins > 0 ? `; ${some(twins, 'day')} left out, where something else is logged` : ''}.`,
        store: (db) => void db.sessions.insertMany(sessions),
      };
    },
  });
}

/** Leaves out what has an unlinked log of the same kind on its day: it is probably the same session. */
function withoutTwins(open: readonly Session[], actual: readonly Session[]) {
  const loose = actual.filter(({ plannedId }) => plannedId === null);
  const left = open.filter(
    (session) => !loose.some(({ date, kind }) => date === session.date && kind === session.kind),
  );
  return { left, twins: open.length - left.length };
}

function asDone(reads: ReadDb, athlete: Athlete, planned: Session, today: Session['date']): NewSession {
  const draft = draftOf(planned);
  const scale = scaleOn(reads, athlete, planned.date, today);
  return {
    ...draft,
    note: '',
    athleteId: athlete.id,
    seasonId: planned.seasonId,
    side: 'actual',
    plannedId: planned.id,
    locked: false,
    edited: false,
    source: 'coach',
    load: scale.load(draft),
    reasons: [],
    lifts: scale.lifts(draft),
  };
}

function wordsFor(sessions: readonly Session[]): string {
  const runs = sessions.filter(({ kind }) => kind === 'run').length;
  const lifts = sessions.filter(({ kind }) => kind === 'strength').length;
  const rest = sessions.length - runs - lifts;
  return [
    ...(runs > 0 ? [some(runs, 'run')] : []),
    ...(lifts > 0 ? [some(lifts, 'lifting session')] : []),
    ...(rest > 0 ? [some(rest, 'other session')] : []),
  ].join(', ');
}
