import type { BrowserContext, Route } from 'playwright-core';
import { answerPage } from '../common/pages.ts';

/** The made-up address of the window's pages; `.invalid` can never belong to anyone. */
export const ORIGIN = 'https://counterpoint.invalid';

async function serve(route: Route, folder: string, log: (line: string) => void): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const isDocument = request.resourceType() === 'document';
  if (url.origin !== ORIGIN) {
    log(`refused ${isDocument ? 'navigation' : 'request'} to ${url.protocol}//${url.host}`);
    // "aborted" leaves the page that is there in place instead of an error page.
    await route.abort(isDocument ? 'aborted' : 'blockedbyclient');
    return;
  }
  const answer = await answerPage(folder, request.method(), url.pathname);
  if (isDocument && answer.status !== 200) {
    log(`refused navigation to ${url.pathname}`);
    await route.abort('aborted');
    return;
  }
  await route.fulfill({ status: answer.status, headers: { ...answer.headers }, body: answer.body });
}

/**
 * Answers every request of the context from the renderer's folder; requests to any other place are refused and logged.
 * No port is opened: the requests are intercepted inside the browser.
 */
export async function attachPageServer(
  context: BrowserContext,
  folder: string,
  log: (line: string) => void,
): Promise<void> {
  await context.route('**/*', (route) =>
    serve(route, folder, log).catch((error: unknown) => {
      log(`page request failed: ${error instanceof Error ? error.message : String(error)}`);
      return route.abort('failed').catch(() => undefined);
    }),
  );
}
