import { commandLabel } from '../../../../shared/command-words.ts';
import { type CommandScope, type UserCommandId, userCommands } from '../../../../shared/commands.ts';
import { canRun, handlerOf, runCommand, usesOf } from '../../commands/index.ts';
import { language, t } from '../../text/index.ts';
import type { Findable, Source } from './palette-model.ts';

/** Commands that are shown before anything is typed. */
const USUAL = 10;
const FOUND = 8;

/** What belongs to the screen stands before what belongs to the athlete, and that before what works everywhere. */
const farness = (scope: CommandScope): number => (scope === 'app' ? 2 : scope === 'athlete' ? 1 : 0);

function wordsOf(id: UserCommandId): Pick<Findable, 'label' | 'detail'> {
  const { label = commandLabel(id, language()), detail } = handlerOf(id) ?? {};
  return { label: label.replace(/\s?…$/, ''), ...(detail === undefined ? {} : { detail }) };
}

/** The commands that can run now, in menu order. */
function commandItems(close: () => void) {
  return userCommands
    .filter((command) => command.id !== 'palette.open' && canRun(command.id))
    .map((command) => ({
      command,
      item: {
        id: command.id,
        ...wordsOf(command.id),
        shortcut: command.shortcut,
        run: () => {
          close();
          runCommand(command.id);
        },
      } satisfies Findable,
    }));
}

/** Every command that can run here. */
export function commandSource(close: () => void): Source {
  const items = commandItems(close).map(({ item }) => item);
  return { title: t('palette.commands'), items, limit: FOUND, byLetters: true };
}

/** The same before anything is typed: the most used first, then those of the screen. */
export function usualCommands(close: () => void): Source {
  const items = commandItems(close)
    .toSorted(
      (a, b) => usesOf(b.command.id) - usesOf(a.command.id) || farness(a.command.scope) - farness(b.command.scope),
    )
    .map(({ item }) => item);
  return { title: t('palette.usual'), items, limit: USUAL };
}
