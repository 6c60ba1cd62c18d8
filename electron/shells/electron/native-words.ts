import type { MenuItemConstructorOptions } from 'electron';

/** A language that the menu bar and the system's dialogs speak. */
export type Language = 'en' | 'de';

const english = {
  save: 'Save',
  folder: 'Folder for the PDFs',
  fatal: 'Counterpoint cannot go on',
  openOutside: 'Open this page in your browser?',
  openAct: 'Open in browser',
  cancel: 'Cancel',
};
const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  de: {
    save: 'Sichern',
    folder: 'Ordner für die PDFs',
    fatal: 'Counterpoint kann nicht weitermachen',
    openOutside: 'Diese Seite im Browser öffnen?',
    openAct: 'Im Browser öffnen',
    cancel: 'Abbrechen',
  },
};

let spoken: Language = 'en';

/** Has the system's dialogs speak a language from now on. */
export function speakNatively(language: Language): void {
  spoken = language;
}

/** The words of the system's dialogs. */
export function nativeWords(): typeof english {
  return words[spoken];
}

/** The language of a computer whose locale is this. */
export function languageOfLocale(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

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
export function roleItem(role: Role, language: Language): MenuItemConstructorOptions {
  const label = language === 'de' ? german[role] : undefined;
  return label === undefined ? { role } : { role, label };
}
