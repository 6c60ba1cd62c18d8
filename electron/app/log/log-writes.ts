import type { Output } from '../../../shared/contract/index.ts';
import type { LogEntry } from '../../../shared/contract/log.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SessionId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { SessionKind } from '../../../shared/domain/vocabulary.ts';
import type { NewSession, ReadDb, SessionChange } from '../../db/index.ts';
import { runTitle } from '../../engine/index.ts';
import { gone } from '../context.ts';
import { draftOf } from '../plan-inputs.ts';
import { additionOf, draftProblem, editOf } from '../session-edits.ts';
import { plannedFor } from './link-plan.ts';

/** What is written for one entry of the log: a new session, or a change of one that is there. */
export type LogWrite =
  | { readonly kind: 'new'; readonly session: NewSession }
  | { readonly kind: 'change'; readonly id: SessionId; readonly date: CalendarDate; readonly edit: SessionChange };

type Fulfils = Output<'log.add'>['fulfils'];

/** A typed entry as a new session with its link and title. Writes nothing. */
export function newEntry(
  reads: ReadDb,
  athleteId: AthleteId,
  entry: LogEntry,
  today: CalendarDate,
): Result<{ readonly write: LogWrite; readonly title: string; readonly fulfils: Fulfils }> {
  const athlete = reads.athletes.get(athleteId);
  if (athlete === undefined) return gone('athlete');
  const untitled: SessionDraft = { ...entry, title: entry.title ?? KIND_TITLES[entry.kind] };
  const planned = plannedFor(reads, athleteId, untitled, today);
  const alike = planned !== null && (entry.run === null || entry.run.type === planned.run?.type);
  const own = entry.run === null ? null : runTitle(entry.run, athlete.distanceUnit);
  const title = entry.title ?? (alike ? planned.title : (own ?? untitled.title));
  const block = entry.strength?.block ?? planned?.strength?.block ?? null;
  const strength = entry.strength === null ? null : { ...entry.strength, block };
  const worked = additionOf(reads, athleteId, 'actual', { ...untitled, title, strength }, today);
  if (!worked.ok) return worked;
  return ok({
    write: { kind: 'new', session: { ...worked.value, plannedId: planned?.id ?? null } },
    title,
    fulfils: fulfilsOf(planned),
  });
}

const KIND_TITLES: Readonly<Record<SessionKind, string>> = {
  run: 'Run',
  strength: 'Strength',
  cross: 'Cross-training',
  mobility: 'Mobility',
  conditioning: 'Conditioning',
  other: 'Session',
};

/** The entry's sets added to a session that was logged before; its length, effort and note replace where given. */
export function addedEntry(
  reads: ReadDb,
  session: Session,
  entry: LogEntry,
  today: CalendarDate,
): Result<{ readonly write: LogWrite; readonly title: string; readonly fulfils: Fulfils }> {
  if (session.side !== 'actual' || session.kind !== entry.kind) {
    return fail('validation', 'Only sets of the same kind can be added to a session that was done.');
  }
  const before = draftOf(session);
  const sets = [...(before.strength?.sets ?? []), ...(entry.strength?.sets ?? [])];
  const draft: SessionDraft = {
    ...before,
    durationS: entry.durationS ?? before.durationS,
    rpe: entry.rpe ?? before.rpe,
    note: [before.note, entry.note].filter((text) => text !== '').join('\n'),
    strength:
      before.strength === null && entry.strength === null ? null : { block: before.strength?.block ?? null, sets },
  };
  const worked = changed(reads, session, draft, today);
  if (!worked.ok) return worked;
  const planned = session.plannedId === null ? undefined : reads.sessions.get(session.plannedId);
  return ok({ write: worked.value, title: session.title, fulfils: fulfilsOf(planned ?? null) });
}

/** What was done for a planned session: a change of what is logged for it, else a new session. */
export function doneEntry(reads: ReadDb, planned: Session, draft: SessionDraft, today: CalendarDate): Result<LogWrite> {
  const actualId = reads.sessions.fulfilled([planned.id]).get(planned.id);
  const actual = actualId === undefined ? undefined : reads.sessions.get(actualId);
  if (actual !== undefined) return changed(reads, actual, draft, today);
  const worked = additionOf(reads, planned.athleteId, 'actual', draft, today);
  return worked.ok ? ok({ kind: 'new', session: { ...worked.value, plannedId: planned.id } }) : worked;
}

function changed(reads: ReadDb, session: Session, draft: SessionDraft, today: CalendarDate): Result<LogWrite> {
  const problem = draftProblem(reads, draft);
  if (problem !== null) return problem;
  const worked = editOf(reads, session, draft, today);
  return worked.ok ? ok({ kind: 'change', id: session.id, date: draft.date, edit: worked.value.edit }) : worked;
}

function fulfilsOf(planned: Session | null): Fulfils {
  return planned === null ? null : { plannedId: planned.id, title: planned.title, date: planned.date };
}
