import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The program and arguments that show a file in this system's file manager. */
export function revealCommand(
  path: string,
  platform: NodeJS.Platform,
): { readonly program: string; readonly args: readonly string[] } {
  switch (platform) {
    case 'darwin':
      return { program: 'open', args: ['-R', path] };
    case 'win32':
      return { program: 'explorer.exe', args: [`/select,${path}`] };
    default:
      return { program: 'xdg-open', args: [dirname(path)] };
  }
}

/** Shows a file in the file manager. Rejects with a clear sentence when the file or the file manager is missing. */
export async function reveal(path: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  await stat(path).catch(() => {
    throw new Error(`The file ${path} is no longer there.`);
  });
  const { program, args } = revealCommand(path, platform);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, [...args], { detached: true, stdio: 'ignore' });
    child.once('error', () => reject(new Error(`No file manager could be started. The file is ${path}.`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
