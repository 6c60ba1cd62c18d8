import { type FormEvent, useId, useState } from 'react';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, showUndoToast, TextField } from '../../ui/index.ts';

/** Asks for a name and keeps a session in the library. */
export function SaveDialog({ sessionId, title: given }: { readonly sessionId: SessionId; readonly title: string }) {
  const { close } = useDialogs();
  const formId = useId();
  const [title, setTitle] = useState(given);
  const [failure, setFailure] = useState<string | null>(null);
  const save = useCommand('library.save', { quiet: true });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await save.run({ sessionId, title });
    if (!result.ok) return setFailure(result.failure.message);
    close();
    showUndoToast(t('library.keptDone', { title: title.trim() }), () => void runCommand('history.undo'));
  };
  return (
    <Dialog
      title={t('library.saveTitle')}
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={save.pending || title.trim() === ''}>
            {t('library.saveAct')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form-stack" onSubmit={(event) => void submit(event)}>
        <TextField label={t('library.saveName')} value={title} onChange={setTitle} maxLength={120} autoFocus />
        <p className="form-note">{t('library.saveText')}</p>
        {failure === null ? null : (
          <p className="form-failure" role="alert">
            {failure}
          </p>
        )}
      </form>
    </Dialog>
  );
}
