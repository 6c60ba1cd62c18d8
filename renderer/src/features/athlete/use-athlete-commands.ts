import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { runCommand, useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { showUndoToast } from '../../ui/index.ts';

/** Offers what can be done with the shown athlete. */
export function useAthleteCommands(athleteId: AthleteId, name: string, archived: boolean): void {
  const dialogs = useDialogs();
  const { go } = usePlace();
  const archive = useCommand('athlete.archive');
  const remove = useCommand('athlete.delete');
  const undo = () => void runCommand('history.undo');
  const runArchive = async () => {
    const result = await archive.run({ athleteIds: [athleteId], archived: !archived });
    if (!result.ok) return;
    if (!archived) go(paths.roster());
    showUndoToast(archived ? t('app.restoreDone', { name }) : t('app.archiveDone', { name }), undo);
  };
  const runDelete = async () => {
    const result = await remove.run({ athleteIds: [athleteId] });
    if (!result.ok) return;
    go(paths.roster());
    showUndoToast(t('app.deleteDone', { name }), undo);
  };
  useCommands({
    'athlete.edit': { run: () => go(paths.profile(athleteId)) },
    'athlete.archive': {
      label: archived ? t('athlete.unarchive') : t('athlete.archive'),
      run: () => void runArchive(),
    },
    'athlete.delete': {
      run: () =>
        dialogs.open({
          kind: 'confirm',
          title: t('app.deleteTitle', { name }),
          text: t('app.deleteText'),
          act: t('app.deleteAct'),
          danger: true,
          run: () => void runDelete(),
        }),
    },
    'race.new': { run: () => dialogs.open({ kind: 'race', athleteId, raceId: null }) },
    'period.new': { run: () => dialogs.open({ kind: 'period', athleteId, periodId: null }) },
    'season.all': { run: () => dialogs.open({ kind: 'all-seasons', athleteId }) },
    'season.new': { run: () => dialogs.open({ kind: 'season', athleteId, seasonId: null }) },
  });
}
