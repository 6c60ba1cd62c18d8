import type { z } from 'zod';

/** Areas of data. Queries say which they read, commands which they touch; the renderer's cache follows. */
export const SCOPES = [
  'athletes',
  'groups',
  'races',
  'periods',
  'seasons',
  'templates',
  'sessions',
  'wellness',
  'exercises',
  'library',
  'settings',
  'policy',
  /** What the audit counts for the roster, worked out after the roster itself. */
  'findings',
  /** Saved filters and the layout of the roster. */
  'roster',
  'history',
  'backups',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Reads; changes nothing. */
export interface QueryChannel<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query';
  readonly input: I;
  readonly output: O;
  readonly reads: readonly Scope[];
}

/** Changes something. `label` names it in the undo menu; `undoable: false` must have its reason beside it. */
export interface CommandChannel<I extends z.ZodType, O extends z.ZodType, L extends string = string> {
  readonly kind: 'command';
  readonly input: I;
  readonly output: O;
  readonly label: L;
  readonly touches: readonly Scope[];
  readonly undoable: boolean;
}

/** Tells the renderer that something happened. */
export interface EventChannel<P extends z.ZodType> {
  readonly kind: 'event';
  readonly payload: P;
}

/** Declares a query. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  options: { readonly reads: readonly Scope[] },
): QueryChannel<I, O> {
  return { kind: 'query', input, output, ...options };
}

/** Declares a command. */
export function command<I extends z.ZodType, O extends z.ZodType, const L extends string>(
  input: I,
  output: O,
  options: { readonly label: L; readonly touches: readonly Scope[]; readonly undoable: boolean },
): CommandChannel<I, O, L> {
  return { kind: 'command', input, output, ...options };
}

/** Declares an event. */
export function event<P extends z.ZodType>(payload: P): EventChannel<P> {
  return { kind: 'event', payload };
}
