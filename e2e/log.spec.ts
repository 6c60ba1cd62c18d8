import { expectAccessible } from './support/accessibility.ts';
import { ATHLETE, addSquadByKeys, openAthleteByKeys, tabTo } from './support/coach.ts';
import { expect, test } from './support/workstation.ts';

const LINE = 'What was done';

test('with the keyboard alone: a lift, a run, a tick and a miss are logged, and the week says so', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await addSquadByKeys(page);
  await openAthleteByKeys(page, ATHLETE);
  await keys.press('g');
  await keys.press('d');

  const line = page.getByRole('combobox', { name: LINE });
  await expect(line).toBeFocused();
  const figures = page.getByRole('table', { name: /Week of 29 Jun/ });
  const figure = (name: string) => figures.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(figure('Running, km')).toContainText(/0\.0\s*0\.0/);

  await test.step('a name is completed, what was understood stands below, and Enter logs it', async () => {
    await keys.type('back sq');
    await expect(page.getByRole('option', { name: /Back squat/ })).toBeVisible();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await expect(line).toHaveValue('Back squat ');
    await keys.type('3x5 60 @8 r210');
    await expect(page.getByText('Back squat: 3 × 5 · 60 kg · RPE 8 · rest 3:30')).toBeVisible();
    await keys.press('Enter');
    await expect(line).toHaveValue('');
    await expect(line).toBeFocused();
    await expect(figure('Tonnage, kg')).toContainText('900');
    // Under the chosen exercise the sets alone are enough, and they belong to the same session.
    await keys.type('2x3 70');
    await expect(page.getByText('Enter adds it to “Strength”.')).toBeVisible();
    await keys.press('Enter');
    await expect(figure('Tonnage, kg')).toContainText('1,320');
    await expect(line).toHaveValue('');
    await expect(line).toBeFocused();
  });

  await test.step('what cannot be read keeps its text and says where', async () => {
    await keys.type('5x3 100 abc');
    await keys.press('Enter');
    await expect(page.getByText('“abc” cannot be read here.')).toBeVisible();
    await expect(line).toHaveValue('5x3 100 abc');
    await expect(line).toHaveAttribute('aria-invalid', 'true');
    await keys.press('Control+a');
  });

  await test.step('a run fulfils the plan of its day, and can be unlinked', async () => {
    const heading = page.getByRole('article').getByRole('heading', { name: /^Easy \d+ km$/ });
    const planned = (await heading.textContent()) ?? '';
    const km = Number(/\d+/.exec(planned)?.[0]);
    await keys.type('9.5km 55:00 rpe4');
    await expect(page.getByText(/^Easy · 9\.5 km · 55:00 · 5:47\/km · RPE 4$/)).toBeVisible();
    await keys.press('Enter');
    await expect(page.getByText(`Fulfils “${planned}”, Mon 29 Jun`).first()).toBeVisible();
    await expect(figure('Sessions')).toContainText(/1\s*1/);
    await expect(figure('Running, km')).toContainText(new RegExp(`9\\.5\\s*${km}\\.0`));
    await expect(figure('Running, km')).toContainText(`${Math.round(950 / km)} %`);
    await tabTo(page, page.getByRole('button', { name: 'Unlink', exact: true }));
    await keys.press('Enter');
    await expect(figure('Sessions')).toContainText(/0\s*0/);
    await keys.press('Control+z');
    await expect(figure('Sessions')).toContainText(/1\s*1/);
  });

  await test.step('a planned session of last week is missed with a reason, which can be undone', async () => {
    const history = page.getByRole('region', { name: 'Last weeks' });
    await expect(history.getByRole('row').first()).toBeVisible();
    const miss = history.getByRole('button', { name: /^Mark “.*” as missed$/ });
    const open = await miss.count();
    expect(open).toBeGreaterThan(0);
    await miss.first().focus();
    await keys.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Illness' })).toBeFocused();
    await keys.press('Enter');
    await expect(history.getByText('Missed: Illness')).toBeVisible();
    await keys.press('Control+z');
    await expect(history.getByText('Missed: Illness')).toHaveCount(0);
    await expect(miss).toHaveCount(open);
  });

  await test.step('the week screen shows the same, also after a restart', async () => {
    await page.getByRole('main').focus();
    await keys.press('g');
    await keys.press('w');
    await expect(page.getByRole('region', { name: /^Mon 29 Jun/ })).toContainText('9.5');
    await workstation.restart();
    const again = workstation.page;
    await again.goto(`${again.url().split('#')[0]}#/log`);
    await expect(again.getByRole('listitem', { name: ATHLETE })).toContainText('9.5 km · 55:00');
    await expect(again.getByRole('listitem', { name: ATHLETE })).toContainText('Back squat');
  });
});

test('with the keyboard alone: the planned sets of a day are ticked one by one and all at once, and the squad’s day line by line', async ({
  workstation,
}) => {
  const { page } = workstation;
  const keys = page.keyboard;
  await addSquadByKeys(page);
  await keys.press('g');
  await keys.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Squad log');
  await expectAccessible(page, 'squad log');
  const tom = page.getByRole('listitem', { name: 'Tom Brandt' });
  await tabTo(page, tom.getByRole('link', { name: 'Tom Brandt' }));
  await keys.press('Enter');

  const sets = page.getByRole('grid', { name: /^Sets of / });
  await expect(sets).toBeVisible();
  await expectAccessible(page, 'log');
  const rows = sets.getByRole('row');
  const count = (await rows.count()) - 1;
  await rows.nth(1).focus();
  await keys.press(' ');
  await expect(rows.nth(1).getByRole('checkbox')).toBeChecked();
  await expect(page.getByText(`1 of ${count} sets`)).toBeVisible();
  await keys.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await keys.press('Enter');
  await expect(rows.nth(2).getByRole('textbox', { name: 'Reps' })).toBeFocused();
  await keys.press('Control+a');
  await keys.type('2');
  await keys.press('Enter');
  await expect(rows.nth(2).getByRole('checkbox')).toBeChecked();
  await expect(rows.nth(2).getByRole('textbox', { name: 'Reps' })).toHaveValue('2');
  await expect(rows.nth(3)).toBeFocused();
  await keys.press('a');
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible();
  await expect(sets.getByRole('checkbox', { checked: true })).toHaveCount(count);
  await expect(rows.nth(2).getByRole('textbox', { name: 'Reps' })).toHaveValue('2');
  for (const left of [2, 1, 0]) {
    await keys.press('Control+z');
    await expect(sets.getByRole('checkbox', { checked: true })).toHaveCount(left);
  }
  await keys.press('Control+Shift+l');
  await expect(sets.getByRole('checkbox', { checked: true })).toHaveCount(count);

  await keys.press('g');
  await keys.press('t');
  const lines = page.getByRole('combobox', { name: /^What .* did$/ });
  await lines.first().focus();
  await keys.type('9km 50:00');
  await keys.press('Enter');
  await expect(lines.nth(1)).toBeFocused();
  await keys.press('ArrowUp');
  await expect(lines.first()).toBeFocused();
  await expect(page.getByRole('listitem').filter({ has: lines.first() }).first()).toContainText('5.59 mi · 50:00');
  await page.getByRole('main').focus();
  await keys.press('Control+Shift+l');
  await expect(page.getByText(/Logged \d+ sessions as planned\./)).toBeVisible();
  await expect(page.getByText(/^(\d+) of \1 planned sessions logged$/)).toBeVisible();
  await keys.press('Control+z');
  await expect(page.getByText(/^(\d+) of \1 planned sessions logged$/)).toHaveCount(0);
});
