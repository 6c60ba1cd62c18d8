// Runs a TypeScript file of this project: node build/run.mjs FILE [ARGUMENTS…]
// Plain JavaScript that old versions of Node can read too, so that they end with a sentence and not with a crash.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [file, ...rest] = process.argv.slice(2);
const major = Number(process.versions.node.split('.')[0]);

if (file === undefined) {
  process.stderr.write('usage: node build/run.mjs FILE [ARGUMENTS…]\n');
  process.exitCode = 2;
} else if (major >= NEEDED) {
  const path = resolve(root, file);
  process.argv.splice(1, 2, path);
  await import(pathToFileURL(path).href);
} else {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own) && process.env.COUNTERPOINT_OWN_NODE === undefined) {
    const env = { ...process.env, COUNTERPOINT_OWN_NODE: '1' };
    const run = spawnSync(own, [fileURLToPath(import.meta.url), file, ...rest], { stdio: 'inherit', env });
    process.exitCode = run.status ?? 1;
  } else {
    process.stderr.write(
      `Counterpoint needs Node ${NEEDED} or newer and this is Node ${process.versions.node}. ` +
        'Run "npm ci" in the project\'s folder: it brings its own Node, which "npm start" and "npm test" then use.\n',
    );
    process.exitCode = 1;
  }
}
