import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { exportFolder, plainName, saveWithoutOverwriting, withPartFile } from '../common/save-file.ts';
import { nativeWords } from './native-words.ts';

/**
 * Saves bytes where the coach says; null when cancelled. With `COUNTERPOINT_EXPORTS` set no question is asked and
 * nothing is overwritten. A file that the coach chose to replace is replaced in one step, never half written.
 */
export async function saveWithDialog(
  window: BrowserWindow | null,
  env: NodeJS.ProcessEnv,
  suggested: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const folder = await exportFolder(env);
  if ((env['COUNTERPOINT_EXPORTS'] ?? '') !== '') return saveWithoutOverwriting(folder, suggested, bytes);
  const name = plainName(suggested);
  const extension = name.split('.').at(-1) ?? '';
  const options: SaveDialogOptions = {
    title: nativeWords().save,
    defaultPath: join(folder, name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return null;
  await withPartFile(dirname(filePath), bytes, (part) => rename(part, filePath));
  return filePath;
}

/** Asks for the folder of several files; null when cancelled. With `COUNTERPOINT_EXPORTS` set no question is asked. */
export async function chooseFolder(window: BrowserWindow | null, env: NodeJS.ProcessEnv): Promise<string | null> {
  const folder = await exportFolder(env);
  if ((env['COUNTERPOINT_EXPORTS'] ?? '') !== '') return folder;
  const options: OpenDialogOptions = {
    title: nativeWords().folder,
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Shows why the program cannot go on. */
export function showFatal(error: unknown): void {
  dialog.showErrorBox(nativeWords().fatal, error instanceof Error ? error.message : String(error));
}
