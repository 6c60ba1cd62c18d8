import type { UserCommand } from '../../../shared/commands.ts';
import { type Language, language } from '../text/index.ts';

/** What a key press says, as the browser reports it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True on a computer whose command key is Cmd. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}

const KEY_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { Plus: '+', Delete: 'Del', Escape: 'Esc', Mod: 'Ctrl' },
  de: {
    Plus: '+',
    Delete: 'Entf',
    Escape: 'Esc',
    Mod: 'Strg',
    Shift: 'Umschalt',
    Enter: 'Eingabe',
    Home: 'Pos1',
    End: 'Ende',
    Space: 'Leertaste',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
    Menu: 'Menü',
  },
};

/** Keys as they stand on the keyboards of the window's language. */
export function keyNames(keys: readonly string[]): readonly string[] {
  return keys.map((key) => KEY_WORDS[language()][key] ?? key);
}

/** The keys of a shortcut as words for the screen: `Mod+Shift+Z` → `Ctrl Shift Z`, `⌘ ⇧ Z` on a Mac. */
export function shortcutWords(shortcut: string, apple: boolean): readonly string[] {
  return shortcut.split(/[+ ]/).map((part) => {
    if (part === 'Mod' && apple) return '⌘';
    if (part === 'Shift' && apple) return '⇧';
    if (part === 'Alt' && apple) return '⌥';
    return keyNames([part])[0] ?? part;
  });
}

/** Signs that a shortcut names in a word, because the sign itself joins its keys. */
const SIGNS: Readonly<Record<string, string>> = { Plus: '+' };

function matchesStep(step: string, press: KeyPress, apple: boolean): boolean {
  const parts = step.split('+');
  const key = SIGNS[parts.at(-1) ?? ''] ?? parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  const shift = parts.includes('Shift');
  const modPressed = apple ? press.metaKey : press.ctrlKey;
  const otherPressed = apple ? press.ctrlKey : press.metaKey;
  if (press.altKey || otherPressed || mod !== modPressed) return false;
  // A sign such as ? needs Shift on some keyboards and not on others: the sign counts, not the way to it.
  const isLetterOrNamed = key.length > 1 || /[A-Za-z]/.test(key);
  if (isLetterOrNamed && shift !== press.shiftKey) return false;
  // Plus stands on the key of the equals sign on many keyboards; nobody wants to press Shift for it.
  return press.key.toLowerCase() === key.toLowerCase() || (key === '+' && press.key === '=');
}

/** Undo, copy, paste and their like: in a text field they belong to the text. */
export function isForText(id: string): boolean {
  return id.startsWith('history.') || id.startsWith('edit.');
}

/** The outcome of a key press: a command to run, the first key of a two-key shortcut, or nothing. */
export type ShortcutMatch =
  | { readonly kind: 'run'; readonly command: UserCommand }
  | { readonly kind: 'wait'; readonly first: string }
  | { readonly kind: 'none' };

/**
 * Finds the command that a key press means. `first` is the key pressed just before it, when that began a two-key
 * shortcut such as `G R`. In a text field only shortcuts with `Mod` count, and undo, copy and their like belong to the text.
 */
export function matchShortcut(
  commands: readonly UserCommand[],
  press: KeyPress,
  context: { readonly first: string | null; readonly inText: boolean; readonly apple: boolean },
): ShortcutMatch {
  for (const command of commands) {
    if (command.shortcut === null) continue;
    const steps = command.shortcut.split(' ');
    const single = steps.length === 1;
    const withMod = command.shortcut.startsWith('Mod+');
    if (context.inText && (!withMod || isForText(command.id))) continue;
    const last = steps.at(-1) ?? '';
    const reached = single ? context.first === null || withMod : context.first === steps[0];
    if (reached && matchesStep(last, press, context.apple)) return { kind: 'run', command };
  }
  if (context.inText || context.first !== null) return { kind: 'none' };
  const started = commands
    .map((command) => command.shortcut?.split(' ') ?? [])
    .find((steps) => steps.length === 2 && matchesStep(steps[0] ?? '', press, context.apple));
  return started === undefined ? { kind: 'none' } : { kind: 'wait', first: started[0] ?? '' };
}
