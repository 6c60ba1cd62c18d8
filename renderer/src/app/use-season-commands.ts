import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import { useCommand } from '../api/index.ts';
import { runCommand, useCommands } from '../commands/index.ts';
import { t } from '../text/index.ts';
import { showUndoToast } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';

/** Offers what can be done with the shown season; nothing of it without one. */
export function useSeasonCommands(athleteId: AthleteId, seasonId: SeasonId | null, name: string): void {
  const dialogs = useDialogs();
  const remove = useCommand('season.delete');
  const { go } = usePlace();
  const runDelete = async (id: SeasonId) => {
    const result = await remove.run({ seasonId: id });
    if (!result.ok) return;
    go(paths.athlete(athleteId));
    showUndoToast(t('app.deleteSeasonDone', { name }), () => runCommand('history.undo'));
  };
  useCommands(
    seasonId === null
      ? {}
      : {
          'season.exportPdf': { run: () => dialogs.open({ kind: 'export-pdf', seasonId }) },
          'season.edit': { run: () => dialogs.open({ kind: 'season', athleteId, seasonId }) },
          'season.replan': { run: () => dialogs.open({ kind: 'replan', athleteId, seasonId, draft: null }) },
          'season.shift': { run: () => dialogs.open({ kind: 'shift', athleteId, seasonId, name }) },
          'season.saveTemplate': { run: () => dialogs.open({ kind: 'save-template', seasonId, name }) },
          'season.delete': {
            run: () =>
              dialogs.open({
                kind: 'confirm',
                title: t('app.deleteSeasonTitle', { name }),
                text: t('app.deleteSeasonText'),
                act: t('app.deleteSeasonAct'),
                danger: true,
                run: () => void runDelete(seasonId),
              }),
          },
        },
  );
}
