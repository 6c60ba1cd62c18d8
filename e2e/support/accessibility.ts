import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';

/** The rules that another theme or contrast can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/** What axe is to look at, as selectors, and which of its rules to follow: without them, all of the page by all rules. */
interface Look {
  readonly part: string;
  readonly rules: readonly string[];
}

/** What axe finds serious or critical on the page as it stands, a sentence each. */
export async function axeFaults(page: Page, look?: Look): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(seriousFaults, look ?? null);
}

/** Fails when axe finds anything serious or critical on the page as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  expect(await axeFaults(page), `axe on ${screen}`).toEqual([]);
}

/** Runs in the page, from its own text: only what is violated is gathered, and comes over. */
async function seriousFaults(look: Look | null): Promise<string[]> {
  const { run } = (globalThis as unknown as { readonly axe: typeof axe }).axe;
  const { violations } = await run(
    {
      include: [look?.part ?? 'html'],
      // The design gallery draws states of buttons that are none, and pairs of colours of which some are for marks only.
      exclude: ['.gallery-states', '.gallery-ratio'],
    },
    {
      resultTypes: ['violations'],
      preload: false,
      ...(look === null ? {} : { runOnly: { type: 'rule' as const, values: [...look.rules] } }),
    },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`);
}
