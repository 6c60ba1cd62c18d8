/** A language the whole window can speak. */
export type Language = 'en' | 'de';

let current: Language = 'en';

/** The language of the window now. */
export function language(): Language {
  return current;
}

/** Makes the window speak a language from the next drawing on, and names it to screen readers and the spell check. */
export function setLanguage(next: Language): void {
  current = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/** The language that a setting means on this computer: the system's where it is one of ours, else English. */
export function languageOf(setting: 'system' | Language, system: string): Language {
  if (setting !== 'system') return setting;
  return system.toLowerCase().startsWith('de') ? 'de' : 'en';
}
