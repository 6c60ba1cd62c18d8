import type { find } from '../../../shared/contract/find.ts';
import { ok } from '../../../shared/domain/result.ts';
import { type AppContext, readsOf } from '../context.ts';
import { foundByName } from '../found-by-name.ts';
import type { HandlersFor } from '../handler.ts';

/** What the whole of the data is searched for. */
export function findHandlers(context: AppContext): HandlersFor<keyof typeof find> {
  return {
    'find.named': ({ text, limit }) => ok(foundByName(readsOf(context), text, limit, context.ports.clock.today())),
  };
}
