import type { Input, Output } from '../../../../shared/contract/index.ts';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { SEVERITIES } from '../../../../shared/domain/vocabulary.ts';
import { useChannel } from '../../api/index.ts';
import { shortDate } from '../../text/dates.ts';
import { distanceWords, numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { dateWords, SeverityMark, useDelayed } from '../../ui/index.ts';
import { PreviewChart } from './preview-chart.tsx';

type Preview = Output<'season.preview'>;

/** The plan that the draft would give, before anything is saved. */
export function SeasonPreview({
  athleteId,
  draft,
  ground,
  unit,
  note,
  sentence,
}: {
  readonly athleteId: AthleteId;
  readonly draft: Input<'season.create'>['draft'] | null;
  /** What is to be stored with it. */
  readonly ground: Input<'season.create'>['ground'];
  readonly unit: DistanceUnit;
  /** What of the form the plan does not hold yet, in a sentence; null when it holds everything. */
  readonly note: string | null;
  /** What is planned, in a sentence. */
  readonly sentence: (preview: Preview) => string;
}) {
  const preview = useChannel('season.preview', draft === null ? null : { athleteId, draft, ground }, {
    keepPrevious: true,
    cache: false,
  });
  const late = useDelayed(preview.status === 'loading' || (preview.status === 'ready' && preview.refreshing));
  return (
    <section className="season-preview" aria-label={t('seasonForm.preview')} aria-busy={late}>
      {preview.status === 'loading' ? <p className="form-note">{late ? t('seasonForm.previewRunning') : ''}</p> : null}
      {preview.status === 'failed' ? (
        <p className="form-failure" role="alert">
          {preview.failure.message}
        </p>
      ) : null}
      <div role="status">
        {note === null ? null : <p className="preview-note">{note}</p>}
        {preview.status === 'ready' ? <p className="preview-sentence">{sentence(preview.value)}</p> : null}
      </div>
      {preview.status === 'ready' ? <PreviewBody preview={preview.value} unit={unit} /> : null}
    </section>
  );
}

function alignmentWords({ rho, weeks, verdict }: Preview['alignment']): string {
  const value = rho === null ? '–' : numberWords(rho, 2).replace('-', '−');
  switch (verdict) {
    case 'aligned':
      return t('seasonForm.aligned', { rho: value, weeks });
    case 'weak':
      return t('seasonForm.weak', { rho: value, weeks });
    case 'opposed':
      return t('seasonForm.opposed', { rho: value, weeks });
    case 'too-few-weeks':
      return t('seasonForm.tooFew', { weeks });
    case 'no-variation':
      return t('seasonForm.noVariation', { weeks });
  }
}

/** A plan that is not stored yet: its weeks as a chart, its sums, and what it does not meet. */
export function PreviewBody({ preview, unit }: { readonly preview: Preview; readonly unit: DistanceUnit }) {
  const { weeks, phases, findings } = preview;
  const most = (of: (week: Preview['weeks'][number]) => number) => Math.max(0, ...weeks.map(of));
  const sum = (of: (week: Preview['weeks'][number]) => number) => weeks.reduce((total, week) => total + of(week), 0);
  const ordered = findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  return (
    <>
      <div className="preview-head">
        <h3>{t('seasonForm.previewWeeks', { count: weeks.length })}</h3>
        <span className="quiet">
          {weeks[0] === undefined ? '' : `${dateWords(weeks[0].monday, 'short')} – ${shortDate(lastDay(weeks))}`}
        </span>
      </div>
      <PreviewChart weeks={weeks} phases={phases} />
      <p className="preview-sums">
        {t('seasonForm.previewSums', {
          peak: distanceWords(
            most((week) => week.planned.runDistanceM),
            unit,
          ),
          long: distanceWords(
            most((week) => (week.phase === 'race' ? 0 : week.planned.longRunM)),
            unit,
          ),
          lifts: sum((week) => week.planned.lifts),
          sets: sum((week) => week.planned.hardSets),
        })}
      </p>
      <p className="preview-sums">{alignmentWords(preview.alignment)}</p>
      <h4 className="preview-findings-title">
        {findings.length === 0 ? t('seasonForm.noFindings') : t('seasonForm.findings', { count: findings.length })}
      </h4>
      <ul className="preview-findings">
        {ordered.map((finding) => (
          <li key={`${finding.rule} ${finding.from} ${finding.to} ${finding.title}`}>
            <SeverityMark severity={finding.severity} />
            <div>
              <b>{finding.title}.</b> <span>{finding.sentence}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function lastDay(weeks: Preview['weeks']): CalendarDate {
  const last = weeks.at(-1);
  if (last === undefined) throw new RangeError('a preview without weeks has no last day');
  return addDays(last.monday, 6);
}
