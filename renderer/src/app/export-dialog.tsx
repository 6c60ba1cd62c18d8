import { useState } from 'react';
import type { JobId, SeasonId } from '../../../shared/domain/ids.ts';
import { DAY_PAGES, type DayPages } from '../../../shared/domain/print-words.ts';
import type { Paper } from '../../../shared/domain/vocabulary.ts';
import { useChannel, useCommand } from '../api/index.ts';
import { t } from '../text/index.ts';
import { Button, Checkbox, Dialog, Progress, SegmentedControl, showToast } from '../ui/index.ts';
import { useDialogs } from './dialogs.tsx';
import { newJobId, useJob } from './job.ts';

/** Asks how the season is to be printed, prints it, and shows where it went. */
export function ExportDialog({ seasonId }: { readonly seasonId: SeasonId }) {
  const { close } = useDialogs();
  const settings = useChannel('settings.get', {});
  const [chosen, setChosen] = useState<Paper | null>(null);
  const [reasons, setReasons] = useState(true);
  const [gymCards, setGymCards] = useState(true);
  const [days, setDays] = useState<DayPages>('coming');
  const [job, setJob] = useState<JobId | null>(null);
  const exportPdf = useCommand('season.exportPdf');
  const cancel = useCommand('job.cancel');
  const reveal = useCommand('file.reveal');
  const progress = useJob(job);
  const paper = chosen ?? (settings.status === 'ready' ? settings.value.paper : 'a4');
  const run = async () => {
    const jobId = newJobId();
    setJob(jobId);
    const result = await exportPdf.run({ seasonId, paper, reasons, gymCards, days, jobId });
    setJob(null);
    if (!result.ok) return;
    const { path, pages } = result.value;
    if (path === null) return;
    close();
    showToast({
      tone: 'info',
      text: t('app.exportDone', { name: path.split(/[\\/]/).at(-1) ?? path, count: pages }),
      action: { label: t('app.showInFolder'), run: () => void reveal.run({ path }) },
    });
  };
  const running = job !== null;
  return (
    <Dialog
      title={t('app.exportTitle')}
      isOpen
      size="small"
      isDismissable={!running}
      onClose={() => (running ? undefined : close())}
      footer={
        <>
          <Button onPress={() => (job === null ? close() : void cancel.run({ jobId: job }))}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={running} onPress={() => void run()} autoFocus>
            {t('app.exportAct')}
          </Button>
        </>
      }
    >
      <div className="form-stack export-form">
        <SegmentedControl
          label={t('app.exportPaper')}
          value={paper}
          onChange={setChosen}
          isDisabled={running}
          options={[
            { value: 'a4', label: t('words.a4') },
            { value: 'letter', label: t('words.letter') },
          ]}
        />
        <SegmentedControl
          label={t('app.exportDays')}
          value={days}
          onChange={setDays}
          isDisabled={running}
          options={DAY_PAGES.map((value) => ({ value, label: t(`app.exportDays_${value}`) }))}
        />
        <Checkbox isSelected={gymCards} onChange={setGymCards} isDisabled={running}>
          {t('app.exportGymCards')}
          <span className="hint-line">{t('app.exportGymCardsHint')}</span>
        </Checkbox>
        <Checkbox isSelected={reasons} onChange={setReasons} isDisabled={running}>
          {t('app.exportReasons')}
          <span className="hint-line">{t('app.exportReasonsHint')}</span>
        </Checkbox>
        <div className="export-progress" aria-live="polite">
          {running ? (
            <Progress
              label={progress?.step ?? t('app.exportRunning')}
              done={progress?.done ?? 0}
              total={progress?.total ?? 0}
            />
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}
