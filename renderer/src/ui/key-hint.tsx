import { isApple, shortcutWords } from '../commands/shortcut.ts';

/** The keys of a shortcut, as the keyboard of this computer names them. */
export function KeyHint({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="key-hint">
      {shortcutWords(shortcut, isApple()).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
