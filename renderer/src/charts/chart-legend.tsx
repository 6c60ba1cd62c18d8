import { type ReactNode, useId } from 'react';
import { t } from '../text/index.ts';
import { NoteMark } from './chart-marks.tsx';
import { ChartPatterns, patternIds } from './chart-patterns.tsx';

/**
 * The key to the chart's marks; planned is hollow or dashed, done is solid. `periods`: the calendar has days of its own; `notes`: weeks have notes;
 * `children`: what else there is to read or to switch.
 */
export function ChartLegend({
  periods,
  notes,
  children,
}: {
  readonly periods: boolean;
  readonly notes: boolean;
  readonly children?: ReactNode;
}) {
  const patterns = patternIds(useId());
  return (
    <div className="cp-legend">
      <span>
        <svg width={20} height={10} aria-hidden="true">
          <line x1={0} x2={20} y1={5} y2={5} stroke="var(--run)" strokeWidth={2.5} />
          <circle cx={10} cy={5} r={2.7} fill="var(--run)" />
        </svg>
        {t('charts.legendRun')}
      </span>
      <span>
        <svg width={20} height={10} aria-hidden="true">
          <line x1={0} x2={20} y1={5} y2={5} stroke="var(--run)" strokeWidth={2} strokeDasharray="5 3" />
        </svg>
        {t('charts.legendPlanned')}
      </span>
      <span>
        <svg width={11} height={11} aria-hidden="true">
          <rect width={11} height={11} fill="var(--lift)" />
        </svg>
        {t('charts.legendLift')}
      </span>
      <span>
        <svg width={11} height={11} aria-hidden="true">
          <rect x={0.7} y={0.7} width={9.6} height={9.6} fill="none" stroke="var(--lift)" strokeWidth={1.4} />
        </svg>
        {t('charts.legendPlanned')}
      </span>
      <span>
        <svg width={14} height={11} aria-hidden="true">
          <ChartPatterns ids={patterns} />
          <rect width={14} height={11} fill={`url(#${patterns.recovery})`} stroke="var(--ink)" strokeOpacity={0.25} />
        </svg>
        {t('charts.legendRecovery')}
      </span>
      <span>
        <svg width={14} height={11} aria-hidden="true">
          <rect width={14} height={11} fill={`url(#${patterns.taper})`} stroke="var(--ink)" strokeOpacity={0.25} />
        </svg>
        {t('charts.legendTaper')}
      </span>
      {periods ? (
        <span>
          <svg width={14} height={11} aria-hidden="true">
            <rect width={14} height={11} fill={`url(#${patterns.period})`} />
            <path d="M0.5 5V0.5H13.5V5" fill="none" stroke="var(--ink)" strokeOpacity={0.55} />
          </svg>
          {t('charts.legendPeriod')}
        </span>
      ) : null}
      {notes ? (
        <span>
          <svg width={11} height={12} aria-hidden="true">
            <NoteMark x={5.5} y={6} />
          </svg>
          {t('charts.legendNote')}
        </span>
      ) : null}
      {children}
    </div>
  );
}
