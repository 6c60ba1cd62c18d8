import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

const only =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('finding a browser', () => {
  it('takes the one that COUNTERPOINT_BROWSER names', () => {
    const env = { COUNTERPOINT_BROWSER: '/opt/my/chrome' };
    expect(findBrowser({ env, platform: 'linux', isExecutable: only('/opt/my/chrome') })).toBe('/opt/my/chrome');
  });

  it('says so when COUNTERPOINT_BROWSER names nothing, instead of taking another', () => {
    const env = { COUNTERPOINT_BROWSER: '/opt/my/chrome' };
    expect(() => findBrowser({ env, platform: 'linux', isExecutable: only('/usr/bin/chromium') })).toThrow(
      /names \/opt\/my\/chrome/,
    );
  });

  it('finds Chromium before Chrome and Edge on Linux, on the PATH and beside it', () => {
    const both = only('/usr/bin/google-chrome', '/usr/local/bin/chromium', '/snap/bin/chromium');
    expect(findBrowser({ env: { PATH: '/usr/bin' }, platform: 'linux', isExecutable: both })).toBe(
      '/usr/local/bin/chromium',
    );
    expect(findBrowser({ env: {}, platform: 'linux', isExecutable: only('/usr/bin/microsoft-edge') })).toBe(
      '/usr/bin/microsoft-edge',
    );
  });

  it('finds the applications of a Mac', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser({ env: { HOME: '/Users/c' }, platform: 'darwin', isExecutable: only(edge) })).toBe(edge);
  });

  it('is null when there is none', () => {
    expect(findBrowser({ env: { PATH: '/usr/bin' }, platform: 'linux', isExecutable: () => false })).toBeNull();
  });
});
