import type { Output } from '../../../../shared/contract/index.ts';
import { t } from '../../text/index.ts';
import { dateWords } from '../../ui/index.ts';

type Preview = Output<'season.preview'>;

const WIDTH = 440;
const TOP = 22;
const BOTTOM = 158;
const HEIGHT = 176;

/** Hard sets as bars and running intensity as a line over the phases; the sums below say the same in words. */
export function PreviewChart({ weeks, phases }: Pick<Preview, 'weeks' | 'phases'>) {
  const first = weeks[0];
  if (first === undefined) return null;
  const step = WIDTH / weeks.length;
  const mostSets = Math.max(8, ...weeks.map((week) => week.planned.hardSets));
  const values = weeks.map((week) => (week.planned.runS > 0 ? week.planned.points / (week.planned.runS / 60) : null));
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known, 0.15);
  const span = Math.max(0.05, Math.max(...known, 0.2) - low);
  const yOf = (value: number) => BOTTOM - 14 - ((value - low) / span) * (BOTTOM - TOP - 28);
  const indexOf = (monday: string) => weeks.findIndex((week) => week.monday === monday);
  const line = values
    .map((value, i) =>
      value === null
        ? ''
        : `${i === 0 || values[i - 1] === null ? 'M' : 'L'}${((i + 0.5) * step).toFixed(1)} ${yOf(value).toFixed(1)}`,
    )
    .join('');
  return (
    <figure className="preview-chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('seasonForm.previewChart', { weeks: weeks.length, from: dateWords(first.monday) })}
      >
        {phases.map((phase) => {
          const at = indexOf(phase.firstMonday);
          const name = t(`words.${phase.kind}`);
          const width = phase.weekCount * step;
          return at < 0 ? null : (
            <g key={phase.firstMonday}>
              <rect x={at * step} y={0} width={width} height={BOTTOM} fill={`var(--phase-${phase.kind})`} />
              {width > name.length * 6.2 + 6 ? (
                <text x={at * step + 4} y={14} className="preview-phase" fill={`var(--phase-${phase.kind}-text)`}>
                  {name}
                </text>
              ) : null}
            </g>
          );
        })}
        {weeks.map((week, i) => {
          const height = (week.planned.hardSets / mostSets) * (BOTTOM - TOP - 8);
          return (
            <g key={week.monday}>
              {week.recovery ? (
                <rect x={i * step} y={TOP} width={step} height={BOTTOM - TOP} className="preview-recovery" />
              ) : null}
              <rect
                x={i * step + step * 0.18}
                y={BOTTOM - height}
                width={step * 0.64}
                height={height}
                className="preview-bar"
              />
            </g>
          );
        })}
        <path d={line} className="preview-line" />
        <line x1={0} x2={WIDTH} y1={BOTTOM + 0.5} y2={BOTTOM + 0.5} stroke="var(--line-control)" />
        {weeks.map((week, i) =>
          week.monday.slice(8) <= '07' ? (
            <text key={week.monday} x={i * step} y={HEIGHT - 4} className="preview-month">
              {dateWords(week.monday, 'short').split(' ')[1]}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className="preview-legend">
        <span className="legend-run" aria-hidden="true" /> {t('seasonForm.legendRun')}
        <span className="legend-lift" aria-hidden="true" /> {t('seasonForm.legendLift')}
      </figcaption>
    </figure>
  );
}
