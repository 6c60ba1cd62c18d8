export {
  type CommandHandler,
  type CommandState,
  canRun,
  handlerOf,
  isCommandId,
  registerCommands,
  runCommand,
  useCommandState,
  useCommands,
} from './registry.ts';
export { isApple, type KeyPress, matchShortcut, type ShortcutMatch, shortcutWords } from './shortcut.ts';
export { useShortcuts } from './use-shortcuts.ts';
export { usesOf } from './uses.ts';
