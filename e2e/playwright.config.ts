import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';

/**
 * One suite, two shells. `chromium` runs wherever a Chromium, Chrome or Edge is installed; `electron` runs with the
 * executable named in COUNTERPOINT_ELECTRON and skips every test, with the reason, when that is not set.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../.out/e2e',
  globalSetup: './setup.config.ts',
  // Each file has its own data folder and its own browser; a third one would wait for the first two on small machines.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.out/e2e-report.json' }]],
  projects: [{ name: 'chromium', testIgnore: 'electron.spec.ts' }, { name: 'electron' }],
});
