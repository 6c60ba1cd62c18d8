import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
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
 * Writes bytes to a hidden `.<UUID>.part` file in the folder, all of it on the disk, and hands its path to `publish`.
 * Whatever happens then, the part file is gone: no full disk leaves half a file under a name that the coach sees.
 */
export async function withPartFile<T>(
  folder: string,
  bytes: Uint8Array,
  publish: (part: string) => Promise<T>,
): Promise<T> {
  const part = join(folder, `.${randomUUID()}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return await publish(part);
  } finally {
    // How the saving ended counts, not whether a scanner still holds the part file.
    await rm(part, { force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** Gives the part file's bytes a name that nothing has yet: by a link, or by a copy where there are no links. */
async function publishAs(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // A copy that fails takes away what it has written.
    await copyFile(part, path, constants.COPYFILE_EXCL);
  }
}

/**
 * Writes bytes into a folder under a free name: `plan.pdf`, then `plan (2).pdf`. Never overwrites, and the name is
 * there only once the whole file is.
 * @returns the full path written.
 */
export async function saveWithoutOverwriting(folder: string, suggested: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const { name, ext } = parse(plainName(suggested));
  return withPartFile(folder, bytes, async (part) => {
    for (let n = 1; n <= TRIES; n++) {
      const path = join(folder, n === 1 ? `${name}${ext}` : `${name} (${n})${ext}`);
      try {
        await publishAs(part, path);
        return path;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
    throw new Error(`The folder ${folder} already holds ${TRIES} files named ${name}${ext}: choose another folder.`);
  });
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
