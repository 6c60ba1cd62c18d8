import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { classNames } from './class-names.ts';
import { movedWidth, type PaneRange, within } from './pane-model.ts';
import './pane-border.css';

/**
 * The border of a column that can be made wider: dragged, moved with the arrow keys (Home narrowest, End widest), and
 * put back to its usual place with Enter or a double click. `side` is where the column lies.
 */
export function PaneBorder({
  label,
  side,
  width,
  range,
  onWidth,
}: {
  readonly label: string;
  readonly side: 'left' | 'right';
  /** CSS pixels. */
  readonly width: number;
  readonly range: PaneRange;
  readonly onWidth: (width: number) => void;
}) {
  const drag = useRef<{ readonly x: number; readonly width: number; readonly zoom: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedWidth(event.key, width, range, side);
    if (next === null) return;
    event.preventDefault();
    onWidth(next);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current === null) return;
    const by = (event.clientX - drag.current.x) / drag.current.zoom;
    onWidth(within(range, drag.current.width + (side === 'left' ? by : -by)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator that has the focus can (ARIA).
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={range.least}
      aria-valuemax={range.most}
      className={classNames('pane-border', `pane-border-${side}`)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onWidth(range.usual)}
      onPointerDown={(event) => {
        const { currentTarget: border } = event;
        border.setPointerCapture(event.pointerId);
        // Bigger text makes every pixel of the layout bigger.
        const zoom = border.getBoundingClientRect().width / border.offsetWidth;
        drag.current = { x: event.clientX, width, zoom };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    />
  );
}
