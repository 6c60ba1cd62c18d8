import { join } from 'node:path';
import { app } from 'electron';
import { createApp } from '../../app/create-app.ts';
import { systemClock } from '../common/clock.ts';
import { dataFolder } from '../common/data-folder.ts';
import { AlreadyOpenError } from '../common/instance-lock.ts';
import { logFile } from '../common/log-file.ts';
import { showFatal } from './dialogs.ts';
import { registerScheme } from './protocol.ts';
import { builtFiles, openElectronShell } from './shell.ts';

const env = process.env;
const folder = dataFolder(env);

app.setName('Counterpoint');
const language = env['COUNTERPOINT_LANGUAGE'] ?? '';
if (language !== '') app.commandLine.appendSwitch('lang', language);
app.setPath('userData', join(folder, 'electron'));
// Forcing the sandbox where it was switched off from outside (root, containers) would end Electron; every window asks for it anyway.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();

function endSecond(reason: AlreadyOpenError, log: (line: string) => void): void {
  log(reason.message);
  process.stderr.write(`${reason.message}\n`);
  app.exit(0);
}

async function run(): Promise<void> {
  const clock = systemClock(env);
  const log = logFile(folder, clock.now);
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack ?? error.message}`));
  process.on('unhandledRejection', (reason) => log(`unhandled: ${String(reason)}`));
  await app.whenReady();
  try {
    await openElectronShell({
      dataFolder: folder,
      ...builtFiles(join(app.getAppPath(), '.out', 'main')),
      version: app.getVersion(),
      clock,
      log,
      env,
      createApp,
    });
  } catch (error) {
    if (error instanceof AlreadyOpenError) return endSecond(error, log);
    log(`could not open: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    showFatal(error);
    app.exit(1);
  }
}

if (app.requestSingleInstanceLock()) {
  void run();
} else {
  endSecond(new AlreadyOpenError(folder), () => undefined);
}
