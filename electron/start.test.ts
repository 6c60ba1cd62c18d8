import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function start(env: Readonly<Record<string, string>>) {
  const clean = Object.entries(process.env).filter(([name]) => name !== 'DISPLAY' && name !== 'WAYLAND_DISPLAY');
  return spawnSync(process.execPath, ['build/run.mjs', 'electron/start.ts'], {
    cwd: ROOT,
    env: { ...Object.fromEntries(clean), ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

// Only Linux tells by its environment whether there is a display.
describe.runIf(process.platform === 'linux')('npm start', () => {
  it('without a display ends at once with one sentence that names what to do instead', () => {
    const { status, stdout, stderr } = start({});
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^There is no display here .* "npm run --silent cli -- demo --out demo" .*\n$/);
  });

  it('says so when a setting asks for a shell that does not exist, or names an Electron that is not there', () => {
    const wish = start({ DISPLAY: ':none', COUNTERPOINT_SHELL: 'firefox' });
    expect(wish.status).toBe(1);
    expect(wish.stderr).toBe('COUNTERPOINT_SHELL must be "electron" or "chromium", not "firefox".\n');
    const named = start({ DISPLAY: ':none', COUNTERPOINT_ELECTRON: '/nowhere/electron' });
    expect(named.status).toBe(1);
    expect(named.stderr).toBe('COUNTERPOINT_ELECTRON names /nowhere/electron, which is not there.\n');
  });
});
