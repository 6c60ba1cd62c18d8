import { readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { calendarDate, mondayOf } from '../shared/domain/calendar-date.ts';
import type { AthleteId } from '../shared/domain/ids.ts';
import { ask } from './support/ask.ts';
import { stillness } from './support/places.ts';
import { expect, TODAY, test } from './support/workstation.ts';

const MONDAY = mondayOf(calendarDate(TODAY));

test.use({ squad: { athletes: 50, years: 3 } });

const gridOf = (page: Page) => page.getByRole('grid', { name: 'Roster' });
const rosterOf = async (page: Page) => (await ask(page, 'roster.list', { archived: false })).rows;
const undoOf = async (page: Page) => (await ask(page, 'history.state', {})).undo;

/** Ticks athletes by name, wherever they stand. */
async function choose(page: Page, names: readonly string[]): Promise<void> {
  const search = page.getByRole('search').getByRole('textbox');
  for (const name of names) {
    await search.fill(name);
    await page.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).click();
  }
  await search.fill('');
  await expect(page.getByText(`${names.length} chosen`)).toBeVisible();
}

/** Athletes with a session planned today that nothing is logged for. */
async function openToday(page: Page, wanted: number): Promise<readonly { id: AthleteId; name: string }[]> {
  const found: { id: AthleteId; name: string }[] = [];
  for (const { id, name } of await rosterOf(page)) {
    const { sessions } = await ask(page, 'week.get', { athleteId: id, monday: MONDAY });
    const isOpen = sessions.some(({ date, side }) => date === TODAY && side === 'planned');
    if (isOpen && sessions.every(({ side }) => side === 'planned')) found.push({ id, name });
    if (found.length === wanted) break;
  }
  expect(found).toHaveLength(wanted);
  return found;
}

