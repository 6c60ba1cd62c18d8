import { useState } from 'react';
import type { StepAthlete } from '../../../shared/contract/system.ts';
import { stepName } from '../../../shared/history-words.ts';
import { useChannel, useCommand } from '../api/index.ts';
import { useCommandState, useCommands } from '../commands/index.ts';
import { language, t } from '../text/index.ts';
import { Button, IconButton, showToast } from '../ui/index.ts';
import { stepWords } from './history-model.ts';
import { makeRow } from './in-turn.ts';
import { usePlace } from './navigation.ts';
import { useShowAct } from './use-history-walk.ts';

/** `Undo “Move session” (Maria Keller)`, or why there is nothing. */
function actWords(direction: 'undo' | 'redo', label: string | null, athlete: StepAthlete | null): string {
  if (label === null) return t(direction === 'undo' ? 'app.nothingToUndo' : 'app.nothingToRedo');
  const words = stepName(label, language());
  if (athlete === null) return t(`app.${direction}`, { label: words });
  return t(`app.${direction}For`, { label: words, name: athlete.name });
}

/** Before the history is known. */
const NOTHING = { undo: null, redo: null, undoFor: null, redoFor: null };

/**
 * Offers undo and redo as commands, with the label of what they would take back or bring back and for whom. Pressed again
 * while a step runs, the next step follows it.
 */
export function useHistoryCommands(): void {
  const history = useChannel('history.state', {});
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const showAct = useShowAct();
  const [busy, setBusy] = useState(false);
  const [row] = useState(() => makeRow(setBusy));
  const state = history.status === 'ready' ? history.value : NOTHING;
  const step = (channel: typeof undo | typeof redo, told: 'app.undone' | 'app.redone') =>
    row.add(async () => {
      const result = await channel.run({});
      if (!result.ok || result.value.label === null) return false;
      const { label, athlete } = result.value;
      showToast({ tone: 'info', text: t(told, { label: stepWords({ label, athlete }) }), ...showAct(athlete) });
      return true;
    });
  useCommands({
    'history.undo': {
      label: actWords('undo', state.undo, null),
      ...(state.undoFor === null ? {} : { detail: state.undoFor.name }),
      isEnabled: state.undo !== null || busy,
      run: () => void step(undo, 'app.undone'),
    },
    'history.redo': {
      label: actWords('redo', state.redo, null),
      ...(state.redoFor === null ? {} : { detail: state.redoFor.name }),
      isEnabled: state.redo !== null || busy,
      run: () => void step(redo, 'app.redone'),
    },
  });
}

/** Undo in words and redo as an icon; both say what they would do, undo in sight for whom where that is not seen. */
export function HistoryButtons() {
  const undo = useCommandState('history.undo');
  const redo = useCommandState('history.redo');
  const history = useChannel('history.state', {});
  const state = history.status === 'ready' ? history.value : NOTHING;
  const { place } = usePlace();
  const whole = actWords('undo', state.undo, state.undoFor);
  // On the athlete's own screens the name stands above already.
  const isSeen = 'athleteId' in place && place.athleteId === state.undoFor?.id;
  return (
    <div className="history-buttons">
      <span className="history-undo" title={whole}>
        <Button variant="quiet" icon="undo" isDisabled={!undo.isEnabled} onPress={undo.run}>
          {undo.isEnabled ? (isSeen ? undo.label : whole) : t('ui.undo')}
        </Button>
      </span>
      <IconButton
        icon="redo"
        label={actWords('redo', state.redo, state.redoFor)}
        shortcut={redo.shortcut}
        isDisabled={!redo.isEnabled}
        onPress={redo.run}
      />
    </div>
  );
}
