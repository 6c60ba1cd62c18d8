import type { Result } from '../../shared/domain/result.ts';

/** Exit codes of the command line. */
export const EXIT = { ok: 0, failure: 1, usage: 2, bug: 3 } as const;

/** What the command line talks to. */
export interface Io {
  readonly env: NodeJS.ProcessEnv;
  /** Data, and nothing else. */
  readonly out: (text: string) => void;
  /** Sentences for people. */
  readonly err: (text: string) => void;
}

/** An option, its value's name for the help, and what it does. `value` null makes it a switch. */
export interface Option {
  readonly value: string | null;
  readonly about: string;
}

/** What was typed after the command. */
export interface Args {
  readonly positionals: readonly string[];
  /** The value of an option, or undefined when it was not given. */
  readonly get: (option: string) => string | undefined;
  /** True when a switch was given. */
  readonly has: (option: string) => boolean;
}

/** One command. What `run` answers with is printed: text as it is, anything else as JSON. */
export interface Command {
  readonly name: string;
  /** Positional arguments for the help, e.g. `FILE`; those in brackets may be left out. */
  readonly positionals: readonly string[];
  readonly about: string;
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (args: Args, io: Io) => Promise<Result<unknown>>;
}

/** A command line that was typed wrong; the message says what was expected. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The option's value; a UsageError when it was not given. */
export function required(args: Args, option: string, value: string): string {
  const given = args.get(option);
  if (given === undefined || given === '') throw new UsageError(`--${option} ${value} is needed.`);
  return given;
}

/** The option's value as one of a few words; undefined when it was not given. */
export function oneOf<T extends string>(args: Args, option: string, words: readonly T[]): T | undefined {
  const given = args.get(option);
  if (given === undefined) return undefined;
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) throw new UsageError(`--${option} must be one of: ${words.join(', ')}.`);
  return word;
}
