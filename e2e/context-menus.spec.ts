import type { Locator, Page } from 'playwright/test';
import { paths } from '../renderer/src/app/routes.ts';
import { calendarDate } from '../shared/domain/calendar-date.ts';
import type { AthleteId } from '../shared/domain/ids.ts';
import { ask } from './support/ask.ts';
import { chartOf } from './support/coach.ts';
import { expectFocusIn } from './support/keys.ts';
import { entryOf, openMenuByKeys, takeByKeys, takeByRightClick } from './support/menus.ts';
import { prepareSquad, type Shown, stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

/** Opens the menu of something with the keyboard; Escape leaves it and gives the focus back, then it is opened again. */
async function menuOf(page: Page, thing: Locator): Promise<void> {
  await thing.focus();
  await openMenuByKeys(page);
  await page.keyboard.press('Escape');
  await expect(thing).toBeFocused();
  await openMenuByKeys(page);
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await stillness(page);
}

/** The week after this one of the sample season. */
const NEXT = calendarDate('2026-07-06');
const CAMP = calendarDate('2026-07-13');

const sessionsOf = async (page: Page, athleteId: AthleteId) =>
  (await ask(page, 'week.get', { athleteId, monday: NEXT })).sessions.length;

/** Days of a camp and a note in the week of their Monday. */
async function markTheWeek(page: Page, { athleteId, seasonId }: Shown): Promise<void> {
  const camp = { kind: 'camp', from: CAMP, to: CAMP, canRun: true, canLift: true } as const;
  await ask(page, 'period.create', { athleteId, draft: { ...camp, avoidPatterns: [], volumeShare: null, note: '' } });
  await ask(page, 'week.setNote', { seasonId, monday: CAMP, note: 'Travel on Friday' });
}

/** Copies this week from the chart and pastes it into the next beside what is there. */
async function weekOnTheChart(page: Page, { athleteId }: Shown): Promise<void> {
  const before = await sessionsOf(page, athleteId);
  await menuOf(page, chartOf(page));
  await expect(entryOf(page, 'Set targets of the week')).toBeEnabled();
  await takeByKeys(page, 'Copy week');
  await expect(page.getByText(/^Copied /)).toBeVisible();
  await expect(chartOf(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await openMenuByKeys(page);
  await takeByKeys(page, 'Paste week');
  const room = page.getByRole('dialog', { name: 'Paste week' });
  await room.getByText('Stays too').click();
  const goOn = room.getByRole('button', { name: 'Go on' });
  await expect(goOn).toBeEnabled();
  await goOn.press('Enter');
  await expect(room).toHaveCount(0);
  await expect(page.getByText(/^Pasted /)).toBeVisible();
  expect(await sessionsOf(page, athleteId)).toBeGreaterThan(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => sessionsOf(page, athleteId)).toBe(before);
}

/** Adds a race to a week of the table, and targets are not to be set in one that is over. */
async function weekOfTheTable(page: Page, { athleteId }: Shown): Promise<void> {
  const rows = page.getByRole('grid', { name: /^Weeks of / }).getByRole('row');
  await rows.nth(2).click({ button: 'right' });
  await expect(entryOf(page, 'Set targets of the week')).toBeDisabled();
  await expectFocusIn(page.getByRole('menu'));
  await page.keyboard.press('Escape');
  await expect(rows.nth(2)).toBeFocused();
  await takeByRightClick(rows.filter({ hasText: '6 Jul' }), 'New race');
  const dialog = page.getByRole('dialog', { name: 'New race' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Village 10');
  await dialog.getByRole('button', { name: 'Add race' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  const races = await ask(page, 'race.list', { athleteId });
  expect(races.find(({ name }) => name === 'Village 10')?.date).toBe('2026-07-12');
  await expect(rows.filter({ hasText: '6 Jul' })).toBeFocused();
}

/** The bars of the chart and its table twin open the week's menu too. */
async function weekElsewhere(page: Page): Promise<void> {
  const sets = page.getByRole('slider', { name: /^Hard sets of week 15, / });
  await menuOf(page, sets);
  await expect(page.getByRole('menu', { name: 'Week 15 · 6 July' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sets).toBeFocused();
  await stillness(page);
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  await menuOf(
    page,
    page
      .getByRole('grid', { name: /week by week$/ })
      .getByRole('row')
      .nth(3),
  );
  await takeByKeys(page, 'Note on the week');
  const note = page.getByRole('textbox', { name: 'Week note' });
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await stillness(page);
  await page.getByRole('radio', { name: 'Chart' }).check({ force: true });
}

/** Lets a phase begin a week earlier, and then lets the engine decide again. */
async function phaseBorder(page: Page, { seasonId }: Shown): Promise<void> {
  const border = page.getByRole('slider', { name: 'Start of Taper' });
  await menuOf(page, border);
  await expect(entryOf(page, 'Let the engine decide')).toBeDisabled();
  await takeByKeys(page, 'A week earlier');
  const moved = page.getByRole('dialog', { name: /^Move the start of Taper to / });
  const apply = moved.getByRole('button', { name: 'Apply' });
  await expect(apply).toBeEnabled();
  await apply.press('Enter');
  await expect(moved).toHaveCount(0);
  const { season } = await ask(page, 'season.get', { seasonId });
  expect(season.phasePins.map(({ kind }) => kind)).toEqual(['taper']);
  await takeByRightClick(border, 'Let the engine decide');
  await expectFocusIn(page.getByRole('dialog', { name: 'Let the engine decide where Taper begins' }));
  await page.keyboard.press('Escape');
  await expect(border).toBeFocused();
}

async function raceFlag(page: Page, { athleteId }: Shown): Promise<void> {
  const flag = page.getByRole('slider', { name: 'Village 10, B race' });
  await menuOf(page, flag);
  await takeByKeys(page, 'A week later');
  await expectFocusIn(page.getByRole('dialog', { name: /^Move Village 10 to / }));
  await page.keyboard.press('Escape');
  await expect(flag).toBeFocused();
  await openMenuByKeys(page);
  await takeByKeys(page, 'Delete race');
  await expect(flag).toHaveCount(0);
  const races = await ask(page, 'race.list', { athleteId });
  expect(races.map(({ name }) => name)).not.toContain('Village 10');
}

async function daysAndNote(page: Page, { athleteId, seasonId }: Shown): Promise<void> {
  const camp = page.getByRole('button', { name: /^Camp, / });
  await menuOf(page, camp);
  await takeByKeys(page, 'A week earlier');
  await expect.poll(async () => (await ask(page, 'period.list', { athleteId }))[0]?.from).toBe(NEXT);
  const note = page.getByRole('button', { name: /^Note of week 16, / });
  await menuOf(page, note);
  await takeByKeys(page, 'Edit note');
  const words = page.getByRole('textbox', { name: 'Week note' });
  await expect(words).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await takeByRightClick(note, 'Delete note');
  await expect(note).toHaveCount(0);
  const { weeks } = await ask(page, 'season.get', { seasonId });
  expect(weeks.filter((week) => week.note !== '')).toEqual([]);
}

/** Each shelf: a ready-made item is only duplicated, one of the coach's own deleted too. */
async function libraryItems(page: Page, { seasonId }: Shown): Promise<void> {
  await ask(page, 'template.save', { seasonId, name: 'Ridge plan', sessions: false });
  const shelves = [
    { shelf: 'exercises', list: 'Exercises', count: async () => (await ask(page, 'library.exercises', {})).length },
    { shelf: 'sessions', list: 'Saved sessions', count: async () => (await ask(page, 'library.items', {})).length },
    { shelf: 'templates', list: 'Season templates', count: async () => (await ask(page, 'template.list', {})).length },
  ] as const;
  for (const { shelf, list, count } of shelves) {
    await goTo(page, paths.library(shelf));
    const before = await count();
    const lines = page.getByRole('navigation', { name: list, exact: true }).getByRole('link');
    await menuOf(page, lines.first());
    if (shelf !== 'templates') await expect(entryOf(page, 'Delete')).toBeDisabled();
    await takeByKeys(page, 'Duplicate');
    await expect.poll(count).toBe(before + 1);
    const copy = lines.and(page.locator('[aria-current]'));
    // The copy is open with its name to be changed: while it is, nothing can be deleted.
    const name = page.locator('main input:focus');
    await expect(name).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(name).toHaveCount(0);
    await takeByRightClick(copy, 'Delete');
    await expect.poll(count).toBe(before);
    await expect(lines.and(page.locator(':focus'))).toHaveCount(1);
  }
}

/** A finding shows its evidence, does its fix and leads to its week. */
async function auditFindings(page: Page, { athleteId }: Shown): Promise<void> {
  await goTo(page, paths.audit(athleteId));
  const fix = page.getByRole('button', { name: /^Apply: Move / }).first();
  const offer = (await fix.getAttribute('aria-label')) ?? '';
  const card = page.locator('.finding').filter({ has: page.getByRole('button', { name: offer, exact: true }) });
  await menuOf(page, card);
  await takeByKeys(page, /^Evidence/);
  await expect(card.getByRole('table')).toBeVisible();
  await expect(card).toBeFocused();
  await takeByRightClick(card.getByRole('heading'), 'Apply');
  await expect(page.getByText(/^Done: /)).toBeVisible();
  await expect(card).toHaveCount(0);
  await takeByRightClick(page.locator('.finding').first().getByRole('heading'), 'Open week');
  await expect(page.locator('.week')).toBeVisible();
}

/** The profile's races and days have the menus of the chart; the rows of the squad audit that of the list of athletes. */
async function linesElsewhere(page: Page, { athleteId }: Shown): Promise<void> {
  await goTo(page, paths.profile(athleteId));
  await menuOf(page, page.getByRole('button', { name: /^Camp/ }));
  await takeByKeys(page, 'Delete days');
  await expect.poll(async () => (await ask(page, 'period.list', { athleteId })).length).toBe(0);
  const races = page.locator('.races-panel .race-line');
  await menuOf(page, races.first());
  await takeByKeys(page, 'Edit…');
  await expectFocusIn(page.getByRole('dialog', { name: 'Edit race' }));
  await page.keyboard.press('Escape');
  await expect(races.first()).toBeFocused();
  await goTo(page, paths.squadAudit());
  await menuOf(page, page.getByRole('grid', { name: 'Squad audit' }).getByRole('row').nth(1));
  await takeByKeys(page, 'Profile');
  await expect(races.first().or(page.getByText('No races'))).toBeVisible();
}

/** A menu opens where the pointer is, also where the window's text is bigger than usual. */
async function atThePointer(page: Page): Promise<void> {
  await ask(page, 'settings.update', { textZoom: 150 });
  await expect(page.locator('html')).toHaveAttribute('style', /--zoom: 1\.5/);
  const link = page.getByRole('navigation', { name: 'Athletes' }).getByRole('link', { name: /Tom Brandt/ });
  await stillness(page);
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  if (box === null) throw new Error('Tom Brandt is not in view.');
  const x = box.x + box.width / 2;
  await page.mouse.click(x, box.y + box.height / 2, { button: 'right' });
  const offset = async () => Math.abs(((await page.locator('.menu-popover').boundingBox())?.x ?? 0) - x);
  await expect.poll(offset).toBeLessThan(3);
}

test('what a coach works on has a menu for pointer and keyboard', async ({ workstation }) => {
  const { page } = workstation;
  const shown = await prepareSquad(page);
  const { athleteId, seasonId } = shown;
  await markTheWeek(page, shown);
  await goTo(page, paths.season(athleteId, seasonId));
  await weekOnTheChart(page, shown);
  await weekOfTheTable(page, shown);
  await weekElsewhere(page);
  await phaseBorder(page, shown);
  await raceFlag(page, shown);
  await daysAndNote(page, shown);
  await libraryItems(page, shown);
  await auditFindings(page, shown);
  await linesElsewhere(page, shown);
  await atThePointer(page);
});

test('with the keyboard alone: menus of weeks, borders, races, days, notes, lines and findings open, act, and give the focus back', async ({
  workstation,
}) => {
  const { page } = workstation;
  const shown = await prepareSquad(page);
  const { athleteId, seasonId } = shown;
  await markTheWeek(page, shown);
  const race = { name: 'Village 10', date: calendarDate('2026-07-12'), distanceM: 10_000, priority: 'B' } as const;
  const course = { targetTimeS: null, resultTimeS: null, terrain: 'road', ascentM: null, note: '' } as const;
  await ask(page, 'race.create', { athleteId, draft: { ...race, ...course } });
  await goTo(page, paths.season(athleteId, seasonId));
  const opensAndGivesBack = async (thing: Locator) => {
    await menuOf(page, thing);
    await page.keyboard.press('Escape');
    await expect(thing).toBeFocused();
  };
  await opensAndGivesBack(chartOf(page));
  await opensAndGivesBack(page.getByRole('slider', { name: /^Hard sets of week 15, / }));
  await opensAndGivesBack(page.getByRole('slider', { name: 'Start of Taper' }));
  await opensAndGivesBack(page.getByRole('button', { name: /^Camp, / }));
  await opensAndGivesBack(page.getByRole('button', { name: /^Note of week 16, / }));
  await opensAndGivesBack(
    page
      .getByRole('grid', { name: /^Weeks of / })
      .getByRole('row')
      .nth(3),
  );
  await raceFlag(page, shown);
  await goTo(page, paths.library('exercises'));
  await opensAndGivesBack(page.getByRole('navigation', { name: 'Exercises', exact: true }).getByRole('link').first());
  await goTo(page, paths.audit(athleteId));
  await opensAndGivesBack(page.locator('.finding').first());
  await goTo(page, paths.profile(athleteId));
  await opensAndGivesBack(page.getByRole('button', { name: /^Camp/ }));
  await opensAndGivesBack(page.locator('.races-panel .race-line').first());
});
