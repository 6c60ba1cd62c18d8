import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type MenuName, type UserCommand, userCommands } from '../../../shared/commands.ts';

const MENUS: readonly MenuName[] = ['File', 'Edit', 'Athlete', 'Season', 'View', 'Help'];

/** A shortcut of the commands table as Electron writes it; null for sequences such as `G R`, which a menu cannot show. */
export function accelerator(shortcut: string | null): string | null {
  if (shortcut === null || shortcut.includes(' ')) return null;
  return shortcut.replace('Mod', 'CommandOrControl');
}

function item(command: UserCommand, choose: (id: string) => void): MenuItemConstructorOptions {
  const keys = accelerator(command.shortcut);
  return {
    id: command.id,
    label: command.label,
    click: () => choose(command.id),
    // Shown only: the page listens to the keys itself, so that single letters stay usable in text fields.
    ...(keys === null ? {} : { accelerator: keys, registerAccelerator: false }),
  };
}

const TEXT_EDITING: readonly MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];

const WINDOW_VIEW: readonly MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'togglefullscreen' },
];

function extras(menu: MenuName): readonly MenuItemConstructorOptions[] {
  switch (menu) {
    case 'File':
      return [{ type: 'separator' }, { role: 'quit' }];
    case 'Edit':
      return TEXT_EDITING;
    case 'View':
      return WINDOW_VIEW;
    case 'Athlete':
    case 'Season':
    case 'Help':
      return [];
  }
}

/** The menu bar: every command of the table that names a menu, in the table's order, then the system's own items. */
export function menuTemplate(choose: (id: string) => void, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const commands: readonly UserCommand[] = userCommands;
  const menus = MENUS.map((name) => ({
    label: name,
    submenu: [
      ...commands.filter((command) => command.menu === name).map((command) => item(command, choose)),
      ...extras(name),
    ],
  }));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}

/** Puts the menu bar up; `choose` gets the id of the chosen command. */
export function setMenu(choose: (id: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(choose, process.platform)));
}
