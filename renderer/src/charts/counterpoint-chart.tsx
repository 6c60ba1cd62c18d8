import { useId } from 'react';
import { Surface } from 'recharts';
import { t } from '../text/index.ts';
import { ChartBackground } from './chart-background.tsx';
import { ChartFlags, ChartForeground } from './chart-foreground.tsx';
import type { ChartLayout, WeekRange } from './chart-layout.ts';
import { ChartPatterns, patternIds } from './chart-patterns.tsx';
import { AxisNumbers, IntensityLines, LiftingBars } from './chart-series.tsx';
import { groupDigits, liftUnit, runTickText, runUnit } from './chart-words.ts';
import type { ChartOptions, CounterpointModel } from './counterpoint-model.ts';
import './charts.css';

/** A counterpoint chart of fixed size in CSS pixels; `selected` and `cursor` are 0-based weeks of the season. */
export interface CounterpointChartProps {
  readonly model: CounterpointModel;
  readonly layout: ChartLayout;
  readonly options: ChartOptions;
  readonly width: number;
  readonly height: number;
  readonly range: WeekRange;
  readonly selected?: number | null;
  readonly cursor?: number | null;
}

/**
 * The counterpoint chart: lifting volume as bars, running intensity as a line, planned hollow and dashed, actual solid,
 * both sides on one scale. A pure picture without animation; the panel around it takes pointer and keyboard.
 *
 * It takes the library's shapes and not its charts: places in pixels are known before anything is drawn, while a chart
 * of the library finds them in several passes and draws each of them.
 */
export function CounterpointChart(props: CounterpointChartProps) {
  const { model, layout, options, width, height, range, selected = null, cursor = null } = props;
  const patterns = patternIds(useId());
  const { plot } = layout;
  const right = plot.x + plot.width;
  const weeks = model.weeks.slice(range.from, range.to);
  return (
    <div className="cp-chart" style={{ width, height }}>
      <Surface width={width} height={height}>
        <ChartPatterns ids={patterns} />
        <ChartBackground
          model={model}
          layout={layout}
          range={range}
          patterns={patterns}
          selected={selected}
          cursor={cursor}
        />
        <LiftingBars weeks={weeks} layout={layout} scale={model.liftScale} />
        <ChartFlags layout={layout} />
        <IntensityLines weeks={weeks} layout={layout} scale={model.runScale} />
        <AxisNumbers layout={layout} scale={model.liftScale} side="left" colour="var(--lift-text)" say={groupDigits} />
        <AxisNumbers
          layout={layout}
          scale={model.runScale}
          side="right"
          colour="var(--run-text)"
          say={(value) => runTickText(value, options.running, model.runScale.decimals)}
        />
        <ChartForeground
          model={model}
          layout={layout}
          range={range}
          selected={selected}
          todayLabel={t('charts.today')}
        />
        <text x={plot.x - 8} y={plot.y - 10} textAnchor="end" className="cp-chart-unit" fill="var(--lift-text)">
          {liftUnit(options.lifting, options.massUnit)}
        </text>
        <text x={right + 8} y={plot.y - 10} className="cp-chart-unit" fill="var(--run-text)">
          {runUnit(options.running, options.distanceUnit)}
        </text>
      </Surface>
    </div>
  );
}
