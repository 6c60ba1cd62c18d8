import { ChartGhost } from './chart-ghost.tsx';
import { type ChartLayout, heightOn, type WeekRange } from './chart-layout.ts';
import type { PatternIds } from './chart-patterns.tsx';
import type { CounterpointModel } from './counterpoint-model.ts';

/** What lies behind the bars: phase bands, recovery and taper, days of the calendar, grid lines, the selected and the pointed-at week. */
export interface BackgroundProps {
  readonly model: CounterpointModel;
  readonly layout: ChartLayout;
  readonly range: WeekRange;
  readonly patterns: PatternIds;
  readonly selected: number | null;
  readonly cursor: number | null;
}

function Bands({ layout }: { readonly layout: ChartLayout }) {
  return layout.bands.map((band, i) => (
    <g key={band.key}>
      <rect x={band.x} y={band.y} width={band.width} height={band.height} fill={`var(--phase-${band.kind})`} />
      {i === 0 ? null : (
        <line
          x1={band.x}
          x2={band.x}
          y1={band.y}
          y2={band.y + band.height}
          stroke="var(--ink)"
          strokeWidth={1}
          opacity={0.16}
        />
      )}
      <text x={band.x + 5} y={band.y + 14} className="cp-chart-phase" fill={`var(--phase-${band.kind}-text)`}>
        {band.label}
      </text>
    </g>
  ));
}

function Shades({ model, layout, range, patterns }: BackgroundProps) {
  const { plot, weekWidth, xOf } = layout;
  return model.weeks.slice(range.from, range.to).map((week) => {
    const x = xOf(week.index);
    return (
      <g key={week.monday}>
        {week.recovery ? (
          <rect x={x} y={plot.y} width={weekWidth} height={plot.height} fill={`url(#${patterns.recovery})`} />
        ) : null}
        {week.taper ? (
          <rect x={x} y={plot.y} width={weekWidth} height={plot.height} fill={`url(#${patterns.taper})`} />
        ) : null}
      </g>
    );
  });
}

function Periods({ layout, patterns }: BackgroundProps) {
  const { plot } = layout;
  return layout.periods.map(({ key, x, width }) => (
    <rect key={key} x={x} y={plot.y} width={width} height={plot.height} fill={`url(#${patterns.period})`} />
  ));
}

function Grid({ model, layout }: { readonly model: CounterpointModel; readonly layout: ChartLayout }) {
  const { plot } = layout;
  const { min, ticks } = model.liftScale;
  const yOf = heightOn(plot, model.liftScale);
  return ticks.map((tick) => {
    const y = yOf(tick);
    return (
      <line
        key={tick}
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={y}
        y2={y}
        stroke="var(--ink)"
        strokeWidth={1}
        opacity={tick === min ? 0.45 : 0.09}
      />
    );
  });
}

function WeekMark({
  layout,
  index,
  kind,
}: {
  readonly layout: ChartLayout;
  readonly index: number;
  readonly kind: 'selected' | 'cursor';
}) {
  const { plot, stripHeight, weekWidth, xOf } = layout;
  return (
    <rect
      className={`cp-chart-${kind}`}
      x={xOf(index) + 0.5}
      y={plot.y - stripHeight + 0.5}
      width={Math.max(1, weekWidth - 1)}
      height={plot.height + stripHeight - 1}
    />
  );
}

/** Draws the layers behind bars and line. */
export function ChartBackground(props: BackgroundProps) {
  const { layout, range, selected, cursor } = props;
  const inRange = (index: number | null): index is number => index !== null && index >= range.from && index < range.to;
  return (
    <g>
      <Bands layout={layout} />
      <Shades {...props} />
      <Periods {...props} />
      <Grid model={props.model} layout={layout} />
      <ChartGhost model={props.model} layout={layout} range={range} />
      {inRange(selected) ? <WeekMark layout={layout} index={selected} kind="selected" /> : null}
      {inRange(cursor) ? <WeekMark layout={layout} index={cursor} kind="cursor" /> : null}
    </g>
  );
}
