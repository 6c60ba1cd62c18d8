import type { EventName, Payload } from '../../shared/contract/index.ts';
import type { Emit } from './handler.ts';

/** Hears every event. */
export type EventListener = <E extends EventName>(event: E, payload: Payload<E>) => void;

/** Hands events to listeners. One that throws is logged and does not keep the others from hearing. */
export interface EventHub {
  readonly emit: Emit;
  subscribe(listener: EventListener): () => void;
}

/** Makes a hub; `log` receives one line for each listener that throws. */
export function createEventHub(log: (line: string) => void): EventHub {
  const listeners = new Set<{ readonly hear: EventListener }>();
  return {
    emit(event, payload) {
      for (const { hear } of [...listeners]) {
        try {
          hear(event, payload);
        } catch (error) {
          log(`listener of ${event} threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        }
      }
    },
    subscribe(hear) {
      const entry = { hear };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
  };
}
