import { textWidth } from '../chart-layout.ts';
import type { Layer } from './layer-model.ts';
import { colourOf, type Palette } from './palette.ts';
import type { PlotModel } from './plot-model.ts';

const SWATCH = 22;
const GAP = 16;

/** Layers that the legend names, planned zones not, for the zones name them: one entry a name, in the order in which the eye meets them. */
export function legendLayers(model: PlotModel): readonly Layer[] {
  const seen = new Set<string>();
  return model.layers.toReversed().filter((layer) => {
    const named = layer.kind !== 'stack' || !layer.hollow;
    const isNew = named && !seen.has(layer.label) && layer.values.some((value) => value !== null);
    seen.add(layer.label);
    return isNew;
  });
}

/** The mark of a layer as the chart draws it, in a box of 22 × 12. */
export function Swatch({
  layer,
  model,
  palette,
}: {
  readonly layer: Layer;
  readonly model: PlotModel;
  readonly palette: Palette;
}) {
  const colour = colourOf(palette, model.voice, layer.paint);
  switch (layer.kind) {
    case 'bars':
    case 'stack':
      return layer.hollow ? (
        <rect x={5.6} y={1.6} width={10.8} height={8.8} fill="none" stroke={colour} strokeWidth={1.2} />
      ) : (
        <rect
          x={5}
          y={1}
          width={12}
          height={10}
          fill={colour}
          stroke={layer.kind === 'stack' ? colourOf(palette, model.voice, 'strong') : palette.mute}
          strokeWidth={layer.kind === 'stack' ? 0.8 : 0.4}
        />
      );
    case 'band':
      return <rect x={1} y={1} width={20} height={10} fill={colour} fillOpacity={0.2} />;
    case 'line':
      return (
        <g>
          <path d="M0 6H22" stroke={colour} strokeWidth={layer.width} strokeDasharray={layer.dash ?? undefined} />
          {layer.dots === null ? null : (
            <circle cx={11} cy={6} r={2.2} fill={layer.dots === 'ring' ? palette.surface : colour} stroke={colour} />
          )}
        </g>
      );
    case 'marks':
      return layer.shape === 'diamond' ? (
        <path d="M11 1.4L15.6 6L11 10.6L6.4 6Z" fill={palette.surface} stroke={colour} strokeWidth={1.6} />
      ) : (
        <circle cx={11} cy={6} r={2.6} fill={palette.surface} stroke={colour} strokeWidth={1.2} />
      );
  }
}

/** The legend beside a chart on screen. */
export function PlotLegend({ model, palette }: { readonly model: PlotModel; readonly palette: Palette }) {
  return (
    <ul className="progress-legend">
      {legendLayers(model).map((layer) => (
        <li key={layer.id}>
          <svg width={22} height={12} viewBox="0 0 22 12" aria-hidden="true">
            <Swatch layer={layer} model={model} palette={palette} />
          </svg>
          {layer.label}
        </li>
      ))}
    </ul>
  );
}

/** Entries of a legend in a picture, in rows that fit the width. */
export function legendRows(
  model: PlotModel,
  width: number,
): readonly (readonly { readonly layer: Layer; readonly x: number }[])[] {
  const rows: { layer: Layer; x: number }[][] = [[]];
  let x = 0;
  for (const layer of legendLayers(model)) {
    const own = SWATCH + 6 + textWidth(layer.label);
    if (x > 0 && x + own > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ layer, x });
    x += own + GAP;
  }
  return rows;
}