test('a Sunday review of fifty athletes: find, adjust, replan, log, plan six from a template, undo, print a group', async ({
  workstation,
}, info) => {
  info.setTimeout(900_000);
  const { page } = workstation;
  const names = gridOf(page).getByRole('rowheader');

  await test.step('find who needs attention, and open the most pressing', async () => {
    await expect(page.locator('.page-sub')).toHaveText(/^50 athletes/);
    // The findings are counted behind the roster; then nothing is marked as old any more.
    await expect
      .poll(async () => (await rosterOf(page)).filter((row) => row.findingsState !== 'current').length)
      .toBe(0);
    await stillness(page);
    await page.getByText('Needs attention', { exact: true }).first().click();
    const said = await page.getByText(/^\d+ of 50 athletes/).textContent();
    const needed = Number(/^(\d+)/.exec(said ?? '')?.[1]);
    expect(needed).toBeGreaterThan(0);
    expect(needed).toBeLessThan(50);
    await expect(gridOf(page)).toHaveAttribute('aria-rowcount', String(needed + 1));
    const search = page.getByRole('search').getByRole('textbox');
    await search.focus();
    await search.press('ArrowDown');
    await expect(page.locator('tr:focus')).toHaveCount(1);
    const first = (await names.first().locator('.roster-name-text').textContent()) ?? '';
    const row = (await rosterOf(page)).find(({ name }) => name === first);
    expect(row?.findings.serious ?? 0).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(first);
  });

  await test.step('adjust the week by drag and by keyboard', async () => {
    const id = /athletes\/([0-9a-f-]+)/.exec(page.url())?.[1] as AthleteId;
    const planned = async () =>
      (await ask(page, 'week.get', { athleteId: id, monday: MONDAY })).sessions.filter(
        ({ side }) => side === 'planned',
      );
    const before = await planned();
    const free = before.find(({ date, kind }) => kind === 'run' && date > TODAY);
    if (free === undefined) throw new Error('nothing to drag');
    await stillness(page);
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    const target = free.date === '2026-07-01' ? '2026-07-02' : '2026-07-01';
    if (info.project.name === 'chromium') {
      const card = page
        .getByRole('region', { name: dayName(free.date) })
        .getByRole('article')
        .filter({ hasText: free.title });
      await card.first().dragTo(page.getByRole('region', { name: dayName(target) }));
      await expect.poll(async () => (await planned()).find((each) => each.id === free.id)?.date).toBe(target);
      await page.getByRole('button', { name: /^Undo “Move/ }).click();
      await expect.poll(async () => (await planned()).find((each) => each.id === free.id)?.date).toBe(free.date);
    }
    const card = page.getByRole('region', { name: dayName(free.date) }).getByRole('button', {
      name: new RegExp(`^(?!Acts).*${escaped(free.title)}`),
    });
    await card.first().focus();
    await page.keyboard.press('m');
    const date = page.getByRole('textbox', { name: /date|day/i });
    await date.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2026-07-09');
    await page.keyboard.press('Enter');
    const nextWeek = async () =>
      (await ask(page, 'week.get', { athleteId: id, monday: calendarDate('2026-07-06') })).sessions;
    await expect.poll(async () => (await nextWeek()).find((each) => each.id === free.id)?.date).toBe('2026-07-09');
    await expect(date).toHaveCount(0);
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  await test.step('replan one', async () => {
    const one = (await rosterOf(page)).find(({ seasonId }) => seasonId !== null);
    if (one === undefined) throw new Error('nobody has a season');
    await choose(page, [one.name]);
    await page.getByRole('button', { name: 'Replan…', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Replan from today' });
    await dialog.getByRole('button', { name: 'Replan 1 athlete' }).click();
    await expect(dialog).toHaveCount(0);
    expect(await undoOf(page)).toBe('Replan 1 athlete');
    await page.getByRole('button', { name: 'Clear choice' }).click();
  });

  await test.step('log two', async () => {
    const two = await openToday(page, 2);
    await choose(
      page,
      two.map(({ name }) => name),
    );
    await page.getByRole('button', { name: 'Log…', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Log as planned' });
    await dialog.getByRole('button', { name: 'Log 2 athletes' }).click();
    await expect(dialog).toHaveCount(0);
    for (const { id } of two) {
      const { sessions } = await ask(page, 'week.get', { athleteId: id, monday: MONDAY });
      const [planned, done] = (['planned', 'actual'] as const).map((wanted) =>
        sessions.filter(({ side, date }) => side === wanted && date === TODAY),
      );
      expect(done?.map(({ plannedId }) => plannedId)).toEqual(planned?.map((each) => each.id));
      expect((await rosterOf(page)).find((row) => row.id === id)?.lastLogged).toBe(TODAY);
    }
    await page.getByRole('button', { name: 'Clear choice' }).click();
  });

  await test.step('assign a template to six, and undo it', async () => {
    const rows = await rosterOf(page);
    const [model] = rows;
    if (model?.seasonId == null) throw new Error('no season to take for a template');
    await ask(page, 'template.save', { seasonId: model.seasonId, name: 'Sunday plan', sessions: false });
    const six = rows.slice(1, 7);
    const seasons = async () =>
      Promise.all(six.map(async ({ id }) => (await ask(page, 'season.list', { athleteId: id })).length));
    const before = await seasons();
    await choose(
      page,
      six.map(({ name }) => name),
    );
    await page.getByRole('button', { name: 'Template…', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Assign a template' });
    await dialog.getByRole('button', { name: /Templates/ }).click();
    await page.getByRole('option', { name: /Sunday plan/ }).click();
    // The list takes clicks until it is gone.
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await dialog.getByText('From a first day on').click();
    await dialog.getByRole('textbox', { name: 'First day' }).fill('2027-06-07');
    await dialog.getByRole('textbox', { name: 'First day' }).press('Tab');
    await expect(dialog.getByText('What happens to 6 athletes')).toBeVisible();
    await dialog.getByRole('button', { name: 'Plan 6 athletes' }).click();
    await expect(dialog).toHaveCount(0);
    expect(await seasons()).toEqual(before.map((count) => count + 1));
    await page.getByRole('button', { name: 'Undo “Plan 6 athletes from “Sunday plan””' }).click();
    await expect.poll(seasons).toEqual(before);
    await page.getByRole('button', { name: 'Clear choice' }).click();
  });

  await test.step('make a group of two and export its PDFs', async () => {
    const two = (await rosterOf(page)).filter(({ seasonId }) => seasonId !== null).slice(0, 2);
    await choose(
      page,
      two.map(({ name }) => name),
    );
    await page.getByRole('button', { name: 'Groups…', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Change groups' });
    await dialog.getByRole('textbox', { name: 'New group' }).fill('Race week');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByRole('button', { name: 'Change 2 athletes' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear choice' }).click();
    await page.getByRole('search').getByRole('button', { name: /Group/ }).click();
    await page.getByRole('option', { name: /Race week/ }).click();
    await expect(names).toHaveCount(2);
    await page.getByRole('checkbox', { name: 'Choose all' }).click();
    await page.getByRole('button', { name: 'PDFs…', exact: true }).click();
    const print = page.getByRole('dialog', { name: 'Export season PDFs' });
    await print.getByRole('button', { name: 'Export 2 PDFs' }).click();
    await expect(page.getByText('Saved 2 PDFs.')).toBeVisible({ timeout: 120_000 });
    const files = readdirSync(workstation.exportFolder).filter((name) => name.endsWith('.pdf'));
    for (const { name } of two) expect(files.filter((file) => file.startsWith(name))).toHaveLength(1);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as the week screen heads it: `Wed 1 Jul`. */
function dayName(date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  return `${DAYS[at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
}
