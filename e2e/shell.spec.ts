import type { ElectronApplication } from 'playwright/test';
import { RENDERER } from '../build/fresh.ts';
import { launchChromiumShell } from '../electron/shells/chromium/shell.ts';
import { expect, test } from './support/workstation.ts';

test('the window opens on the roster with a title', async ({ workstation }) => {
  await expect(workstation.page).toHaveTitle(/Counterpoint/);
  await expect(workstation.page.getByText('sample squad').first()).toBeVisible();
  expect(workstation.log()).toContain('window opened');
});

test('the page runs under a policy without exceptions and cannot reach anything', async ({ workstation }) => {
  const { page, problems } = workstation;
  problems.expect(/Content Security Policy|Refused|violates|Failed to fetch/i);
  problems.expect(/outside request: (https:\/\/example\.com|ws)/);
  const outcome = await page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.body.append(inline);
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    frame.remove();
    return { inline: document.documentElement.dataset['inline'] ?? 'refused', fetched };
  });
  expect(outcome).toEqual({ inline: 'refused', fetched: 'refused' });
});

test('the page gets call and on, and nothing of Node', async ({ workstation }) => {
  const surface = await workstation.page.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'counterpoint')).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  }));
  expect(surface).toEqual({ bridge: ['call', 'on'], node: [] });
});

test('an unknown channel and names of the prototype come back as failures', async ({ workstation }) => {
  const answers = await workstation.page.evaluate(async () => {
    const { call } = Reflect.get(window, 'counterpoint');
    const names = ['nothing.here', '__proto__', 'constructor', 'toString'];
    return Promise.all(names.map(async (name) => (await call(name, {})).ok));
  });
  expect(answers).toEqual([false, false, false, false]);
});

test('navigation and new windows are refused and the page stays', async ({ workstation }) => {
  const { page, problems, running } = workstation;
  problems.expect(/outside request: (http:\/\/example\.com|file:)|Not allowed to load local resource/);
  const before = page.url();
  for (const target of ['http://example.com/', 'file:///etc/passwd', `${running.origin}/../secret.txt`]) {
    await page.evaluate((url) => {
      window.location.href = url;
    }, target);
  }
  await page.evaluate(() => {
    window.open('http://example.com/');
  });
  await expect.poll(() => workstation.log()).toMatch(/refused (a new window|navigation to http:\/\/example\.com)/);
  // Asked directly: a locator would wait for the navigation that has just been refused.
  expect(await page.evaluate(() => document.body.textContent)).toContain('sample squad');
  expect(page.url()).toBe(before);
  await expect.poll(() => running.context.pages().length).toBe(1);
});

test('files outside of the built pages cannot be read', async ({ workstation }) => {
  const { page, problems } = workstation;
  problems.expect(/Failed to load resource|Content Security Policy|violates/i);
  const loaded = await page.evaluate(async () => {
    const tries = ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/assets/../../package.json'];
    return Promise.all(
      tries.map(
        (path) =>
          new Promise<boolean>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = path;
          }),
      ),
    );
  });
  expect(loaded).toEqual([false, false, false, false]);
});

/** Starts the same Electron once more from inside the running one and answers with its exit code. */
function secondElectron(electron: ElectronApplication): Promise<number | null> {
  return electron.evaluate(
    ({ app }) =>
      new Promise((resolve) => {
        const { spawn } = process.getBuiltinModule('node:child_process');
        const args = ['--no-sandbox', app.getAppPath()];
        spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', (code) => resolve(code));
      }),
  );
}

test('a second window on the same data is refused and the first one stays', async ({ workstation }) => {
  const { dataFolder, page, running } = workstation;
  if (running.electron !== null) {
    expect(await secondElectron(running.electron)).toBe(0);
  } else {
    const second = launchChromiumShell({
      dataFolder,
      rendererFolder: RENDERER,
      version: '0.0.0',
      headless: true,
      createApp: () => {
        throw new Error('a second app was made on the same folder');
      },
    });
    await expect(second).rejects.toThrow(/already open on the data folder/);
  }
  await expect(page.getByText('sample squad').first()).toBeVisible();
  expect(running.context.pages().length).toBe(1);
});

test('everything works while the system says that there is no network', async ({ workstation }) => {
  const { page, running } = workstation;
  await running.context.setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await page.getByText('Look around with a sample squad').click();
  const rows = page.getByRole('grid', { name: 'Roster' }).getByRole('row');
  await expect(rows).toHaveCount(9);
  await page.getByRole('button', { name: 'Undo “Add sample squad”' }).click();
  await expect(page.getByText('Look around with a sample squad')).toBeVisible();
});
