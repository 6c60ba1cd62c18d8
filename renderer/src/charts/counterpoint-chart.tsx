import { useId } from 'react';
import {
  Bar,
  type BarShapeProps,
  ComposedChart,
  Line,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
  ZIndexLayer,
} from 'recharts';
import { t } from '../text/index.ts';
import { ChartBackground } from './chart-background.tsx';
import { ChartFlags, ChartForeground } from './chart-foreground.tsx';
import { AXIS_WIDTH, type ChartLayout, FOOT_HEIGHT, type WeekRange } from './chart-layout.ts';
import { ChartPatterns, patternIds } from './chart-patterns.tsx';
import { groupDigits, liftUnit, runTickText, runUnit } from './chart-words.ts';
import type { ChartOptions, CounterpointModel, WeekPoint } from './counterpoint-model.ts';
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

const RACE_LAYER = 350;
const FRONT_LAYER = 700;

function barGeometry(shape: BarShapeProps, weekWidth: number) {
  const width = Math.min(30, Math.max(2, weekWidth * 0.62));
  return { x: shape.x + shape.width / 2 - width / 2, y: shape.y, width, height: shape.height };
}

function plannedShape(weekWidth: number, point: WeekPoint | undefined, shape: BarShapeProps) {
  const { x, y, width, height } = barGeometry(shape, weekWidth);
  if (point === undefined || (point.plannedLift ?? 0) <= 0) return <g />;
  return (
    <rect
      x={x + 0.65}
      y={y + 0.65}
      width={Math.max(1, width - 1.3)}
      height={Math.max(0.5, height - 0.65)}
      fill="var(--surface)"
      fillOpacity={0.6}
      stroke="var(--lift)"
      strokeWidth={weekWidth < 8 ? 1 : 1.3}
    />
  );
}

function actualShape(weekWidth: number, point: WeekPoint | undefined, shape: BarShapeProps) {
  const { x, y, width, height } = barGeometry(shape, weekWidth);
  if (point === undefined || point.actualLift === null) return <g />;
  const bottom = y + height;
  const planned = point.plannedLift ?? 0;
  const planLine = planned > 0 && planned < point.actualLift ? bottom - (height * planned) / point.actualLift : null;
  return (
    <g>
      <rect x={x} y={Math.min(y, bottom - 2)} width={width} height={Math.max(2, height)} fill="var(--lift)" />
      {planLine === null ? null : (
        <line x1={x} x2={x + width} y1={planLine} y2={planLine} stroke="var(--surface)" strokeWidth={1.5} />
      )}
    </g>
  );
}

/** A number beside an axis, as plain text: one of the library's own measures itself and has its axis drawn twice. */
function numberBeside(colour: string, say: (value: number) => string) {
  return ({ x, y, textAnchor, payload }: YAxisTickContentProps) => (
    <text x={x} y={y} dy="0.355em" textAnchor={textAnchor} fontSize={11} fill={colour}>
      {say(Number(payload.value))}
    </text>
  );
}

function axes({ model, options }: CounterpointChartProps) {
  const { liftScale, runScale } = model;
  return [
    <XAxis key="planned" xAxisId="planned" dataKey="monday" hide interval={0} />,
    <XAxis key="actual" xAxisId="actual" dataKey="monday" hide interval={0} />,
    <YAxis
      key="lift"
      yAxisId="lift"
      width={AXIS_WIDTH}
      domain={[liftScale.min, liftScale.max]}
      ticks={[...liftScale.ticks]}
      interval={0}
      allowDataOverflow
      axisLine={false}
      tickLine={false}
      tick={numberBeside('var(--lift-text)', groupDigits)}
    />,
    <YAxis
      key="run"
      yAxisId="run"
      orientation="right"
      width={AXIS_WIDTH}
      domain={[runScale.min, runScale.max]}
      ticks={[...runScale.ticks]}
      interval={0}
      allowDataOverflow
      axisLine={false}
      tickLine={false}
      tick={numberBeside('var(--run-text)', (value) => runTickText(value, options.running, runScale.decimals))}
    />,
  ];
}

function intensityLines(weekWidth: number) {
  const radius = weekWidth < 7 ? 1.4 : weekWidth < 14 ? 2 : 2.7;
  const common = {
    xAxisId: 'actual',
    yAxisId: 'run',
    type: 'linear' as const,
    isAnimationActive: false,
    activeDot: false,
    connectNulls: false,
  };
  return [
    <Line
      key="planned"
      {...common}
      dataKey="plannedRun"
      stroke="var(--run)"
      strokeWidth={weekWidth < 8 ? 1.4 : 1.9}
      strokeDasharray="5 4"
      dot={false}
    />,
    <Line
      key="halo"
      {...common}
      dataKey="actualRun"
      stroke="var(--surface)"
      strokeWidth={5}
      strokeOpacity={0.9}
      dot={false}
      legendType="none"
    />,
    <Line
      key="actual"
      {...common}
      dataKey="actualRun"
      stroke="var(--run)"
      strokeWidth={weekWidth < 8 ? 1.8 : 2.5}
      dot={{ r: radius, fill: 'var(--run)', stroke: 'none' }}
    />,
  ];
}

/**
 * The counterpoint chart: lifting volume as bars, running intensity as a line, planned hollow and dashed, actual solid,
 * both sides on one scale. A pure picture without animation; the panel around it takes pointer and keyboard.
 */
export function CounterpointChart(props: CounterpointChartProps) {
  const { model, layout, options, width, height, range, selected = null, cursor = null } = props;
  const patterns = patternIds(useId());
  const { plot, weekWidth } = layout;
  const points = model.weeks.slice(range.from, range.to);
  return (
    <ComposedChart
      className="cp-chart"
      data={[...points]}
      width={width}
      height={height}
      margin={{ top: plot.y, right: 0, bottom: FOOT_HEIGHT, left: 0 }}
      accessibilityLayer={false}
    >
      <ChartPatterns ids={patterns} />
      <ChartBackground
        model={model}
        layout={layout}
        range={range}
        patterns={patterns}
        selected={selected}
        cursor={cursor}
      />
      {axes(props)}
      <Bar
        dataKey="plannedLift"
        xAxisId="planned"
        yAxisId="lift"
        isAnimationActive={false}
        activeBar={false}
        shape={(shape: BarShapeProps) => plannedShape(weekWidth, points[shape.index], shape)}
      />
      <Bar
        dataKey="actualLift"
        xAxisId="actual"
        yAxisId="lift"
        isAnimationActive={false}
        activeBar={false}
        shape={(shape: BarShapeProps) => actualShape(weekWidth, points[shape.index], shape)}
      />
      <ZIndexLayer zIndex={RACE_LAYER}>
        <ChartFlags layout={layout} />
      </ZIndexLayer>
      {intensityLines(weekWidth)}
      <ZIndexLayer zIndex={FRONT_LAYER}>
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
        <text x={plot.x + plot.width + 8} y={plot.y - 10} className="cp-chart-unit" fill="var(--run-text)">
          {runUnit(options.running, options.distanceUnit)}
        </text>
      </ZIndexLayer>
    </ComposedChart>
  );
}
