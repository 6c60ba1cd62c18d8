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
  const replan = useCommand('season.replan');
  const remove = useCommand('season.delete');
  const { go } = usePlace();
  const runReplan = async (id: SeasonId) => {
    const result = await replan.run({ seasonId: id });
    if (result.ok) {
      showUndoToast(t('app.replanDone', { replaced: result.value.replaced, kept: result.value.kept }), () =>
        runCommand('history.undo'),
      );
    }
  };
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
          'season.replan': {
            isEnabled: !replan.pending,
            run: () =>
              dialogs.open({
                kind: 'confirm',
                title: t('app.replanTitle'),
                text: t('app.replanText'),
                act: t('app.replanAct'),
                danger: false,
                run: () => void runReplan(seasonId),
              }),
          },
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
