import { commandLabel } from '../../../shared/command-words.ts';
import { userCommands } from '../../../shared/commands.ts';
import { useChannel } from '../api/index.ts';
import { canRun, handlerOf, runCommand } from '../commands/index.ts';
import { rank, ranked } from '../commands/rank.ts';
import { language, t } from '../text/index.ts';
import { CommandList, type CommandListSection, Dialog } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';

/** Every command that can run here, every athlete and every exercise, found by typing. */
export function Palette() {
  const { close } = useDialogs();
  const { go } = usePlace();
  const roster = useChannel('roster.list', { archived: false });
  const library = useChannel('exercise.list', {});
  const rows = roster.status === 'ready' ? roster.value.rows : [];
  const exercises = library.status === 'ready' ? library.value : [];
  const find = (query: string): readonly CommandListSection[] => {
    const commands = userCommands
      .filter((command) => command.id !== 'palette.open' && canRun(command.id))
      .map((command) => ({ ...command, label: handlerOf(command.id)?.label ?? commandLabel(command.id, language()) }));
    const athletes = query.trim() === '' ? rows.slice(0, 6) : ranked(rows, query, (row) => row.name).slice(0, 12);
    const commandSection = {
      title: t('app.paletteCommands'),
      items: ranked(commands, query, (command) => command.label).map((command) => ({
        id: command.id,
        label: command.label.replace(/\s?…$/, ''),
        shortcut: command.shortcut,
        run: () => {
          close();
          runCommand(command.id);
        },
      })),
    };
    const athleteSection = {
      title: t('app.paletteAthletes'),
      items: athletes.map((row) => ({
        id: row.id,
        label: row.name,
        detail:
          row.phase !== null ? t(`words.${row.phase}`) : t(row.seasonId === null ? 'app.noSeason' : 'app.seasonAhead'),
        run: () => {
          close();
          go(row.seasonId === null ? paths.athlete(row.id) : paths.season(row.id, row.seasonId));
        },
      })),
    };
    const exerciseSection = {
      title: t('library.exercises'),
      items: ranked(exercises, query, (exercise) => exercise.name)
        .slice(0, 6)
        .map((exercise) => ({
          id: `exercise ${exercise.id}`,
          label: exercise.name,
          detail: t(`words.${exercise.pattern}`),
          run: () => {
            close();
            go(paths.library('exercises', exercise.id));
          },
        })),
    };
    if (query.trim() === '') return [commandSection, athleteSection];
    // The section with the best answer comes first: letters found by chance stand below a name that begins with them.
    const best = ({ items }: CommandListSection) => rank(items[0]?.label ?? '', query);
    return [athleteSection, commandSection, exerciseSection].toSorted((a, b) => best(b) - best(a));
  };
  return (
    <Dialog title={t('app.palette')} isOpen onClose={close} size="medium" plain>
      <CommandList
        label={t('app.palette')}
        placeholder={t('app.palettePlaceholder')}
        find={find}
        empty={(query) => t('app.paletteEmpty', { query })}
      />
    </Dialog>
  );
}
