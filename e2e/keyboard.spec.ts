import { contentFaults, walkFaults } from './support/keyboard-walk.ts';
import { DIALOGS, prepareSquad, SCREENS, stillness, type Visit, visit, WINDOW } from './support/places.ts';
import { homeFault, noteFocus, startFault } from './support/walk-in-page.ts';
import { expect, test } from './support/workstation.ts';

// Each test has a program of its own, so that both workers can share them.
test.describe.configure({ mode: 'parallel' });

test('on every screen Tab reaches what can be acted on, in order, with a ring, without a trap, there and back', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shown = await prepareSquad(page);
  const found: string[] = [];
  for (const [kind, states] of Object.entries(SCREENS)) {
    for (const [index, [state, screen]] of Object.entries(states).entries()) {
      await test.step(`${kind}, ${state}`, async () => {
        await visit(page, screen, shown);
        // What surrounds the content is the same in each state, and the way back is the same for what is alike.
        const faults = await (index === 0 ? walkFaults : contentFaults)(page);
        found.push(...faults.map((fault) => `${kind}, ${state}: ${fault}`));
      });
    }
  }
  expect([...new Set(found)]).toEqual([]);
});

test('in every window over a page Tab stays inside and comes round; Escape leads back to what had the focus', async ({
  workstation,
}) => {
  const { page } = workstation;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shown = await prepareSquad(page);
  const found: string[] = [];
  let at: Visit | null = null;
  for (const [name, { over, from, open }] of Object.entries(DIALOGS)) {
    await test.step(name, async () => {
      if (over !== at) await visit(page, over, shown);
      at = over;
      await from?.(page).focus();
      await page.evaluate(noteFocus);
      await open(page);
      await expect(page.locator(WINDOW)).toHaveCount(1);
      await stillness(page);
      const faults = [await page.evaluate(startFault, WINDOW), ...(await walkFaults(page))];
      await page.keyboard.press('Escape');
      await expect(page.locator(WINDOW)).toHaveCount(0);
      await stillness(page);
      faults.push(await page.evaluate(homeFault));
      found.push(...faults.flatMap((fault) => (fault === null ? [] : [`${name}: ${fault}`])));
    });
  }
  expect(found).toEqual([]);
});
