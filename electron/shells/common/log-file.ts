import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_BYTES = 2 * 1024 * 1024;

/** The log's name inside the data folder. */
export const LOG_NAME = 'counterpoint.log';

function rotate(path: string): void {
  try {
    if (statSync(path).size > LARGEST_BYTES) renameSync(path, `${path}.1`);
  } catch {
    // There is no log yet.
  }
}

/**
 * The program's log: one line per entry, each with its UTC instant, in the data folder; the one before is kept as `.1`.
 * Logging never fails the program: when the folder cannot be written, lines are dropped.
 */
export function logFile(dataFolder: string, now: () => string): (line: string) => void {
  const path = join(dataFolder, LOG_NAME);
  try {
    mkdirSync(dataFolder, { recursive: true });
  } catch {
    return () => undefined;
  }
  rotate(path);
  return (line) => {
    try {
      appendFileSync(path, `${now()} ${line.replace(/\r?\n/g, '\n  ')}\n`);
    } catch {
      // A full or read-only disk must not take the program down.
    }
  };
}
