import type { Scope } from '../../shared/contract/channel.ts';
import type { BackupInfo } from '../../shared/contract/system.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { LibraryExercise } from '../../shared/domain/exercise.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { BackgroundRun } from './background-backup.ts';
import type { BuiltInSession, ReadDb, WriteDb } from './repository-types.ts';
import type { FindingCounts } from './roster-types.ts';

/** What the database needs from outside. */
export interface OpenOptions {
  /** Full path of the database file; its folder is made when it is missing. */
  readonly path: string;
  /** The UTC instant now, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly now: () => string;
  /** Makes a UUIDv7; the default does. Tests pass their own. */
  readonly newId?: () => string;
  /** One line for the program's log. */
  readonly log?: (line: string) => void;
  /** Where backups go; `backups` beside the database file when missing. */
  readonly backupsFolder?: string;
  /** How long to wait for another process that holds the file, milliseconds; 5000 when missing. */
  readonly busyTimeoutMs?: number;
  /** Up to this size the whole file is checked at each opening, bytes; 64 MiB when missing, about 0.2 s. */
  readonly checkedUpToBytes?: number;
}

/** How an opened file may be used: `read-only` and `newer` refuse every write. */
export type OpenState = 'ready' | 'read-only' | 'newer';
/** Why a file could not be opened. Nothing was changed in any of these cases. */
export type UnopenedState = 'corrupt' | 'locked' | 'failed';

/** What opening ended in. `message` is for the coach: what happened, what was kept, what to do; empty when ready. */
export type OpenResult =
  | { readonly state: OpenState; readonly message: string; readonly database: Database }
  | {
      readonly state: UnopenedState;
      readonly message: string;
      readonly database: null;
      /** The newest backup that passes its check; `restoreInto` brings it back. */
      readonly lastGoodBackup: BackupInfo | null;
    };

/** One step of the history. */
export interface HistoryStep {
  /** Rises from step to step. */
  readonly id: number;
  readonly label: string;
  /** What undoing or redoing it changes. */
  readonly scopes: readonly Scope[];
  /** When it was done, a UTC instant; undoing and redoing do not move it. */
  readonly at: string;
  /** True while it is taken back and can be redone. */
  readonly undone: boolean;
  /** Whom it touches, where that is one athlete alone; `id` is null while there is no such athlete. */
  readonly athlete: { readonly id: AthleteId | null; readonly name: string } | null;
}

/** Which way along the history. */
export type HistoryDirection = 'undo' | 'redo';

/** Labels of the next undo and redo; null where there is none. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Runs writes as whole units: everything or nothing, recorded for undo. */
export interface UnitOfWork {
  /**
   * Runs `work` in one transaction and adds one step to the history when it changed anything (which ends redo).
   * An exception from `work` takes everything back and is thrown on. Failures of the storage throw StorageError.
   * Units do not nest; `work` must not be async.
   */
  write<T>(label: string, scopes: readonly Scope[], work: (db: WriteDb) => T): T;
  /** The same for what is not the coach's data, like settings: outside the history, which stays as it is. */
  writeOutsideHistory<T>(work: (db: WriteDb) => T): T;
  /** Takes the last step back; null when there is none. */
  undo(): HistoryStep | null;
  /** Does the last undone step again; null when there is none. */
  redo(): HistoryStep | null;
  /**
   * Undoes or redoes every step up to and including this one, all or nothing; answers them in the order in which it did.
   * `gone` when the step is not there or already so; `more` when there are more than `atMost` of them.
   */
  walk(direction: HistoryDirection, stepId: number, atMost: number): readonly HistoryStep[] | 'gone' | 'more';
  historyState(): HistoryState;
  /** All steps that are kept, the newest first: those that are undone, then those that are done. */
  historySteps(): readonly HistoryStep[];
  /** Rises with every change of the coach's data by this program: what was worked out at another number may be stale. */
  revision(): number;
}

/** One thing that `check` found wrong. */
export interface CheckProblem {
  readonly kind: 'integrity' | 'foreign-key' | 'roll-up';
  readonly sentence: string;
}

/** What `check` found; `problems` is empty when all is well. */
export interface CheckReport {
  readonly problems: readonly CheckProblem[];
  /** How much was looked at. */
  readonly sessions: number;
  readonly weeks: number;
}

/** An open database. */
export interface Database {
  readonly path: string;
  readonly state: OpenState;
  /** Empty when ready. */
  readonly message: string;
  readonly read: ReadDb;
  readonly unitOfWork: UnitOfWork;
  /** Brings the built-in exercises up to date. Idempotent, outside the history; does nothing when not `ready`. */
  seedExercises(exercises: readonly LibraryExercise[]): void;
  /** The same for the sessions that ship with the product; the exercises must be there. */
  seedSessions(items: readonly BuiltInSession[]): void;
  /**
   * Remembers an athlete's findings of that day for the roster, outside the history. They are marked as old as soon as
   * anything of the athlete changes. Does nothing when not `ready`.
   */
  storeFindingCounts(athleteId: AthleteId, today: CalendarDate, counts: FindingCounts): void;
  /** Another one whenever anything has changed that an athlete's findings follow from, settings apart. */
  stampOf(athleteId: AthleteId): string;
  /** Writes and verifies a backup, then prunes old ones. Throws StorageError. */
  backup(): BackupInfo;
  /** The same in a thread of its own, of the data as they are now, while reading and writing go on. */
  backupInBackground(run?: BackgroundRun): Promise<BackupInfo>;
  /** True when there are athletes and the last backup is a day old: the one of today is to be made. */
  isDailyBackupDue(): boolean;
  /** The newest first. */
  listBackups(): readonly BackupInfo[];
  /**
   * Replaces all data by a backup, after verifying it and backing up the present data. This object then reads and
   * writes the restored data. Throws StorageError, with everything as it was.
   */
  restore(path: string): { readonly savedAs: BackupInfo };
  /** Recomputes every roll-up and checks the file's integrity; changes nothing. */
  check(): CheckReport;
  close(): void;
}
