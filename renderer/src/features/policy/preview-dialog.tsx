import { useEffect, useState } from 'react';
import type { PolicyChange, PolicySeasonEffect } from '../../../../shared/contract/policy.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { newJobId, useJob } from '../../app/job.ts';
import { distanceWords, numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Progress } from '../../ui/index.ts';

/** Shows what changed rules would do to each season, and applies them from there. */
export function PreviewDialog({
  athleteId,
  changes,
  onClose,
  onRefused,
  onApply,
}: {
  readonly athleteId: AthleteId | null;
  readonly changes: readonly PolicyChange[];
  readonly onClose: () => void;
  /** The changes are not allowed; the rules themselves show why. */
  readonly onRefused: (failure: Failure) => void;
  readonly onApply: () => void;
}) {
  const [jobId] = useState(newJobId);
  const preview = useChannel('policy.preview', { athleteId, changes: [...changes], jobId }, { cache: false });
  const progress = useJob(jobId);
  const cancel = useCommand('job.cancel');
  const failure = preview.status === 'failed' ? preview.failure : null;
  const refused = failure?.kind === 'validation' ? failure : null;
  useEffect(() => {
    if (refused !== null) onRefused(refused);
  }, [refused, onRefused]);
  const close = () => {
    if (preview.status === 'loading') void cancel.run({ jobId });
    onClose();
  };
  return (
    <Dialog
      title={t('rules.previewTitle')}
      isOpen
      size="large"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={onApply} isDisabled={preview.status !== 'ready'}>
            {t('rules.apply')}
          </Button>
        </>
      }
    >
      <div className="rules-preview" aria-live="polite">
        <p className="form-note">{t('rules.previewText')}</p>
        {preview.status === 'loading' ? (
          <Progress
            label={progress === null || progress.step === '' ? t('rules.previewRunning') : progress.step}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
          />
        ) : null}
        {failure === null ? null : <p className="form-failure">{failure.message}</p>}
        {preview.status === 'ready' ? <Effects seasons={preview.value.seasons} /> : null}
      </div>
    </Dialog>
  );
}

function Effects({ seasons }: { readonly seasons: readonly PolicySeasonEffect[] }) {
  const changing = seasons.filter(
    (season) => season.sessionsChanged > 0 || season.findings.before !== season.findings.after,
  );
  const summary =
    seasons.length === 0
      ? t('rules.previewNone')
      : changing.length === 0
        ? t('rules.previewSame')
        : t('rules.previewSome', { changed: changing.length, count: seasons.length });
  return (
    <>
      <p className="rules-summary">{summary}</p>
      {seasons.length === 0 ? null : (
        <div className="rules-effects">
          <table className="plain-table" aria-label={t('rules.previewTitle')}>
            <thead>
              <tr>
                <th scope="col">{t('rules.season')}</th>
                {(['sessions', 'weeks', 'lifts', 'biggest', 'findings'] as const).map((column) => (
                  <th key={column} scope="col" className="table-end">
                    {t(`rules.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {seasons.map((season) => (
                <EffectRow key={season.seasonId} season={season} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function EffectRow({ season }: { readonly season: PolicySeasonEffect }) {
  const distance = (metres: number) => distanceWords(metres, season.distanceUnit);
  return (
    <tr>
      <th scope="row">
        {season.athleteName}
        <span className="hint-line">{season.seasonName}</span>
      </th>
      <td className="table-end">{numberWords(season.sessionsChanged)}</td>
      <td className="table-end">{t('rules.weeksOf', { changed: season.weeksChanged, count: season.weeks })}</td>
      <td className="table-end">{change(season.lifts, numberWords)}</td>
      <td className="table-end">{change(season.biggestWeekM, distance)}</td>
      <td className="table-end">{change(season.findings, numberWords)}</td>
    </tr>
  );
}

/** One number where nothing changes, else both. */
function change(value: { readonly before: number; readonly after: number }, words: (value: number) => string): string {
  const [before, after] = [words(value.before), words(value.after)];
  return before === after ? after : t('rules.beforeAfter', { before, after });
}
