import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { daysBetween } from '../../../../shared/domain/calendar-date.ts';
import { heightOn } from '../chart-layout.ts';
import { Layers } from './layers.tsx';
import { screenPalette } from './palette.ts';
import type { PlotModel } from './plot-model.ts';

const PAD = 3;

/** The same chart as small as a stamp: layers and where today is, no axis. Its words stand beside it. */
export function MiniPlot({
  view,
  model,
  width,
  height,
}: {
  readonly view: Pick<ProgressView, 'bins' | 'today'>;
  readonly model: PlotModel;
  readonly width: number;
  readonly height: number;
}) {
  const { scale } = model;
  const binWidth = width / Math.max(1, view.bins.length);
  const inner = height - 2 * PAD;
  const xOf = (index: number) => (index + 0.5) * binWidth;
  const yOf = heightOn({ y: PAD, height: inner }, scale);
  const index = view.bins.findIndex((bin) => bin.from <= view.today && view.today <= bin.to);
  const bin = view.bins[index];
  const today =
    bin === undefined ? null : (index + (daysBetween(bin.from, view.today) + 0.5) / (bin.weeks * 7)) * binWidth;
  return (
    <svg className="progress-mini" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d={`M0 ${yOf(Math.max(scale.min, 0)).toFixed(1)}H${width}`}
        stroke={screenPalette.mute}
        strokeOpacity={0.35}
      />
      {today === null ? null : (
        <path
          d={`M${today.toFixed(1)} 0V${height}`}
          stroke={screenPalette.ink}
          strokeOpacity={0.4}
          strokeDasharray="2 2"
        />
      )}
      <Layers
        model={model}
        bins={view.bins}
        place={{ xOf, yOf, binWidth, bottom: PAD + inner }}
        palette={screenPalette}
      />
    </svg>
  );
}
