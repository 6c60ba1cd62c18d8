import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Held while a window is open on a data folder; the system releases it when the program dies, however it dies. */
export interface InstanceLock {
  release(): Promise<void>;
}

/** How a lock was answered. */
export type LockResult = { readonly held: true; readonly lock: InstanceLock } | { readonly held: false };

/** Ends the second program on a data folder; not a failure, as the first one's window comes to the front. */
export class AlreadyOpenError extends Error {
  constructor(dataFolder: string) {
    super(`Counterpoint is already open on the data folder ${dataFolder}: its window has been brought to the front.`);
    this.name = 'AlreadyOpenError';
  }
}

/** A local socket (a named pipe on Windows): nothing listens on the network. */
function socketPath(dataFolder: string, platform: NodeJS.Platform): string {
  mkdirSync(dataFolder, { recursive: true });
  const id = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 16);
  if (platform === 'win32') return `\\\\.\\pipe\\counterpoint-${id}`;
  return join(process.env['XDG_RUNTIME_DIR'] || tmpdir(), `counterpoint-${id}.sock`);
}

function listen(path: string, onSecond: () => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end();
      onSecond();
    });
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function release(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Makes this program the only one with a window on the data folder.
 * @param onSecond is called each time another program tries: bring the window to the front.
 * @returns `held: false` when another program has it; that one has been told.
 */
export async function lockDataFolder(
  dataFolder: string,
  onSecond: () => void,
  platform: NodeJS.Platform = process.platform,
): Promise<LockResult> {
  const path = socketPath(dataFolder, platform);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const server = await listen(path, onSecond);
      return { held: true, lock: { release: () => release(server) } };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      if (await isAnswered(path)) return { held: false };
      // Left behind by a program that was killed.
      if (platform !== 'win32') await unlink(path).catch(() => undefined);
    }
  }
  return { held: false };
}
