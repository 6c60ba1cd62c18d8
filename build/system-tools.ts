import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the system that the project can use. */
export interface SystemTool {
  readonly command: string;
  /** Its Debian package. */
  readonly debian: string;
  /** Other names under which it may be there. */
  readonly also?: readonly string[];
}

/** Whether a program is on the PATH. */
export function onPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/** The tools that are not there. */
export function missingTools(tools: readonly SystemTool[]): readonly SystemTool[] {
  return tools.filter((tool) => ![tool.command, ...(tool.also ?? [])].some(onPath));
}

/** Whether this process may install Debian packages. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
}

/** The one command with which a person installs the tools. */
export function installCommand(tools: readonly SystemTool[]): string {
  return `sudo apt-get install -y --no-install-recommends ${tools.map((tool) => tool.debian).join(' ')}`;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * Installs what is missing when that is possible here.
 * @returns the tools that are still missing.
 */
export function ensureTools(tools: readonly SystemTool[], say: (line: string) => void): readonly SystemTool[] {
  const missing = missingTools(tools);
  if (missing.length === 0 || !canInstall()) return missing;
  say(`Installing ${missing.map((tool) => tool.debian).join(', ')} …`);
  const install = ['install', '-y', '--no-install-recommends', ...missing.map((tool) => tool.debian)];
  if (!apt(...install)) {
    apt('update');
    apt(...install);
  }
  return missingTools(tools);
}
