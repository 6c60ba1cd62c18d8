import type { Page } from 'playwright/test';
import type { ChannelName, Input, Output } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/domain/result.ts';

/** Asks the running program through the window's own bridge, so that a test sees what the database holds. Throws when it fails. */
export async function ask<C extends ChannelName>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const answer: unknown = await page.evaluate(
    (asked) => {
      const { counterpoint } = globalThis as unknown as {
        readonly counterpoint: { call(name: string, value: unknown): Promise<unknown> };
      };
      return counterpoint.call(asked.channel, asked.input);
    },
    { channel, input },
  );
  const result = answer as Result<Output<C>>;
  if (!result.ok) throw new Error(`${channel}: ${result.failure.message}`);
  return result.value;
}
