import type { Page } from 'playwright/test';
import { paths } from '../renderer/src/app/routes.ts';
import { commandLabel } from '../shared/command-words.ts';
import { type CommandScope, type UserCommandId, userCommands } from '../shared/commands.ts';
import { ask } from './support/ask.ts';
import { typeIntoPalette } from './support/keys.ts';
import { prepareSquad, SCREENS, type Visit, visit } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

/** Where the commands of a scope are to be found. */
const PLACES: Readonly<Record<CommandScope, Visit>> = {
  app: { path: paths.roster },
  roster: SCREENS.roster['three chosen'] as Visit,
  athlete: SCREENS.season['chart'] as Visit,
  season: SCREENS.season['chart'] as Visit,
  week: SCREENS.week['a session open'] as Visit,
  session: SCREENS.week['a session open'] as Visit,
  rules: { path: () => paths.rules('heavy'), first: changeRule },
  library: SCREENS.library['exercises'] as Visit,
  log: SCREENS.log['as it opens'] as Visit,
};

/** Commands that can run only after something else, which is done with the keyboard too. */
const BEFORE: Partial<Readonly<Record<UserCommandId, (page: Page) => Promise<void>>>> = {
  'history.redo': async (page) => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /^Redo “/ })).toBeVisible();
  },
  'edit.paste': async (page) => {
    await page.keyboard.press('Control+c');
    await expect(page.getByText(/^Copied /)).toBeVisible();
  },
  'rules.reset': async (page) => {
    await page.keyboard.press('Control+s');
    await expect(page.getByText('One planning rule was changed.')).toBeVisible();
  },
};

/** An exercise of the coach's own and a session of the library, each chosen: for what only these offer. */
async function chosenItems(page: Page): Promise<Partial<Readonly<Record<UserCommandId, Visit>>>> {
  const [exercise] = await ask(page, 'exercise.list', {});
  const [session] = await ask(page, 'library.items', {});
  if (exercise === undefined || session === undefined) throw new Error('The library is empty.');
  const own = await ask(page, 'exercise.duplicate', { exerciseId: exercise.id });
  const ownExercise = { path: () => paths.library('exercises', own.exerciseId) };
  return {
    'library.edit': ownExercise,
    'library.delete': ownExercise,
    'library.duplicate': { path: () => paths.library('sessions', session.id) },
  };
}

/** Types another number for the fewest reps of heavy lifting, once. */
async function changeRule(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Fewest reps', exact: true });
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
}

/** How long the palette may take to offer what can be done now, ms. */
const OFFERED_MS = 5000;

/** Whether the palette lists a command for its name. */
async function isListed(page: Page, name: string): Promise<boolean> {
  await typeIntoPalette(page, name);
  const texts = () => page.getByRole('menuitem').allTextContents();
  const found = await expect
    .poll(async () => (await texts()).some((text) => text.startsWith(name)), { timeout: OFFERED_MS })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return found;
}

test('every command is reached with the keyboard alone: found by its name where its scope holds', async ({
  workstation,
}) => {
  const { page } = workstation;
  const missing: string[] = [];
  const isMissing = async (id: UserCommandId) => !(await isListed(page, commandLabel(id, 'en').replace(/\s?…$/, '')));
  // It is offered as long as there is nobody yet.
  if (await isMissing('sample.add')) missing.push('sample.add');
  const shown = await prepareSquad(page);
  let elsewhere: Awaited<ReturnType<typeof chosenItems>> = {};
  let at: Visit | null = null;
  for (const command of userCommands.toSorted((a, b) => a.scope.localeCompare(b.scope))) {
    if (command.id === 'palette.open' || command.id === 'sample.add') continue;
    // Not before the commands that undo and redo.
    if (command.id === 'library.search') elsewhere = await chosenItems(page);
    const place = elsewhere[command.id] ?? PLACES[command.scope];
    if (place !== at) await visit(page, place, shown);
    at = place;
    await BEFORE[command.id]?.(page);
    if (await isMissing(command.id)) missing.push(`${command.id}, not found where its scope ${command.scope} holds`);
  }
  expect(missing).toEqual([]);
});
