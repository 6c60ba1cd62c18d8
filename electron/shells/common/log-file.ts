import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_BYTES = 2 * 1024 * 1024;

/** The log's name inside the data folder. */
export const LOG_NAME = 'counterpoint.log';

/** Puts a long log aside. Answers how many bytes the log has then. */
function rotate(path: string): number {
  try {
    const { size } = statSync(path);
    if (size <= LARGEST_BYTES) return size;
    renameSync(path, `${path}.1`);
  } catch {
    // There is no log yet, or it cannot be moved: then it goes on.
  }
  return 0;
}

/**
 * The program's log: one line per entry, each with its UTC instant, in the data folder; a log of more than 2 MB is
 * put aside as `.1`, so both together stay below 5 MB.
 * Logging never fails the program: when the folder cannot be written, lines are dropped.
 */
export function logFile(dataFolder: string, now: () => string): (line: string) => void {
  const path = join(dataFolder, LOG_NAME);
  try {
    mkdirSync(dataFolder, { recursive: true });
  } catch {
    return () => undefined;
  }
  let bytes = rotate(path);
  return (line) => {
    try {
      if (bytes > LARGEST_BYTES) bytes = rotate(path);
      const entry = `${now()} ${line.replace(/\r?\n/g, '\n  ')}\n`;
      appendFileSync(path, entry);
      bytes += Buffer.byteLength(entry);
    } catch {
      // A full or read-only disk must not take the program down.
    }
  };
}
