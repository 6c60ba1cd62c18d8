import { type MouseEvent, useState } from 'react';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { t } from '../text/index.ts';
import { fullDate, weekdayDate } from './calendar-words.ts';
import { type ChartLayout, FLAG_ROW_HEIGHT, type WeekRange } from './chart-layout.ts';
import { type ChartHandle, handleDate, keyStep, within } from './handles-model.ts';
import { type Moving, useMoving } from './use-moving.ts';
import './chart-handles.css';

/** What a chart lets be moved, and what becomes of it. */
export interface HandlesProps {
  readonly handles: readonly ChartHandle[];
  readonly first: CalendarDate;
  readonly layout: ChartLayout;
  readonly range: WeekRange;
  /** Something was moved to another value and let go of, or confirmed with Enter. */
  readonly onMove: (handle: ChartHandle, date: CalendarDate) => void;
  /** Enter or a click on something that was not moved. */
  readonly onOpen: (handle: ChartHandle) => void;
  /** Delete on a border that the coach has set. */
  readonly onRelease: (handle: ChartHandle) => void;
  /** Right click, Shift+F10 or the menu key. */
  readonly onMenu: (event: MouseEvent, handle: ChartHandle) => void;
}

const HANDLE_WIDTH = 15;

/** Weeks from the season's first Monday at which a value stands: a race in the middle of its day. */
function placeOf(handle: ChartHandle, value: number): number {
  return handle.kind === 'border' ? value : (value + 0.5) / 7;
}

/**
 * The phase borders and race flags of a chart that can be moved: dragged, or with arrow keys, Enter and Escape. Nothing is
 * changed by moving; `onMove` hears of it when it is let go.
 */
export function ChartHandles(props: HandlesProps) {
  const { handles, range } = props;
  const [moving, setMoving] = useState<Moving | null>(null);
  const shown = handles.filter((handle) => {
    const at = placeOf(handle, handle.value);
    return handle.kind === 'border' ? at > range.from && at < range.to : at >= range.from && at < range.to;
  });
  const moved = shown.find((handle) => handle.key === moving?.key);
  return (
    <div className="cp-handles">
      {moved === undefined || moving === null || moving.value === moved.value ? null : (
        <Guide {...props} handle={moved} value={moving.value} />
      )}
      {shown.map((handle) => (
        <Handle
          key={handle.key}
          {...props}
          handle={handle}
          moving={moving?.key === handle.key ? moving : null}
          setMoving={setMoving}
        />
      ))}
    </div>
  );
}

/** How far a value is from where the handle stood, in words. */
function movedBy(handle: ChartHandle, value: number): string {
  const by = value - handle.value;
  const count = Math.abs(by);
  if (handle.kind === 'border') return t(by > 0 ? 'charts.weeksLater' : 'charts.weeksEarlier', { count });
  return t(by > 0 ? 'charts.daysLater' : 'charts.daysEarlier', { count });
}

/** What a handle is called. */
export function handleName(handle: ChartHandle): string {
  return handle.kind === 'border'
    ? t('charts.borderHandle', { phase: t(`words.${handle.phase}`) })
    : t('charts.raceHandle', { name: handle.name, priority: handle.priority });
}

/** The line over the whole height where something would stand, and in words what that is. */
function Guide({
  handle,
  value,
  first,
  layout,
}: HandlesProps & { readonly handle: ChartHandle; readonly value: number }) {
  const { plot, stripHeight, xOf } = layout;
  const x = xOf(placeOf(handle, value));
  const right = x > plot.x + plot.width - 190;
  return (
    <>
      <div
        className="cp-guide"
        style={{ left: x, top: plot.y - stripHeight, height: plot.height + stripHeight }}
        aria-hidden="true"
      />
      <div
        className={right ? 'cp-guide-words cp-guide-left' : 'cp-guide-words'}
        style={{ left: x, top: plot.y + 8 }}
        aria-hidden="true"
      >
        <strong>{weekdayDate(handleDate(handle, value, first))}</strong>
        <span>{movedBy(handle, value)}</span>
      </div>
    </>
  );
}

interface HandleProps extends HandlesProps {
  readonly handle: ChartHandle;
  readonly moving: Moving | null;
  readonly setMoving: (moving: Moving | null) => void;
}

function useHandle({ handle, moving, setMoving, first, layout, onMove, onOpen, onRelease }: HandleProps) {
  const step = handle.kind === 'border' ? layout.weekWidth : layout.weekWidth / 7;
  return useMoving(
    {
      key: handle.key,
      start: handle.value,
      axis: 'x',
      perPixel: 1 / step,
      within: (wanted) => within(handle, Math.round(wanted)),
      stepOf: (key, shift) => keyStep(handle, key, shift),
      onMove: (to) => onMove(handle, handleDate(handle, to, first)),
      onOpen: () => onOpen(handle),
      onRelease: () => onRelease(handle),
    },
    moving,
    setMoving,
  );
}

function Handle(props: HandleProps) {
  const { handle, moving, setMoving, first, layout } = props;
  const { value, events } = useHandle(props);
  const { plot, stripHeight, xOf } = layout;
  const x = xOf(placeOf(handle, value));
  const flag = layout.flags.find((each) => handle.kind === 'race' && each.raceKey === handle.key);
  const top =
    handle.kind === 'border' ? plot.y - stripHeight : plot.y - stripHeight - ((flag?.row ?? 0) + 1) * FLAG_ROW_HEIGHT;
  const classes = [
    'cp-handle',
    `cp-handle-${handle.kind}`,
    handle.kind === 'border' && handle.pinned ? 'cp-handle-pinned' : '',
    moving !== null && value !== handle.value ? 'cp-handle-moving' : '',
  ];
  const hint = handle.kind === 'border' && handle.pinned ? t('charts.pinnedHint') : t('charts.handleHint');
  const date = handleDate(handle, value, first);
  const moved = value === handle.value ? '' : `, ${movedBy(handle, value)}`;
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      role="slider"
      tabIndex={0}
      aria-label={handleName(handle)}
      aria-orientation="horizontal"
      aria-valuemin={handle.low}
      aria-valuemax={handle.high}
      aria-valuenow={value}
      aria-valuetext={`${fullDate(date)}${moved}`}
      aria-description={hint}
      title={`${handleName(handle)}. ${hint}`}
      style={{
        left: x - HANDLE_WIDTH / 2,
        top,
        width: HANDLE_WIDTH,
        height: handle.kind === 'border' ? stripHeight : FLAG_ROW_HEIGHT,
      }}
      {...events}
      onContextMenu={(event) => props.onMenu(event, handle)}
      onBlur={() => setMoving(null)}
    />
  );
}
