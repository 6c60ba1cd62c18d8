import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Race } from '../../../../shared/domain/season.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { useOpenWeek } from '../../app/use-open-week.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { type MenuEntry, showUndoToast } from '../../ui/index.ts';

/** What can be done with a stored race without its window. */
export interface RaceActs {
  /** Deletes it, and offers to take that back; says whether that worked. */
  readonly remove: (race: Race) => Promise<boolean>;
  /** The menu of the race; `moving` are the ways of the screen to move it. */
  readonly entriesOf: (race: Race, moving?: readonly MenuEntry[]) => readonly MenuEntry[];
}

/** Prepares the acts on an athlete's races. */
export function useRaceActs(athleteId: AthleteId): RaceActs {
  const dialogs = useDialogs();
  const openWeek = useOpenWeek(athleteId);
  const removal = useCommand('race.delete');
  const remove = async (race: Race) => {
    const result = await removal.run({ raceId: race.id });
    if (result.ok) {
      showUndoToast(t('race.deletedDone', { name: race.name }), () => void runCommand('history.undo'));
    }
    return result.ok;
  };
  return {
    remove,
    entriesOf: (race, moving = []) => [
      {
        id: 'edit',
        icon: 'edit',
        label: t('week.edit'),
        run: () => dialogs.open({ kind: 'race', athleteId, raceId: race.id }),
      },
      ...moving,
      openWeek(race.date),
      {
        id: 'delete',
        icon: 'trash',
        label: t('race.delete'),
        danger: true,
        startsGroup: true,
        run: () => void remove(race),
      },
    ],
  };
}
