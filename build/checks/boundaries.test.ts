import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../fresh.ts';
import { isRuled, violationsOf } from './boundaries.ts';
import { boundaryRules } from './boundary-rules.ts';

const PLANTED = join(ROOT, '.out', 'planted');
const tool = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

/** Lints one file in a copy of the project that holds nothing else. */
function lint(file: string, source: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'counterpoint-lint-'));
  try {
    const config = JSON.parse(readFileSync(join(ROOT, '.biome.json'), 'utf8'));
    writeFileSync(join(copy, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), source);
    const run = spawnSync(tool('biome'), ['lint', '.'], { cwd: copy });
    return run.stdout.toString() + run.stderr.toString();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

afterAll(() => rmSync(PLANTED, { recursive: true, force: true }));

describe('boundaries: a planted violation is caught', () => {
  for (const { id, plant } of boundaryRules) {
    it(`by the import scan: ${id}`, () => {
      expect(isRuled(plant.file)).toBe(true);
      expect(violationsOf(plant)).toHaveLength(1);
      expect(violationsOf({ file: plant.file, source: 'export const quiet = 1;' })).toEqual([]);
    });
  }

  it('by the import scan: in every way of writing an import', () => {
    const file = 'electron/engine/planted.ts';
    for (const source of [
      "import fs from 'node:fs';",
      "import { readFileSync } from 'node:fs';",
      "import {\n  readFileSync,\n} from 'node:fs';",
      "import * as fs from 'node:fs';",
      "import 'node:fs';",
      "export * from 'node:fs';",
      "export { readFileSync } from 'node:fs';",
      "const fs = await import('node:fs');",
      "const fs = require('node:fs');",
      "import type { Stats } from 'node:fs';",
    ]) {
      expect(violationsOf({ file, source }), source).toHaveLength(1);
    }
  });

  it('by the import scan: a comment or a text is no violation', () => {
    const source = "// import fs from 'node:fs'\n/* new Date() */\nexport const text = 'Date and Math.random';";
    expect(violationsOf({ file: 'electron/engine/planted.ts', source })).toEqual([]);
  });

  for (const [file, source, rule] of [
    [
      'shared/domain/planted.ts',
      "import { x } from '../../electron/engine/index.ts';\nexport const y = x;\n",
      'noRestrictedImports',
    ],
    ['electron/engine/planted.ts', "import { x } from '../db/index.ts';\nexport const y = x;\n", 'noRestrictedImports'],
    ['electron/engine/planted.ts', 'export const now = new Date().getTime();\n', 'noRestrictedGlobals'],
    ['electron/importing/planted.ts', "import { x } from 'node:fs';\nexport const y = x;\n", 'noRestrictedImports'],
    ['electron/db/planted.ts', "import { x } from '../engine/index.ts';\nexport const y = x;\n", 'noRestrictedImports'],
    ['electron/app/planted.ts', "import { x } from 'better-sqlite3';\nexport const y = x;\n", 'noRestrictedImports'],
    [
      'renderer/src/planted.ts',
      "import { x } from '../../electron/engine/index.ts';\nexport const y = x;\n",
      'noRestrictedImports',
    ],
  ] as const) {
    it(`by the linter (${rule}): ${file}`, () => {
      expect(lint(file, source)).toContain(rule);
      expect(lint(file, 'export const quiet = 1;\n')).not.toContain(rule);
    });
  }

  for (const [folder, source] of [
    ['shared', 'export const root = document.body;'],
    ['electron/engine', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
    ['electron/engine', 'export const root = window;'],
    ['electron', 'export const root = document.body;'],
    ['renderer', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ] as const) {
    it(`by the compiler, which knows only the surroundings of ${folder}: ${source.split('\n')[0]}`, () => {
      rmSync(PLANTED, { recursive: true, force: true });
      mkdirSync(PLANTED, { recursive: true });
      const config = { extends: `../../${folder}/tsconfig.json`, include: ['planted.ts'], exclude: [] };
      writeFileSync(join(PLANTED, 'tsconfig.json'), JSON.stringify(config));
      writeFileSync(join(PLANTED, 'planted.ts'), 'export const quiet = 1;\n');
      expect(spawnSync(tool('tsc'), ['-p', PLANTED]).status).toBe(0);
      writeFileSync(join(PLANTED, 'planted.ts'), source);
      const run = spawnSync(tool('tsc'), ['-p', PLANTED]);
      expect(run.status).not.toBe(0);
      expect(run.stdout.toString()).toMatch(/error TS/);
    });
  }
});
