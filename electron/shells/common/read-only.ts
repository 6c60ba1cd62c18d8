import { contract } from '../../../shared/contract/index.ts';
import { fail, type Result } from '../../../shared/domain/result.ts';

/** Runs one channel for a page. */
export type Dispatch = (channel: string, input: unknown) => Promise<Result<unknown>>;

/** For print pages: queries get through, nothing that changes data does. */
export function readOnly(dispatch: Dispatch): Dispatch {
  return async (channel, input) => {
    const known = Object.entries(contract).find(([name]) => name === channel)?.[1];
    if (known?.kind !== 'query') return fail('conflict', 'A print page only reads.');
    return dispatch(channel, input);
  };
}
