import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The built pages. */
export const RENDERER = join(ROOT, '.out', 'renderer');
/** The built Electron bundles. */
export const MAIN = join(ROOT, '.out', 'main');

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Whether an output is missing or older than any of its inputs (files or folders, looked through whole). */
export function isStale(output: string, inputs: readonly string[]): boolean {
  if (!existsSync(output)) return true;
  const made = statSync(output).mtimeMs;
  return inputs.some((input) => newest(input) > made);
}

function inRoot(...names: string[]): string[] {
  return names.map((name) => join(ROOT, name));
}

/** Builds the pages when they are missing or older than their sources; answers whether it did. */
export async function freshRenderer(): Promise<boolean> {
  const inputs = inRoot('renderer', 'shared', 'package-lock.json', 'build/vite.renderer.config.ts');
  if (!isStale(join(RENDERER, 'print.html'), inputs)) return false;
  await build({ configFile: join(ROOT, 'build', 'vite.renderer.config.ts'), logLevel: 'warn' });
  return true;
}

/** Builds the Electron bundles when they are missing or older than their sources; answers whether it did. */
export async function freshMain(): Promise<boolean> {
  const inputs = inRoot('electron', 'shared', 'package.json', 'package-lock.json', 'build/vite.electron.ts');
  if (!['main.cjs', 'preload.cjs'].some((name) => isStale(join(MAIN, name), inputs))) return false;
  rmSync(MAIN, { recursive: true, force: true });
  for (const name of ['main', 'preload']) {
    await build({ configFile: join(ROOT, 'build', `vite.${name}.config.ts`), logLevel: 'warn' });
  }
  return true;
}
