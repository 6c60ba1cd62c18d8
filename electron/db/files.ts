import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that make one SQLite database: the file itself and, while it is open, its log and index. */
export const COMPANIONS = ['', '-wal', '-shm'] as const;

/** True when this file can be opened for writing. Tried, not asked: modes and access lists say too little. */
export function isWritableFile(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** True when a file can be made in this folder; one is, for a moment. */
export function isWritableFolder(path: string): boolean {
  const probe = join(path, `.counterpoint-probe-${process.pid}`);
  try {
    closeSync(openSync(probe, 'w'));
    rmSync(probe, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Forces a file's content to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Forces a folder's entries to the disk, where the system can (Windows cannot and need not). */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Puts a finished file in its place in one step: afterwards there is the old one or the new one, never a part. */
export function moveIntoPlace(from: string, to: string): void {
  syncFile(from);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Copies a database with its log, so that what was committed last is in the copy too. The copy can be written. */
export function copyDatabaseFiles(from: string, to: string): void {
  for (const companion of ['', '-wal']) {
    if (companion !== '' && !existsSync(from + companion)) continue;
    copyFileSync(from + companion, to + companion);
    chmodSync(to + companion, 0o600);
  }
}

/** Removes a database and its companions, where they are. */
export function removeDatabaseFiles(path: string): void {
  for (const companion of COMPANIONS) rmSync(path + companion, { force: true });
}

/** Changes when the file does; null while a log beside it may hold more than the file. */
export function fileMark(path: string): string | null {
  if (existsSync(`${path}-wal`)) return null;
  const { size, mtimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ino}`;
}
