import type { Bin } from './bin-words.ts';
import type { Layer, Values } from './layer-model.ts';
import { colourOf, type Palette } from './palette.ts';
import type { PlotModel } from './plot-model.ts';

/** Where layers are drawn: pixels of points and values. */
export interface Place {
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  readonly binWidth: number;
  readonly bottom: number;
}

interface Drawing {
  readonly model: PlotModel;
  readonly bins: readonly Bin[];
  readonly place: Place;
  readonly palette: Palette;
}

/** All layers of a chart, back to front. */
export function Layers(drawing: Drawing) {
  return drawing.model.layers.map((layer) => <OneLayer key={layer.id} layer={layer} {...drawing} />);
}

function OneLayer({ layer, ...drawing }: Drawing & { readonly layer: Layer }) {
  const colour = colourOf(drawing.palette, drawing.model.voice, layer.paint);
  switch (layer.kind) {
    case 'bars':
      return <Bars {...drawing} low={null} values={layer.values} hollow={layer.hollow} colour={colour} />;
    case 'stack':
      return <Bars {...drawing} low={layer.low} values={layer.values} hollow={layer.hollow} colour={colour} />;
    case 'band':
      return <Band {...drawing} low={layer.low} values={layer.values} colour={colour} />;
    case 'line':
      return <LineLayer {...drawing} layer={layer} colour={colour} />;
    case 'marks':
      return <Marks {...drawing} values={layer.values} shape={layer.shape} colour={colour} />;
  }
}

function Bars({
  model,
  bins,
  place,
  palette,
  low,
  values,
  hollow,
  colour,
}: Drawing & {
  readonly low: Values | null;
  readonly values: Values;
  readonly hollow: boolean;
  readonly colour: string;
}) {
  const width = Math.min(30, Math.max(1.5, place.binWidth * 0.64));
  const edge = place.binWidth < 9 ? 0.8 : 1.2;
  return (
    <g>
      {values.map((value, index) => {
        const bin = bins[index];
        const floor = low?.[index] ?? 0;
        if (value === null || bin === undefined || value <= floor) return null;
        const top = place.yOf(value);
        const height = Math.max(low === null ? 1.5 : 0.4, place.yOf(floor) - top);
        const x = place.xOf(index) - width / 2;
        return hollow ? (
          <rect
            key={bin.from}
            x={x + edge / 2}
            y={top + edge / 2}
            width={Math.max(0.6, width - edge)}
            height={Math.max(0.4, height - edge / 2)}
            fill={low === null ? palette.surface : colour}
            fillOpacity={low === null ? 0.6 : 0.45}
            stroke={low === null ? colour : 'none'}
            strokeWidth={edge}
          />
        ) : (
          <rect
            key={bin.from}
            x={x}
            y={top}
            width={width}
            height={height}
            fill={colour}
            fillOpacity={bin.running ? 0.6 : 1}
            // The palest zone is told from the ground by its edge.
            stroke={low === null ? 'none' : colourOf(palette, model.voice, 'strong')}
            strokeWidth={low === null ? 0 : edge * 0.7}
          />
        );
      })}
    </g>
  );
}

function Band({
  place,
  low,
  values,
  colour,
}: Drawing & { readonly low: Values; readonly values: Values; readonly colour: string }) {
  const known = values.flatMap((value, index) => {
    const floor = low[index];
    return value === null || floor === null || floor === undefined ? [] : [{ index, value, floor }];
  });
  const runs: (typeof known)[] = [];
  for (const point of known) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.index === point.index - 1) last.push(point);
    else runs.push([point]);
  }
  const half = place.binWidth / 2;
  return (
    <g>
      {runs.map((run) => {
        const first = run[0];
        const last = run.at(-1);
        if (first === undefined || last === undefined) return null;
        const at = (index: number, value: number) => `${place.xOf(index).toFixed(1)} ${place.yOf(value).toFixed(1)}`;
        const edge = (index: number, value: number, side: number) =>
          `${(place.xOf(index) + side * half * 0.5).toFixed(1)} ${place.yOf(value).toFixed(1)}`;
        const top = [
          edge(first.index, first.value, -1),
          ...run.map((p) => at(p.index, p.value)),
          edge(last.index, last.value, 1),
        ];
        const back = [
          edge(last.index, last.floor, 1),
          ...run.toReversed().map((p) => at(p.index, p.floor)),
          edge(first.index, first.floor, -1),
        ];
        return (
          <path
            key={first.index}
            d={`M${[...top, ...back].join('L')}Z`}
            fill={colour}
            fillOpacity={0.2}
            stroke="none"
          />
        );
      })}
    </g>
  );
}

/** The path of a line; `bridge` goes on over points without a number. */
export function linePath(values: Values, place: Pick<Place, 'xOf' | 'yOf'>, bridge: boolean): string {
  let path = '';
  let pen = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      pen = pen && bridge;
      continue;
    }
    path += `${pen ? 'L' : 'M'}${place.xOf(index).toFixed(1)} ${place.yOf(value).toFixed(1)}`;
    pen = true;
  }
  return path;
}

function LineLayer({
  place,
  palette,
  layer,
  colour,
}: Drawing & { readonly layer: Extract<Layer, { kind: 'line' }>; readonly colour: string }) {
  const path = linePath(layer.values, place, layer.bridge);
  const known = layer.values.flatMap((value, index) =>
    value === null ? [] : [{ x: place.xOf(index), y: place.yOf(value) }],
  );
  const dots = layer.dots === null && known.length > 1 ? [] : known;
  const radius = place.binWidth < 5 ? 1.2 : place.binWidth < 12 ? 1.8 : 2.4;
  return (
    <g>
      <path
        d={path}
        fill="none"
        stroke={palette.surface}
        strokeWidth={layer.width + 2.4}
        strokeOpacity={0.75}
        strokeLinejoin="round"
      />
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={layer.width}
        strokeDasharray={layer.dash ?? undefined}
        strokeLinejoin="round"
        strokeLinecap={layer.dash === null ? 'round' : 'butt'}
      />
      {dots.map(({ x, y }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={layer.dots === 'ring' ? radius : radius + 0.2}
          fill={layer.dots === 'ring' ? palette.surface : colour}
          stroke={colour}
          strokeWidth={layer.dots === 'ring' ? 1.1 : 0}
        />
      ))}
    </g>
  );
}

function Marks({
  place,
  palette,
  values,
  shape,
  colour,
}: Drawing & { readonly values: Values; readonly shape: 'ring' | 'diamond'; readonly colour: string }) {
  const r = shape === 'diamond' ? 4.6 : place.binWidth < 5 ? 1.4 : 2.4;
  const marks = values.flatMap((value, index) =>
    value === null ? [] : [{ x: place.xOf(index), y: place.yOf(value) }],
  );
  return (
    <g>
      {marks.map(({ x, y }) =>
        shape === 'diamond' ? (
          <path
            key={x}
            d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`}
            fill={palette.surface}
            stroke={colour}
            strokeWidth={1.6}
          />
        ) : (
          <circle key={x} cx={x} cy={y} r={r} fill={palette.surface} stroke={colour} strokeWidth={1.2} />
        ),
      )}
    </g>
  );
}
