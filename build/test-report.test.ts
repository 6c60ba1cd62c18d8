import { expect, it } from 'vitest';
import { e2eOutcome, NOTHING, settled, summary, unitOutcome } from './test-report.ts';

const unit = unitOutcome(
  {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    testResults: [
      {
        name: '/home/coach/project/electron/db/backup.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'a backup is whole' },
          { status: 'failed', fullName: 'a backup is checked' },
          { status: 'pending', fullName: 'a backup of a real disk' },
        ],
      },
      { name: '/home/coach/project/shared/broken.test.ts', status: 'failed', assertionResults: [] },
      {
        name: '/home/coach/project/shared/fine.test.ts',
        status: 'passed',
        assertionResults: [{ status: 'passed', fullName: 'fine' }],
      },
    ],
  },
  '/home/coach/project',
);

const e2e = e2eOutcome(
  {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
    suites: [
      {
        specs: [
          { title: 'opens', file: 'shell.spec.ts', tests: [{ projectName: 'chromium', status: 'expected' }] },
          {
            title: 'is undone',
            file: 'week.spec.ts',
            tests: [
              { projectName: 'chromium', status: 'unexpected' },
              { projectName: 'electron', status: 'skipped' },
            ],
          },
        ],
        suites: [
          {
            specs: [
              { title: 'is redone', file: 'week.spec.ts', tests: [{ projectName: 'chromium', status: 'flaky' }] },
            ],
          },
        ],
      },
    ],
  },
  'no Electron here',
);

it('names at the end what failed and what was left out, and counts all in the last line', () => {
  const { ok, text } = summary([
    { name: 'unit', outcome: unit, seconds: 12.3 },
    { name: 'end to end', outcome: e2e, seconds: 60 },
  ]);
  expect(ok).toBe(false);
  expect(text.split('\n')).toEqual([
    '  unit                  2 passed, 1 failed, 1 skipped  (12 s)',
    '      failed: electron/db/backup.test.ts › a backup is checked',
    '      skipped: a backup of a real disk',
    '      failed: shared/broken.test.ts as a whole',
    '  end to end            1 passed, 2 failed, 1 skipped  (60 s)',
    '      failed: [chromium] week.spec.ts › is undone',
    '      failed: [chromium] week.spec.ts › is redone',
    '      skipped: no Electron here',
    '',
    '3 passed, 3 failed, 2 skipped',
  ]);
});

it('counts as failed a run that ended badly without a failed test, and one that ran nothing', () => {
  expect(settled({ ...NOTHING, passed: 5 }, 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(settled(NOTHING, 0)).toMatchObject({ failed: 1 });
  expect(settled({ ...NOTHING, passed: 5 }, 0)).toEqual({ ...NOTHING, passed: 5 });
  expect(settled({ ...NOTHING, failed: 2 }, 1)).toEqual({ ...NOTHING, failed: 2 });
  expect(summary([]).ok).toBe(false);
});
