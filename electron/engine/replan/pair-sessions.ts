import type { SessionDraft, SessionLoad } from '../../../shared/domain/session.ts';
import { contentKey } from './content-key.ts';

/** A session of one of the two plans. */
export type VersionSession = SessionDraft & { readonly load: SessionLoad };

/** A session of the old plan and the one that takes its place. */
export interface Pair<S extends VersionSession, T extends VersionSession> {
  readonly before: S;
  readonly after: T;
}

/** What two lists of sessions have in common and what not. */
export interface Paired<S extends VersionSession, T extends VersionSession> {
  /** Equal in content and place. */
  readonly same: readonly Pair<S, T>[];
  readonly changed: readonly Pair<S, T>[];
  readonly removed: readonly S[];
  readonly added: readonly T[];
}

/** What a session is for: the type of a run; lifts are told apart by their titles only where there are several. */
function roleOf(session: VersionSession): string {
  return session.kind === 'run' ? `run ${session.run?.type ?? 'other'}` : session.kind;
}

/** `A` of `Heavy strength A`: which of the week's lifts it is, whatever the block. */
function letterOf({ title }: VersionSession): string {
  return /\s([A-E])$/.exec(title)?.[1] ?? title;
}

type Same = (a: VersionSession, b: VersionSession) => boolean;

/** How alike two sessions of a week must be to be taken for one; the closest first. */
const LIKENESS: readonly Same[] = [
  (a, b) => roleOf(a) === roleOf(b) && a.title === b.title && a.date === b.date,
  (a, b) => roleOf(a) === roleOf(b) && a.kind === 'strength' && letterOf(a) === letterOf(b),
  (a, b) => roleOf(a) === roleOf(b) && a.date === b.date,
  (a, b) => roleOf(a) === roleOf(b) && a.title === b.title,
  (a, b) => roleOf(a) === roleOf(b),
  (a, b) => a.kind === b.kind && a.date === b.date,
];

/** Pairs the sessions of one week of two plans by kind and role: the same ones, and those that change or move. */
export function pairSessions<S extends VersionSession, T extends VersionSession>(
  before: readonly S[],
  after: readonly T[],
): Paired<S, T> {
  const { same, removed: old, added: now } = matchSame(before, after);
  const [left, right] = [[...old], [...now]];
  const changed: Pair<S, T>[] = [];
  for (const alike of LIKENESS) {
    for (const session of [...right]) {
      const partner = left.find((each) => alike(each, session));
      if (partner === undefined) continue;
      changed.push({ before: partner, after: session });
      left.splice(left.indexOf(partner), 1);
      right.splice(right.indexOf(session), 1);
    }
  }
  return { same, changed, removed: left, added: right };
}

/** The part of two lists that is equal in content and place, however long they are. */
export function matchSame<S extends VersionSession, T extends VersionSession>(
  before: readonly S[],
  after: readonly T[],
): Omit<Paired<S, T>, 'changed'> {
  const pool = new Map<string, S[]>();
  for (const session of before) {
    const key = contentKey(session);
    const list = pool.get(key);
    if (list === undefined) pool.set(key, [session]);
    else list.push(session);
  }
  const same: Pair<S, T>[] = [];
  const added: T[] = [];
  for (const session of after) {
    const old = pool.get(contentKey(session))?.pop();
    if (old === undefined) added.push(session);
    else same.push({ before: old, after: session });
  }
  return { same, added, removed: [...pool.values()].flat() };
}
