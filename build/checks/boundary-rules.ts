/** Which part of the house a file belongs to: the first rule whose `within` matches. */
export interface BoundaryRule {
  readonly id: string;
  /** Folders (or files) that the rule is about, from the project's root. */
  readonly within: readonly string[];
  /** Folders (or files) of the project that it may import. */
  readonly mayImport: readonly string[];
  /** Packages it may import; a trailing `*` matches the rest of the name. */
  readonly packages: readonly string[];
  /** Names of the surroundings that its code may not touch. */
  readonly forbiddenGlobals: readonly string[];
  /** One violation as a file of that part would hold it; the self-test wants it caught. */
  readonly plant: { readonly file: string; readonly source: string };
}

const CLOCK_AND_CHANCE = ['Date', 'Math.random', 'performance.now', 'setTimeout', 'setInterval', 'process', 'fetch'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** Who may import whom. The order matters: a file follows the first rule that holds it. */
export const boundaryRules: readonly BoundaryRule[] = [
  {
    id: 'the contract imports nothing but zod',
    within: ['shared/'],
    mayImport: ['shared/'],
    packages: ['zod'],
    forbiddenGlobals: CLOCK_AND_CHANCE,
    plant: { file: 'shared/domain/planted.ts', source: "import { x } from '../../electron/engine/index.ts';" },
  },
  {
    id: 'the engine is pure',
    within: ['electron/engine/'],
    mayImport: ['electron/engine/', 'shared/'],
    packages: [],
    forbiddenGlobals: CLOCK_AND_CHANCE,
    plant: { file: 'electron/engine/planted.ts', source: 'export const now = new Date().getTime();' },
  },
  {
    id: 'parsers and writers know bytes, the contract and the engine, no files',
    within: ['electron/importing/', 'electron/exporting/'],
    mayImport: ['electron/importing/', 'electron/exporting/', 'electron/engine/', 'shared/'],
    // The FIT parser takes its bytes as a Buffer.
    packages: ['zod', 'csv-parse/sync', 'fflate', 'fit-file-parser', 'node:buffer'],
    forbiddenGlobals: ['Math.random', 'process', ...NETWORK],
    plant: { file: 'electron/importing/planted.ts', source: "import { readFileSync } from 'node:fs';" },
  },
  {
    id: 'only the database layer opens the database',
    within: ['electron/db/'],
    mayImport: ['electron/db/', 'shared/'],
    packages: ['better-sqlite3', 'node:*'],
    forbiddenGlobals: ['Math.random', ...NETWORK],
    plant: { file: 'electron/db/planted.ts', source: "import { planSeason } from '../engine/index.ts';" },
  },
  {
    id: 'the app knows no window and no driver',
    within: ['electron/app/'],
    mayImport: [
      'electron/app/',
      'electron/db/',
      'electron/engine/',
      'electron/importing/',
      'electron/exporting/',
      'shared/',
      'package.json',
    ],
    packages: ['zod', 'uuid', 'node:*'],
    forbiddenGlobals: ['Math.random', ...NETWORK],
    plant: { file: 'electron/app/planted.ts', source: "import Database from 'better-sqlite3';" },
  },
  {
    id: 'only the Electron shell knows Electron',
    within: ['electron/shells/electron/'],
    mayImport: ['electron/shells/electron/', 'electron/shells/common/', 'electron/app/', 'shared/'],
    packages: ['electron', 'zod', 'node:*'],
    forbiddenGlobals: NETWORK,
    plant: { file: 'electron/shells/electron/planted.ts', source: "import { chromium } from 'playwright-core';" },
  },
  {
    id: 'only the Chromium shell drives a browser',
    within: ['electron/shells/chromium/'],
    mayImport: ['electron/shells/chromium/', 'electron/shells/common/', 'electron/app/', 'shared/'],
    packages: ['playwright-core', 'zod', 'node:*'],
    forbiddenGlobals: NETWORK,
    plant: { file: 'electron/shells/chromium/planted.ts', source: "import { app } from 'electron';" },
  },
  {
    id: 'what the shells share knows neither of them',
    within: ['electron/shells/common/'],
    mayImport: ['electron/shells/common/', 'electron/app/', 'shared/'],
    packages: ['node:*'],
    forbiddenGlobals: NETWORK,
    plant: { file: 'electron/shells/common/planted.ts', source: "export { openWindow } from '../electron/window.ts';" },
  },
  {
    id: 'the command line drives the app, and a shell only to print',
    within: ['electron/cli.ts', 'electron/cli/'],
    mayImport: [
      'electron/cli.ts',
      'electron/cli/',
      'electron/app/',
      'electron/engine/',
      'electron/exporting/',
      'electron/importing/',
      'electron/shells/',
      'shared/',
      'build/fresh.ts',
    ],
    packages: ['zod', 'node:*'],
    forbiddenGlobals: NETWORK,
    plant: { file: 'electron/cli/planted.ts', source: "const db = await import('../db/index.ts');" },
  },
  {
    id: 'the renderer knows the contract only',
    within: ['renderer/'],
    mayImport: ['renderer/', 'shared/'],
    packages: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      '@internationalized/date',
      'react-aria-components',
      'recharts',
      'wouter',
      'wouter/*',
      '@tanstack/react-query',
      '@fontsource*',
    ],
    forbiddenGlobals: ['Math.random', ...NETWORK],
    plant: { file: 'renderer/src/planted.ts', source: "import { planSeason } from '../../electron/engine/index.ts';" },
  },
  {
    id: 'the contract’s schemas stay out of the window: values only from files without zod',
    within: [],
    mayImport: [],
    packages: [],
    forbiddenGlobals: [],
    plant: { file: 'renderer/src/planted.ts', source: "import { contract } from '../../shared/contract/index.ts';" },
  },
];

/** Files of `shared/` that hold no zod at run time and that the renderer may import values from. */
export const ZOD_FREE: readonly string[] = [
  'shared/commands.ts',
  'shared/command-words.ts',
  'shared/history-words.ts',
  'shared/domain/calendar-date.ts',
  'shared/domain/contacts.ts',
  'shared/domain/fold.ts',
  'shared/domain/marks.ts',
  'shared/domain/race-limits.ts',
  'shared/domain/rank.ts',
  'shared/domain/season-limits.ts',
  'shared/domain/new-athlete.ts',
  'shared/domain/plates.ts',
  'shared/domain/backup-job.ts',
  'shared/domain/policy-words.ts',
  'shared/domain/print-words.ts',
  'shared/domain/result.ts',
  'shared/domain/units.ts',
  'shared/domain/injury.ts',
  'shared/domain/roster-columns.ts',
  'shared/domain/vocabulary.ts',
];
