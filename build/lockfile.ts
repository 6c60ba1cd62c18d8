import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './fresh.ts';

/** One package of `package-lock.json`, as far as this file needs it. */
export interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  /** False: npm must not compile the package though it holds a `binding.gyp`. */
  readonly gypfile?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A platform's build of a package that the lockfile leaves out. */
export interface LeftOut {
  readonly name: string;
  readonly entry: LockEntry;
}

/** Packages that bring their binary along. npm 10 reads only the lockfile before it decides to compile. */
export const PREBUILT: readonly string[] = ['node_modules/better-sqlite3'];

const OS = /(?:^|[-/])(android|darwin|freebsd|linux|openharmony|win32)(?=-|$)/;
const CPU = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64)(?=-|$)/;

/** The platform that a package is for, read from its name, e.g. `cli-linux-x64-musl`; null when the name tells none. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | null {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  if (os === undefined || cpu === undefined) return null;
  const libc = os !== 'linux' ? {} : { libc: [/musl/.test(name) ? 'musl' : 'glibc'] };
  return { os: [os], cpu: [cpu], ...libc };
}

/**
 * Platform builds that a locked package names and the lockfile does not hold. A registry that lacks a foreign platform's
 * build makes `npm install` drop it silently, and `npm ci` then refuses the whole lockfile everywhere.
 */
export function leftOut({ packages }: Lockfile): readonly LeftOut[] {
  return Object.values(packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) => {
      const platform = platformOf(name);
      if (platform === null || packages[`node_modules/${name}`] !== undefined) return [];
      const version = range.replace(/^[\^~]/, '');
      return [{ name, entry: { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platform } }];
    }),
  );
}

/** The lockfile with these builds in it, in npm's order, and nothing to compile. */
export function completed(lock: Lockfile, missing: readonly LeftOut[]): Lockfile {
  const added = missing.map(({ name, entry }) => [`node_modules/${name}`, entry] as const);
  const all = [...Object.entries(lock.packages), ...added];
  const settled = all.map(([path, entry]) => [path, PREBUILT.includes(path) ? { ...entry, gypfile: false } : entry]);
  const packages = Object.fromEntries(settled.sort(([a], [b]) => String(a).localeCompare(String(b), 'en')));
  return { ...lock, packages };
}

/** Reads the project's lockfile. */
export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = readLockfile();
  const missing = leftOut(lock);
  writeFileSync(join(ROOT, 'package-lock.json'), `${JSON.stringify(completed(lock, missing), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} platform builds put back`);
}
