import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { StrengthSet } from '../../../../shared/domain/session.ts';
import { formatClock, type MassUnit } from '../../../../shared/domain/units.ts';
import { contactsText, isJump } from '../../charts/lift-words.ts';
import { massNumber, massText, percentText } from '../../charts/quantity-words.ts';
import { plainNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** Sets of one exercise as `4 × 5`; reps that differ are listed. */
function scheme(sets: readonly StrengthSet[]): string {
  const reps = sets.map((set) => set.reps);
  return new Set(reps).size <= 1 ? `${sets.length}\u00a0×\u00a0${reps[0] ?? 0}` : reps.join(', ');
}

/** Sets × reps, share of the maximum or RPE, and rest: `3 × 4 · 84 % · rest 3:30`. */
export function setLine(sets: readonly StrengthSet[]): string {
  const first = sets[0];
  if (first === undefined) return '';
  const percent = first.fractionE1rm;
  const effort =
    percent !== null
      ? percentText(percent).replace(' ', '\u00a0')
      : first.rpe !== null
        ? t('inspector.rpe', { rpe: plainNumber(first.rpe) })
        : '';
  const rest = first.restS === null ? '' : t('inspector.rest', { rest: formatClock(first.restS) });
  const tempo = first.tempo === undefined ? '' : t('inspector.tempo', { tempo: first.tempo });
  return [scheme(sets), effort, tempo, rest].filter((part) => part !== '').join(' · ');
}

/** The load of one exercise's sets: one, a list where they differ, or that it is to be found. Jumps have contacts. */
export function loadLine(sets: readonly StrengthSet[], exercise: Exercise | undefined, unit: MassUnit): string {
  if (exercise !== undefined && isJump(exercise)) return contactsText(sets, exercise);
  const loads = sets.map((set) => set.loadKg).filter((load) => load !== null);
  const body = exercise?.loading === 'bodyweight' && loads.every((load) => load === 0);
  if (body) return t('inspector.bodyweight');
  if (loads.length === 0) return t('inspector.findLoad');
  if (new Set(loads).size === 1) return massText(loads[0] ?? 0, unit);
  return `${loads.map((load) => massNumber(load, unit)).join(', ')} ${unit}`;
}
