import { useEffect } from 'react';
import { type UserCommand, userCommands } from '../../../shared/commands.ts';
import { bridge } from '../api/bridge.ts';
import { canRun, isCommandId, runCommand } from './registry.ts';
import { isApple, matchShortcut } from './shortcut.ts';

/** How long the second key of a two-key shortcut may take, milliseconds. */
const SEQUENCE_MS = 1200;

function isTextTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

function modalIsOpen(): boolean {
  return document.querySelector('.backdrop, .menu-popover') !== null;
}

/** Words that the coach marked on the page are copied as words. */
function wordsAreSelected(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** The commands that the screen offers now: two screens may give the same keys to different ones. */
function offered(): readonly UserCommand[] {
  return userCommands.filter((command) => canRun(command.id));
}

/** Listens to the keyboard and to the shell's menu, and runs the commands of the shared table; once per window. */
export function useShortcuts(): void {
  useEffect(() => {
    let first: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reset = () => {
      first = null;
      clearTimeout(timer);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || modalIsOpen()) return;
      if (['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return;
      const inText = isTextTarget(event.target);
      const match = matchShortcut(offered(), event, { first, inText, apple: isApple() });
      reset();
      if (match.kind === 'wait') {
        first = match.first;
        timer = setTimeout(reset, SEQUENCE_MS);
        return;
      }
      if (match.kind !== 'run' || !isCommandId(match.command.id)) return;
      if (match.command.id === 'edit.copy' && wordsAreSelected()) return;
      if (runCommand(match.command.id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      reset();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  useEffect(
    () =>
      bridge()?.on('menu.command', ({ id }) => {
        if (isCommandId(id)) runCommand(id);
      }),
    [],
  );
}
