import type { Connection } from '../driver.ts';
import { StorageError } from '../errors.ts';

/** What every repository works with. */
export interface Context {
  readonly connection: Connection;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Throws the StorageError for something that is no longer there. */
export function missing(what: string): never {
  throw new StorageError('not-found', `This ${what} is no longer there, so nothing was changed. Look again and retry.`);
}

/** Throws the StorageError for a name that is taken. */
export function taken(what: string, name: string): never {
  throw new StorageError('conflict', `There is already a ${what} called “${name}”, so nothing was changed.`);
}

/** A name as it is compared: letter case and outer blanks aside. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Rows by the value of one column, in the order in which they come. */
export function grouped<Row, K>(rows: readonly Row[], keyOf: (row: Row) => K): ReadonlyMap<K, readonly Row[]> {
  const map = new Map<K, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = map.get(key);
    if (list === undefined) map.set(key, [row]);
    else list.push(row);
  }
  return map;
}
