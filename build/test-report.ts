import { relative } from 'node:path';

/** What one part of the suite came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line each: what failed, and what was left out and why. */
  readonly notes: readonly string[];
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, notes: [] };

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
export interface E2eReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly E2eSuite[];
}

interface E2eSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
  readonly suites?: readonly E2eSuite[];
}

/** A run counts as failed when it ended badly, also when no single test says so or no report was written. */
export function settled(outcome: Outcome, code: number): Outcome {
  const silent = code !== 0 && outcome.failed === 0;
  const empty = outcome.passed + outcome.failed === 0;
  if (!silent && !empty) return outcome;
  return { ...outcome, failed: 1, notes: [...outcome.notes, `failed: no test by name; it ended with code ${code}`] };
}

/** What vitest ran in the project's folder `root`. */
export function unitOutcome(report: VitestReport, root: string): Outcome {
  const notes = report.testResults.flatMap((file) => {
    const name = relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    const skipped = file.assertionResults.filter((test) => test.status !== 'failed' && test.status !== 'passed');
    const broken = file.status === 'failed' && failed.length === 0 ? [`failed: ${name} as a whole`] : [];
    return [
      ...broken,
      ...failed.map((test) => `failed: ${name} › ${test.fullName}`),
      ...skipped.map((test) => `skipped: ${test.fullName}`),
    ];
  });
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
  return { passed, failed, skipped, notes };
}

function failedSpecs(suites: readonly E2eSuite[]): readonly string[] {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName }) => `failed: [${projectName}] ${file} › ${title}`),
    ),
    ...failedSpecs(suite.suites ?? []),
  ]);
}

/** What Playwright ran; `whySkipped` is said when something was left out. */
export function e2eOutcome(report: E2eReport, whySkipped: string): Outcome {
  const { expected: passed, unexpected, flaky, skipped } = report.stats;
  const notes = [...failedSpecs(report.suites), ...(skipped === 0 ? [] : [`skipped: ${whySkipped}`])];
  return { passed, failed: unexpected + flaky, skipped, notes };
}

/** The parts with their notes, and last the line that counts them all. */
export function summary(
  parts: readonly { readonly name: string; readonly outcome: Outcome; readonly seconds: number }[],
) {
  const lines = parts.flatMap(({ name, outcome: { passed, failed, skipped, notes }, seconds }) => [
    `  ${name.padEnd(22)}${passed} passed, ${failed} failed, ${skipped} skipped  (${seconds.toFixed(0)} s)`,
    ...notes.map((note) => `      ${note}`),
  ]);
  const sum = (key: 'passed' | 'failed' | 'skipped') => parts.reduce((total, { outcome }) => total + outcome[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  return {
    ok: failed === 0 && passed > 0,
    text: `${lines.join('\n')}\n\n${passed} passed, ${failed} failed, ${skipped} skipped`,
  };
}
