import type { Bridge, ChannelName, Input, Output } from '../../../shared/contract/index.ts';
import { fail, type Result } from '../../../shared/domain/result.ts';
import { t } from '../text/index.ts';
import { inProgramWords, retoldAnswer } from '../text/retell/index.ts';

declare global {
  interface Window {
    /** Put there by the shell before any script of the page runs. */
    readonly counterpoint?: Bridge;
  }
}

/** The bridge to the main process; undefined when the page was opened without the program. */
export function bridge(): Bridge | undefined {
  return window.counterpoint;
}

/**
 * Calls a channel; what the program says in its answer comes in the window's language, and goes back in
 * the program's where the coach left it. A bridge that is missing or
 * breaks becomes a failure value too, never an exception.
 */
export async function call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  const target = bridge();
  if (target === undefined) return fail('bug', t('ui.unreachable'));
  try {
    return await retoldAnswer(channel, await target.call(channel, inProgramWords(input)));
  } catch {
    return fail('bug', t('ui.unreachable'));
  }
}
