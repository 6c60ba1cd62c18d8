import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { lightPalette, type Palette } from './palette.ts';
import { CHART_FONT, Plot } from './plot.tsx';
import { plotLayout } from './plot-layout.ts';
import { legendRows, Swatch } from './plot-legend.tsx';
import type { PlotModel } from './plot-model.ts';

/** Size of a picture in CSS pixels; a PNG has twice as many of its own. */
export const PICTURE_WIDTH = 1100;
const CHART_HEIGHT = 460;
const HEAD = 54;
const LEGEND_ROW = 20;
const FOOT = 14;
const PAD = 24;
const PNG_SCALE = 2;

interface PictureProps {
  readonly view: ProgressView;
  readonly model: PlotModel;
  /** Stands over the chart: whose it is, and the days. */
  readonly heading: string;
  readonly subheading: string;
  /** `@font-face` rules with the font in them; empty lets a viewer take its own sans serif. */
  readonly fontCss: string;
}

/** Height of a picture of the chart, CSS pixels: legends may take several rows. */
export function pictureHeight(model: PlotModel): number {
  return HEAD + CHART_HEIGHT + legendRows(model, PICTURE_WIDTH - 2 * PAD).length * LEGEND_ROW + FOOT;
}

/** The chart with title and legend on white, in the light theme's colours whatever the window's theme. */
function Picture({ view, model, heading, subheading, fontCss, palette }: PictureProps & { readonly palette: Palette }) {
  const inner = PICTURE_WIDTH - 2 * PAD;
  const height = pictureHeight(model);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_WIDTH}
      height={height}
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
      fontFamily={CHART_FONT}
      role="img"
    >
      <title>{`${heading}. ${subheading}`}</title>
      {fontCss === '' ? null : (
        <defs>
          <style>{fontCss}</style>
        </defs>
      )}
      <rect width={PICTURE_WIDTH} height={height} fill={palette.surface} />
      <text x={PAD} y={28} fontSize={17} fontWeight={620} fill={palette.ink}>
        {heading}
      </text>
      <text x={PAD} y={46} fontSize={12} fill={palette.mute}>
        {subheading}
      </text>
      <g transform={`translate(${PAD} ${HEAD})`}>
        <Plot
          view={view}
          model={model}
          layout={plotLayout(view, model.scale, inner, CHART_HEIGHT)}
          palette={palette}
          width={inner}
          height={CHART_HEIGHT}
          cursor={null}
        />
      </g>
      {legendRows(model, inner).map((row, at) => (
        <g key={row[0]?.layer.id ?? at} transform={`translate(${PAD} ${HEAD + CHART_HEIGHT + at * LEGEND_ROW})`}>
          {row.map(({ layer, x }) => (
            <g key={layer.id} transform={`translate(${x} 0)`}>
              <Swatch layer={layer} model={model} palette={palette} />
              <text x={28} y={10} fontSize={11} fill={palette.ink}>
                {layer.label}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** The chart as an SVG document that stands alone. */
export function pictureSvg(props: PictureProps): string {
  const palette = lightPalette();
  const frame = document.createElement('div');
  const root = createRoot(frame);
  flushSync(() => root.render(<Picture {...props} palette={palette} />));
  const svg = frame.querySelector('svg');
  const text = svg === null ? '' : new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** The chart as PNG bytes, twice as fine as the screen. Rejects when the page cannot draw it. */
export async function picturePng(props: PictureProps): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([pictureSvg(props)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = PICTURE_WIDTH * PNG_SCALE;
    canvas.height = pictureHeight(props.model) * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
