import type { SeasonId } from '../../../../shared/domain/ids.ts';
import type { SeasonDraft } from '../../../../shared/domain/season.ts';
import { useChannel } from '../../api/index.ts';
import { t } from '../../text/index.ts';
import { Loading } from '../../ui/index.ts';
import { DifferenceChart } from './difference-chart.tsx';
import './replan.css';

/** Beside the fields of a season that is edited: in short, what saving them would change. */
export function ChangePreview({
  seasonId,
  draft,
}: {
  readonly seasonId: SeasonId;
  readonly draft: SeasonDraft | null;
}) {
  const preview = useChannel('season.replanPreview', draft === null ? null : { seasonId, draft }, {
    keepPrevious: true,
    cache: false,
  });
  return (
    <section className="season-preview" aria-label={t('seasonForm.preview')}>
      {preview.status === 'idle' ? <p className="form-note">{t('seasonForm.previewWaiting')}</p> : null}
      {preview.status === 'loading' ? <Loading label={t('replan.working')} /> : null}
      {preview.status === 'failed' ? (
        <p className="form-failure" role="alert">
          {preview.failure.message}
        </p>
      ) : null}
      {preview.status === 'ready' ? (
        <div className="difference">
          <p className="difference-summary">{preview.value.difference.summary}</p>
          <DifferenceChart weeks={preview.value.difference.weeks} narrow />
          <ul className="difference-short">
            {preview.value.difference.causes.map((cause) => (
              <li key={cause.sentence}>{cause.sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
