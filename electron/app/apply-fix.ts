import type { Parsed } from '../../shared/contract/index.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { Session } from '../../shared/domain/session.ts';
import type { NewSession, ReadDb, WriteDb } from '../db/index.ts';
import { fixedDraft, type SessionStep } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { type AppContext, gone, readsOf, writeFor } from './context.ts';
import { draftOf } from './plan-inputs.ts';
import { seasonDraftOf } from './season-draft.ts';
import { redraught } from './season-draughts.ts';
import { storeReplanned } from './season-plan.ts';
import { additionOf, editOf, type SessionEdit, titledByItsSteps } from './session-edits.ts';
import { reclassifyAround } from './week-classes.ts';

type FixInput = Parsed<'audit.applyFix'>;

/** Longest text of a step of the history. */
const LABEL_LENGTH = 90;

const STALE = 'The plan has changed since this was proposed; look at the finding again.';

/** One write that a step of a fix comes to. */
type Write =
  | {
      readonly kind: 'edit';
      readonly session: Session;
      readonly edit: SessionEdit['edit'];
      readonly date: CalendarDate;
    }
  | { readonly kind: 'remove'; readonly session: Session }
  | { readonly kind: 'add'; readonly addition: NewSession };

/** Does what a fix says in one step of the history, through the same checks and weighing as the coach's own edits. */
export function applyFix(context: AppContext, input: FixInput): Result<{ changed: number }> {
  const label = labelOf(input.fix.sentence);
  const [first] = input.fix.steps;
  if (first?.kind === 'replan') return replan(context, input, first.seasonId, label);
  const reads = readsOf(context);
  const today = context.ports.clock.today();
  const writes: Write[] = [];
  for (const step of input.fix.steps) {
    if (step.kind === 'replan') return fail('validation', 'Planning anew stands for itself.');
    const write = writeOf(reads, input.athleteId, step, today);
    if (!write.ok) return write;
    writes.push(write.value);
  }
  writeFor(context, 'audit.applyFix', (db) => store(db, input.athleteId, writes), label);
  return ok({ changed: writes.length });
}

function labelOf(sentence: string): string {
  const text = `Apply: ${sentence.replace(/\.$/, '')}`;
  return text.length > LABEL_LENGTH ? `${text.slice(0, LABEL_LENGTH - 1)}…` : text;
}

function replan(
  context: AppContext,
  { athleteId }: FixInput,
  seasonId: Parameters<ReadDb['seasons']['get']>[0],
  label: string,
): Result<{ changed: number }> {
  const season = readsOf(context).seasons.get(seasonId);
  if (season === undefined || season.athleteId !== athleteId) return gone('season');
  const draft = seasonDraftOf(season);
  const worked = redraught(context, season, draft, context.ports.clock.today());
  if (!worked.ok) return worked;
  const work = (db: WriteDb) => storeReplanned(db, season, draft, worked.value);
  return ok({ changed: writeFor(context, 'audit.applyFix', work, label).replaced });
}

/** What a step comes to; refused where the session is not as it was when the fix was proposed. */
function writeOf(
  reads: ReadDb,
  athleteId: Session['athleteId'],
  step: SessionStep,
  today: CalendarDate,
): Result<Write> {
  const session = reads.sessions.get(step.sessionId);
  if (session === undefined || session.athleteId !== athleteId) return gone('session');
  const adds = step.kind === 'insert-lift';
  const open = session.side === 'planned' && !session.locked && session.date >= today;
  const done = reads.sessions.fulfilled([session.id]).size > 0;
  if (session.date !== step.date || (!adds && (!open || done))) return fail('conflict', STALE);
  if ('toDate' in step && step.toDate < today) return fail('conflict', STALE);
  const policy = policyOf(reads, athleteId, reads.seasons.covering(athleteId, session.date)?.preset);
  const draft = fixedDraft(draftOf(session), step, policy.strength);
  if (draft === null) return fail('conflict', STALE);
  if (draft === 'removed') return ok({ kind: 'remove', session });
  if (adds) {
    const addition = additionOf(reads, athleteId, 'planned', draft, today);
    return addition.ok ? ok({ kind: 'add', addition: addition.value }) : addition;
  }
  const unit = reads.athletes.get(athleteId)?.distanceUnit ?? 'km';
  const edit = editOf(reads, session, titledByItsSteps(session, draft, unit), today);
  return edit.ok ? ok({ kind: 'edit', session, edit: edit.value.edit, date: draft.date }) : edit;
}

function store(db: WriteDb, athleteId: Session['athleteId'], writes: readonly Write[]): void {
  const days: CalendarDate[] = [];
  for (const write of writes) {
    if (write.kind === 'add') {
      db.sessions.insert(write.addition);
      days.push(write.addition.date);
    } else if (write.kind === 'remove') {
      db.sessions.remove([write.session.id]);
      days.push(write.session.date);
    } else {
      db.sessions.update(write.session.id, write.edit);
      days.push(write.session.date, write.date);
    }
  }
  reclassifyAround(db, athleteId, days);
}
