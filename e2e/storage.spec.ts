import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openShell } from './support/shells.ts';
import { TODAY } from './support/workstation.ts';

test('a database that cannot be opened is said in the window, and is left as it is', async ({ browserName: _ }, {
  project,
}) => {
  test.skip(project.name === 'electron', 'the page is the same');
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-e2e-'));
  const dataFolder = join(folder, 'data');
  const path = join(dataFolder, 'counterpoint.db');
  const damaged = Buffer.alloc(40_000, 7);
  await mkdir(dataFolder);
  await writeFile(path, damaged);
  const env = { COUNTERPOINT_DATA: dataFolder, COUNTERPOINT_TODAY: TODAY, COUNTERPOINT_LANGUAGE: 'en-GB' };
  const { page, close } = await openShell('chromium', env, dataFolder);
  try {
    await expect(page.getByRole('alert')).toContainText('is damaged. It was left as it is.');
    await expect(page.getByRole('heading', { name: 'This could not be read' })).toBeVisible();
    // Asked again, the page stays where it is.
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toContainText('is damaged. It was left as it is.');
  } finally {
    await close();
  }
  expect((await readFile(path)).equals(damaged)).toBe(true);
  await rm(folder, { recursive: true, force: true });
});
