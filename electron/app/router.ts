import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Scope } from '../../shared/contract/channel.ts';
import { type ChannelName, type Contract, contract, type Parsed } from '../../shared/contract/index.ts';
import { type Failure, fail, type Result } from '../../shared/domain/result.ts';
import { fieldIssues, plainWording, summaryOf } from './field-sentences.ts';
import type { Handlers } from './handler.ts';

/** What the router needs from the app around it. */
export interface RouterOptions {
  readonly handlers: Handlers;
  /** A failure when the channel cannot be served as storage stands; null lets it through. */
  readonly refusal: (channel: ChannelName) => Failure | null;
  /** An expected failure that an error stands for (a full disk, say); null makes the error a bug. */
  readonly expected: (error: unknown) => Failure | null;
  /** Called after a command succeeded, with what it may have changed. */
  readonly changed: (scopes: readonly Scope[]) => void;
  readonly log: (line: string) => void;
  /** Checks each answer against the contract; on in tests and development, where a wrong one is a bug. */
  readonly checkOutput: boolean;
}

/** Runs one channel by name on unchecked input. Never throws. */
export type Dispatch = (channel: string, input: unknown) => Promise<Result<unknown>>;

/** True for the contract's own channel names only: `constructor` and other inherited names are not channels. */
export function isChannelName(name: string): name is ChannelName {
  return Object.hasOwn(contract, name);
}

/** Joins contract and handlers: validates, runs, checks, announces changes. */
export function createRouter(options: RouterOptions): Dispatch {
  return async (channel, input) => {
    if (typeof channel !== 'string' || !isChannelName(channel)) {
      return fail('validation', `There is no channel named “${String(channel).slice(0, 80)}”.`);
    }
    try {
      return await run(options, channel, input);
    } catch (error) {
      return failureOf(options, channel, error);
    }
  };
}

async function run<C extends ChannelName>(options: RouterOptions, name: C, input: unknown): Promise<Result<unknown>> {
  const channel: Contract[C] = contract[name];
  const parsed = parseInput(name, input);
  if (!parsed.success) {
    const issues = fieldIssues(parsed.error);
    return fail('validation', summaryOf(issues), { issues });
  }
  const refused = options.refusal(name);
  if (refused !== null) return { ok: false, failure: refused };
  const result = await options.handlers[name](parsed.data);
  if (!result.ok) return result;
  // A command has happened by now, whatever is wrong with its answer: tell first.
  if (channel.kind === 'command') announce(channel, options.changed);
  if (options.checkOutput) z.parse(channel.output, result.value);
  return result;
}

function parseInput<C extends ChannelName>(name: C, input: unknown): z.ZodSafeParseResult<Parsed<C>> {
  const schema: z.ZodType = contract[name].input;
  // The compiler cannot see that the schema found under a name makes the type found under the same name.
  return z.safeParse(schema, input, { error: plainWording }) as z.ZodSafeParseResult<Parsed<C>>;
}

function announce(
  command: { readonly touches: readonly Scope[]; readonly undoable: boolean },
  changed: RouterOptions['changed'],
): void {
  const scopes = new Set<Scope>(command.touches);
  if (command.undoable) scopes.add('history');
  if (scopes.size > 0) changed([...scopes]);
}

function failureOf(options: RouterOptions, name: ChannelName, error: unknown): Result<never> {
  const expected = options.expected(error);
  if (expected !== null) {
    options.log(`${name} ended with ${expected.kind}: ${describe(error)}`);
    return { ok: false, failure: expected };
  }
  const reference = `CP-${randomBytes(3).toString('hex').toUpperCase()}`;
  options.log(`bug ${reference} in ${name}: ${describe(error)}`);
  const message = `Counterpoint made a mistake of its own and stopped; what was saved before is kept. Please report it with the number ${reference}, which is in the log too.`;
  return fail('bug', message, { reference });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
