import { Curve } from 'recharts';
import { type ChartLayout, heightOn } from './chart-layout.ts';
import type { WeekPoint } from './counterpoint-model.ts';
import type { Scale } from './nice-scale.ts';
import { barPaths, dotPath } from './series-paths.ts';

/** The quantities of the weeks drawn, on one side's scale. */
interface SeriesProps {
  readonly weeks: readonly WeekPoint[];
  readonly layout: ChartLayout;
  readonly scale: Scale;
}

/** Planned bars are hollow, actual ones solid with a line where the plan was passed. */
export function LiftingBars({ weeks, layout, scale }: SeriesProps) {
  const { planned, actual, passed } = barPaths(weeks, layout, scale);
  return (
    <g>
      <path
        d={planned}
        fill="var(--surface)"
        fillOpacity={0.6}
        stroke="var(--lift)"
        strokeWidth={layout.weekWidth < 8 ? 1 : 1.3}
      />
      <path d={actual} fill="var(--lift)" />
      <path d={passed} stroke="var(--surface)" strokeWidth={1.5} />
    </g>
  );
}

/** The planned line is dashed; the actual one solid with a dot each week, on a ground that keeps it apart from bars. */
export function IntensityLines({ weeks, layout, scale }: SeriesProps) {
  const { weekWidth, xOf } = layout;
  const yOf = heightOn(layout.plot, scale);
  const line = (value: (week: WeekPoint) => number | null) =>
    weeks.map((week) => {
      const run = value(week);
      return { x: xOf(week.index + 0.5), y: run === null ? null : yOf(run) };
    });
  const planned = line((week) => week.plannedRun);
  const actual = line((week) => week.actualRun);
  const radius = weekWidth < 7 ? 1.4 : weekWidth < 14 ? 2 : 2.7;
  return (
    <g fill="none" stroke="var(--run)">
      <Curve points={planned} strokeWidth={weekWidth < 8 ? 1.4 : 1.9} strokeDasharray="5 4" />
      <Curve points={actual} stroke="var(--surface)" strokeWidth={5} strokeOpacity={0.9} />
      <Curve points={actual} strokeWidth={weekWidth < 8 ? 1.8 : 2.5} />
      <path d={dotPath(actual)} strokeWidth={2 * radius} strokeLinecap="round" />
    </g>
  );
}

/** The numbers beside an axis, at its grid lines. */
export function AxisNumbers({
  layout,
  scale,
  side,
  colour,
  say,
}: {
  readonly layout: ChartLayout;
  readonly scale: Scale;
  readonly side: 'left' | 'right';
  readonly colour: string;
  readonly say: (value: number) => string;
}) {
  const { plot } = layout;
  const yOf = heightOn(layout.plot, scale);
  const x = side === 'left' ? plot.x - 8 : plot.x + plot.width + 8;
  return (
    <g fill={colour} textAnchor={side === 'left' ? 'end' : 'start'}>
      {scale.ticks.map((tick) => (
        <text key={tick} x={x} y={yOf(tick)} dy="0.355em">
          {say(tick)}
        </text>
      ))}
    </g>
  );
}
