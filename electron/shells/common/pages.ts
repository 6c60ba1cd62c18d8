import { randomBytes } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** What a shell answers a page's request with. */
export interface PageAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/**
 * The policy under which every page runs: own scripts and styles only, no network, no frames, no plug-ins.
 * @param nonce lets the component library's own style element through; new for each page.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

function refusal(status: 404 | 405, sentence: string): PageAnswer {
  return {
    status,
    headers: { ...COMMON_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.from(sentence),
  };
}

/** The file that a path of the made-up origin stands for; null when it is none or lies outside of the folder. */
async function containedFile(folder: string, pathname: string): Promise<string | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const wanted = resolve(folder, `.${decoded === '/' ? '/index.html' : decoded}`);
  try {
    const base = await realpath(folder);
    const real = await realpath(wanted);
    if (!real.startsWith(base + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

function withNonce(html: Buffer, nonce: string): Buffer {
  const meta = `<meta property="csp-nonce" nonce="${nonce}">`;
  return Buffer.from(html.toString('utf8').replace(/<head>/i, (head) => `${head}${meta}`));
}

/**
 * Answers a request for the renderer's bundle.
 * @param folder the built renderer; nothing outside of it is ever read, links included.
 * @param pathname the URL's path, still percent-encoded.
 */
export async function answerPage(folder: string, method: string, pathname: string): Promise<PageAnswer> {
  if (method !== 'GET') return refusal(405, 'Only GET is answered.');
  const file = await containedFile(folder, pathname);
  const type = file === null ? undefined : TYPES[extname(file)];
  if (file === null || type === undefined) return refusal(404, 'There is no such page.');
  const bytes = await readFile(file);
  const headers = { ...COMMON_HEADERS, 'Content-Type': type };
  if (extname(file) !== '.html') return { status: 200, headers, body: bytes };
  const nonce = randomBytes(18).toString('base64');
  return {
    status: 200,
    headers: { ...headers, 'Content-Security-Policy': contentSecurityPolicy(nonce) },
    body: withNonce(bytes, nonce),
  };
}

/** Rejects with a sentence that names the remedy when the renderer has not been built into `folder`. */
export async function requireRenderer(folder: string): Promise<void> {
  for (const page of ['index.html', 'print.html']) {
    try {
      await stat(join(folder, page));
    } catch {
      throw new Error(`The window's pages are missing in ${folder}: run "npm run build" first.`);
    }
  }
}
