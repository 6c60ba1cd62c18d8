import type { AthleteId } from '../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { ReadDb } from '../../db/index.ts';
import { sessionMatcher } from '../importing/session-match.ts';

/**
 * The planned session that one done session fulfils: of its kind on its day the most alike, else the only one alike on
 * a day beside it. One that the coach has marked as missed counts on its own day only.
 */
export function plannedFor(reads: ReadDb, athleteId: AthleteId, draft: SessionDraft): Session | null {
  const found = sessionMatcher(reads, athleteId, [draft]).takePlanned(draft);
  if (found === null || found.date === draft.date) return found;
  return reads.missed.has(found.id) ? null : found;
}
