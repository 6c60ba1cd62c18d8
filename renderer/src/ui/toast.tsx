import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import type { Failure } from '../../../shared/domain/result.ts';
import { t } from '../text/index.ts';
import { Button, IconButton } from './button.tsx';

/** A message in the corner, with at most one act. */
export interface ToastMessage {
  readonly tone: 'info' | 'failure';
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
const INFO_MS = 8000;

let lastInfo: string | null = null;

/**
 * Shows a message and answers with its key. What went well takes the place of the one before it and leaves by itself
 * after 8 s; a failure stays until it is dismissed.
 */
export function showToast(message: ToastMessage): string {
  if (message.tone === 'failure') return queue.add(message);
  if (lastInfo !== null) queue.close(lastInfo);
  lastInfo = queue.add(message, { timeout: INFO_MS });
  return lastInfo;
}

/** Takes a message away before its time. */
export function closeToast(key: string): void {
  queue.close(key);
}

/** Shows a failure as the sentence it carries, with its reference number where it is a bug. */
export function showFailure(failure: Failure): void {
  const detail = failure.reference === undefined ? undefined : t('ui.reference', { reference: failure.reference });
  showToast({ tone: 'failure', text: failure.message, ...(detail === undefined ? {} : { detail }) });
}

/** Where the messages appear; once per window. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toast-region" aria-label={t('ui.notifications')}>
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
            {toast.content.detail === undefined ? null : (
              <Text slot="description" className="toast-detail">
                {toast.content.detail}
              </Text>
            )}
          </ToastContent>
          {toast.content.action === undefined ? null : (
            <Button
              small
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton slot="close" icon="close" label={t('ui.dismiss')} small />
        </Toast>
      )}
    </ToastRegion>
  );
}
