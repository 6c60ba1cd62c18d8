import type { BrowserContext, Page } from 'playwright/test';

/** Everything that a healthy window never does: console errors, page errors, policy violations, outside requests. */
export interface Problems {
  readonly list: readonly string[];
  /** Takes problems that a test brings about on purpose off the list. */
  expect(pattern: RegExp): void;
}

/** Collects problems of a context and its page, from now on. */
export function watchProblems(): Problems & { attach(context: BrowserContext, page: Page, origin: string): void } {
  const found: string[] = [];
  const expected: RegExp[] = [];
  const add = (problem: string): void => {
    if (!expected.some((pattern) => pattern.test(problem))) found.push(problem);
  };
  return {
    get list() {
      return found.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    },
    expect(pattern) {
      expected.push(pattern);
    },
    attach(context, page, origin) {
      page.on('console', (entry) => {
        if (entry.type() === 'error') add(`console error: ${entry.text()}`);
        else if (/content security policy/i.test(entry.text())) add(`policy violation: ${entry.text()}`);
      });
      page.on('pageerror', (error) => add(`page error: ${error.stack ?? error.message}`));
      page.on('crash', () => add('the page crashed'));
      context.on('request', (request) => {
        const url = request.url();
        const inside = url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
        if (!inside) add(`outside request: ${url}`);
      });
    },
  };
}
