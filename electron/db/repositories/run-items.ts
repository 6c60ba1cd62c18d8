import type { RunItem } from '../../../shared/domain/session.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import type { RowValues } from '../sql.ts';

/** One step or repeat; `position` counts the whole tree in reading order, `parent_position` names the repeat around it. */
export interface RunItemRow {
  readonly position: number;
  readonly parent_position: number | null;
  readonly kind: 'step' | 'repeat';
  readonly times: number | null;
  readonly intensity: Intensity | null;
  readonly duration_s: number | null;
  readonly distance_m: number | null;
  readonly note: string;
}

/** The rows of a tree of steps and repeats, in reading order. */
export function fromRunItems(items: readonly RunItem[]): RowValues[] {
  const rows: RowValues[] = [];
  const add = (item: RunItem, parent: number | null): void => {
    const position = rows.length;
    const place = { position, parent_position: parent, kind: item.kind };
    if (item.kind === 'step') {
      const length = { duration_s: item.durationS, distance_m: item.distanceM };
      rows.push({ ...place, times: null, intensity: item.intensity, ...length, note: item.note });
      return;
    }
    rows.push({ ...place, times: item.times, intensity: null, duration_s: null, distance_m: null, note: '' });
    for (const child of item.steps) add(child, position);
  };
  for (const item of items) add(item, null);
  return rows;
}

/** The tree that the rows, in reading order, hold. */
export function toRunItems(rows: readonly RunItemRow[]): RunItem[] {
  const top: RunItem[] = [];
  const inside = new Map<number, RunItem[]>();
  for (const row of rows) {
    const siblings = row.parent_position === null ? top : inside.get(row.parent_position);
    siblings?.push(toRunItem(row, inside));
  }
  return top;
}

function toRunItem(row: RunItemRow, inside: Map<number, RunItem[]>): RunItem {
  if (row.kind === 'repeat') {
    const steps: RunItem[] = [];
    inside.set(row.position, steps);
    return { kind: 'repeat', times: row.times ?? 1, steps };
  }
  return {
    kind: 'step',
    intensity: row.intensity ?? 'E',
    durationS: row.duration_s,
    distanceM: row.distance_m,
    note: row.note,
  };
}
