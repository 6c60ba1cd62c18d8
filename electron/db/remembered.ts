import type { Connection } from './driver.ts';
import type { ReadDb } from './repository-types.ts';

/** What tells whether the file may have been written since it was read. */
export interface Freshness {
  readonly connection: Connection;
  /** Grows with every step, and when another file takes this one's place. */
  readonly revision: () => number;
  /** True inside a transaction, whose writes may still be taken back. */
  readonly busy: () => boolean;
}

/**
 * The same reads, with the list of exercises kept until anything is written, here or by another program: planning for a
 * squad asks for it once an athlete. Inside a transaction it is always read anew.
 */
export function withRememberedExercises(reads: ReadDb, freshness: Freshness): ReadDb {
  const { connection, revision, busy } = freshness;
  let kept: { readonly stamp: string; readonly list: ReturnType<ReadDb['exercises']['list']> } | null = null;
  const list: ReadDb['exercises']['list'] = () => {
    if (busy()) return reads.exercises.list();
    const own = connection.get<{ n: number }>('SELECT total_changes() AS n')?.n;
    const stamp = `${revision()} ${own} ${String(connection.pragma('data_version'))}`;
    if (kept?.stamp !== stamp) kept = { stamp, list: reads.exercises.list() };
    return kept.list;
  };
  return { ...reads, exercises: { ...reads.exercises, list } };
}
