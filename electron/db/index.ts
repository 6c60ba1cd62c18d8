export type { BackgroundRun } from './background-backup.ts';
export { listBackupFiles } from './backup-files.ts';
export { StorageError, type StorageErrorCode } from './errors.ts';
export { openDatabase, restoreInto } from './open-database.ts';
export { openInBackground, wantsLongUpdate } from './open-in-background.ts';
export type * from './repository-types.ts';
export type * from './types.ts';
