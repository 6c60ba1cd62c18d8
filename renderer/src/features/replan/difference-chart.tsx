import type { WeekDifference, WeekState } from '../../../../shared/domain/replan.ts';
import type { PhaseKind } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { dateWords } from '../../ui/index.ts';
import { intensityOf, linePath } from './difference-model.ts';

const WIDE = 920;
const NARROW = 440;
const HEIGHT = 132;
const TOP = 18;
const BOTTOM = 112;
/** Least height of the scales, so that small seasons are not blown up: hard sets, and points a minute. */
const LEAST_SETS = 8;
const LEAST_SPAN = 0.05;
/** Width of a letter of a phase's name, about. */
const LETTER = 6.2;

interface Scales {
  readonly step: number;
  readonly barHeight: (state: WeekState | null) => number;
  readonly lineY: (value: number) => number;
}

function scalesOf(weeks: readonly WeekDifference[], width: number): Scales {
  const states = weeks.flatMap((week) => [week.before, week.after]);
  const most = Math.max(LEAST_SETS, ...states.map((state) => state?.load.hardSets ?? 0));
  const values = states.map(intensityOf).filter((value) => value !== null);
  const low = Math.min(...values, 0.15);
  const span = Math.max(LEAST_SPAN, Math.max(...values, 0.2) - low);
  return {
    step: width / Math.max(1, weeks.length),
    barHeight: (state) => ((state?.load.hardSets ?? 0) / most) * (BOTTOM - TOP - 6),
    lineY: (value) => BOTTOM - 10 - ((value - low) / span) * (BOTTOM - TOP - 22),
  };
}

/** Both voices of both plans: the new one solid, the old one as outline and dashes. */
export function DifferenceChart({
  weeks,
  narrow = false,
}: {
  readonly weeks: readonly WeekDifference[];
  /** For a place half as wide as a window. */
  readonly narrow?: boolean;
}) {
  const width = narrow ? NARROW : WIDE;
  const scales = scalesOf(weeks, width);
  const { step, lineY } = scales;
  const x = (index: number) => (index + 0.5) * step;
  return (
    <figure className="difference-chart">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={t('replan.chart', { weeks: weeks.length })}>
        {weeks.map((week, index) => (
          <WeekColumn key={week.monday} weeks={weeks} index={index} scales={scales} />
        ))}
        {weeks.map((week, index) => (
          <PhaseName key={week.monday} weeks={weeks} index={index} step={step} />
        ))}
        <path
          d={linePath(
            weeks.map((week) => intensityOf(week.before)),
            x,
            lineY,
          )}
          className="difference-line-before"
        />
        <path
          d={linePath(
            weeks.map((week) => intensityOf(week.after)),
            x,
            lineY,
          )}
          className="difference-line"
        />
        <line x1={0} x2={width} y1={BOTTOM + 0.5} y2={BOTTOM + 0.5} stroke="var(--line-control)" />
        {weeks.map((week, index) =>
          week.monday.slice(8) <= '07' ? (
            <text key={week.monday} x={index * step + 1} y={HEIGHT - 5} className="preview-month">
              {dateWords(week.monday, 'short').split(' ')[1]}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className="preview-legend">
        <span className="legend-run" aria-hidden="true" /> {t('replan.legendRun')}
        <span className="legend-run-before" aria-hidden="true" /> {t('replan.legendRunBefore')}
        <span className="legend-lift" aria-hidden="true" /> {t('replan.legendLift')}
        <span className="legend-lift-before" aria-hidden="true" /> {t('replan.legendLiftBefore')}
      </figcaption>
    </figure>
  );
}

function phaseAt(weeks: readonly WeekDifference[], index: number): PhaseKind {
  return weeks[index]?.after?.phase ?? weeks[index]?.before?.phase ?? 'transition';
}

/** Weeks from this one on that belong to the same phase. */
function phaseWeeks(weeks: readonly WeekDifference[], index: number): number {
  const end = weeks.findIndex((_, at) => at > index && phaseAt(weeks, at) !== phaseAt(weeks, index));
  return (end < 0 ? weeks.length : end) - index;
}

function WeekColumn({
  weeks,
  index,
  scales,
}: {
  readonly weeks: readonly WeekDifference[];
  readonly index: number;
  readonly scales: Scales;
}) {
  const { step, barHeight } = scales;
  const week = weeks[index];
  if (week === undefined) return null;
  const phase = phaseAt(weeks, index);
  const height = barHeight(week.after);
  const was = barHeight(week.before);
  return (
    <g>
      <rect x={index * step} y={0} width={step + 0.5} height={BOTTOM} fill={`var(--phase-${phase})`} />
      {week.changed ? (
        <rect x={index * step} y={BOTTOM + 1} width={step} height={3} className="difference-mark" />
      ) : null}
      <rect
        x={index * step + step * 0.18}
        y={BOTTOM - height}
        width={step * 0.64}
        height={height}
        className="preview-bar"
      />
      {week.changed && was > 0 ? (
        <rect
          x={index * step + step * 0.1}
          y={BOTTOM - was}
          width={step * 0.8}
          height={was}
          className="difference-bar-before"
        />
      ) : null}
    </g>
  );
}

/** The name of a phase over its first week, where the phase is long enough for it. */
function PhaseName({
  weeks,
  index,
  step,
}: {
  readonly weeks: readonly WeekDifference[];
  readonly index: number;
  readonly step: number;
}) {
  const phase = phaseAt(weeks, index);
  const begins = index === 0 || phaseAt(weeks, index - 1) !== phase;
  const name = t(`words.${phase}`);
  if (!begins || step * phaseWeeks(weeks, index) < name.length * LETTER + 6) return null;
  return (
    <text x={index * step + 4} y={12} className="preview-phase" fill={`var(--phase-${phase}-text)`}>
      {name}
    </text>
  );
}
