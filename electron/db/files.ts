import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The files that make one SQLite database: the file itself and, while it is open, its log and index. */
export const COMPANIONS = ['', '-wal', '-shm'] as const;

/** True when this process may write the file or folder, as far as the operating system says. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
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

/** Copies a database with its log, so that what was committed last is in the copy too. */
export function copyDatabaseFiles(from: string, to: string): void {
  copyFileSync(from, to);
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${to}-wal`);
}

/** Removes a database and its companions, where they are. */
export function removeDatabaseFiles(path: string): void {
  for (const companion of COMPANIONS) rmSync(path + companion, { force: true });
}
