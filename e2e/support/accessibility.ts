import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** What axe finds serious or critical on the page as it stands, a sentence each; with `rules`, only by these. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Legacy mode stays in this page; the other one opens a second window, which the workstation refuses.
  // The design gallery draws states of buttons that are none, and pairs of colours of which some are for marks only.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude('.gallery-states').exclude('.gallery-ratio');
  const { violations } = await (rules === undefined ? builder : builder.withRules([...rules])).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`);
}

/** Fails when axe finds anything serious or critical on the page as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  expect(await axeFaults(page), `axe on ${screen}`).toEqual([]);
}
