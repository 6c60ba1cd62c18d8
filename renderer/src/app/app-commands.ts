import { useChannel, useCommand } from '../api/index.ts';
import { runCommand, useCommands } from '../commands/index.ts';
import { t } from '../text/index.ts';
import { showToast, showUndoToast } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';
import { useHistoryCommands } from './history.tsx';
import { usePlace } from './navigation.ts';
import { usePrintCommand } from './print-screen.ts';
import { paths } from './routes.ts';

/** Offers the commands that work on every screen; once per window. */
export function useAppCommands(): void {
  const dialogs = useDialogs();
  const { go, place } = usePlace();
  const backup = useCommand('backup.create');
  const addSample = useCommand('sample.add');
  const removeSample = useCommand('sample.remove');
  const roster = useChannel('roster.list', { archived: false });
  const hasSample = roster.status === 'ready' && roster.value.rows.some((row) => row.sample);
  const athleteId = 'athleteId' in place ? place.athleteId : null;
  const undo = () => void runCommand('history.undo');
  useHistoryCommands();
  usePrintCommand();
  useCommands({
    'athlete.new': { run: () => go(paths.newAthlete()) },
    'file.import': { run: () => dialogs.open({ kind: 'import', athleteId }) },
    'template.open': { run: () => dialogs.open({ kind: 'templates', athleteId }) },
    'squad.replan': { run: () => dialogs.open({ kind: 'squad-replan' }) },
    'settings.open': { run: () => go(paths.settings()) },
    'view.gallery': { run: () => go(paths.gallery()) },
    'palette.open': { run: () => dialogs.open({ kind: 'palette' }) },
    'history.open': { run: () => dialogs.open({ kind: 'history' }) },
    'shortcuts.open': { run: () => dialogs.open({ kind: 'shortcuts' }) },
    'view.roster': { run: () => go(paths.roster()) },
    'view.calculators': { run: () => go(paths.calculators()) },
    'view.library': { run: () => go(paths.library()) },
    'view.squadLog': { run: () => go(paths.squadLog()) },
    'view.squadAudit': { run: () => go(paths.squadAudit()) },
    'view.rules': { run: () => go(paths.rules()) },
    'backup.create': {
      isEnabled: !backup.pending,
      run: async () => {
        const result = await backup.run({});
        if (result.ok) showToast({ tone: 'info', text: t('settings.backupDone', { name: result.value.name }) });
      },
    },
    'sample.add': {
      isEnabled: !hasSample && !addSample.pending,
      run: async () => {
        const result = await addSample.run({});
        if (result.ok) showUndoToast(t('roster.sampleAdded', { count: result.value.athletes }), undo);
      },
    },
    'sample.remove': {
      isEnabled: hasSample && !removeSample.pending,
      run: async () => {
        const result = await removeSample.run({});
        if (!result.ok) return;
        go(paths.roster());
        showUndoToast(t('roster.sampleRemoved', { count: result.value.athletes }), undo);
      },
    },
  });
}
