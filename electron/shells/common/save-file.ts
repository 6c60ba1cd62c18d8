import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { extname, join, parse } from 'node:path';
import { safeFileName } from '../../app/file-name.ts';

const TRIES = 10_000;

/** A suggested name without what a file system refuses; the extension is kept. */
export function plainName(suggested: string): string {
  const extension = extname(suggested);
  return safeFileName(suggested.slice(0, suggested.length - extension.length), extension.slice(1) || 'bin');
}

function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/**
 * Writes bytes into a folder under a free name: `plan.pdf`, then `plan (2).pdf`. Never overwrites.
 * @returns the full path written.
 */
export async function saveWithoutOverwriting(folder: string, suggested: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { name, ext } = parse(plainName(suggested));
  for (let n = 1; n <= TRIES; n++) {
    const path = join(folder, n === 1 ? `${name}${ext}` : `${name} (${n})${ext}`);
    try {
      const file = await open(path, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      return path;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  throw new Error(`The folder ${folder} already holds ${TRIES} files named ${name}${ext}: choose another folder.`);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Folder names that a Linux desktop has in the coach's language, from `user-dirs.dirs`. */
async function xdgFolders(home: string): Promise<readonly string[]> {
  try {
    const text = await readFile(join(home, '.config', 'user-dirs.dirs'), 'utf8');
    return ['DOWNLOAD', 'DOCUMENTS'].flatMap((kind) => {
      const folder = new RegExp(`^XDG_${kind}_DIR="([^"]+)"`, 'm').exec(text)?.[1];
      return folder === undefined ? [] : [folder.replace('$HOME', home)];
    });
  } catch {
    return [];
  }
}

/** Where exports go without a dialog: `COUNTERPOINT_EXPORTS`, else Downloads, else Documents, else a folder of its own. */
export async function exportFolder(env: NodeJS.ProcessEnv, home: string = homedir()): Promise<string> {
  const own = env['COUNTERPOINT_EXPORTS'];
  if (own !== undefined && own !== '') return own;
  const candidates = [...(await xdgFolders(home)), join(home, 'Downloads'), join(home, 'Documents')];
  for (const folder of candidates) if (folder !== home && (await isFolder(folder))) return folder;
  return join(home, 'Counterpoint');
}
