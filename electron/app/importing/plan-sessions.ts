import type { ImportRow } from '../../../shared/contract/imports.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { addDays, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Session, SessionDraft } from '../../../shared/domain/session.ts';
import type { SessionSource } from '../../../shared/domain/vocabulary.ts';
import { detailOf, type ImportChange, type ImportContext } from './import-plan.ts';
import { type SessionMatcher, sessionMatcher } from './session-match.ts';
import { SessionWeigher } from './weigh.ts';

/** A session that a file holds, ready to be matched and weighed. */
export interface FoundSession {
  readonly line: number;
  readonly summary: string;
  /** What makes it the same one when the file comes again. */
  readonly sourceKey: string;
  readonly draft: SessionDraft;
  /** The draft once the planned session that it fulfils is known. */
  readonly named: (draft: SessionDraft, planned: Session | null) => SessionDraft;
  /** What was left out, in sentences. */
  readonly remark: string;
}

/**
 * Plans sessions that were done: new ones are added and linked to the planned session that they fulfil, known ones are
 * brought up to date unless the coach has edited them, ones that are there from elsewhere are left alone.
 */
export function planSessions(
  context: ImportContext,
  athlete: Athlete,
  source: SessionSource,
  found: readonly FoundSession[],
): { readonly rows: readonly ImportRow[]; readonly changes: readonly ImportChange[] } {
  const { reads } = context;
  const drafts = found.map((each) => each.draft);
  const stored = reads.sessions.bySourceKeys(athlete.id, [...new Set(found.map((each) => each.sourceKey))]);
  const run: Run = {
    context,
    athlete,
    source,
    matcher: sessionMatcher(reads, athlete.id, drafts),
    weigher: new SessionWeigher(reads, athlete, drafts),
    seen: new Set(),
    changes: [],
  };
  const rows = found.map((each): ImportRow => {
    if (run.seen.has(each.sourceKey)) return row(each, 'same', 'The file holds this session twice.');
    run.seen.add(each.sourceKey);
    const id = stored.get(each.sourceKey);
    const known = id === undefined ? undefined : (run.matcher.byId(id) ?? reads.sessions.get(id));
    return known === undefined ? planNew(run, each) : planKnown(run, each, known);
  });
  return { rows, changes: run.changes };
}

interface Run {
  readonly context: ImportContext;
  readonly athlete: Athlete;
  readonly source: SessionSource;
  readonly matcher: SessionMatcher;
  readonly weigher: SessionWeigher;
  readonly seen: Set<string>;
  readonly changes: ImportChange[];
}

function row(found: FoundSession, status: ImportRow['status'], detail: string): ImportRow {
  return { line: found.line, status, summary: found.summary, detail: detailOf(detail, found.remark) };
}

function planNew(run: Run, found: FoundSession): ImportRow {
  // A clock that runs ahead; an athlete further east may be a day ahead.
  if (found.draft.date > addDays(run.context.today, 1)) {
    return row(found, 'error', `${dayText(found.draft.date)} is still to come, so this was not done yet: kept out.`);
  }
  const repeated = run.matcher.repeated(found.draft);
  if (repeated !== null) {
    const bare =
      repeated.source === 'fit' && repeated.kind === 'strength' && (repeated.strength?.sets.length ?? 0) === 0;
    if (bare && !repeated.edited && (found.draft.strength?.sets.length ?? 0) > 0) {
      return planUpdate(run, found, repeated, 'Adds the sets to the recording of the watch.');
    }
    return row(found, 'same', `The log already has “${repeated.title}” at that time: it was not added again.`);
  }
  const { reads } = run.context;
  const planned = run.matcher.takePlanned(found.draft);
  const draft = found.named(found.draft, planned);
  const season = reads.seasons.covering(run.athlete.id, draft.date);
  const { load, lifts } = run.weigher.weigh(draft);
  run.changes.push((db) => {
    db.sessions.insert({
      ...draft,
      athleteId: run.athlete.id,
      seasonId: season?.id ?? null,
      side: 'actual',
      plannedId: planned?.id ?? null,
      locked: false,
      edited: false,
      source: run.source,
      load,
      reasons: [],
      sourceKey: found.sourceKey,
      lifts,
    });
  });
  if (planned === null) return row(found, 'add', '');
  const day = planned.date === draft.date ? 'that day' : dayText(planned.date);
  return row(found, 'match', `Fulfils the planned “${planned.title}” of ${day}.`);
}

function planKnown(run: Run, found: FoundSession, known: Session): ImportRow {
  const { plannedId } = known;
  const planned =
    plannedId === null ? null : (run.matcher.byId(plannedId) ?? run.context.reads.sessions.get(plannedId) ?? null);
  const draft = found.named(found.draft, planned);
  if (sameContent(known, draft)) return row(found, 'same', 'Imported before.');
  if (known.edited) return row(found, 'same', 'Imported before and edited since: the edited session stays.');
  return planUpdate(run, { ...found, draft }, known, 'Imported before; the file now says something else.');
}

function planUpdate(run: Run, found: FoundSession, known: Session, why: string): ImportRow {
  const { load, lifts } = run.weigher.weigh(found.draft);
  run.changes.push((db) => db.sessions.update(known.id, { draft: found.draft, load, lifts }));
  return row(found, 'update', why);
}

function sameContent(session: Session, draft: SessionDraft): boolean {
  const { date, startTime, kind, title, durationS, run, strength, rpe, note } = session;
  return stable({ date, startTime, kind, title, durationS, run, strength, rpe, note }) === stable(draft);
}

/** JSON with sorted keys, so that the order in which a record was written does not count. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
