import type { MenuItemConstructorOptions } from 'electron';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** German for the items that the system brings; in English Electron names them itself. */
const german: Readonly<Partial<Record<Role, string>>> = {
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einsetzen',
  selectAll: 'Alles auswählen',
  togglefullscreen: 'Vollbild',
  quit: 'Counterpoint beenden',
};

/** An item with a role of the system, named in the language. */
export function roleItem(role: Role, language: 'en' | 'de'): MenuItemConstructorOptions {
  const label = language === 'de' ? german[role] : undefined;
  return label === undefined ? { role } : { role, label };
}
