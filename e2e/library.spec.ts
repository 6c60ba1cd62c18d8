import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { ask } from './support/ask.ts';
import { ATHLETE, openAthleteByKeys, tabTo } from './support/coach.ts';
import { findByKeys, typeIntoPalette } from './support/keys.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

async function withSquad(page: Page): Promise<void> {
  await page.getByText('Look around with a sample squad').click();
  await expect(page.getByRole('grid', { name: 'Roster' }).getByRole('row')).toHaveCount(9);
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

async function choose(page: Page, select: string, option: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`${select}$`) });
  await button.click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await expect(button).toContainText(option);
}

function exercisesOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Exercises' });
}

/** The heading button of a session's card, not the button of its menu. */
function cardOf(page: Page, title: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^(?!Acts).*${title}`) });
}

async function openWeek(page: Page, athlete: string): Promise<void> {
  await openAthleteByKeys(page, athlete);
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('button', { name: 'From library…' })).toBeVisible();
}

test('exercises with the mouse: filter, read, make one’s own, delete, undo', async ({ workstation }) => {
  const { page } = workstation;
  await withSquad(page);
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
  await expect(page.getByText('111 of 111')).toBeVisible();
  await choose(page, 'Movement', 'Hinge');
  await choose(page, 'Equipment', 'No equipment');
  await choose(page, 'Spare', 'Spare: Knee');
  await expect(exercisesOf(page).getByRole('link')).toHaveText([
    /^Bridge/,
    /^Single-leg bridge/,
    /^Single-leg bridge, heel far out.*with care/,
    /^Sliding leg curl.*with care/,
  ]);
  await page.getByRole('button', { name: 'Clear filters' }).click();

  await page.getByRole('textbox', { name: 'Search by name, movement, cue or caution' }).fill('back squ');
  await exercisesOf(page)
    .getByRole('link', { name: /^Back squat/ })
    .click();
  const detail = page.getByRole('region', { name: 'Back squat' });
  for (const words of ['Big breath into the belt line', 'Knees fall inwards', 'With a sore knee or back']) {
    await expect(detail).toContainText(words);
  }
  await expect(detail).toContainText(/in \d+ sessions, [\d,]+ sets/);
  await expect(detail.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await detail.getByRole('link', { name: 'Front squat' }).click();
  await expect(page.getByRole('region', { name: 'Front squat' })).toBeVisible();

  await page.getByRole('button', { name: 'Duplicate' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toHaveValue('Front squat (my version)');
  await name.fill('Back squat');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('There is already an exercise named “Back squat”').first()).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill('Zombie squat');
  await page.getByRole('textbox', { name: 'Cues' }).fill('Arms straight ahead.\nSit tall.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved “Zombie squat”.')).toBeVisible();
  const own = page.getByRole('region', { name: 'Zombie squat' });
  await expect(own).toContainText('Arms straight ahead.');
  await own.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted “Zombie squat”.')).toBeVisible();
  await expect(page.getByText('of 111')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('of 112')).toBeVisible();
});

test('exercises with the keyboard alone: search, new, edit, delete', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await keys.press('g');
  await keys.press('e');
  await expect(page).toHaveURL(/#\/library\/exercises$/);
  await expect(exercisesOf(page)).toBeVisible();
  await keys.press('/');
  await expect(page.getByRole('textbox', { name: 'Search by name, movement, cue or caution' })).toBeFocused();
  await keys.type('pull bench');
  await expect(exercisesOf(page).getByRole('link').first()).toHaveText(/^Chest-supported row/);
  await keys.press('Control+a');
  await keys.type('calf');
  await expect(exercisesOf(page).getByRole('link').first()).not.toHaveText(/^Chest-supported row/);
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await expect(exercisesOf(page).locator('[aria-current]')).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Calf raise', exact: false }).last()).toBeVisible();
  await keys.press('End');
  await expect(page.getByText('111')).not.toHaveCount(0);

  await keys.press('n');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText('Give the exercise a name.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await keys.type('Sled push');
  await tabTo(page, page.getByRole('textbox', { name: 'Set-up' }));
  await keys.type('Hands on the posts, arms long.');
  // By its words: while the list of a field on the way is open, the rest of the page has no roles.
  await tabTo(page, page.locator('button', { hasText: 'Add exercise' }));
  await keys.press('Enter');
  await expect(page.getByText('Added “Sled push”.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sled push' })).toContainText('Hands on the posts, arms long.');

  await keys.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await keys.press('End');
  await keys.type(', heavy');
  await keys.press('Enter');
  await expect(page.getByRole('region', { name: 'Sled push, heavy' })).toBeVisible();
  await keys.press('Shift+Delete');
  await expect(page.getByText('Deleted “Sled push, heavy”.')).toBeVisible();
  await keys.press('Control+z');
  await expect(page.getByText('Undone: Delete exercise')).toBeVisible();
  await findByKeys(page, 'sled', /^Sled push, heavy/);
  await expect(page.getByRole('region', { name: 'Sled push, heavy' })).toBeVisible();
});

test('a session saved from one week fits another athlete’s', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await withSquad(page);
  await openWeek(page, ATHLETE);
  const lift = cardOf(page, 'Heavy strength A').first();
  await lift.click();
  await keys.press('b');
  const save = page.getByRole('dialog', { name: 'Save to library' });
  await save.getByRole('textbox', { name: 'Name in the library' }).fill('Winter strength');
  await keys.press('Enter');
  await expect(page.getByText('Saved “Winter strength” to the library.')).toBeVisible();
  await expect(lift).toBeFocused();

  await openWeek(page, 'Ines Okafor');
  await page.getByRole('button', { name: 'From library…' }).click();
  const insert = page.getByRole('dialog', { name: 'Insert from library' });
  await expectAccessible(page, 'insert from library');
  await insert.getByRole('button', { name: /Day$/ }).click();
  await page.getByRole('option', { name: 'Fri 3 Jul' }).click();
  await insert.getByRole('searchbox').or(insert.getByRole('textbox')).first().fill('winter');
  await expect(insert.getByRole('menuitem').first()).toContainText('Winter strength');
  await keys.press('Enter');
  await expect(page.getByText('Planned “Winter strength” on Fri 3 Jul.')).toBeVisible();
  const friday = page.getByRole('region', { name: 'Fri 3 Jul' });
  await expect(friday).toContainText('Winter strength');
  await expect(friday).toContainText(/[\d.]+ kg/);
  await expect(friday).toContainText('a side');

  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await stillness(page);
  await page.getByRole('radio', { name: 'Sessions', exact: true }).check({ force: true });
  await page.getByRole('link', { name: /^Winter strength/ }).click();
  const detail = page.getByRole('region', { name: 'Winter strength' });
  await expect(detail).toContainText('1 session');
  await expect(detail).toContainText(/Back squat \d\s×\s\d · \d\d\s%/);
  await keys.press('F2');
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused();
  await keys.press('Control+a');
  await keys.type('Winter A');
  await keys.press('Tab');
  await keys.type('Cold months');
  await keys.press('Tab');
  await keys.type('gym, Base');
  await keys.press('Enter');
  await expect(page.getByText('Saved “Winter A”.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Winter A' })).toContainText('Cold months');
  await expect(page.getByRole('heading', { name: /^Strength · Cold months/ })).toBeVisible();
  await keys.press('Shift+Delete');
  await expect(page.getByText('Deleted “Winter A”.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Winter A' })).toHaveCount(0);
  await keys.press('Control+z');
  await expect(page.getByRole('region', { name: 'Winter A' })).toBeVisible();
});

test('a ready-made session is found by tag, copied, and planned; a sore Achilles keeps its calf raises', async ({
  workstation,
}) => {
  const { page } = workstation;
  await withSquad(page);
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await choose(page, 'Movement', 'Jump');
  await choose(page, 'Spare', 'Spare: Ankle, Achilles, calf');
  const jumps = await exercisesOf(page).getByRole('link').count();
  await choose(page, 'Movement', 'Calf');
  await expect.poll(() => exercisesOf(page).getByRole('link').count()).toBeGreaterThan(jumps);
  await expect(exercisesOf(page).getByRole('link').first()).toContainText('with care');
  const clear = page.getByRole('button', { name: 'Clear filters' });
  await clear.click();
  await expect(page.getByText('111 of 111')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Search by name, movement, cue or caution' })).toBeFocused();

  await stillness(page);
  await page.getByRole('radio', { name: 'Sessions', exact: true }).check({ force: true });
  await choose(page, 'Tag', 'half');
  await page.getByRole('link', { name: /^Threshold 5 × 1 km/ }).click();
  const detail = page.getByRole('region', { name: 'Threshold 5 × 1 km' });
  await expect(detail).toContainText('5 × (1 km T own pace, 1 min rest)');
  await expect(detail.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await detail.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('textbox', { name: 'New name' })).toHaveValue('Threshold 5 × 1 km (copy)');
  await expect(page.getByRole('textbox', { name: 'New name' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'New name' })).toHaveCount(0);
  await expectAccessible(page, 'library, sessions with filters');
  await stillness(page);
  await page.getByRole('radio', { name: 'Season templates' }).check({ force: true });
  await expect(page.getByText('No season template is saved yet')).toBeVisible();

  await openWeek(page, 'Ines Okafor');
  await page.getByRole('button', { name: 'From library…' }).click();
  const insert = page.getByRole('dialog', { name: 'Insert from library' });
  await insert.getByRole('searchbox').or(insert.getByRole('textbox')).first().fill('ladder');
  await expect(insert.getByRole('menuitem').first()).toContainText('Ladder 1-2-3-4-3-2-1 min');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Planned “Ladder 1-2-3-4-3-2-1 min” on /)).toBeVisible();
});

test('a progression chosen for one lift stays with the athlete', async ({ workstation }) => {
  const { page } = workstation;
  await withSquad(page);
  await page.getByRole('rowheader', { name: new RegExp(ATHLETE) }).click();
  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Progression' });
  await expect(panel).toContainText('Every lift follows: Double progression.');
  await panel.getByRole('button', { name: 'Choose for a lift' }).click();
  await panel.getByRole('combobox', { name: 'Exercise' }).fill('back squat');
  await page.getByRole('option', { name: /^Back squat/ }).click();
  await panel.getByRole('button', { name: /Rises by$/ }).click();
  await page.getByRole('option', { name: 'Wave' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(new RegExp(`Saved ${ATHLETE}`)).first()).toBeVisible();
  await expect(panel).toContainText('Other lifts follow: Double progression.');
  await expect(panel.getByRole('combobox', { name: 'Exercise' })).toHaveValue('Back squat');
});

test('an exercise that comes while the palette is open is what Enter opens, when it answers best', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await typeIntoPalette(page, 'sled');
  const first = page.getByRole('menuitem').first();
  await expect(first).toContainText('Single-leg deadlift');
  const [squat] = (await ask(page, 'library.exercises', {})).filter((each) => each.id === 'back-squat');
  if (squat === undefined) throw new Error('no back squat in the library');
  const { id: _id, builtIn: _builtIn, sets: _sets, sessions: _sessions, ...draft } = squat;
  await ask(page, 'exercise.create', { draft: { ...draft, name: 'Sled push' } });
  await expect(first).toContainText('Sled push');
  await keys.press('Enter');
  await expect(page.getByRole('region', { name: 'Sled push' })).toBeVisible();
  await typeIntoPalette(page, 'sled');
  await expect(first).toContainText('Sled push');
  await expect(first, 'it is the one that is marked').toHaveAttribute('data-focused');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('region', { name: /^Single-leg deadlift/ })).toBeVisible();
});
