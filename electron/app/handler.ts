import type { ChannelName, EventName, Output, Parsed, Payload } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/domain/result.ts';

/** Answers one channel. Gets validated input; returns expected failures as values; what it throws is a bug. */
export type Handler<C extends ChannelName> = (input: Parsed<C>) => Result<Output<C>> | Promise<Result<Output<C>>>;

/** One handler for each of the named channels: a missing one does not compile. */
export type HandlersFor<Names extends ChannelName> = { readonly [C in Names]: Handler<C> };

/** One handler for each channel of the contract. */
export type Handlers = HandlersFor<ChannelName>;

/** Sends an event to everybody who listens. */
export type Emit = <E extends EventName>(event: E, payload: Payload<E>) => void;
