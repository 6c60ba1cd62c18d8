import { useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import type { BulkAct } from '../../../../shared/contract/roster.ts';
import type { AthleteId, JobId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { newJobId, useJob } from '../../app/job.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading, Progress, showUndoToast, useDelayed } from '../../ui/index.ts';
import { BulkFields, type BulkKind, firstAct } from './bulk-fields.tsx';
import { useBulkPreview } from './use-bulk.ts';

/** An act on the chosen athletes: what it does to whom and whom it leaves out, before it is done as one step. */
export function BulkDialog({
  kind,
  athleteIds,
  archived,
}: {
  readonly kind: BulkKind;
  readonly athleteIds: readonly AthleteId[];
  /** True where the chosen ones stand in the archive. */
  readonly archived: boolean;
}) {
  const roster = useChannel('roster.list', { archived });
  if (roster.status !== 'ready') return null;
  return <ReadyDialog kind={kind} athleteIds={athleteIds} archived={archived} roster={roster.value} />;
}

function ReadyDialog({
  kind,
  athleteIds,
  archived,
  roster,
}: Parameters<typeof BulkDialog>[0] & { readonly roster: Output<'roster.list'> }) {
  const { close } = useDialogs();
  const [act, setAct] = useState<BulkAct | null>(() => firstAct(kind, roster.today, archived));
  const [job, setJob] = useState<JobId | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const preview = useBulkPreview(act, athleteIds);
  const run = useCommand('bulk.run', { quiet: true });
  const cancel = useCommand('job.cancel');
  const progress = useJob(job ?? (preview.status === 'working' ? preview.job : null));
  const shown = preview.status === 'ready' ? preview.value : null;
  const count = shown?.done.length ?? 0;
  const title = t(archived && kind === 'archive' ? 'roster.title_unarchive' : `roster.title_${kind}`);
  const problem =
    failure ?? (preview.status === 'failed' && preview.failure.kind !== 'cancelled' ? preview.failure : null);
  const onRun = async () => {
    if (act === null || shown === null) return;
    const jobId = newJobId();
    setJob(jobId);
    setFailure(null);
    const result = await run.run({ act, athleteIds: [...athleteIds], token: shown.token, jobId });
    setJob(null);
    if (!result.ok) return result.failure.kind === 'cancelled' ? undefined : setFailure(result.failure);
    close();
    const words = t(doneKey(kind, archived), { count: result.value.done.length });
    showUndoToast(words, () => runCommand('history.undo'));
  };
  return (
    <Dialog
      title={title}
      isOpen
      size="large"
      isDismissable={job === null}
      onClose={() => (job === null ? close() : undefined)}
      footer={
        <>
          <span className="dialog-foot-note">{t('roster.oneUndo')}</span>
          <Button onPress={() => (job === null ? close() : void cancel.run({ jobId: job }))}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0 || job !== null} onPress={() => void onRun()}>
            {t(actKey(kind, archived), { count })}
          </Button>
        </>
      }
    >
      <div className="form-stack">
        <BulkFields
          kind={kind}
          rows={roster.rows.filter((row) => athleteIds.includes(row.id))}
          groups={roster.groups}
          today={roster.today}
          isArchive={archived}
          onAct={(next) => {
            setAct(next);
            setFailure(null);
          }}
        />
        {problem === null ? null : (
          <p className="form-failure" role="alert">
            {problem.message}
          </p>
        )}
        <Working isOn={job !== null || preview.status === 'working'} progress={progress} />
        {shown === null ? null : <BulkOutcome outcome={shown} />}
      </div>
    </Dialog>
  );
}

type Acts = 'roster.act_unarchive' | `roster.act_${BulkKind}`;
type Dones = 'roster.done_unarchive' | `roster.done_${BulkKind}`;

function actKey(kind: BulkKind, archived: boolean): Acts {
  return archived && kind === 'archive' ? 'roster.act_unarchive' : `roster.act_${kind}`;
}

function doneKey(kind: BulkKind, archived: boolean): Dones {
  return archived && kind === 'archive' ? 'roster.done_unarchive' : `roster.done_${kind}`;
}

/** Progress of what takes longer than a moment. */
export function Working({
  isOn,
  progress,
}: {
  readonly isOn: boolean;
  readonly progress: { readonly done: number; readonly total: number; readonly step: string } | null;
}) {
  const late = useDelayed(isOn);
  return (
    <div className="bulk-progress" aria-live="polite">
      {!late ? null : progress === null ? (
        <Loading label={t('replan.working')} />
      ) : (
        <Progress label={progress.step} done={progress.done} total={progress.total} />
      )}
    </div>
  );
}

/** Whom the act does something to and what; whom it leaves out and why. */
export function BulkOutcome({ outcome }: { readonly outcome: Pick<Output<'bulk.preview'>, 'done' | 'leftOut'> }) {
  const { done, leftOut } = outcome;
  return (
    <div className="bulk-outcome" role="status">
      <h3>{t('roster.happensTo', { count: done.length })}</h3>
      <Lines rows={done} />
      {leftOut.length === 0 ? null : (
        <>
          <h3>{t('roster.leavesOut', { count: leftOut.length })}</h3>
          <Lines rows={leftOut} />
        </>
      )}
    </div>
  );
}

function Lines({ rows }: { readonly rows: Output<'bulk.preview'>['done'] }) {
  return (
    <ul className="bulk-lines">
      {rows.map((row) => (
        <li key={row.athleteId}>
          <b className="truncate" title={row.athlete}>
            {row.athlete}
          </b>
          <span>{row.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
