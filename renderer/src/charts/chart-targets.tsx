import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { t } from '../text/index.ts';
import { dayMonth, dayMonthLong } from './calendar-words.ts';
import type { ChartLayout, WeekRange } from './chart-layout.ts';
import { groupDigits } from './chart-words.ts';
import type { ChartOptions, CounterpointModel } from './counterpoint-model.ts';
import { perPixel, settable, type TargetHandle, type TargetKind, targetStep } from './targets-model.ts';
import { type Moving, useMoving } from './use-moving.ts';
import './chart-targets.css';

/** What a chart lets be set week by week, and what becomes of it. */
export interface TargetsProps {
  readonly targets: readonly TargetHandle[];
  readonly model: CounterpointModel;
  readonly options: ChartOptions;
  readonly layout: ChartLayout;
  readonly range: WeekRange;
  readonly selected: number | null;
  /** A target was moved and let go of, or confirmed with Enter. */
  readonly onSet: (target: TargetHandle, value: number) => void;
  /** Enter or a click on one that was not moved. */
  readonly onOpen: (target: TargetHandle) => void;
  /** Delete on one that the coach has set. */
  readonly onRelease: (target: TargetHandle) => void;
  /** Right click, Shift+F10 or the menu key: the menu of the week. */
  readonly onMenu: (event: MouseEvent, target: TargetHandle) => void;
}

const keyOf = (target: TargetHandle): string => `${target.kind} ${target.monday}`;
const HANDLE_HEIGHT = 11;

/** Of each kind the one that Tab comes to: the selected week's, else the first. Arrow keys lead to the others. */
function tabStops(targets: readonly TargetHandle[], selected: number | null): ReadonlySet<string> {
  return new Set(
    (['hardSets', 'distance'] as const).flatMap((kind) => {
      const own = targets.filter((target) => target.kind === kind);
      const stop = own.find(({ index }) => index === selected) ?? own[0];
      return stop === undefined ? [] : [keyOf(stop)];
    }),
  );
}

/**
 * The week targets of a chart that can be moved: dragged up and down, or with arrow keys, Enter and Escape. Nothing is
 * changed by moving; `onSet` hears of it when it is let go.
 */
export function ChartTargets(props: TargetsProps) {
  const { targets, range, selected } = props;
  const [moving, setMoving] = useState<Moving | null>(null);
  const shown = targets.filter(({ index }) => index >= range.from && index < range.to);
  const stops = tabStops(shown, selected);
  return (
    <div className="cp-targets">
      {shown.map((target) => (
        <Target
          key={keyOf(target)}
          {...props}
          target={target}
          isStop={stops.has(keyOf(target))}
          moving={moving?.key === keyOf(target) ? moving : null}
          setMoving={setMoving}
        />
      ))}
    </div>
  );
}

interface TargetProps extends TargetsProps {
  readonly target: TargetHandle;
  readonly isStop: boolean;
  readonly moving: Moving | null;
  readonly setMoving: (moving: Moving | null) => void;
}

/** The target of the same kind in the week before or after, to move the focus to. */
function focusBeside(event: KeyboardEvent<HTMLElement>, kind: TargetKind): boolean {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  const all = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>(`[data-kind="${kind}"]`) ?? [])];
  const at = all.indexOf(event.currentTarget);
  all[at + (event.key === 'ArrowLeft' ? -1 : 1)]?.focus();
  return true;
}

function useTarget({ target, moving, setMoving, model, options, layout, onSet, onOpen, onRelease }: TargetProps) {
  const start = settable(target.kind, target.value, options);
  const { value, events } = useMoving(
    {
      key: keyOf(target),
      start,
      axis: 'y',
      perPixel: perPixel(target.kind, model, layout.plot.height),
      within: (wanted) => settable(target.kind, wanted, options),
      stepOf: targetStep,
      takeKey: (event) => focusBeside(event, target.kind),
      onMove: (to) => onSet(target, to),
      onOpen: () => onOpen(target),
      onRelease: target.pinned ? () => onRelease(target) : undefined,
    },
    moving,
    setMoving,
  );
  return { start, value, events };
}

function valueWords(kind: TargetKind, value: number, options: ChartOptions): string {
  return kind === 'hardSets'
    ? t('charts.targetSets', { count: value })
    : `${groupDigits(value)} ${options.distanceUnit}`;
}

function byWords(by: number, kind: TargetKind, options: ChartOptions): string {
  return t(by > 0 ? 'charts.targetMore' : 'charts.targetLess', { value: valueWords(kind, Math.abs(by), options) });
}

function Target(props: TargetProps) {
  const { target, isStop, moving, setMoving, model, options, layout } = props;
  const { start, value, events } = useTarget(props);
  const { plot, weekWidth, xOf } = layout;
  const { min } = target.kind === 'hardSets' ? model.liftScale : model.runScale;
  const shown = moving === null ? target.value : value;
  const y = plot.y + plot.height - (shown - min) / perPixel(target.kind, model, plot.height);
  const width = Math.min(30, Math.max(6, weekWidth * 0.7));
  const x = xOf(target.index + 0.5) - width / 2;
  const moved = moving !== null && value !== start;
  const words = valueWords(target.kind, value, options);
  const changed = byWords(value - start, target.kind, options);
  const label = t(target.kind === 'hardSets' ? 'charts.setsHandle' : 'charts.distanceHandle', {
    number: target.number,
    date: dayMonthLong(target.monday),
  });
  const classes = ['cp-target', target.pinned ? 'cp-target-pinned' : '', moved ? 'cp-target-moving' : ''];
  return (
    <>
      {moved ? (
        <>
          <div
            className={`cp-target-ghost cp-target-${target.kind}`}
            style={{ left: x, width, top: y, height: Math.max(0, plot.y + plot.height - y) }}
          />
          <div className="cp-guide-words" style={{ left: x + width, top: Math.max(2, y - 20) }} aria-hidden="true">
            <strong>{`${dayMonth(target.monday)} · ${words}`}</strong>
            <span>{changed}</span>
          </div>
        </>
      ) : null}
      <div
        className={classes.filter(Boolean).join(' ')}
        data-kind={target.kind}
        style={{ left: x, width, top: y - HANDLE_HEIGHT / 2, height: HANDLE_HEIGHT }}
        role="slider"
        tabIndex={isStop || moving !== null ? 0 : -1}
        aria-orientation="vertical"
        aria-label={label}
        aria-description={t(target.pinned ? 'charts.targetPinnedHint' : 'charts.targetHint')}
        aria-valuemin={0}
        aria-valuemax={settable(target.kind, Number.POSITIVE_INFINITY, options)}
        aria-valuenow={value}
        aria-valuetext={moved ? `${words}, ${changed}` : words}
        onBlur={() => moving !== null && setMoving(null)}
        {...events}
        onContextMenu={(event) => props.onMenu(event, target)}
      />
    </>
  );
}
