import type { Gym } from '../../../shared/domain/athlete.ts';
import { contactsPerRep } from '../../../shared/domain/contacts.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { platesPerSide } from '../../../shared/domain/plates.ts';
import type { StrengthSet } from '../../../shared/domain/session.ts';
import type { MassUnit } from '../../../shared/domain/units.ts';
import { t } from '../text/index.ts';
import { plateNumber } from './quantity-words.ts';

/** The bar and the pairs of plates that an athlete has. */
export type Plates = Pick<Gym, 'barKg' | 'platesKg'>;

/** True for exercises that are counted in ground contacts, not in kilograms (S5). */
export function isJump(exercise: Exercise | undefined): boolean {
  return exercise?.pattern === 'jump';
}

/** Ground contacts of the sets of a jump: `40 contacts`. */
export function contactsText(sets: readonly { readonly reps: number }[], jump: Exercise): string {
  const reps = sets.reduce((sum, set) => sum + set.reps, 0);
  return t('lifting.contacts', { count: reps * contactsPerRep(jump) });
}

/** What goes on each side of the bar for one load: `20 + 5 + 1.25 a side`, `empty bar`, or that it cannot be made. */
export function plateText(loadKg: number, plates: Plates, unit: MassUnit): string {
  const side = platesPerSide(plates, loadKg);
  if (side === null) return t('lifting.noPlates');
  if (side.length === 0) return t('lifting.emptyBar');
  return t('lifting.perSide', { plates: side.map((kg) => plateNumber(kg, unit)).join(' + ') });
}

/**
 * Plates for the sets of one lift: one text, or one per load where they differ, in the order of the sets. Null for
 * lifts without a bar, and while no load is known.
 */
export function platesText(
  sets: readonly StrengthSet[],
  exercise: Exercise | undefined,
  plates: Plates | null,
  unit: MassUnit,
): string | null {
  if (plates === null || exercise?.loading !== 'barbell') return null;
  const loads = [...new Set(sets.flatMap((set) => set.loadKg ?? []))];
  if (loads.length === 0) return null;
  return loads.map((load) => plateText(load, plates, unit)).join('; ');
}
