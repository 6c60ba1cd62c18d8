import { t } from '../text/index.ts';
import { closeToast, showToast } from './toast.tsx';

let open: string | null = null;

/** Takes away the offer to undo, because something else has happened since. */
export function dismissUndoToast(): void {
  if (open !== null) closeToast(open);
  open = null;
}

/** Says what was done and offers to take it back, until something else happens. */
export function showUndoToast(text: string, undo: () => void): void {
  dismissUndoToast();
  open = showToast({ tone: 'info', text, action: { label: t('ui.undo'), run: undo } });
}
