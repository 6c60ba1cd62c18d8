import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../electron/shells/chromium/find-browser.ts';
import { freshMain, freshRenderer, ROOT } from './fresh.ts';
import { ensureTools } from './system-tools.ts';

/** What one part of the suite came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why tests were left out, one line each. */
  readonly reasons: readonly string[];
}

interface Suite {
  readonly name: string;
  run(): Promise<Outcome>;
}

const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, reasons: [] };
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
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

function readReport<T>(name: string): T | null {
  try {
    return JSON.parse(readFileSync(out(name), 'utf8')) as T;
  } catch {
    return null;
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A run counts as failed when it ended badly, also when no single test says so or no report was written. */
function settled(outcome: Outcome, code: number): Outcome {
  const silent = code !== 0 && outcome.failed === 0;
  const empty = outcome.passed + outcome.failed === 0;
  return silent || empty ? { ...outcome, failed: Math.max(1, outcome.failed) } : outcome;
}

async function unit(): Promise<Outcome> {
  rmSync(out('unit-report.json'), { force: true });
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${out('unit-report.json')}`];
  const code = await run(bin('vitest'), ['run', '--config', 'build/vitest.config.ts', ...report]);
  const read = readReport<VitestReport>('unit-report.json');
  if (read === null) return settled(NOTHING, code);
  const reasons = read.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status !== 'passed' && test.status !== 'failed')
    .map((test) => test.fullName);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = read;
  return settled({ passed, failed, skipped, reasons }, code);
}

interface E2eReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

async function endToEnd(): Promise<Outcome> {
  rmSync(out('e2e-report.json'), { force: true });
  const code = await run(bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts']);
  const read = readReport<E2eReport>('e2e-report.json');
  if (read === null) return settled(NOTHING, code);
  const { expected: passed, unexpected, flaky, skipped } = read.stats;
  const noElectron = (process.env['COUNTERPOINT_ELECTRON'] ?? '') === '';
  const reasons =
    skipped === 0 ? [] : [noElectron ? 'Electron: COUNTERPOINT_ELECTRON names no executable' : 'see above'];
  return settled({ passed, failed: unexpected + flaky, skipped, reasons }, code);
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

function line(name: string, { passed, failed, skipped }: Outcome, seconds: number): string {
  return `  ${name.padEnd(22)}${passed} passed, ${failed} failed, ${skipped} skipped  (${seconds.toFixed(0)} s)`;
}

async function main(): Promise<void> {
  setUp();
  await freshRenderer();
  await freshMain();
  const lines: string[] = [];
  let total = NOTHING;
  for (const suite of suites) {
    console.log(`\n== ${suite.name}`);
    const started = process.hrtime.bigint();
    const outcome = await suite.run();
    lines.push(line(suite.name, outcome, Number(process.hrtime.bigint() - started) / 1e9));
    lines.push(...outcome.reasons.map((reason) => `      skipped: ${reason}`));
    total = {
      passed: total.passed + outcome.passed,
      failed: total.failed + outcome.failed,
      skipped: total.skipped + outcome.skipped,
      reasons: [],
    };
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
