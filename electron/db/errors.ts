/** Why the storage refused. */
export type StorageErrorCode =
  | 'full'
  | 'read-only'
  | 'newer'
  | 'locked'
  | 'corrupt'
  | 'input-output'
  | 'migration'
  | 'backup'
  | 'conflict'
  | 'not-found'
  | 'closed';

/** An expected failure of the storage. `message` can be shown: what happened, what was kept, what to do. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

/** Result code of SQLite, e.g. `SQLITE_FULL`, or of the operating system, e.g. `EACCES`; empty when there is none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

interface Translation {
  readonly starts: readonly string[];
  readonly code: StorageErrorCode;
  readonly message: string;
}

const TRANSLATIONS: readonly Translation[] = [
  {
    starts: ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'],
    code: 'full',
    message:
      'The disk is full, so this was not saved; everything saved before it is intact. Free some space and do it again.',
  },
  {
    starts: ['SQLITE_READONLY', 'EROFS', 'EACCES', 'EPERM'],
    code: 'read-only',
    message:
      'The data folder cannot be written to, so this was not saved; everything saved before it is intact. Make the folder writable, or choose another one, and start again.',
  },
  {
    starts: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
    code: 'locked',
    message:
      'Another program is using the database, so this was not saved; everything saved before it is intact. Close the other program and do it again.',
  },
  {
    starts: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    code: 'corrupt',
    message:
      'The database file is damaged, so this was not saved; the file was left as it is. Restore the last backup from Settings.',
  },
  {
    starts: ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'],
    code: 'conflict',
    message: 'There is already an entry of that name or key, so nothing was changed. Choose another one.',
  },
  {
    starts: ['SQLITE_CONSTRAINT_FOREIGNKEY'],
    code: 'not-found',
    message: 'Something that this change refers to is no longer there, so nothing was changed. Look again and retry.',
  },
  {
    starts: ['SQLITE_IOERR', 'SQLITE_CANTOPEN', 'EIO', 'ENOENT', 'ENOTDIR', 'EISDIR'],
    code: 'input-output',
    message:
      'The disk could not be read or written, so this was not saved; everything saved before it is intact. Check that the drive is connected, then do it again.',
  },
];

/** The failure as a StorageError with a sentence for the coach; anything that is no failure of the storage as it is. */
export function translateError(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const code = errorCode(error);
  const found = TRANSLATIONS.find((entry) => entry.starts.some((start) => code.startsWith(start)));
  return found === undefined ? error : new StorageError(found.code, found.message, { cause: error });
}

/** Runs `work` and throws its storage failures as StorageError. */
export function translating<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translateError(error);
  }
}
