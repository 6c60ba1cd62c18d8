import type { UserCommandId } from '../../../shared/commands.ts';
import { remember, remembered } from './window-memory.ts';

const NAME = 'command-uses';

let counts: ReadonlyMap<string, number> | null = null;

/** The counts in what was remembered, whatever that is. */
export function readUses(kept: unknown): ReadonlyMap<string, number> {
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(Object.entries(kept).filter(([, count]) => Number.isInteger(count) && count > 0));
}

function uses(): ReadonlyMap<string, number> {
  counts ??= readUses(remembered(NAME));
  return counts;
}

/** How often the command was run in this program's windows. */
export function usesOf(id: UserCommandId): number {
  return uses().get(id) ?? 0;
}

/** Counts a use. */
export function countUse(id: UserCommandId): void {
  counts = new Map(uses()).set(id, usesOf(id) + 1);
  remember(NAME, Object.fromEntries(counts));
}
