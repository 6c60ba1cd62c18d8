import { useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { AthleteId, JobId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { newJobId, useJob } from '../../app/job.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading, Progress, showUndoToast } from '../../ui/index.ts';
import { AthleteChecklist, type ChecklistRow, JobOutcome } from './athlete-checklist.tsx';
import './replan.css';

/** Replans the seasons of several athletes as one job and one step to undo. */
export function SquadDialog() {
  const { close } = useDialogs();
  const roster = useChannel('roster.list', { archived: false });
  const [unticked, setUnticked] = useState<ReadonlySet<AthleteId>>(new Set());
  const [job, setJob] = useState<JobId | null>(null);
  const [outcome, setOutcome] = useState<Output<'season.replanMany'> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const replan = useCommand('season.replanMany', { quiet: true });
  const cancel = useCommand('job.cancel');
  const progress = useJob(job);
  if (roster.status !== 'ready') {
    return (
      <Dialog title={t('replan.squadTitle')} isOpen onClose={close}>
        <Loading />
      </Dialog>
    );
  }
  const withSeason = roster.value.rows.flatMap((row) =>
    row.seasonId === null ? [] : [{ ...row, seasonId: row.seasonId }],
  );
  const rows: readonly ChecklistRow[] = withSeason.map(({ id, name, seasonName }) => ({
    id,
    name,
    detail: seasonName ?? '',
  }));
  const chosen = new Set(rows.map((row) => row.id).filter((id) => !unticked.has(id)));
  const run = async () => {
    const jobId = newJobId();
    setJob(jobId);
    setFailure(null);
    const seasonIds = withSeason.filter((row) => chosen.has(row.id)).map((row) => row.seasonId);
    const result = await replan.run({ seasonIds, jobId });
    setJob(null);
    if (!result.ok) return setFailure(result.failure);
    setOutcome(result.value);
    const count = result.value.replanned.length;
    if (count > 0) showUndoToast(t('replan.doneTitle', { count }), () => runCommand('history.undo'));
  };
  const stop = () => (job === null ? close() : void cancel.run({ jobId: job }));
  return (
    <Dialog
      title={t('replan.squadTitle')}
      isOpen
      isDismissable={job === null}
      onClose={() => (job === null ? close() : undefined)}
      footer={
        <>
          <span className="dialog-foot-note" />
          <Button onPress={stop}>{outcome === null ? t('ui.cancel') : t('ui.close')}</Button>
          {outcome === null ? (
            <Button
              variant="primary"
              autoFocus
              isDisabled={job !== null || chosen.size === 0}
              onPress={() => void run()}
            >
              {t('replan.squadAct', { count: chosen.size })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="form-stack">
        {failure === null ? null : (
          <p className="form-failure" role="alert">
            {failure.message}
          </p>
        )}
        {outcome === null ? (
          <>
            <p className="form-note">{rows.length === 0 ? t('replan.squadNone') : t('replan.squadText')}</p>
            <AthleteChecklist
              rows={rows}
              chosen={chosen}
              isDisabled={job !== null}
              onChange={(next) => setUnticked(new Set(rows.map((row) => row.id).filter((id) => !next.has(id))))}
            />
          </>
        ) : (
          <JobOutcome
            planned={outcome.replanned.map((row) => ({ id: row.seasonId, name: row.athlete, sentence: row.summary }))}
            leftOut={outcome.leftOut}
          />
        )}
        <div className="export-progress" aria-live="polite">
          {job === null ? null : (
            <Progress
              label={progress?.step ?? t('replan.running')}
              done={progress?.done ?? 0}
              total={progress?.total ?? 0}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
