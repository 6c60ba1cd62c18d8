import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Layers } from './layers.tsx';
import type { Palette } from './palette.ts';
import { PHASE_STRIP, type PlotLayout } from './plot-layout.ts';
import type { PlotModel } from './plot-model.ts';

/** Font of the charts' texts, as SVG attributes so that a picture of the chart keeps them. */
export const CHART_FONT = "'Inter Variable', Inter, system-ui, sans-serif";

interface PlotProps {
  readonly view: ProgressView;
  readonly model: PlotModel;
  readonly layout: PlotLayout;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  readonly cursor: number | null;
}

/** A chart of fixed size in CSS pixels: phases, races and calendar behind, layers, axis. A pure picture without animation. */
export function Plot(props: PlotProps) {
  const { view, model, layout, palette, width, height, cursor } = props;
  const place = { ...layout, bottom: layout.plot.y + layout.plot.height };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="progress-plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={CHART_FONT}
      fontSize={11}
      aria-hidden="true"
    >
      <Ground {...props} />
      {cursor === null ? null : (
        <rect
          x={layout.xOf(cursor) - layout.binWidth / 2}
          y={layout.plot.y}
          width={layout.binWidth}
          height={layout.plot.height}
          fill={palette.ink}
          fillOpacity={0.08}
        />
      )}
      <Layers model={model} bins={view.bins} place={place} palette={palette} />
      <Foreground {...props} />
    </svg>
  );
}

function Ground({ model, layout, palette }: PlotProps) {
  const { plot } = layout;
  const bottom = plot.y + plot.height;
  return (
    <g>
      {layout.bands.map((band, index) => (
        <g key={band.key}>
          <rect
            x={band.x}
            y={plot.y - PHASE_STRIP}
            width={band.width}
            height={plot.height + PHASE_STRIP}
            fill={palette.phase[band.kind]}
          />
          {index === 0 ? null : (
            <path d={`M${band.x} ${plot.y - PHASE_STRIP}V${bottom}`} stroke={palette.ink} strokeOpacity={0.14} />
          )}
          <text x={band.x + 4} y={plot.y - 4.5} fontSize={10.5} fontWeight={600} fill={palette.phaseText[band.kind]}>
            {band.label}
          </text>
        </g>
      ))}
      {layout.periods.map((period) => (
        <rect
          key={period.key}
          x={period.x}
          y={plot.y}
          width={period.width}
          height={plot.height}
          fill={palette.ink}
          fillOpacity={0.07}
        />
      ))}
      {model.scale.ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${plot.x} ${Math.round(layout.yOf(tick)) + 0.5}H${plot.x + plot.width}`}
            stroke={tick === 0 ? palette.ink : palette.mute}
            strokeOpacity={tick === 0 ? 0.55 : 0.16}
          />
          <text x={plot.x - 8} y={layout.yOf(tick) + 4} textAnchor="end" fill={palette.mute}>
            {numberWords(tick, model.scale.decimals).replace(/^-/, '−')}
          </text>
        </g>
      ))}
    </g>
  );
}

function Foreground({ model, layout, palette }: PlotProps) {
  const { plot } = layout;
  const bottom = plot.y + plot.height;
  return (
    <g>
      <text
        x={model.unit.length > 6 ? 2 : plot.x - 8}
        y={plot.y - (model.unit.length > 6 ? PHASE_STRIP + 6 : 9)}
        textAnchor={model.unit.length > 6 ? 'start' : 'end'}
        fontSize={10.5}
        fill={palette.mute}
      >
        {model.unit}
      </text>
      {layout.flags.map((flag) => (
        <g key={flag.key}>
          <path
            d={`M${flag.x.toFixed(1)} ${plot.y - PHASE_STRIP - 6}V${bottom}`}
            stroke={palette.ink}
            strokeOpacity={flag.priority === 'A' ? 0.7 : 0.4}
            strokeDasharray="1.5 3"
          />
          <rect
            x={flag.x - 7}
            y={plot.y - PHASE_STRIP - 21}
            width={14}
            height={15}
            rx={3}
            fill={flag.priority === 'A' ? palette.ink : palette.surface}
            stroke={palette.ink}
          />
          <text
            x={flag.x}
            y={plot.y - PHASE_STRIP - 9.5}
            textAnchor="middle"
            fontSize={10}
            fontWeight={700}
            fill={flag.priority === 'A' ? palette.surface : palette.ink}
          >
            {flag.priority}
          </text>
          <text
            x={flag.side === 'right' ? flag.x + 11 : flag.x - 11}
            y={plot.y - PHASE_STRIP - 9.5}
            textAnchor={flag.side === 'right' ? 'start' : 'end'}
            fill={palette.mute}
          >
            {flag.name}
          </text>
        </g>
      ))}
      {layout.today === null ? null : (
        <g>
          <path d={`M${layout.today.toFixed(1)} ${plot.y}V${bottom}`} stroke={palette.ink} strokeWidth={1.3} />
          <text
            x={layout.today + (layout.today > plot.x + plot.width - 40 ? -4 : 4)}
            y={plot.y + 11}
            textAnchor={layout.today > plot.x + plot.width - 40 ? 'end' : 'start'}
            fontSize={10}
            fontWeight={600}
            fill={palette.ink}
            stroke={palette.surface}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {t('charts.today')}
          </text>
        </g>
      )}
      {layout.labels.map((label) => (
        <g key={label.key} fill={palette.mute}>
          <text x={label.x} y={bottom + 16} textAnchor="middle">
            {label.text}
          </text>
          {label.year === '' ? null : (
            <text x={label.x} y={bottom + 30} textAnchor="middle" fontWeight={600}>
              {label.year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
