import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { t } from '../../text/index.ts';
import type { ShownUnits } from '../units.ts';
import { binWords } from './bin-words.ts';
import { screenPalette } from './palette.ts';
import { Plot } from './plot.tsx';
import { binAtPixel, plotLayout } from './plot-layout.ts';
import type { PlotModel } from './plot-model.ts';
import { cellWords, pointFacts, pointSentence } from './plot-words.ts';

/** Points that Page Up and Page Down pass over. */
const PAGE = 10;
const READOUT_WIDTH = 252;

/** The point that a key moves to; null for keys that do not move. */
export function pointForKey(key: string, at: number, count: number): number | null {
  const to = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageUp: at - PAGE,
    PageDown: at + PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}

/** The point where reading starts: today's, else the last one with a number, else the last. */
function startPoint(view: ProgressView, model: PlotModel): number {
  const today = view.bins.findIndex((bin) => bin.from <= view.today && view.today <= bin.to);
  if (today >= 0) return today;
  const known = view.bins.findLastIndex((_, index) =>
    model.columns.some((column) => (column.values[index] ?? null) !== null),
  );
  return known >= 0 ? known : view.bins.length - 1;
}

/** The enlarged chart: a crosshair under pointer and keys, its numbers in a card. A slider over the points to a screen reader. */
export function PlotSurface({
  view,
  model,
  units,
  athlete,
  width,
  height,
  onOpen,
}: {
  readonly view: ProgressView;
  readonly model: PlotModel;
  readonly units: ShownUnits;
  readonly athlete: string;
  readonly width: number;
  readonly height: number;
  /** Opens the first week of a point. */
  readonly onOpen: (index: number) => void;
}) {
  const [cursor, setCursor] = useState<number | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const layout = plotLayout(view, model.scale, width, height);
  const count = view.bins.length;
  const place = Math.min(count - 1, cursor ?? startPoint(view, model));
  const byKeys = () => surface.current?.matches(':focus-visible') === true;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = pointForKey(event.key, place, count);
    if (to !== null) setCursor(cursor === null && event.key.startsWith('Arrow') ? place : to);
    else if (event.key === 'Enter') onOpen(place);
    else if (event.key === 'Escape' && cursor !== null) setCursor(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const left = surface.current?.getBoundingClientRect().left ?? 0;
    return binAtPixel(event.clientX - left, layout, count);
  };
  return (
    <div className="progress-surface-frame">
      <div
        ref={surface}
        className="progress-surface"
        role="slider"
        tabIndex={0}
        aria-label={t('progress.chartLabel', { title: model.title, name: athlete })}
        aria-describedby={helpId}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={place + 1}
        aria-valuetext={pointSentence(view, model, place, units)}
        style={{ width, height }}
        onKeyDown={onKeyDown}
        onFocus={() => (byKeys() ? setCursor(place) : undefined)}
        onBlur={() => setCursor(null)}
        onPointerMove={(event) => setCursor(pointed(event))}
        onPointerLeave={() => (byKeys() ? undefined : setCursor(null))}
        onDoubleClick={() => (cursor === null ? undefined : onOpen(cursor))}
      >
        <Plot
          view={view}
          model={model}
          layout={layout}
          palette={screenPalette}
          width={width}
          height={height}
          cursor={cursor}
        />
      </div>
      {cursor === null ? null : (
        <Readout
          view={view}
          model={model}
          units={units}
          index={place}
          x={layout.xOf(place)}
          width={width}
          gap={layout.binWidth / 2 + 8}
        />
      )}
      <span id={helpId} className="visually-hidden">
        {t('progress.chartHelp')}
      </span>
    </div>
  );
}

function Readout({
  view,
  model,
  units,
  index,
  x,
  width,
  gap,
}: {
  readonly view: ProgressView;
  readonly model: PlotModel;
  readonly units: ShownUnits;
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly gap: number;
}) {
  const bin = view.bins[index];
  if (bin === undefined) return null;
  const right = x + gap + READOUT_WIDTH <= width;
  const left = right ? x + gap : Math.max(0, x - gap - READOUT_WIDTH);
  return (
    <div className="progress-readout" style={{ left, top: 52, width: READOUT_WIDTH }} data-testid="progress-readout">
      <strong>{binWords(bin, view.bin)}</strong>
      <span className="progress-readout-facts">{pointFacts(view, index).join(' · ')}</span>
      <dl>
        {model.columns.map((column) => (
          <div key={column.id}>
            <dt>{column.label}</dt>
            <dd>{cellWords(model, column, index, units, view.bin !== 'week')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
