import { walkFaults } from './support/keyboard-walk.ts';
import { prepareSquad, SCREENS, visit } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

test('on every screen Tab reaches what can be acted on, in order, with a ring, without a trap', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shown = await prepareSquad(page);
  const found: string[] = [];
  for (const [kind, states] of Object.entries(SCREENS)) {
    for (const [state, screen] of Object.entries(states)) {
      await test.step(`${kind}, ${state}`, async () => {
        await visit(page, screen, shown);
        found.push(...(await walkFaults(page)).map((fault) => `${kind}, ${state}: ${fault}`));
      });
    }
  }
  expect([...new Set(found)]).toEqual([]);
});
