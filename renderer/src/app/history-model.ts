import type { HistoryStep, StepAthlete } from '../../../shared/contract/system.ts';
import { stepName } from '../../../shared/history-words.ts';
import { language, t } from '../text/index.ts';

/** A step's name, with the athlete where it touches one alone: `Move session (Maria Keller)`. */
export function stepWords(step: { readonly label: string; readonly athlete: StepAthlete | null }): string {
  const label = stepName(step.label, language());
  return step.athlete === null ? label : t('history.step', { label, name: step.athlete.name });
}

/** What choosing a step does: everything from where the history stands up to and including it. */
export interface Way {
  readonly direction: 'undo' | 'redo';
  /** The steps in turn; the last is the one that was chosen. */
  readonly steps: readonly HistoryStep[];
  readonly last: HistoryStep;
}

/** The way to a step of a history with the newest first; null when it has no such step. */
export function wayTo(history: readonly HistoryStep[], id: number): Way | null {
  const last = history.find((step) => step.id === id);
  if (last === undefined) return null;
  const steps = last.undone
    ? history.filter((step) => step.undone && step.id <= id).toReversed()
    : history.filter((step) => !step.undone && step.id >= id);
  return { direction: last.undone ? 'redo' : 'undo', steps, last };
}

/** The step that is chosen when nobody has chosen yet: the one that Undo would take, else the one that Redo would. */
export function nearestStep(history: readonly HistoryStep[]): HistoryStep | undefined {
  return history.find((step) => !step.undone) ?? history.at(-1);
}
