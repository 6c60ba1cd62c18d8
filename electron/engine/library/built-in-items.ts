import type { BuiltInItem } from './built-in-item.ts';
import { builtInRuns } from './run-workouts.ts';
import { builtInLifts } from './strength-sessions.ts';

export type { BuiltInItem } from './built-in-item.ts';

/** The sessions that ship with the product, ready to be planned for anybody. */
export const builtInItems: readonly BuiltInItem[] = [...builtInRuns, ...builtInLifts];
