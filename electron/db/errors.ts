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
