import { useState } from 'react';
import type { ImportChoices, ImportFile, ImportPreview } from '../../../../shared/contract/imports.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, FileDropZone, showUndoToast, useDelayed } from '../../ui/index.ts';
import {
  applyWords,
  base64Of,
  countsWords,
  isAnswered,
  noChoices,
  refusal,
  settledChoices,
  writes,
} from './import-model.ts';
import { ImportQuestions } from './import-questions.tsx';
import { ImportRows } from './import-rows.tsx';
import './import.css';

/** The window in which a file becomes data: choose, look, answer, apply. `athleteId` is whose screen it was opened on. */
export function ImportDialog({ athleteId }: { readonly athleteId: AthleteId | null }) {
  const { close } = useDialogs();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [choices, setChoices] = useState<ImportChoices>({ ...noChoices, athleteId });
  /** Whether the coach has answered anything: only then is the last preview one of the same file. */
  const [isAnswering, setIsAnswering] = useState(false);
  const [done, setDone] = useState<ImportPreview | null>(null);
  const [report, setReport] = useState<string | null>(null);
  const preview = useChannel('import.preview', file === null ? null : { file, choices }, {
    keepPrevious: isAnswering,
    cache: false,
  });
  const apply = useCommand('import.apply', { quiet: true });
  const start = async (files: readonly File[]) => {
    const chosen = files[0];
    if (chosen === undefined) return;
    setDone(null);
    setFile(null);
    const refused = refusal(chosen);
    if (refused !== null) return setProblem(refused);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      setChoices({ ...noChoices, athleteId });
      setIsAnswering(false);
      setFile({ name: chosen.name, base64: base64Of(bytes) });
      setProblem(files.length > 1 ? t('imports.oneFile', { name: chosen.name }) : null);
    } catch {
      setProblem(t('imports.unreadable', { name: chosen.name }));
    }
  };
  const again = () => {
    setFile(null);
    setDone(null);
    setProblem(null);
    setChoices({ ...noChoices, athleteId });
  };
  const run = async () => {
    if (file === null || shown === null) return;
    const result = await apply.run({ file, choices: settledChoices(choices, shown) });
    if (!result.ok) return setProblem(result.failure.message);
    setProblem(null);
    setDone(result.value.preview);
    setReport(t('imports.done', { name: file.name, summary: countsWords(result.value.preview.counts) }));
  };
  const leave = () => {
    close();
    // Over the open window the message would hide its buttons.
    if (report !== null) showUndoToast(report, () => void runCommand('history.undo'));
  };
  const answer = (next: ImportChoices) => {
    setIsAnswering(true);
    setChoices(next);
  };
  const shown = done ?? (preview.status === 'ready' && file !== null ? preview.value : null);
  const failed = preview.status === 'failed' ? preview.failure.message : null;
  const waiting = useDelayed(apply.pending || preview.status === 'loading');
  return (
    <Dialog
      title={file === null || failed !== null ? t('imports.title') : t('imports.titleFile', { name: file.name })}
      isOpen
      onClose={leave}
      size="large"
      isDismissable={file === null || done !== null}
      footer={
        <ImportFoot
          preview={shown}
          isDone={done !== null}
          pending={apply.pending || (preview.status === 'ready' && preview.refreshing)}
          note={
            done !== null
              ? (report ?? '')
              : waiting
                ? apply.pending
                  ? t('imports.running')
                  : t('imports.reading', { name: file?.name ?? '' })
                : ''
          }
          onClose={leave}
          onAgain={shown === null ? null : again}
          onApply={() => void run()}
        />
      }
    >
      <div className="import">
        {(problem ?? failed) === null ? null : (
          <p className="form-failure" role="alert">
            {problem ?? failed}
          </p>
        )}
        {shown === null ? (
          <FileDropZone
            title={t('imports.drop')}
            choose={t('imports.choose')}
            accept={['.csv', '.txt', '.fit', 'text/csv']}
            onFiles={(files) => void start(files)}
          >
            {t('imports.dropText')}
          </FileDropZone>
        ) : null}
        {shown === null ? null : (
          <>
            {shown.warnings.length === 0 ? null : (
              <ul className="import-warnings">
                {shown.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            )}
            {done === null ? <ImportQuestions preview={shown} choices={choices} onChange={answer} /> : null}
            <ImportRows preview={shown} isDone={done !== null} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function ImportFoot({
  preview,
  isDone,
  pending,
  note,
  onClose,
  onAgain,
  onApply,
}: {
  readonly preview: ImportPreview | null;
  readonly isDone: boolean;
  readonly pending: boolean;
  readonly note: string;
  readonly onClose: () => void;
  readonly onAgain: (() => void) | null;
  readonly onApply: () => void;
}) {
  const count = preview === null ? 0 : writes(preview);
  const answered = preview !== null && isAnswered(preview);
  const hint =
    note !== ''
      ? note
      : preview === null || isDone
        ? ''
        : !answered
          ? t('imports.answerFirst')
          : count === 0
            ? preview.counts.error > 0 && preview.counts.same === 0
              ? t('imports.nothingUsable')
              : t('imports.nothing')
            : '';
  return (
    <>
      <span className="dialog-foot-note" role="status">
        {hint}
      </span>
      {onAgain === null ? null : (
        <Button variant="quiet" onPress={onAgain}>
          {isDone ? t('imports.another') : t('imports.chooseOther')}
        </Button>
      )}
      <Button
        key={isDone ? 'finish' : 'cancel'}
        onPress={onClose}
        variant={isDone ? 'primary' : 'default'}
        autoFocus={isDone}
      >
        {isDone ? t('imports.finish') : t('ui.cancel')}
      </Button>
      {isDone ? null : (
        <Button variant="primary" isDisabled={pending || !answered || count === 0} onPress={onApply}>
          {preview === null ? t('imports.apply') : applyWords(preview)}
        </Button>
      )}
    </>
  );
}
