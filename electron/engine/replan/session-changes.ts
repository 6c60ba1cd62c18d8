import type { SessionChange } from '../../../shared/domain/replan.ts';
import { contentDetails } from './content-details.ts';
import type { Pair, VersionSession } from './pair-sessions.ts';
import { longDay, shortWeekday, type Wording } from './words.ts';

/** The change of a session that is in both plans, for the coach. */
export function pairChange({ before, after }: Pair<VersionSession, VersionSession>, wording: Wording): SessionChange {
  const moved = before.date !== after.date;
  const retitled = before.title !== after.title;
  const shown = [...contentDetails(before, after, wording)];
  const name = retitled ? `${before.title} → ${after.title}` : after.title;
  const extra = retitled ? [] : shown;
  return {
    kind: moved ? 'moved' : 'changed',
    session: after.kind,
    from: before.date,
    to: after.date,
    sentence: moved
      ? `${name} moves ${shortWeekday(before.date)} → ${shortWeekday(after.date)}${tail(extra, ', with ')}`
      : `${name}, ${shortWeekday(after.date)}${tail(extra, ': ')}`,
    details: shown,
  };
}

/** The first difference, and how many more there are. */
function tail(details: readonly string[], glue: string): string {
  const [first] = details;
  if (first === undefined) return '';
  const more = details.length - 1;
  return `${glue}${first}${more === 0 ? '' : ` and ${more} more`}`;
}

/** A race, or another session that comes from a week to another one: once for the week that it leaves, once for its new one. */
export function acrossWeeks(
  { before, after }: Pair<VersionSession, VersionSession>,
  wording: Wording,
): { readonly leaving: SessionChange; readonly arriving: SessionChange } {
  const base = {
    kind: 'moved' as const,
    session: after.kind,
    from: before.date,
    to: after.date,
    details: [...contentDetails(before, after, wording)],
  };
  return {
    leaving: { ...base, sentence: `${before.title} moves to ${longDay(after.date)}` },
    arriving: { ...base, sentence: `${after.title} comes from ${longDay(before.date)}` },
  };
}

/** A session of the new plan that the old one did not have. */
export function addedChange(session: VersionSession): SessionChange {
  const sentence = `${session.title}, ${shortWeekday(session.date)}, is new`;
  return { kind: 'added', session: session.kind, from: null, to: session.date, sentence, details: [] };
}

/** A session of the old plan that the new one does not have. */
export function removedChange(session: VersionSession): SessionChange {
  const sentence = `${session.title}, ${shortWeekday(session.date)}, is dropped`;
  return { kind: 'removed', session: session.kind, from: session.date, to: null, sentence, details: [] };
}
