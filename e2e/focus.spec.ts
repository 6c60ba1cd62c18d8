import type { Page } from 'playwright/test';
import { paths } from '../renderer/src/app/routes.ts';
import { ask } from './support/ask.ts';
import { expectFocusIn, typeIntoPalette } from './support/keys.ts';
import { prepareSquad, runByName, SCREENS, type Visit, visit } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

/** One thing that a coach does with the keyboard, from something that has the focus, and takes back. */
interface Act {
  readonly at: Visit;
  /** What has the focus before. */
  readonly from: string;
  readonly act: (page: Page) => Promise<void>;
  /** False where there is nothing to take back. */
  readonly undo?: false;
}

const week = SCREENS.week['a session open'] as Visit;
const season = SCREENS.season['chart'] as Visit;
const CARD = '.wk-card-title';
const CHART = '[role="slider"]';

const press =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** Opens a window with a key, types into its fields one after another and saves with Enter. */
const entered =
  (key: string, ...texts: readonly string[]) =>
  async (page: Page) => {
    await page.keyboard.press(key);
    await expect(page.locator('[role="dialog"] input:focus')).toHaveCount(1);
    for (const [index, text] of texts.entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };

/** Opens a window with a key and leaves it again. */
const left = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await expectFocusIn(page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const ACTS: Readonly<Record<string, Act>> = {
  'a session locked': { at: week, from: CARD, act: press('l') },
  'a session duplicated': { at: week, from: CARD, act: press('Control+d') },
  'a session deleted': { at: week, from: CARD, act: press('Delete') },
  'a session cut and pasted': {
    at: week,
    from: CARD,
    act: async (page) => {
      await page.keyboard.press('Control+x');
      await expect(page.locator('.wk-card-cut')).toHaveCount(1);
      await press('ArrowRight', 'Control+v')(page);
    },
  },
  'a rest day inserted': { at: week, from: CARD, act: press('Shift+D') },
  'the week’s sessions replanned, looked at and left': { at: season, from: CHART, act: left('Shift+R'), undo: false },
  'the targets of a week looked at and left': { at: season, from: CHART, act: left('t'), undo: false },
  'a race added': { at: season, from: CHART, act: entered('r', 'Club race', '2026-11-08') },
  'the undo history looked at and left': { at: season, from: CHART, act: left('h'), undo: false },
  'athletes archived': {
    at: SCREENS.roster['three chosen'] as Visit,
    from: 'tbody tr',
    act: async (page) => {
      await runByName(page, 'Archive chosen athletes…');
      const archive = page.getByRole('dialog').getByRole('button', { name: 'Archive 3 athletes' });
      await expect(archive).toBeEnabled();
      await archive.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  },
  'an exercise duplicated': {
    at: SCREENS.library['exercises'] as Visit,
    from: '.library-row, .library-list a, main a',
    act: async (page) => {
      await runByName(page, 'Duplicate exercise');
      await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    },
    undo: false,
  },
  'a rule changed': {
    at: { path: () => paths.rules('heavy') },
    from: 'input[type="text"]',
    act: async (page) => {
      const field = page.getByRole('textbox', { name: 'Fewest reps', exact: true });
      await field.focus();
      await press('Control+a', '2', 'Control+s')(page);
      await expect(page.getByText('One planning rule was changed.')).toBeVisible();
      await expect(field).toBeFocused();
    },
  },
  'the day logged as planned': {
    at: SCREENS.log['as it opens'] as Visit,
    from: 'main input',
    act: press('Control+Shift+L'),
  },
  'a remedy applied': {
    at: SCREENS.audit['evidence open'] as Visit,
    from: 'main button',
    act: async (page) => {
      await page
        .getByRole('button', { name: /^Apply/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
    },
  },
};

/** What has the focus, as a person sees it; null where that is nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body || at === document.documentElement) return null;
    if (!at.checkVisibility() || at.closest('[inert]') !== null) return null;
    return `${at.tagName.toLowerCase()}.${at.className} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
  });

/** Undo: in a text field the key takes back what was typed, so there it is found by its name. */
async function takeBack(page: Page): Promise<void> {
  const typing = await page.evaluate(() => document.activeElement?.matches('input, textarea') === true);
  if (!typing) return page.keyboard.press('Control+z');
  await typeIntoPalette(page, 'Undo');
  await expect(page.getByRole('menuitem').first()).toContainText('Undo “');
  await page.keyboard.press('Enter');
}

test('the focus is on something that is there after each act and after each undo', async ({ workstation }) => {
  const { page } = workstation;
  const shown = await prepareSquad(page);
  const lost: string[] = [];
  const lastStep = async () => (await ask(page, 'history.state', {})).undo;
  const look = async (when: string) => {
    // Lost for a moment while what had it is drawn anew is not lost.
    const found = await expect
      .poll(() => focused(page), { timeout: 4000 })
      .not.toBeNull()
      .then(
        () => true,
        () => false,
      );
    if (!found) lost.push(when);
  };
  for (const [name, { at, from, act, undo }] of Object.entries(ACTS)) {
    await test.step(name, async () => {
      await visit(page, at, shown);
      await page.locator(from).first().focus();
      const before = await lastStep();
      await act(page);
      if (undo === false) return look(name);
      await expect.poll(lastStep).not.toBe(before);
      await look(name);
      await takeBack(page);
      await expect(page.getByText(/^Undone:/).first()).toBeVisible();
      await look(`${name}, undone`);
    });
  }
  expect(lost).toEqual([]);
});
