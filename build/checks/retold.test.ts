import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stepName } from '../../shared/history-words.ts';
import { plainKey, programTexts } from './program-texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where texts are written that a coach may come to read. */
const SOURCES = [
  'electron/engine/**/*.ts',
  'electron/app/**/*.ts',
  'electron/importing/**/*.ts',
  'electron/db/{backup,errors,check,open-database,migrate}.ts',
  'electron/shells/**/*.ts',
  'shared/domain/*.ts',
  'shared/contract/*.ts',
];
/** Not told by the window: tests and what they are made of, the sample people, and what has both languages itself. */
const OTHER = /\.test\.ts$|fixture|native-words|\/(?:testing|properties|goldens|sample-squad)\//;

/** Each text of the catalogue, and those that stay as they are. */
async function catalogue(): Promise<ReadonlySet<string>> {
  const files = globSync('renderer/src/text/retell/de/*.ts', { cwd: root });
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(pathToFileURL(root + file).href)),
  );
  const exported = modules.flatMap((module) => Object.values(module));
  return new Set(
    exported
      .flatMap((each) =>
        Array.isArray(each) ? each.filter((text) => typeof text === 'string') : Object.keys(Object(each)),
      )
      .map(plainKey),
  );
}

describe('what the program writes', () => {
  it('has German for every text, or a reason to stay', async () => {
    const known = await catalogue();
    const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => !OTHER.test(file));
    expect(files.length).toBeGreaterThan(300);
    const missing = files.flatMap((file) =>
      programTexts(file, readFileSync(root + file, 'utf8'))
        .filter((text) => !known.has(plainKey(text)) && stepName(text, 'de') === text)
        .map((text) => `${file}: ${text}`),
    );
    expect(missing).toEqual([]);
  });
});
