import { notifyManager, type Query, QueryClient } from '@tanstack/react-query';
import type { Scope } from '../../../shared/contract/channel.ts';
import { groupOf, isStale, LAST_GROUP } from './reads.ts';

/** One cache for the window. The answers come from this computer, so being offline means nothing and retries do not help. */
export function createQueryClient(): QueryClient {
  // What an act changes at once is drawn with the act itself, not a turn of the event loop and a frame later.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/**
 * Marks stale at once what read one of the changed scopes, then asks anew for what is on screen, one group of `groupOf`
 * after another. Resolves when all of it has come or failed.
 */
export async function refresh(client: QueryClient, scopes: readonly Scope[]): Promise<void> {
  const isChanged = (query: Query) => isStale(String(query.queryKey[0]), scopes);
  await client.invalidateQueries({ predicate: isChanged, refetchType: 'none' });
  for (let group = 0; group <= LAST_GROUP; group += 1) {
    // Marked once more: what was on its way at the change may have come since and holds what was before it.
    const isDue = (query: Query) => isChanged(query) && groupOf(String(query.queryKey[0])) === group;
    await client.invalidateQueries({ predicate: isDue });
  }
}
