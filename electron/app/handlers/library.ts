import type { library } from '../../../shared/contract/library.ts';
import { type LibraryItemId, sessionId as toSessionId } from '../../../shared/domain/ids.ts';
import type { LibraryItem } from '../../../shared/domain/library-item.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { ReadDb } from '../../db/index.ts';
import { fitSession, portableContent } from '../../engine/index.ts';
import { policyOf } from '../athlete-policy.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import { copyName } from '../copy-name.ts';
import type { HandlersFor } from '../handler.ts';
import { draftOf } from '../plan-inputs.ts';
import { newFindings } from '../session-checks.ts';
import { additionOf } from '../session-edits.ts';
import { contextOn, withLength } from '../session-fit.ts';
import { reclassifyAround } from '../week-classes.ts';
import { exerciseHandlers } from './exercises.ts';

/** Stands for a session that is not stored yet. */
const NOT_STORED = toSessionId.parse('00000000-0000-7000-8000-000000000000');

/** What the coach keeps for every athlete: exercises, sessions to use again, and how lifts rise. */
export function libraryHandlers(context: AppContext): HandlersFor<keyof typeof library> {
  return {
    'lift.defaultScheme': ({ athleteId }) => {
      const reads = readsOf(context);
      const season = athleteId === null ? undefined : reads.seasons.covering(athleteId, context.ports.clock.today());
      return ok({ scheme: policyOf(reads, athleteId, season?.preset).strength.progression.scheme });
    },
    ...exerciseHandlers(context),
    'library.items': () => ok([...readsOf(context).libraryItems.list()]),
    'library.save': ({ sessionId, title }) => {
      const reads = readsOf(context);
      const session = reads.sessions.get(sessionId);
      const athlete = session === undefined ? undefined : reads.athletes.get(session.athleteId);
      if (session === undefined || athlete === undefined) return gone('session');
      const weighed = contextOn(reads, athlete, session.date, context.ports.clock.today());
      const content = portableContent(draftOf(session), weighed.context);
      if (isEmpty(session.kind, content)) {
        return fail('validation', `“${session.title}” has nothing in it yet; give it steps, sets or a length first.`);
      }
      const taken = titleProblem(reads, title, null);
      if (taken !== null) return taken;
      const itemId = writeFor(context, 'library.save', (db) =>
        db.libraryItems.create({ kind: session.kind, title, content }),
      );
      return ok({ itemId });
    },
    'library.rename': ({ itemId, title }) => {
      const reads = readsOf(context);
      const problem = itemProblem(reads, itemId);
      if (problem !== null) return problem;
      const taken = titleProblem(reads, title, itemId);
      if (taken !== null) return taken;
      writeFor(context, 'library.rename', (db) => db.libraryItems.rename(itemId, title));
      return ok({});
    },
    'library.file': ({ itemId, title, folder, tags }) => {
      const reads = readsOf(context);
      const problem = itemProblem(reads, itemId) ?? titleProblem(reads, title, itemId);
      if (problem !== null) return problem;
      writeFor(context, 'library.file', (db) => {
        db.libraryItems.rename(itemId, title);
        db.libraryItems.file(itemId, folder, tags);
      });
      return ok({});
    },
    'library.duplicate': ({ itemId }) => {
      const reads = readsOf(context);
      const item = reads.libraryItems.get(itemId);
      if (item === undefined) return gone('saved session');
      const title = copyName(item.title, (each) => titleProblem(reads, each, null) !== null);
      const copy = writeFor(context, 'library.duplicate', (db) => db.libraryItems.create({ ...item, title }));
      return ok({ itemId: copy });
    },
    'library.delete': ({ itemId }) => {
      const problem = itemProblem(readsOf(context), itemId);
      if (problem !== null) return problem;
      writeFor(context, 'library.delete', (db) => db.libraryItems.remove(itemId));
      return ok({});
    },
    ...insertHandler(context),
  };
}

/** What stands in the way of changing a saved session. */
function itemProblem(reads: ReadDb, itemId: LibraryItemId): Result<never> | null {
  const item = reads.libraryItems.get(itemId);
  if (item === undefined) return gone('saved session');
  if (!item.builtIn) return null;
  return fail('rule-violation', `“${item.title}” comes with Counterpoint; duplicate it and change the copy.`);
}

function titleProblem(reads: ReadDb, title: string, self: LibraryItemId | null): Result<never> | null {
  const key = title.trim().toLowerCase();
  const twin = reads.libraryItems.list().find((item) => item.id !== self && item.title.toLowerCase() === key);
  if (twin === undefined) return null;
  const message = `There is already a saved session named “${twin.title}”; choose another name.`;
  return fail('conflict', message, { issues: [{ path: 'title', message }] });
}

function insertHandler(context: AppContext): HandlersFor<'library.insert'> {
  return {
    'library.insert': ({ itemId, athleteId, date }) => {
      const reads = readsOf(context);
      const item = reads.libraryItems.get(itemId);
      if (item === undefined) return gone('saved session');
      const athlete = reads.athletes.get(athleteId);
      if (athlete === undefined) return gone('athlete');
      const today = context.ports.clock.today();
      const weighed = contextOn(reads, athlete, date, today);
      const { content, notes } = fitSession(item.content, weighed.athlete, weighed.context, weighed.policy);
      const draft = { ...content, kind: item.kind, title: item.title, date, startTime: null };
      const added = additionOf(reads, athleteId, 'planned', draft, today);
      if (!added.ok) return added;
      const session = withLength(added.value);
      const stored = { ...session, id: NOT_STORED, reasons: [] };
      const findings = newFindings(reads, stored, stored, today);
      const sessionId = writeFor(context, 'library.insert', (db) => {
        const id = db.sessions.insert(session);
        db.libraryItems.noteUse(itemId, id);
        reclassifyAround(db, athleteId, [date]);
        return id;
      });
      return ok({ sessionId, notes: [...notes], findings: [...findings] });
    },
  };
}

function isEmpty(kind: LibraryItem['kind'], { run, strength, durationS }: LibraryItem['content']): boolean {
  if (kind === 'run') return durationS === null && (run?.distanceM ?? 0) <= 0 && (run?.items.length ?? 0) === 0;
  if (kind === 'strength') return (strength?.sets.length ?? 0) === 0;
  return false;
}
