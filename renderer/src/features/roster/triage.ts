import type { RosterView } from '../../../../shared/domain/roster.ts';
import { everyRow } from './roster-rows.ts';

/** How the coach looks at the roster: whom, and in which order. */
export type Triage = RosterView;

/** Everybody, those who need attention most first. */
export const firstTriage: Triage = { filter: everyRow, sort: { column: 'attention', descending: false } };

/** What the coach last looked at, so that coming back from an athlete finds the list as it was. */
let last: Triage = firstTriage;

/** The roster as it was last looked at while this window is open. */
export function rememberedTriage(): Triage {
  return last;
}

/** Keeps it and hands it on. */
export function rememberTriage(triage: Triage): Triage {
  last = triage;
  return triage;
}
