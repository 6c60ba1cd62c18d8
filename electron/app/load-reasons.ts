import type { Athlete } from '../../shared/domain/athlete.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { ReadDb } from '../db/index.ts';
import { loadContext, loadReason } from '../engine/index.ts';
import { withRaceResults } from './athlete-fitness.ts';
import { policyOf } from './athlete-policy.ts';
import { draftOf } from './plan-inputs.ts';

/**
 * The sessions with, for each run that was done, why it counts the points that it does (rule 1.2). Where evidence
 * that came later would weigh it otherwise, both are said: what was logged stays as it was weighed.
 */
export function withLoadReasons(reads: ReadDb, athlete: Athlete, sessions: readonly Session[]): Session[] {
  const known = withRaceResults(reads, athlete.id, athlete);
  return sessions.map((session) => {
    if (session.side !== 'actual' || session.run === null) return session;
    const policy = policyOf(reads, athlete.id, reads.seasons.covering(athlete.id, session.date)?.preset);
    const context = loadContext(known, [], session.date, policy);
    const reason = loadReason(draftOf(session), context, athlete.distanceUnit, policy.running);
    if (reason === null) return session;
    const stored = session.load.points;
    const sentence =
      reason.inputs['points'] === stored
        ? reason.sentence
        : `${stored.toFixed(1)} points when it was logged. By what is known of that day now: ${reason.sentence}`;
    return { ...session, reasons: [...session.reasons, { ...reason, sentence }] };
  });
}
