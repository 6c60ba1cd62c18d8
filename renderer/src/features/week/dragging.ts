import { useSyncExternalStore } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';

/** Sessions on their way with the mouse, over every week that is open. */
export interface Dragging {
  readonly athleteId: AthleteId;
  /** The one under the pointer first. */
  readonly sessions: readonly Session[];
  /** The day under the pointer and whose it is; null between days. */
  readonly over: { readonly athleteId: AthleteId; readonly date: CalendarDate } | null;
  /** True while Ctrl or Alt asks for copies. */
  readonly copy: boolean;
}

let dragging: Dragging | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins, changes or (null) ends a drag. */
export function setDragging(next: Dragging | null): void {
  dragging = next;
  for (const listener of listeners) listener();
}

/** Follows the drag. */
export function useDragging(): Dragging | null {
  return useSyncExternalStore(subscribe, () => dragging);
}

/** True when dropping makes copies: asked for by a key, or on another athlete's day. */
export function dropsCopy(drag: Dragging, athleteId: AthleteId): boolean {
  return drag.copy || drag.athleteId !== athleteId;
}
