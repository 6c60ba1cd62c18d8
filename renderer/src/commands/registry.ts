import { useEffect, useRef, useSyncExternalStore } from 'react';
import { commandLabel } from '../../../shared/command-words.ts';
import { type UserCommandId, userCommands } from '../../../shared/commands.ts';
import { language } from '../text/index.ts';
import { countUse } from './uses.ts';

/** What a screen offers for a command while it is mounted. */
export interface CommandHandler {
  readonly run: () => void;
  /** Replaces the table's label, for example `Undo “Move session”`. */
  readonly label?: string;
  /** What stands quietly after the label where there is room, such as whom it touches; not searched by. */
  readonly detail?: string;
  /** False: the command is known here but cannot run now. */
  readonly isEnabled?: boolean;
}

type Handlers = Readonly<Partial<Record<UserCommandId, CommandHandler | null>>>;

interface Registration {
  handlers: Handlers;
  /** What listeners last saw of the handlers. */
  shown?: string;
}

let registrations: readonly Registration[] = [];
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The handler that counts now: the one registered last. */
export function handlerOf(id: UserCommandId): CommandHandler | undefined {
  for (const registration of registrations.toReversed()) {
    const handler = registration.handlers[id];
    if (handler !== undefined && handler !== null) return handler;
  }
  return undefined;
}

/** True when the command can run now. */
export function canRun(id: UserCommandId): boolean {
  const handler = handlerOf(id);
  return handler !== undefined && handler.isEnabled !== false;
}

/** Runs the command where a mounted screen offers it; says whether it ran. */
export function runCommand(id: UserCommandId): boolean {
  const handler = handlerOf(id);
  if (handler === undefined || handler.isEnabled === false) return false;
  countUse(id);
  handler.run();
  return true;
}

/** True when the text is the id of a command of the shared table. */
export function isCommandId(text: string): text is UserCommandId {
  return userCommands.some((command) => command.id === text);
}

/** Adds handlers outside React; the returned function takes them away. */
export function registerCommands(handlers: Handlers): () => void {
  const registration: Registration = { handlers };
  registrations = [...registrations, registration];
  notify();
  return () => {
    registrations = registrations.filter((other) => other !== registration);
    notify();
  };
}

function signature(handlers: Handlers): string {
  return Object.entries(handlers)
    .map(
      ([id, handler]) =>
        `${id}:${handler?.label ?? ''}:${handler?.detail ?? ''}:${handler === null ? 'off' : (handler?.isEnabled ?? true)}`,
    )
    .join('|');
}

/** Offers commands while the calling component is mounted. The newest mounted screen wins; null offers nothing. */
export function useCommands(handlers: Handlers): void {
  const registration = useRef<Registration>({ handlers });
  registration.current.handlers = handlers;
  useEffect(() => {
    const own = registration.current;
    registrations = [...registrations, own];
    notify();
    return () => {
      registrations = registrations.filter((other) => other !== own);
      notify();
    };
  }, []);
  const shown = signature(handlers);
  useEffect(() => {
    registration.current.shown = shown;
    notify();
  }, [shown]);
}

/** How a command stands now, for a button or menu entry. */
export interface CommandState {
  readonly label: string;
  readonly shortcut: string | null;
  readonly isEnabled: boolean;
  readonly run: () => void;
}

/** Follows a command: its label, whether it can run, and running it. */
export function useCommandState(id: UserCommandId): CommandState {
  const label = useSyncExternalStore(subscribe, () => handlerOf(id)?.label);
  const isEnabled = useSyncExternalStore(subscribe, () => canRun(id));
  const command = userCommands.find((candidate) => candidate.id === id);
  return {
    label: label ?? commandLabel(id, language()),
    shortcut: command?.shortcut ?? null,
    isEnabled,
    run: () => void runCommand(id),
  };
}
