import { useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { AthleteId, JobId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import type { Paper } from '../../../../shared/domain/vocabulary.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { newJobId, useJob } from '../../app/job.ts';
import { t } from '../../text/index.ts';
import { Button, Checkbox, Dialog, SegmentedControl, showToast } from '../../ui/index.ts';
import { BulkOutcome, Working } from './bulk-dialog.tsx';

/** Prints the seasons of the chosen athletes, a PDF each, into one folder. */
export function BulkExportDialog({ athleteIds }: { readonly athleteIds: readonly AthleteId[] }) {
  const { close } = useDialogs();
  const roster = useChannel('roster.list', { archived: false });
  const settings = useChannel('settings.get', {});
  const [chosen, setChosen] = useState<Paper | null>(null);
  const [reasons, setReasons] = useState(false);
  const [gymCards, setGymCards] = useState(true);
  const [job, setJob] = useState<JobId | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const exportAll = useCommand('bulk.exportPdfs', { quiet: true });
  const cancel = useCommand('job.cancel');
  const reveal = useCommand('file.reveal');
  const progress = useJob(job);
  const paper = chosen ?? (settings.status === 'ready' ? settings.value.paper : 'a4');
  const [result, setResult] = useState<Output<'bulk.exportPdfs'> | null>(null);
  const outcome = outcomeOf(roster.status === 'ready' ? roster.value.rows : [], athleteIds);
  const run = async () => {
    const jobId = newJobId();
    setJob(jobId);
    setFailure(null);
    const answer = await exportAll.run({ athleteIds: [...athleteIds], paper, reasons, gymCards, jobId });
    setJob(null);
    if (!answer.ok) return answer.failure.kind === 'cancelled' ? undefined : setFailure(answer.failure);
    const { files, leftOut } = answer.value;
    const [first] = files;
    if (first === undefined) return;
    // Somebody who was to be printed and was not must not be overlooked.
    if (leftOut.length > outcome.leftOut.length) setResult(answer.value);
    else close();
    showToast({
      tone: 'info',
      text: t('roster.done_export', { count: files.length }),
      action: { label: t('app.showInFolder'), run: () => void reveal.run({ path: first.path }) },
    });
  };
  return (
    <Dialog
      title={t('roster.title_export')}
      isOpen
      size="large"
      isDismissable={job === null}
      onClose={() => (job === null ? close() : undefined)}
      footer={
        <>
          <span className="dialog-foot-note" />
          <Button onPress={() => (job === null ? close() : void cancel.run({ jobId: job }))}>
            {t(result === null ? 'ui.cancel' : 'ui.close')}
          </Button>
          {result === null ? (
            <Button
              variant="primary"
              autoFocus
              isDisabled={outcome.done.length === 0 || job !== null}
              onPress={() => void run()}
            >
              {t('roster.act_export', { count: outcome.done.length })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="form-stack">
        <div className="bulk-line">
          <SegmentedControl
            label={t('app.exportPaper')}
            value={paper}
            onChange={setChosen}
            isDisabled={job !== null}
            options={[
              { value: 'a4', label: t('words.a4') },
              { value: 'letter', label: t('words.letter') },
            ]}
          />
          <Checkbox isSelected={gymCards} onChange={setGymCards} isDisabled={job !== null}>
            {t('app.exportGymCards')}
          </Checkbox>
          <Checkbox isSelected={reasons} onChange={setReasons} isDisabled={job !== null}>
            {t('app.exportReasons')}
          </Checkbox>
        </div>
        {failure === null ? null : (
          <p className="form-failure" role="alert">
            {failure.message}
          </p>
        )}
        <Working isOn={job !== null} progress={progress} />
        {result === null ? (
          <BulkOutcome outcome={outcome} />
        ) : (
          <BulkOutcome outcome={{ done: result.files.map(savedLine), leftOut: result.leftOut }} />
        )}
      </div>
    </Dialog>
  );
}

function savedLine({ athleteId, athlete, path }: Output<'bulk.exportPdfs'>['files'][number]) {
  return { athleteId, athlete, sentence: path };
}

function outcomeOf(rows: Output<'roster.list'>['rows'], athleteIds: readonly AthleteId[]) {
  const wanted = rows.filter((row) => athleteIds.includes(row.id));
  const line = (row: (typeof rows)[number], sentence: string) => ({ athleteId: row.id, athlete: row.name, sentence });
  return {
    done: wanted.flatMap((row) => (row.seasonId === null ? [] : [line(row, row.seasonName ?? '')])),
    leftOut: wanted.filter((row) => row.seasonId === null).map((row) => line(row, t('roster.exportNoSeason'))),
  };
}
