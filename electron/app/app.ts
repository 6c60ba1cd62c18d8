import type { EventName, Payload } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/domain/result.ts';

/** The workstation without any window: what a shell or the command line drives. */
export interface App {
  /** Runs one channel of the contract; unknown names and bad input come back as failures, never as exceptions. */
  dispatch(channel: string, input: unknown): Promise<Result<unknown>>;
  /** Listens to every event; the returned function stops listening. */
  subscribe(listener: <E extends EventName>(event: E, payload: Payload<E>) => void): () => void;
  /** Cancels running jobs and closes the database. */
  close(): Promise<void>;
}
