import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { zoomOf } from './pointer.ts';

/** The one thing of a chart that is being moved. */
export interface Moving {
  readonly key: string;
  readonly value: number;
  /** Where the pointer went down, px; null while the keyboard moves it. */
  readonly grip: number | null;
}

/** One thing of a chart that can be moved along an axis. */
export interface Movable {
  readonly key: string;
  /** Its value before it is moved. */
  readonly start: number;
  /** Moved to the right, or upwards. */
  readonly axis: 'x' | 'y';
  /** What a pixel that way is worth. */
  readonly perPixel: number;
  /** The nearest value that it can have. */
  readonly within: (value: number) => number;
  /** How far a key moves it; null for keys that do not. */
  readonly stepOf: (key: string, shift: boolean) => number | null;
  /** Keys of its own while it is not moved; true when one was taken. */
  readonly takeKey?: (event: KeyboardEvent<HTMLElement>) => boolean;
  /** It was let go of, or confirmed with Enter, at another value. */
  readonly onMove: (value: number) => void;
  /** Enter or a click where it was not moved. */
  readonly onOpen: () => void;
  /** Delete; left out where there is nothing to let go of. */
  readonly onRelease?: (() => void) | undefined;
}

/** Moving by pointer or keys: Enter settles, Escape takes it back, and nothing is changed before it is settled. */
export function useMoving(movable: Movable, moving: Moving | null, setMoving: (moving: Moving | null) => void) {
  const { key, start, axis, perPixel, within, stepOf, takeKey, onMove, onOpen, onRelease } = movable;
  const travelled = useRef(false);
  const value = moving?.value ?? start;
  const settle = () => {
    setMoving(null);
    if (value === start) onOpen();
    else onMove(value);
  };
  const placeOf = ({ clientX, clientY }: PointerEvent) => (axis === 'x' ? clientX : -clientY);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = stepOf(event.key, event.shiftKey);
    if (by !== null) setMoving({ key, value: within(value + by), grip: null });
    else if (event.key === 'Enter' || event.key === ' ') settle();
    else if (event.key === 'Escape' && moving !== null) setMoving(null);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && onRelease !== undefined) onRelease();
    else if (moving !== null || takeKey?.(event) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    travelled.current = false;
    setMoving({ key, value: start, grip: placeOf(event) });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (moving?.grip == null) return;
    const next = within(start + ((placeOf(event) - moving.grip) / zoomOf(event.currentTarget)) * perPixel);
    if (next !== start) travelled.current = true;
    setMoving({ ...moving, value: next });
  };
  const onPointerUp = () => {
    if (moving?.grip == null) return;
    // Moved away and back again is nothing to open.
    if (value === start && travelled.current) setMoving(null);
    else settle();
  };
  const events = { onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: () => setMoving(null) };
  return { value, events };
}
