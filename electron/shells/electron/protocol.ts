import { protocol, type Session } from 'electron';
import { answerPage } from '../common/pages.ts';
import { isOwn, SCHEME } from './origin.ts';

/** Must run before Electron is ready: makes `app:` a standard, secure scheme without any other privilege. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Answers `app:` requests of a session from the renderer's folder: GET only, nothing outside of the folder. */
export function servePages(session: Session, folder: string, log: (line: string) => void): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (!isOwn(request.url)) return new Response('There is no such page.', { status: 404 });
    try {
      const { status, headers, body } = await answerPage(folder, request.method, url.pathname);
      return new Response(new Uint8Array(body), { status, headers });
    } catch (error) {
      log(`page request failed: ${error instanceof Error ? error.message : String(error)}`);
      return new Response('The page could not be read.', { status: 500 });
    }
  });
}
