import { useSyncExternalStore } from 'react';
import type { SessionCopy } from '../../../../shared/contract/week-acts.ts';
import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, SessionId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { draftOf } from './week-model.ts';

/** What was copied: cards keep their days apart from each other, a week its weekdays. */
export type ClipShape = 'sessions' | 'day' | 'week';

/** Sessions that the coach copied or cut; cut ones stay where they are until they are pasted. */
export interface Clip {
  readonly mode: 'copy' | 'cut';
  readonly shape: ClipShape;
  readonly athleteId: AthleteId;
  readonly sessions: readonly Session[];
}

let clip: Clip | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps what was copied, for every week and athlete of this window; null forgets it. */
export function setClip(next: Clip | null): void {
  clip = next;
  for (const listener of listeners) listener();
}

/** Follows what was copied. */
export function useClip(): Clip | null {
  return useSyncExternalStore(subscribe, () => clip);
}

function firstDay(sessions: readonly Session[]): CalendarDate | null {
  return sessions.reduce<CalendarDate | null>(
    (first, { date }) => (first === null || date < first ? date : first),
    null,
  );
}

/**
 * The days that the sessions land on when pasted on `target`: the first of them there, the others as far from it as
 * they were; those of a copied week on their weekdays of the target's week.
 */
export function landing(
  { shape, sessions }: Pick<Clip, 'shape' | 'sessions'>,
  target: CalendarDate,
): readonly { readonly session: Session; readonly date: CalendarDate }[] {
  const first = firstDay(sessions);
  if (first === null) return [];
  const by = shape === 'week' ? daysBetween(mondayOf(first), mondayOf(target)) : daysBetween(first, target);
  return sessions.map((session) => ({ session, date: addDays(session.date, by) }));
}

/** The same weekday in another week: where a paste goes when no day is chosen. */
export function sameWeekday(clipped: Pick<Clip, 'sessions'>, monday: CalendarDate): CalendarDate {
  const first = firstDay(clipped.sessions);
  return first === null ? monday : addDays(monday, daysBetween(mondayOf(first), first));
}

/** The copies as the program takes them. */
export function copiesOf(landed: readonly { readonly session: Session; readonly date: CalendarDate }[]): SessionCopy[] {
  return landed.map(({ session, date }) => ({ athleteId: session.athleteId, draft: { ...draftOf(session), date } }));
}

/** True for a card that is cut and waits for its new place. */
export function isCut(clipped: Clip | null, id: SessionId): boolean {
  return clipped?.mode === 'cut' && clipped.sessions.some((session) => session.id === id);
}
