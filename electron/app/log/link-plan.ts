import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { ReadDb } from '../../db/index.ts';
import { sessionMatcher } from '../importing/session-match.ts';

/**
 * The planned session that one done session fulfils: of its kind on its day the most alike, else the only one alike on
 * a day beside it. On another day it is not one that the coach has marked as missed, nor one that is still to come.
 */
export function plannedFor(
  reads: ReadDb,
  athleteId: AthleteId,
  draft: SessionDraft,
  today: CalendarDate,
): Session | null {
  const found = sessionMatcher(reads, athleteId, [draft]).takePlanned(draft);
  if (found === null || found.date === draft.date) return found;
  return found.date > today || reads.missed.has(found.id) ? null : found;
}
