import { builtinModules } from 'node:module';
import type { UserConfig } from 'vite';

const root = new URL('..', import.meta.url).pathname;

/** Loaded when the program runs, not bundled: Electron itself, the native database driver, and the Chromium driver. */
const external = [
  'electron',
  'better-sqlite3',
  'playwright-core',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/** One self-contained CommonJS file for Electron 32 (Node 20) and newer, written to `.out/main/NAME.cjs`. */
export function electronBundle(name: 'main' | 'preload'): UserConfig {
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'playwright-core'] },
    build: {
      outDir: `${root}.out/main`,
      emptyOutDir: false,
      target: 'node20',
      ssr: true,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: `${root}electron/shells/electron/${name}.ts` },
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
