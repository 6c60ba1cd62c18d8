import { useState } from 'react';
import { stepName } from '../../../shared/history-words.ts';
import { useChannel, useCommand } from '../api/index.ts';
import { useCommandState, useCommands } from '../commands/index.ts';
import { language, t } from '../text/index.ts';
import { Button, IconButton, showToast } from '../ui/index.ts';
import { makeRow } from './in-turn.ts';

/**
 * Offers undo and redo as commands, with the label of what they would take back or bring back. Pressed again while a step
 * runs, the next step follows it.
 */
export function useHistoryCommands(): void {
  const state = useChannel('history.state', {});
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const [busy, setBusy] = useState(false);
  const [row] = useState(() => makeRow(setBusy));
  const labels = state.status === 'ready' ? state.value : { undo: null, redo: null };
  const step = (channel: typeof undo | typeof redo, told: 'app.undone' | 'app.redone') =>
    row.add(async () => {
      const result = await channel.run({});
      if (!result.ok || result.value.label === null) return false;
      showToast({ tone: 'info', text: t(told, { label: stepName(result.value.label, language()) }) });
      return true;
    });
  useCommands({
    'history.undo': {
      label:
        labels.undo === null ? t('app.nothingToUndo') : t('app.undo', { label: stepName(labels.undo, language()) }),
      isEnabled: labels.undo !== null || busy,
      run: () => void step(undo, 'app.undone'),
    },
    'history.redo': {
      label:
        labels.redo === null ? t('app.nothingToRedo') : t('app.redo', { label: stepName(labels.redo, language()) }),
      isEnabled: labels.redo !== null || busy,
      run: () => void step(redo, 'app.redone'),
    },
  });
}

/** Undo in words and redo as an icon; both say what they would do. */
export function HistoryButtons() {
  const undo = useCommandState('history.undo');
  const redo = useCommandState('history.redo');
  return (
    <div className="history-buttons">
      <span className="history-undo" title={undo.label}>
        <Button variant="quiet" icon="undo" isDisabled={!undo.isEnabled} onPress={undo.run}>
          {undo.isEnabled ? undo.label : t('ui.undo')}
        </Button>
      </span>
      <IconButton
        icon="redo"
        label={redo.label}
        shortcut={redo.shortcut}
        isDisabled={!redo.isEnabled}
        onPress={redo.run}
      />
    </div>
  );
}
