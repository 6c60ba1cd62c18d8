import { spawn } from 'node:child_process';
import { copyFile, link, mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/domain/result.ts';
import { systemClock } from './clock.ts';
import { dataFolder } from './data-folder.ts';
import { lockDataFolder } from './instance-lock.ts';
import { systemLanguage } from './language.ts';
import { LOG_NAME, logFile } from './log-file.ts';
import { answerPage, requireRenderer } from './pages.ts';
import { footerTemplate } from './print-page.ts';
import { readOnly } from './read-only.ts';
import { revealCommand } from './reveal.ts';
import { exportFolder, plainName, saveWithoutOverwriting } from './save-file.ts';

vi.mock('node:fs/promises', { spy: true });

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpoint-shell-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('saving without a dialog', () => {
  it('numbers the file when the name is taken and leaves what is there alone', async () => {
    const saved = [1, 2, 3].map((n) => saveWithoutOverwriting(join(folder, 'new'), 'Plan.pdf', new Uint8Array([n])));
    const paths = await Promise.all(saved);
    expect([...paths].sort()).toEqual(
      ['Plan (2).pdf', 'Plan (3).pdf', 'Plan.pdf'].map((name) => join(folder, 'new', name)),
    );
    const bytes = await Promise.all(paths.map(async (path) => (await readFile(path))[0]));
    expect(bytes).toEqual([1, 2, 3]);
    expect(await readdir(join(folder, 'new'))).toHaveLength(3);
  });

  it('leaves nothing of a file that could not be written whole', async () => {
    vi.mocked(open).mockImplementationOnce(async (path, flags) => {
      const file = await open(path, flags);
      vi.spyOn(file, 'sync').mockRejectedValue(failure('ENOSPC'));
      return file;
    });
    await expect(saveWithoutOverwriting(folder, 'Plan.pdf', new Uint8Array([1]))).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual([]);
  });

  it('copies where the file system has no hard links, and overwrites nothing there either', async () => {
    vi.mocked(link).mockRejectedValueOnce(failure('EPERM')).mockRejectedValueOnce(failure('ENOTSUP'));
    await writeFile(join(folder, 'Plan.pdf'), 'mine');
    expect(await saveWithoutOverwriting(folder, 'Plan.pdf', new Uint8Array([1]))).toBe(join(folder, 'Plan (2).pdf'));
    expect(await readFile(join(folder, 'Plan.pdf'), 'utf8')).toBe('mine');
    expect([...(await readFile(join(folder, 'Plan (2).pdf')))]).toEqual([1]);
    expect((await readdir(folder)).sort()).toEqual(['Plan (2).pdf', 'Plan.pdf']);
  });

  it('leaves nothing where neither a link nor a copy can be made', async () => {
    vi.mocked(link).mockRejectedValueOnce(failure('EPERM'));
    vi.mocked(copyFile).mockRejectedValueOnce(failure('ENOSPC'));
    await expect(saveWithoutOverwriting(folder, 'Plan.pdf', new Uint8Array([1]))).rejects.toThrow('ENOSPC');
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps a suggested name inside of the folder', async () => {
    const path = await saveWithoutOverwriting(folder, '../../etc/passwd.pdf', new Uint8Array([1]));
    expect(resolve(path).startsWith(folder)).toBe(true);
    expect(plainName('..\\..\\CON.pdf')).not.toMatch(/[\\/]/);
  });

  it('goes to COUNTERPOINT_EXPORTS, else the desktop’s own folders, else one of its own', async () => {
    expect(await exportFolder({ COUNTERPOINT_EXPORTS: '/somewhere' }, folder)).toBe('/somewhere');
    expect(await exportFolder({}, folder)).toBe(join(folder, 'Counterpoint'));
    await mkdir(join(folder, 'Documents'));
    expect(await exportFolder({}, folder)).toBe(join(folder, 'Documents'));
    await mkdir(join(folder, 'Herunterladen'));
    await mkdir(join(folder, '.config'));
    await writeFile(join(folder, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Herunterladen"\n');
    expect(await exportFolder({}, folder)).toBe(join(folder, 'Herunterladen'));
  });
});

describe('the language of the system', () => {
  it('is the one that is named, else the one that is set, and day first where none is', () => {
    expect(systemLanguage({ COUNTERPOINT_LANGUAGE: 'de-AT', LANG: 'en_US.UTF-8' })).toBe('de-AT');
    expect(systemLanguage({ LANG: 'C.UTF-8' }, 'linux')).toBe('en-GB');
    expect(systemLanguage({ LANG: 'en_US.UTF-8' }, 'linux')).toBe(new Intl.DateTimeFormat().resolvedOptions().locale);
  });
});

describe('pages', () => {
  it('a link that leads out of the folder is not followed', async () => {
    await mkdir(join(folder, 'pages'));
    await writeFile(join(folder, 'secret.html'), 'secret');
    await symlink(join(folder, 'secret.html'), join(folder, 'pages', 'link.html'));
    expect((await answerPage(join(folder, 'pages'), 'GET', '/link.html')).status).toBe(404);
  });

  it('a kind of file that the window does not need is not answered', async () => {
    await writeFile(join(folder, 'notes.exe'), 'x');
    expect((await answerPage(folder, 'GET', '/notes.exe')).status).toBe(404);
  });

  it('missing pages are told with the command that builds them', async () => {
    await expect(requireRenderer(folder)).rejects.toThrow(/npm run build/);
  });
});

/** Holds the lock in a program of its own until that is killed. */
const HOLDER = `
import { lockDataFolder } from ${JSON.stringify(fileURLToPath(new URL('./instance-lock.ts', import.meta.url)))};
await lockDataFolder(process.argv[1], () => undefined);
console.log('held');
setInterval(() => undefined, 1000);
`;

describe('one window per data folder', () => {
  it('the second is told, the first is called to the front, and a release lets the next one in', async () => {
    let calls = 0;
    const first = await lockDataFolder(folder, () => {
      calls += 1;
    });
    if (!first.held) throw new Error('not held');
    expect(await lockDataFolder(folder, () => undefined)).toEqual({ held: false });
    await expect.poll(() => calls).toBe(1);
    const elsewhere = await lockDataFolder(join(folder, 'other'), () => undefined);
    expect(elsewhere.held).toBe(true);
    if (elsewhere.held) await elsewhere.lock.release();
    await first.lock.release();
    const next = await lockDataFolder(folder, () => undefined);
    expect(next.held).toBe(true);
    if (next.held) await next.lock.release();
  });

  it('a program that was killed leaves no lock behind', async () => {
    const args = ['--input-type=module', '--eval', HOLDER, folder];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((heard) => child.stdout.once('data', heard));
    expect(await lockDataFolder(folder, () => undefined)).toEqual({ held: false });
    const gone = new Promise((ended) => child.once('exit', ended));
    child.kill('SIGKILL');
    await gone;
    const next = await lockDataFolder(folder, () => undefined);
    expect(next.held).toBe(true);
    if (next.held) await next.lock.release();
  });
});

describe('small things', () => {
  it('COUNTERPOINT_TODAY fixes the day and a wrong one is told', () => {
    expect(systemClock({ COUNTERPOINT_TODAY: '2026-06-29' }).today()).toBe('2026-06-29');
    expect(() => systemClock({ COUNTERPOINT_TODAY: '29.6.2026' })).toThrow(/must be a date like/);
    expect(systemClock({}).now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('the data folder follows COUNTERPOINT_DATA, then the system', () => {
    expect(dataFolder({ COUNTERPOINT_DATA: '/d' }, 'linux', '/home/c')).toBe(resolve('/d'));
    expect(dataFolder({}, 'linux', '/home/c')).toBe(join('/home/c', '.local', 'share', 'counterpoint'));
    expect(dataFolder({ XDG_DATA_HOME: '/x' }, 'linux', '/home/c')).toBe(join('/x', 'counterpoint'));
    expect(dataFolder({}, 'darwin', '/Users/c')).toBe(
      join('/Users/c', 'Library', 'Application Support', 'Counterpoint'),
    );
    expect(dataFolder({ APPDATA: '/roaming' }, 'win32', '/c')).toBe(join('/roaming', 'Counterpoint'));
  });

  it('the log keeps one entry a line and starts anew when it is long, keeping the one before', async () => {
    const log = logFile(folder, () => '2026-06-29T00:00:00.000Z');
    log('one\ntwo');
    expect(await readFile(join(folder, LOG_NAME), 'utf8')).toBe('2026-06-29T00:00:00.000Z one\n  two\n');
    await writeFile(join(folder, LOG_NAME), 'x'.repeat(2 * 1024 * 1024 + 1));
    logFile(folder, () => 'now')('fresh');
    expect(await readFile(join(folder, LOG_NAME), 'utf8')).toBe('now fresh\n');
    expect((await readFile(join(folder, `${LOG_NAME}.1`), 'utf8')).length).toBe(2 * 1024 * 1024 + 1);
  });

  it('the log starts anew while the program runs, too: a window left open for weeks does not fill the disk', async () => {
    const log = logFile(folder, () => 'now');
    for (let n = 0; n < 50; n++) log('y'.repeat(100 * 1024));
    for (const name of [LOG_NAME, `${LOG_NAME}.1`]) {
      expect((await readFile(join(folder, name), 'utf8')).length).toBeLessThan(2.2 * 1024 * 1024);
    }
  });

  it('a file is shown by each system’s own file manager', () => {
    expect(revealCommand('/a/b.pdf', 'linux')).toEqual({ program: 'xdg-open', args: ['/a'] });
    expect(revealCommand('/a/b.pdf', 'darwin')).toEqual({ program: 'open', args: ['-R', '/a/b.pdf'] });
    expect(revealCommand('C:\\a\\b.pdf', 'win32')).toEqual({ program: 'explorer.exe', args: ['/select,C:\\a\\b.pdf'] });
  });

  it('print pages may only ask', async () => {
    const asked: string[] = [];
    const dispatch = readOnly(async (channel) => {
      asked.push(channel);
      return ok(null);
    });
    expect((await dispatch('print.season', {})).ok).toBe(true);
    for (const channel of ['settings.update', 'backup.restore', '__proto__', 'toString']) {
      expect((await dispatch(channel, {})).ok).toBe(false);
    }
    expect(asked).toEqual(['print.season']);
  });

  it('the footer names the version and nothing that could be markup, in the page’s language', () => {
    expect(footerTemplate('1.0.0<script>', 'en')).toContain('Counterpoint 1.0.0script');
    expect(footerTemplate('1.0.0', 'en')).toMatch(/page <span.* of <span/);
    expect(footerTemplate('1.0.0', 'de')).toMatch(/Seite <span.* von <span/);
  });
});
