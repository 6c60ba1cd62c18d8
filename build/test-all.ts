import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../electron/shells/chromium/find-browser.ts';
import { freshMain, freshRenderer, ROOT } from './fresh.ts';
import { ensureTools } from './system-tools.ts';
import {
  type E2eReport,
  e2eOutcome,
  NOTHING,
  type Outcome,
  settled,
  summary,
  unitOutcome,
  type VitestReport,
} from './test-report.ts';

interface Suite {
  readonly name: string;
  run(): Promise<Outcome>;
}

const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name);
const out = (name: string): string => join(ROOT, '.out', name);

/** Runs a program in the project's folder with its output shown; answers its exit code. */
function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function asOneCheck(command: string, args: readonly string[]): Promise<Outcome> {
  const code = await run(command, args);
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1, notes: ['failed: see its output above'] };
}

function readReport<T>(name: string): T | null {
  try {
    return JSON.parse(readFileSync(out(name), 'utf8')) as T;
  } catch {
    return null;
  }
}

async function unit(): Promise<Outcome> {
  rmSync(out('unit-report.json'), { force: true });
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${out('unit-report.json')}`];
  const code = await run(bin('vitest'), ['run', '--config', 'build/vitest.config.ts', ...report]);
  const read = readReport<VitestReport>('unit-report.json');
  return settled(read === null ? NOTHING : unitOutcome(read, ROOT), code);
}

async function endToEnd(): Promise<Outcome> {
  rmSync(out('e2e-report.json'), { force: true });
  const code = await run(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts']);
  const read = readReport<E2eReport>('e2e-report.json');
  const noElectron = (process.env['COUNTERPOINT_ELECTRON'] ?? '') === '';
  const whySkipped = noElectron ? 'Electron: COUNTERPOINT_ELECTRON names no executable' : 'see above';
  return settled(read === null ? NOTHING : e2eOutcome(read, whySkipped), code);
}

const suites: readonly Suite[] = [
  { name: 'types', run: () => asOneCheck('npm', ['run', '-s', 'typecheck']) },
  { name: 'lint', run: () => asOneCheck('npm', ['run', '-s', 'lint']) },
  { name: 'boundaries', run: () => asOneCheck('npm', ['run', '-s', 'boundaries']) },
  { name: 'unit, database, app', run: unit },
  { name: 'end to end', run: endToEnd },
];

/** Sees to a browser, without which there is little to test; the end-to-end tests see to what else they need. */
function setUp(): void {
  if (findBrowser() !== null) return;
  ensureTools([{ command: 'chromium', debian: 'chromium' }], console.log);
  if (findBrowser() === null) throw new Error(NO_BROWSER);
}

async function main(): Promise<void> {
  setUp();
  await freshRenderer();
  await freshMain();
  const parts = [];
  for (const suite of suites) {
    console.log(`\n== ${suite.name}`);
    const started = process.hrtime.bigint();
    const outcome = await suite.run();
    parts.push({ name: suite.name, outcome, seconds: Number(process.hrtime.bigint() - started) / 1e9 });
  }
  const { ok, text } = summary(parts);
  console.log(`\n${text}`);
  process.exitCode = ok ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
