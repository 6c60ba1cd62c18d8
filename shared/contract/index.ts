import type { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { athletes } from './athletes.ts';
import { audit } from './audit.ts';
import { calculators } from './calculators.ts';
import type { CommandChannel, QueryChannel } from './channel.ts';
import { explain } from './explain.ts';
import { find } from './find.ts';
import { imports } from './imports.ts';
import { library } from './library.ts';
import { log } from './log.ts';
import { periods } from './periods.ts';
import { policy } from './policy.ts';
import { progress } from './progress.ts';
import { replanning } from './replanning.ts';
import { roster } from './roster.ts';
import { seasons } from './seasons.ts';
import { sessions } from './sessions.ts';
import { events, system } from './system.ts';
import { templates } from './templates.ts';
import { weekActs } from './week-acts.ts';

/** Every channel that crosses from the renderer to the main process. */
export const contract = {
  ...athletes,
  ...roster,
  ...audit,
  ...periods,
  ...seasons,
  ...replanning,
  ...templates,
  ...sessions,
  ...weekActs,
  ...library,
  ...log,
  ...imports,
  ...find,
  ...calculators,
  ...policy,
  ...progress,
  ...explain,
  ...system,
};
/** Every event that crosses from the main process to the renderer. */
export const contractEvents = events;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type EventName = keyof typeof contractEvents;

/** What a caller passes, before validation. */
export type Input<C extends ChannelName> = z.input<Contract[C]['input']>;
/** What a handler receives, after validation. */
export type Parsed<C extends ChannelName> = z.output<Contract[C]['input']>;
/** What a channel answers with. */
export type Output<C extends ChannelName> = z.output<Contract[C]['output']>;
/** What an event carries. */
export type Payload<E extends EventName> = z.output<(typeof contractEvents)[E]['payload']>;

export type QueryName = {
  [C in ChannelName]: Contract[C] extends QueryChannel<z.ZodType, z.ZodType> ? C : never;
}[ChannelName];
export type CommandName = {
  [C in ChannelName]: Contract[C] extends CommandChannel<z.ZodType, z.ZodType> ? C : never;
}[ChannelName];

/** All that the renderer gets from the main process: these two functions, nothing else. */
export interface Bridge {
  /** Calls a channel; expected failures come back as values. */
  call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Result<Output<C>>>;
  /** Listens to an event; the returned function stops listening. */
  on<E extends EventName>(event: E, listener: (payload: Payload<E>) => void): () => void;
}
