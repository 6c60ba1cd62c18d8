import type { StepAthlete } from '../../../shared/contract/system.ts';
import { useCommand } from '../api/index.ts';
import { t } from '../text/index.ts';
import { showFailure, showToast, type ToastMessage } from '../ui/index.ts';
import { stepWords, type Way } from './history-model.ts';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';

/** Offers to go to the athlete of a step whose screens are not open: what came or went there cannot be seen from here. */
export function useShowAct(): (athlete: StepAthlete | null) => Pick<ToastMessage, 'action'> {
  const { place, go } = usePlace();
  return (athlete) => {
    const id = athlete?.id ?? null;
    if (athlete === null || id === null || ('athleteId' in place && place.athleteId === id)) return {};
    return { action: { label: t('history.show', { name: athlete.name }), run: () => go(paths.athlete(id)) } };
  };
}

/** Undoes or redoes up to a step and says what was done and for whom; false when the history has changed since. */
export function useHistoryWalk(): { readonly walk: (way: Way) => Promise<boolean>; readonly pending: boolean } {
  const command = useCommand('history.walk', { quiet: true });
  const showAct = useShowAct();
  const walk = async ({ direction, steps, last }: Way): Promise<boolean> => {
    const result = await command.run({ direction, stepId: last.id, steps: steps.length });
    if (!result.ok) {
      if (result.failure.kind === 'conflict') showToast({ tone: 'info', text: t('history.changed') });
      else showFailure(result.failure);
      return false;
    }
    const reached = result.value.steps.at(-1) ?? last;
    const told = direction === 'undo' ? 'history.undoneMany' : 'history.redoneMany';
    const text = t(told, { count: result.value.steps.length, step: stepWords(reached) });
    showToast({ tone: 'info', text, ...showAct(reached.athlete) });
    return true;
  };
  return { walk, pending: command.pending };
}
