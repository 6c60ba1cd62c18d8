import type { UserCommandId } from '../../../../shared/commands.ts';
import { commandEntry } from '../../app/command-entry.ts';
import type { CommandHandler } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import type { MenuEntry } from '../../ui/index.ts';

/** What a shelf offers for its chosen line, and the menu of a line offers for that line. */
export interface ShelfCommands {
  readonly edit: CommandHandler;
  readonly duplicate: CommandHandler;
  readonly remove: CommandHandler;
}

/** The menu of a line of a shelf; `edit` is what editing is called there. */
export function shelfEntries(
  { edit, duplicate, remove }: ShelfCommands,
  words: { readonly edit: string; readonly duplicateId: Extract<UserCommandId, `${string}.duplicate`> },
): readonly MenuEntry[] {
  return [
    commandEntry('library.edit', { icon: 'edit', label: words.edit }, edit),
    commandEntry(words.duplicateId, { icon: 'file', label: t('library.duplicate') }, duplicate),
    commandEntry(
      'library.delete',
      { icon: 'trash', label: t('library.delete'), danger: true, startsGroup: true },
      remove,
    ),
  ];
}
