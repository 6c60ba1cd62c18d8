/** How wide a column may be, and is where nobody has moved its border; CSS pixels. */
export interface PaneRange {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** How far one key press moves a border, CSS pixels. */
export const PANE_STEP = 16;

/** A width within its range, whole pixels. */
export function within({ least, most }: PaneRange, width: number): number {
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** The width that a key makes of the present one; null for keys that do nothing here. */
export function movedWidth(key: string, width: number, range: PaneRange, side: 'left' | 'right'): number | null {
  const wider = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
  const narrower = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case wider:
      return within(range, width + PANE_STEP);
    case narrower:
      return within(range, width - PANE_STEP);
    case 'Home':
      return range.least;
    case 'End':
      return range.most;
    case 'Enter':
      return range.usual;
    default:
      return null;
  }
}

/** A width that was kept, as far as it is one; else the usual. */
export function keptWidth(kept: unknown, range: PaneRange): number {
  return typeof kept === 'number' && Number.isFinite(kept) ? within(range, kept) : range.usual;
}
