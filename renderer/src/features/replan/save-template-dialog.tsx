import { type FormEvent, useId, useState } from 'react';
import type { SeasonId } from '../../../../shared/domain/ids.ts';
import { useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox, Dialog, showUndoToast, TextField } from '../../ui/index.ts';

/** Keeps the shape of a season under a name. */
export function SaveTemplateDialog({ seasonId, name: season }: { readonly seasonId: SeasonId; readonly name: string }) {
  const { close } = useDialogs();
  const formId = useId();
  const [name, setName] = useState(season);
  const [sessions, setSessions] = useState(true);
  const [error, setError] = useState<string | undefined>(undefined);
  const save = useCommand('template.save', { quiet: true });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError(t('replan.errorName'));
    const result = await save.run({ seasonId, name: name.trim(), sessions });
    if (!result.ok) return setError(result.failure.message);
    close();
    showUndoToast(t('replan.saveDone', { name: name.trim() }), () => runCommand('history.undo'));
  };
  return (
    <Dialog
      title={t('replan.saveTitle')}
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isDisabled={save.pending}>
            {t('replan.saveAct')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form-stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="form-note">{t('replan.saveText')}</p>
        <TextField
          label={t('replan.saveName')}
          value={name}
          onChange={(next) => {
            setName(next);
            setError(undefined);
          }}
          error={error}
          maxLength={120}
          autoFocus
          isRequired
        />
        <Checkbox isSelected={sessions} onChange={setSessions}>
          {t('replan.saveSessions')}
          <span className="hint-line">{t('replan.saveSessionsHint')}</span>
        </Checkbox>
      </form>
    </Dialog>
  );
}
