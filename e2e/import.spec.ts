import type { Page } from 'playwright/test';
import { runFile } from '../electron/importing/testing/fit-encoder.ts';
import { expect, test } from './support/workstation.ts';

const ROSTER =
  'Name;Group;Date of birth;Sex;Weight (kg);Race distance;Race time;Race date;Lifting history\n' +
  'Anna Berg;Track;1996-05-17;F;55;10k;36:40;2026-04-12;regular\n' +
  'Jörg Weiß;Track;1990-11-02;M;71;Half marathon;1:22:30;2026-03-29;none\n';

const STRONG =
  'Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n' +
  '2026-06-23 18:05:33,Legs,Squat (Barbell),1,82.5,5,0,0,\n' +
  '2026-06-23 18:05:33,Legs,Squat (Barbell),2,85,4,0,0,\n' +
  '2026-06-23 18:05:33,Legs,Deadlift (Barbell),1,100,3,0,0,\n';

/** A morning hour's run of 12 km. */
const FIT = runFile({ start: '2026-06-24T06:00:00Z', seconds: 3600, metres: 12_000, heartRate: 142, zone: 0 });

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function csv(name: string, text: string): File {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function choose(page: Page, file: File) {
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles(file);
  return dialog;
}

/** Imports a file that brings something new, and closes the window again. */
async function bring(page: Page, file: File): Promise<void> {
  const dialog = await choose(page, file);
  await dialog.getByRole('button', { name: /^Import \d+ (?:athlete|race|session)s?$/ }).click();
  await expect(dialog.getByText('What happened')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Chooses a file that has been imported before: there must be nothing to import. */
async function expectNothingNew(page: Page, file: File): Promise<void> {
  const dialog = await choose(page, file);
  await expect(dialog.getByText(/nothing new in this file/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Import/ })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a roster, a FIT file and a Strong log are imported twice and nothing is doubled', async ({ workstation }) => {
  const { page } = workstation;
  const roster = csv('roster.csv', ROSTER);
  await bring(page, roster);
  const rows = page.getByRole('grid', { name: 'Roster' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('rowheader', { name: /Jörg Weiß/ })).toBeVisible();
  await expectNothingNew(page, roster);
  await expect(rows).toHaveCount(3);

  await page.getByRole('rowheader', { name: /Anna Berg/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anna Berg');
  const run = { name: 'run.fit', mimeType: 'application/octet-stream', buffer: Buffer.from(FIT) };
  const log = csv('strong.csv', STRONG);
  await bring(page, run);
  await bring(page, log);
  await expectNothingNew(page, run);
  await expectNothingNew(page, log);

  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/(#\/athletes\/[^/]+).*/, '$1/week/2026-06-22');
  });
  await expect(page.getByRole('heading', { name: /^22/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Tue 23 Jun' })).toContainText('Back squat');
  await expect(page.getByRole('region', { name: 'Wed 24 Jun' })).toContainText('12');
});

test('files that hold nothing to import are told so with a sentence and change nothing', async ({ workstation }) => {
  const { page } = workstation;
  const cut = { name: 'cut.fit', mimeType: 'application/octet-stream', buffer: Buffer.from(FIT.subarray(0, 20)) };
  for (const [file, sentence] of [
    [cut, /“cut\.fit”/],
    [csv('words.csv', 'this is no training log'), /nothing to import/],
    [csv('empty.csv', ''), /empty\.csv is empty/],
  ] as const) {
    const dialog = await choose(page, file);
    await expect(dialog.getByText(sentence).last()).toBeVisible();
    await expect(dialog.getByRole('button', { name: /^Import( 0 lines)?$/ })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await expect(page.getByText('Look around with a sample squad')).toBeVisible();
});
