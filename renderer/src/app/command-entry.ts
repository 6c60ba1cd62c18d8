import { commandLabel } from '../../../shared/command-words.ts';
import { type UserCommandId, userCommands } from '../../../shared/commands.ts';
import { type CommandHandler, handlerOf, runCommand } from '../commands/index.ts';
import { language } from '../text/index.ts';
import type { MenuEntry } from '../ui/index.ts';

type Look = Partial<Pick<MenuEntry, 'label' | 'icon' | 'danger' | 'startsGroup'>>;

/**
 * A command as an entry of a menu, with its name and its shortcut; disabled where it cannot run now. It does what the
 * palette would do; with a handler of its own, what that does to the thing that the menu is about.
 */
export function commandEntry(id: UserCommandId, look: Look = {}, own?: CommandHandler): MenuEntry {
  const handler = own ?? handlerOf(id);
  return {
    id,
    label: handler?.label ?? commandLabel(id, language()),
    shortcut: userCommands.find((command) => command.id === id)?.shortcut ?? null,
    isDisabled: handler === undefined || handler.isEnabled === false,
    run: own?.run ?? (() => void runCommand(id)),
    ...look,
  };
}
