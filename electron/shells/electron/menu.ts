import { Menu, type MenuItemConstructorOptions } from 'electron';
import { commandLabel, menuTitle } from '../../../shared/command-words.ts';
import { type MenuName, type UserCommand, type UserCommandId, userCommands } from '../../../shared/commands.ts';
import { type Language, roleItem } from './native-words.ts';

const MENUS: readonly MenuName[] = ['File', 'Edit', 'Athlete', 'Season', 'View', 'Help'];

/** A shortcut of the commands table as Electron writes it; null for sequences such as `G R`, which a menu cannot show. */
export function accelerator(shortcut: string | null): string | null {
  if (shortcut === null || shortcut.includes(' ')) return null;
  return shortcut.replace('Mod', 'CommandOrControl');
}

function item(
  command: UserCommand & { readonly id: UserCommandId },
  choose: (id: string) => void,
  language: Language,
): MenuItemConstructorOptions {
  const keys = accelerator(command.shortcut);
  return {
    id: command.id,
    label: commandLabel(command.id, language),
    click: () => choose(command.id),
    // Shown only: the page listens to the keys itself, so that single letters stay usable in text fields.
    ...(keys === null ? {} : { accelerator: keys, registerAccelerator: false }),
  };
}

function extras(menu: MenuName, language: Language): readonly MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  switch (menu) {
    case 'File':
      return [separator, roleItem('quit', language)];
    case 'Edit':
      return [
        separator,
        roleItem('cut', language),
        roleItem('copy', language),
        roleItem('paste', language),
        roleItem('selectAll', language),
      ];
    case 'View':
      return [separator, roleItem('togglefullscreen', language)];
    case 'Athlete':
    case 'Season':
    case 'Help':
      return [];
  }
}

/** The menu bar: every command of the table that names a menu, in the table's order, then the system's own items. */
export function menuTemplate(
  choose: (id: string) => void,
  platform: NodeJS.Platform,
  language: Language = 'en',
): MenuItemConstructorOptions[] {
  const commands: readonly (UserCommand & { readonly id: UserCommandId })[] = userCommands;
  const menus = MENUS.map((name) => ({
    label: menuTitle(name, language),
    submenu: [
      ...commands.filter((command) => command.menu === name).map((command) => item(command, choose, language)),
      ...extras(name, language),
    ],
  }));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}

/** Puts the menu bar up in a language; `choose` gets the id of the chosen command. */
export function setMenu(choose: (id: string) => void, language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(choose, process.platform, language)));
}
