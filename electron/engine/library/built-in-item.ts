import { libraryItemId } from '../../../shared/domain/ids.ts';
import type { LibraryItem } from '../../../shared/domain/library-item.ts';
import type { RunItem, StrengthSet } from '../../../shared/domain/session.ts';
import type { RunType, StrengthBlock } from '../../../shared/domain/vocabulary.ts';

/** A session that ships with the product. */
export type BuiltInItem = Omit<LibraryItem, 'uses'>;

/** Numbers of lifting sessions begin here; below are runs. */
const STRENGTH_FROM = 500;

/** Ids never change, so that plans made from a session stay counted: the number at the end of a fixed UUID. */
function idOf(number: number) {
  return libraryItemId.parse(`01900000-0000-7000-8000-${String(number).padStart(12, '0')}`);
}

interface Written {
  readonly number: number;
  readonly title: string;
  readonly folder: string;
  readonly tags: readonly string[];
  readonly note: string;
}

function shell({ number, title, folder, tags }: Written) {
  return { id: idOf(number), title, folder, tags: [...tags].sort(), builtIn: true };
}

/** A run of the built-in library. */
export function builtInRun(
  written: Written & { readonly type: RunType; readonly items: readonly RunItem[] },
): BuiltInItem {
  const { type, items, note } = written;
  const run = { type, distanceM: null, items: [...items], zones: null, heartRate: null, ascentM: null };
  return { ...shell(written), kind: 'run', content: { durationS: null, run, strength: null, rpe: null, note } };
}

/** A lifting session of the built-in library. */
export function builtInLift(
  written: Written & {
    readonly block: StrengthBlock | null;
    readonly sets: readonly StrengthSet[];
    readonly minutes: number;
  },
): BuiltInItem {
  const { block, sets, note, minutes, number } = written;
  const strength = { block, sets: [...sets] };
  return {
    ...shell({ ...written, number: number + STRENGTH_FROM }),
    kind: 'strength',
    content: { durationS: minutes * 60, run: null, strength, rpe: null, note },
  };
}
