import { tabTo } from './support/coach.ts';
import { findByKeys } from './support/keys.ts';
import { stillness } from './support/places.ts';
import { expect, test } from './support/workstation.ts';

test('calculators with the keyboard alone, live as one types', async ({ workstation }) => {
  const { page } = workstation;
  const keys = page.keyboard;
  const result = page.getByRole('table', { name: 'Result' });
  await findByKeys(page, 'calcul', /^Calculators/);
  await expect(page).toHaveURL(/#\/calculators$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calculators');

  await tabTo(page, page.getByRole('textbox', { name: 'Distance' }));
  await keys.press('Control+a');
  await keys.type('10');
  await tabTo(page, page.getByRole('textbox', { name: 'Time' }));
  await keys.press('Control+a');
  await keys.type('40:00');
  await expect(result.getByRole('row', { name: /^VDOT/ })).toContainText('51.944');
  await keys.press('Control+a');
  await keys.type('2:00');
  await expect(page.getByText('Distance and time do not make a race')).toBeVisible();
  await keys.press('Control+a');
  await keys.press('Delete');
  await expect(page.getByText('This is needed.')).toBeVisible();
  await expect(page.getByText('Fill in what is missing')).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'VDOT' }));
  await keys.press('End');
  await expect(page).toHaveURL(/#\/calculators\/inol$/);
  await keys.press('ArrowUp');
  await keys.press('ArrowUp');
  await keys.press('ArrowUp');
  await expect(page).toHaveURL(/#\/calculators\/e1rm$/);
  await tabTo(page, page.getByRole('textbox', { name: 'Load' }));
  await keys.press('Control+a');
  await keys.type('100');
  await expect(result.getByRole('row', { name: /^Epley/ })).toContainText('123.3 kg');
});

test('calculators use the coach’s units and add entries', async ({ workstation }) => {
  const { page } = workstation;
  await page.goto(`${page.url().split('#')[0]}#/settings`);
  const miles = page.getByRole('radio', { name: 'Miles' });
  await stillness(page);
  await miles.click({ force: true });
  await expect(miles).toBeChecked();
  await page.goto(`${page.url().split('#')[0]}#/calculators/paces`);
  const result = page.getByRole('table', { name: 'Result' });
  await expect(result.getByRole('row', { name: /^Threshold/ })).toContainText(/6:5[01] \/mi/);
  await page.goto(`${page.url().split('#')[0]}#/calculators/srpe-week`);
  await expect(result.getByRole('row', { name: /^Week/ })).toContainText('1510 AU');
  await page.getByRole('button', { name: 'Add entry' }).click();
  await expect(result.getByRole('row', { name: /^Week/ })).toContainText('2010 AU');
  await page.getByRole('button', { name: 'Remove entry 1' }).click();
  await expect(result.getByRole('row', { name: /^Week/ })).toContainText('1590 AU');
});
