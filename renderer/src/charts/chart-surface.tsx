import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { t } from '../text/index.ts';
import { isByKey, type Point } from '../ui/index.ts';
import { type ChartLayout, chartLayout, type WeekRange, weekAtPixel } from './chart-layout.ts';
import { weekSentence } from './chart-words.ts';
import { CounterpointChart } from './counterpoint-chart.tsx';
import { type ChartOptions, type CounterpointModel, periodsOfWeek } from './counterpoint-model.ts';
import { pixelIn, zoomOf } from './pointer.ts';
import type { ShownUnits } from './units.ts';
import { WeekReadout } from './week-readout.tsx';
import { isWhole, rangeBetween, rangeWith, wholeRange, zoomAround } from './zoom.ts';

/** The chart with pointer and keyboard: hover reads a week, a click selects it, a drag zooms. */
export interface ChartSurfaceProps {
  readonly view: SeasonView;
  readonly model: CounterpointModel;
  readonly options: ChartOptions;
  readonly units: ShownUnits;
  readonly width: number;
  readonly height: number;
  readonly range: WeekRange;
  readonly selected: number | null;
  readonly onRange: (range: WeekRange) => void;
  readonly onSelect: (index: number) => void;
  /** Right click, Shift+F10 or the menu key on a week; `place` is below the top of that week. */
  readonly onMenu?: (event: MouseEvent, index: number, place: Point) => void;
  /** What lies over the chart and can be taken hold of. */
  readonly overlay?: (layout: ChartLayout) => ReactNode;
}

const DRAG_PX = 6;
const PAGE_WEEKS = 4;
/** How far below the top of the plot the keyboard's menu of a week opens. */
const MENU_DROP = 24;
const READOUT_WIDTH = 262;
const WIDE_READOUT_WIDTH = 322;

/** The week that a key moves to; null when the key is not one of the chart's. */
function weekForKey(key: string, from: number, total: number): number | null {
  const clamp = (week: number) => Math.min(Math.max(0, week), total - 1);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp(from - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp(from + 1);
    case 'PageUp':
      return clamp(from - PAGE_WEEKS);
    case 'PageDown':
      return clamp(from + PAGE_WEEKS);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}

function zoomForKey(key: string, range: WeekRange, centre: number, total: number): WeekRange | null {
  switch (key) {
    case '+':
    case '=':
      return zoomAround(range, centre, 0.5, total);
    case '-':
      return zoomAround(range, centre, 2, total);
    case '0':
      return wholeRange(total);
    case 'Escape':
      return isWhole(range, total) ? null : wholeRange(total);
    default:
      return null;
  }
}

interface Drag {
  readonly startX: number;
  readonly week: number;
  readonly nowWeek: number;
  readonly moved: boolean;
}

function useBrush(props: ChartSurfaceProps, pixelWeek: (event: PointerEvent) => number) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const week = pixelWeek(event);
    setDrag({ startX: event.clientX, week, nowWeek: week, moved: false });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (drag === null) return;
    const moved = drag.moved || Math.abs(event.clientX - drag.startX) > DRAG_PX;
    setDrag({ ...drag, moved, nowWeek: pixelWeek(event) });
  };
  const up = () => {
    if (drag === null) return;
    setDrag(null);
    if (drag.moved && drag.week !== drag.nowWeek) {
      props.onRange(rangeBetween(drag.week, drag.nowWeek, props.model.weeks.length));
    } else props.onSelect(drag.week);
  };
  return { drag: drag?.moved === true ? drag : null, down, move, up, cancel: () => setDrag(null) };
}

/** Draws the chart and answers to pointer and keyboard. It is a slider over the weeks to a screen reader. */
export function ChartSurface(props: ChartSurfaceProps) {
  const { view, model, options, units, width, height, range, selected, onRange, onSelect } = props;
  const [cursor, setCursor] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const surface = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const total = model.weeks.length;
  const layout = chartLayout(model, width, height, range);
  const pixelWeek = (event: PointerEvent | MouseEvent) => {
    return weekAtPixel(surface.current === null ? event.clientX : pixelIn(surface.current, event), layout.plot, range);
  };
  const brush = useBrush(props, pixelWeek);
  const place = Math.min(cursor ?? selected ?? model.todayIndex ?? 0, total - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const week = weekForKey(event.key, place, total);
    const zoom = week === null ? zoomForKey(event.key, range, place, total) : null;
    if (week !== null) {
      setCursor(week);
      onRange(rangeWith(range, week));
    } else if (zoom !== null) onRange(zoom);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const zoom = zoomOf(event.currentTarget);
    const below = { x: left + layout.xOf(place + 0.5) * zoom, y: top + (layout.plot.y + MENU_DROP) * zoom };
    const index = isByKey(event) ? place : pixelWeek(event);
    props.onMenu?.(event, index, below);
  };
  const point = model.weeks[place];
  if (point === undefined) return null;
  const shown = cursor !== null && brush.drag === null ? model.weeks[cursor] : undefined;
  const shownWeek = shown === undefined ? undefined : view.weeks[shown.index];
  const centre = shown === undefined ? 0 : layout.xOf(shown.index + 0.5);
  const readoutWidth = model.ghost === null ? READOUT_WIDTH : WIDE_READOUT_WIDTH;
  const side = centre + layout.weekWidth / 2 + readoutWidth + 12 < width ? 'right' : 'left';
  const edge = side === 'right' ? centre + layout.weekWidth / 2 + 8 : centre - layout.weekWidth / 2 - 8;
  return (
    <div className="cp-surface-frame">
      <div
        ref={surface}
        className="cp-surface"
        role="slider"
        tabIndex={0}
        aria-label={t('charts.chartLabel', { name: view.season.name })}
        aria-describedby={helpId}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={total}
        aria-valuenow={place + 1}
        aria-valuetext={weekSentence(point, options, model.ghost?.weeks[place])}
        style={{ width, height }}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onFocus={() => {
          setFocused(true);
          if (surface.current?.matches(':focus-visible') === true) setCursor(place);
        }}
        onBlur={() => {
          setFocused(false);
          setCursor(null);
        }}
        onPointerDown={brush.down}
        onPointerMove={(event) => {
          brush.move(event);
          setCursor(pixelWeek(event));
        }}
        onPointerUp={brush.up}
        onPointerCancel={brush.cancel}
        onPointerLeave={() => {
          if (!focused || cursor === null) setCursor(null);
          else if (surface.current?.matches(':focus-visible') !== true) setCursor(null);
        }}
      >
        <CounterpointChart
          model={model}
          layout={layout}
          options={options}
          width={width}
          height={height}
          range={range}
          selected={selected}
          cursor={cursor}
        />
        {brush.drag === null ? null : (
          <div
            className="cp-brush"
            style={{
              left: layout.xOf(Math.min(brush.drag.week, brush.drag.nowWeek)),
              width: (Math.abs(brush.drag.week - brush.drag.nowWeek) + 1) * layout.weekWidth,
              top: layout.plot.y - layout.stripHeight,
              height: layout.plot.height + layout.stripHeight,
            }}
          />
        )}
      </div>
      {props.overlay?.(layout)}
      {shown === undefined || shownWeek === undefined ? null : (
        <WeekReadout
          point={shown}
          week={shownWeek}
          units={units}
          ghost={model.ghost === null ? undefined : (model.ghost.weeks[shown.index] ?? null)}
          periods={periodsOfWeek(view.periods, shown.monday)}
          left={edge}
          top={layout.plot.y + 6}
          side={side}
        />
      )}
      <span id={helpId} className="visually-hidden">
        {t('charts.chartHelp')}
      </span>
    </div>
  );
}
