import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { t } from '../text/index.ts';
import type { WeekRange } from './chart-layout.ts';
import { AXIS_WIDTH } from './chart-layout.ts';
import type { CounterpointModel } from './counterpoint-model.ts';
import { pixelIn, zoomOf } from './pointer.ts';
import { MIN_WEEKS, shiftRange } from './zoom.ts';

const HEIGHT = 30;

/** The whole season in small under a zoomed chart; the window in it can be dragged and its ends moved by key. */
export interface ZoomStripProps {
  readonly model: CounterpointModel;
  readonly range: WeekRange;
  readonly width: number;
  readonly onRange: (range: WeekRange) => void;
}

function endForKey(key: string, value: number, low: number, high: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageUp: -4,
    PageDown: 4,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(value + step, low), high);
}

function Handle({
  label,
  value,
  low,
  high,
  left,
  onChange,
}: {
  readonly label: string;
  /** 1-based week. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly left: number;
  readonly onChange: (value: number) => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = endForKey(event.key, value, low, high);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div
      className="cp-zoom-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={t('charts.zoomWeek', { number: value })}
      style={{ left }}
      onKeyDown={onKeyDown}
    />
  );
}

type Grip = 'start' | 'end' | 'window';

/** Draws the strip. */
export function ZoomStrip({ model, range, width, onRange }: ZoomStripProps) {
  const total = model.weeks.length;
  const plotWidth = Math.max(40, width - 2 * AXIS_WIDTH);
  const step = plotWidth / Math.max(1, total);
  const [grip, setGrip] = useState<{ readonly kind: Grip; readonly x: number; readonly range: WeekRange } | null>(null);
  const most = model.liftScale.max || 1;
  const setStart = (week: number) => onRange({ from: Math.min(week - 1, range.to - MIN_WEEKS), to: range.to });
  const setEnd = (week: number) => onRange({ from: range.from, to: Math.max(week, range.from + MIN_WEEKS) });
  const down = (event: PointerEvent<HTMLElement>) => {
    const x = pixelIn(event.currentTarget, event);
    const near = (edge: number) => Math.abs(x - edge * step) < 9;
    const kind = near(range.from) ? 'start' : near(range.to) ? 'end' : 'window';
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ kind, x: event.clientX, range });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (grip === null) return;
    const by = Math.round((event.clientX - grip.x) / (step * zoomOf(event.currentTarget)));
    if (grip.kind === 'window') onRange(shiftRange(grip.range, by, total));
    else if (grip.kind === 'start') setStart(Math.max(1, grip.range.from + 1 + by));
    else setEnd(Math.min(total, grip.range.to + by));
  };
  return (
    <div
      className="cp-zoom"
      style={{ marginLeft: AXIS_WIDTH, width: plotWidth, height: HEIGHT }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
    >
      <svg width={plotWidth} height={HEIGHT} aria-hidden="true">
        {model.weeks.map((week) => {
          const value = Math.max(week.plannedLift ?? 0, week.actualLift ?? 0);
          const tall = (value / most) * (HEIGHT - 6);
          return (
            <rect
              key={week.monday}
              x={week.index * step + step * 0.2}
              y={HEIGHT - tall}
              width={Math.max(1, step * 0.6)}
              height={tall}
              fill="var(--lift-soft)"
            />
          );
        })}
      </svg>
      <div className="cp-zoom-window" style={{ left: range.from * step, width: (range.to - range.from) * step }} />
      <Handle
        label={t('charts.zoomStart')}
        value={range.from + 1}
        low={1}
        high={Math.max(1, range.to - MIN_WEEKS + 1)}
        left={range.from * step}
        onChange={setStart}
      />
      <Handle
        label={t('charts.zoomEnd')}
        value={range.to}
        low={Math.min(total, range.from + MIN_WEEKS)}
        high={total}
        left={range.to * step}
        onChange={setEnd}
      />
    </div>
  );
}
