import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the coach's data lies: `COUNTERPOINT_DATA`, else the place this system keeps programs' data in. */
export function dataFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const own = env['COUNTERPOINT_DATA'];
  if (own !== undefined && own !== '') return resolve(own);
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Counterpoint');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Counterpoint');
    default:
      return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'counterpoint');
  }
}
