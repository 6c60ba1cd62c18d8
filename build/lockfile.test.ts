import { describe, expect, it } from 'vitest';
import { completed, leftOut, PREBUILT, platformOf, readLockfile } from './lockfile.ts';

describe('package-lock.json', () => {
  it('holds every platform’s build of each package, so that npm ci accepts it on every machine', () => {
    const lock = readLockfile();
    const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(optional.length).toBeGreaterThan(20);
    expect(leftOut(lock).map(({ name }) => name)).toEqual([]);
  });

  it('compiles nothing on a machine without a compiler', () => {
    const { packages } = readLockfile();
    expect(PREBUILT.map((path) => packages[path]?.gypfile)).toEqual(PREBUILT.map(() => false));
  });

  it('names no download address', () => {
    expect(JSON.stringify(readLockfile())).not.toContain('"resolved"');
  });

  it('tells a platform from a package’s name', () => {
    expect(platformOf('@biomejs/cli-linux-x64-musl')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] });
    expect(platformOf('@napi-rs/canvas-win32-arm64-msvc')).toEqual({ os: ['win32'], cpu: ['arm64'] });
    expect(platformOf('@napi-rs/canvas')).toBeNull();
  });

  it('finds a build that is left out and puts it back in order', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/tool': { version: '1.2.3', dev: true, optionalDependencies: { 'tool-darwin-arm64': '1.2.3' } },
      },
    };
    const missing = leftOut(lock);
    expect(missing.map(({ name }) => name)).toEqual(['tool-darwin-arm64']);
    const whole = completed(lock, missing);
    expect(leftOut(whole)).toEqual([]);
    expect(whole.packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    });
  });
});
