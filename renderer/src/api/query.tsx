import {
  keepPreviousData,
  type QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { ChannelName, CommandName, Input, Output, QueryName } from '../../../shared/contract/index.ts';
import type { Failure, Result } from '../../../shared/domain/result.ts';
import { language } from '../text/index.ts';
import { showFailure } from '../ui/toast.tsx';
import { dismissUndoToast } from '../ui/undo-toast.ts';
import { bridge, call } from './bridge.ts';
import { refresh } from './refresh.ts';
import { type ShowAhead, showAhead } from './show-ahead.ts';

/** A failure on its way through the query cache, which knows only exceptions. */
class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

async function answerOf<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> {
  const result = await call(channel, input);
  if (!result.ok) throw new FailureError(result.failure);
  return result.value;
}

/** Marks stale what changed in the main process, whoever changed it. */
export function useInvalidation(client: QueryClient): void {
  useEffect(
    () =>
      bridge()?.on('data.changed', ({ scopes }) => {
        void refresh(client, scopes);
      }),
    [client],
  );
}

/** Gives the tree its cache. */
export function ApiProvider({ client, children }: { readonly client: QueryClient; readonly children: ReactNode }) {
  useInvalidation(client);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** Where a query stands. `idle`: it was not asked (its input is null). */
export type ChannelState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T; readonly refreshing: boolean };

function queryOf<C extends QueryName>(channel: C, input: Input<C> | null) {
  return {
    // The program's texts are part of an answer: in another language it is another answer. Settings say the language.
    queryKey: [channel, input, channel === 'settings.get' ? null : language()],
    queryFn: async () => {
      if (input === null) throw new Error('a query without input was asked');
      return { answer: await answerOf(channel, input) };
    },
  };
}

/**
 * Asks a query ahead of the screen that will read it, so that the answer is there, or on its way, when it opens. Asks
 * nothing where the cache has an answer that holds; a failure is told by the screen, which asks again. Resolves, and
 * never rejects, when the answer is there or will not come.
 */
export function useAskAhead(): <C extends QueryName>(channel: C, input: Input<C>) => Promise<void> {
  const client = useQueryClient();
  return (channel, input) => client.prefetchQuery(queryOf(channel, input));
}

/** Asks what nobody has asked yet. */
function askOnce<C extends QueryName>(client: QueryClient, wanted: ReturnType<typeof queryOf<C>>): void {
  if (client.getQueryState(wanted.queryKey) === undefined) void client.prefetchQuery(wanted);
}

/** Shows the answers on screen as they will be; see {@link showAhead}. */
export function useShowAhead(): ShowAhead {
  return showAhead(useQueryClient());
}

/**
 * Reads a query and keeps it fresh. `null` as input asks nothing yet. With `keepPrevious` the last answer stays on
 * screen while an answer to a changed input is on its way.
 */
export function useChannel<C extends QueryName>(
  channel: C,
  input: Input<C> | null,
  options: { readonly keepPrevious?: boolean; readonly cache?: boolean } = {},
): ChannelState<Output<C>> {
  const client = useQueryClient();
  const wanted = queryOf(channel, input);
  // Asked for while drawing: the observer would ask only once the whole screen is there.
  if (input !== null && options.cache !== false) askOnce(client, wanted);
  const query = useQuery<{ readonly answer: Output<C> }, Error>({
    ...wanted,
    enabled: input !== null,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.cache === false ? { gcTime: 0 } : {}),
  });
  if (input === null) return { status: 'idle' };
  if (query.data !== undefined) return { status: 'ready', value: query.data.answer, refreshing: query.isFetching };
  if (query.error instanceof FailureError) {
    return { status: 'failed', failure: query.error.failure, retry: () => void query.refetch() };
  }
  return { status: 'loading' };
}

/** A command ready to run. */
export interface CommandRunner<C extends CommandName> {
  /** Runs it; a failure is shown to the coach (unless quiet) and handed back too. */
  readonly run: (input: Input<C>) => Promise<Result<Output<C>>>;
  readonly pending: boolean;
}

/** Prepares a command. `quiet` leaves showing a failure to the caller, for forms that show it next to the field. */
export function useCommand<C extends CommandName>(
  channel: C,
  options: { readonly quiet?: boolean } = {},
): CommandRunner<C> {
  const mutation = useMutation({ mutationFn: (input: Input<C>) => call(channel, input) });
  const quiet = options.quiet === true;
  return {
    pending: mutation.isPending,
    run: async (input) => {
      const result = await mutation.mutateAsync(input);
      if (result.ok && channel !== 'settings.update') dismissUndoToast();
      if (!result.ok && !quiet && result.failure.kind !== 'cancelled') showFailure(result.failure);
      return result;
    },
  };
}
