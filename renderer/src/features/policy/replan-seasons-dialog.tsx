import { useState } from 'react';
import type { AthleteId, JobId } from '../../../../shared/domain/ids.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { newJobId, useJob } from '../../app/job.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Progress, showUndoToast } from '../../ui/index.ts';

/** Asks, then replans every season that is not over by the planning rules as they stand, in one step to undo. */
export function ReplanSeasonsDialog({ athleteId }: { readonly athleteId: AthleteId | null }) {
  const { close } = useDialogs();
  const [job, setJob] = useState<JobId | null>(null);
  const replan = useCommand('policy.replan');
  const cancel = useCommand('job.cancel');
  const progress = useJob(job);
  const count = useOpenSeasons(athleteId);
  const running = job !== null;
  const run = async () => {
    const jobId = newJobId();
    setJob(jobId);
    const result = await replan.run({ athleteId, jobId });
    setJob(null);
    if (!result.ok) return;
    close();
    const { seasons, replaced, kept } = result.value;
    showUndoToast(t('rules.replanDone', { count: seasons, replaced, kept }), () => runCommand('history.undo'));
  };
  return (
    <Dialog
      title={t('rules.replanTitle')}
      isOpen
      size="small"
      role="alertdialog"
      isDismissable={!running}
      onClose={() => (running ? undefined : close())}
      footer={
        <>
          <Button onPress={() => (job === null ? close() : void cancel.run({ jobId: job }))}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={running || count === 0} onPress={() => void run()} autoFocus>
            {t('rules.replanAct')}
          </Button>
        </>
      }
    >
      <p className="confirm-text">
        {count === null ? '' : count === 0 ? t('rules.replanNone') : t('rules.replanText', { count })}
      </p>
      <div aria-live="polite">
        {running ? (
          <Progress
            label={progress === null || progress.step === '' ? t('rules.replanRunning') : progress.step}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

/** How many seasons are not over; null until it is known. */
function useOpenSeasons(athleteId: AthleteId | null): number | null {
  const count = useChannel('policy.count', { athleteId });
  return count.status === 'ready' ? count.value.seasons : null;
}
