import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileKind } from './file-header.ts';
import { openDatabase, openInBackground, wantsLongUpdate } from './index.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { athleteDraft, openTemp, ready, tempOptions } from './test-support.ts';

const next: Migration = {
  version: migrations.length + 1,
  name: 'a further table',
  sql: 'CREATE TABLE further (id INTEGER PRIMARY KEY) STRICT;',
};
const withNext = [...migrations, next];

/** A closed database of the version before the last, which counts as large. */
function olderDatabase() {
  const options = { ...tempOptions(), checkedUpToBytes: 1 };
  const db = openTemp(options);
  db.unitOfWork.write('Add', ['athletes'], (w) => w.athletes.create(athleteDraft(), { vdot: null, sample: false }));
  db.close();
  return { ...options, backupsFolder: join(dirname(options.path), 'backups') };
}

const backupsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

describe('an update that takes long', () => {
  it('is foreseen for a large file of an older version only, which is left as it is', () => {
    const options = olderDatabase();
    const { mtimeMs } = statSync(options.path);
    expect(wantsLongUpdate(options, withNext)).toBe(true);
    expect(wantsLongUpdate(options, migrations)).toBe(false);
    expect(wantsLongUpdate({ ...options, checkedUpToBytes: 1e9 }, withNext)).toBe(false);
    expect(wantsLongUpdate({ ...options, path: `${options.path}.none` }, withNext)).toBe(false);
    expect(statSync(options.path).mtimeMs).toBe(mtimeMs);
  });

  it('makes exactly one verified backup of the older version, says how far it is, and then updates', async () => {
    const options = olderDatabase();
    const seen: (readonly [number, number])[] = [];
    const progress = (done: number, total: number) => void seen.push([done, total]);
    const db = ready(await openInBackground(options, { progress }, withNext));
    const [backup, ...others] = db.listBackups();
    expect(others).toEqual([]);
    expect(readFileKind(backup?.path ?? '')).toMatchObject({ version: migrations.length });
    const [done, total] = seen.at(-1) ?? [];
    expect(total).toBeGreaterThan(0);
    expect(done).toBe(total);
    expect(db.read.athletes.list()).toHaveLength(1);
    db.close();
    expect(readFileKind(options.path)).toMatchObject({ version: next.version });
  });

  it('that is stopped leaves the file and the backups as they were', async () => {
    const options = olderDatabase();
    const before = readFileSync(options.path);
    const stop = new AbortController();
    const opening = openInBackground(options, { signal: stop.signal }, withNext);
    stop.abort(new Error('closed'));
    await expect(opening).rejects.toThrow('closed');
    expect(readFileSync(options.path).equals(before)).toBe(true);
    expect(backupsIn(options.backupsFolder)).toEqual([]);
    expect(ready(openDatabase(options)).read.athletes.list()).toHaveLength(1);
  });

  it('backs up once more what another connection wrote while the first backup was made', async () => {
    const options = olderDatabase();
    let wrote = false;
    const progress = () => {
      if (wrote) return;
      wrote = true;
      const other = ready(openDatabase(options));
      other.unitOfWork.write('Add', ['athletes'], (w) =>
        w.athletes.create(athleteDraft({ name: 'Late' }), { vdot: null, sample: false }),
      );
      other.close();
    };
    const db = ready(await openInBackground(options, { progress }, withNext));
    expect(wrote).toBe(true);
    expect(db.listBackups()).toHaveLength(2);
    expect(db.read.athletes.list()).toHaveLength(2);
  });

  it('of a damaged file is refused as damaged, with the file as it was', async () => {
    const options = olderDatabase();
    const bytes = readFileSync(options.path);
    bytes.fill(0xa5, bytes.length - 4096 * 3);
    writeFileSync(options.path, bytes);
    const result = await openInBackground(options, {}, withNext);
    expect(result).toMatchObject({ state: 'corrupt', message: expect.stringContaining('is damaged') });
    expect(readFileSync(options.path).equals(bytes)).toBe(true);
    expect(backupsIn(options.backupsFolder)).toEqual([]);
  });

  it('without a place for its backup is refused, with the file as it was', async () => {
    const options = olderDatabase();
    const before = readFileSync(options.path);
    writeFileSync(options.backupsFolder, 'a file');
    const result = await openInBackground(options, {}, withNext);
    expect(result).toMatchObject({ state: 'failed', message: expect.stringContaining('No backup was made') });
    expect(readFileSync(options.path).equals(before)).toBe(true);
  });
});
