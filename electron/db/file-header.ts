import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** Marks a SQLite file as ours: `CPNT`. */
export const APPLICATION_ID = 0x43504e54;

/** What the first bytes of a file say (SQLite file format, 1.3), without opening it as a database. */
export type FileKind =
  | { readonly kind: 'absent' | 'empty' | 'not-sqlite' }
  | { readonly kind: 'sqlite'; readonly applicationId: number; readonly version: number };

/** Reads the header. Throws the operating system's error when the file cannot be read. */
export function readFileKind(path: string): FileKind {
  if (!existsSync(path)) return { kind: 'absent' };
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  let length = 0;
  try {
    length = readSync(file, header, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (length === 0) return { kind: 'empty' };
  if (length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return { kind: 'not-sqlite' };
  return { kind: 'sqlite', applicationId: header.readInt32BE(68), version: header.readInt32BE(60) };
}
