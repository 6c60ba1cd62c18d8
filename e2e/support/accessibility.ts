import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** Fails when axe finds anything serious or critical on the page as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Legacy mode stays in this page; the other one opens a second window, which the workstation refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = serious.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(' ')).join('\n  ')}`,
  );
  expect(told, `axe on ${screen}`).toEqual([]);
}
