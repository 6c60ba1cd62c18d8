import type { ProgressKind } from '../../../../shared/contract/progress.ts';
import { formatHours, toDistance, toMass } from '../../../../shared/domain/units.ts';
import { numberWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { ShownUnits } from '../units.ts';

/** Which voice a chart belongs to: its colours follow. */
export type Voice = 'run' | 'lift' | 'both';

/** How weeks become one point; the words for it stand below the definition. */
export type FoldWord = 'mean' | 'max' | 'last';

/** How the numbers of a kind are shown. */
export interface KindSpec {
  readonly voice: Voice;
  readonly form: 'bars' | 'line' | 'stack' | 'form';
  readonly fold: FoldWord;
  /** Whether the axis starts at zero. */
  readonly fromZero: boolean;
  /** Whether the axis shows whole numbers only. */
  readonly whole: boolean;
}

/** Every kind of chart. */
export const KIND_SPECS: Readonly<Record<ProgressKind, KindSpec>> = {
  e1rm: { voice: 'lift', form: 'line', fold: 'max', fromZero: false, whole: false },
  topSet: { voice: 'lift', form: 'line', fold: 'max', fromZero: false, whole: false },
  tonnage: { voice: 'lift', form: 'bars', fold: 'mean', fromZero: true, whole: true },
  hardSets: { voice: 'lift', form: 'bars', fold: 'mean', fromZero: true, whole: true },
  reps80: { voice: 'lift', form: 'bars', fold: 'mean', fromZero: true, whole: true },
  distance: { voice: 'run', form: 'bars', fold: 'mean', fromZero: true, whole: true },
  duration: { voice: 'run', form: 'bars', fold: 'mean', fromZero: true, whole: true },
  longRun: { voice: 'run', form: 'bars', fold: 'max', fromZero: true, whole: true },
  points: { voice: 'run', form: 'bars', fold: 'mean', fromZero: true, whole: true },
  zones: { voice: 'run', form: 'stack', fold: 'mean', fromZero: true, whole: true },
  monotony: { voice: 'both', form: 'line', fold: 'mean', fromZero: true, whole: false },
  strain: { voice: 'both', form: 'line', fold: 'mean', fromZero: true, whole: true },
  form: { voice: 'both', form: 'form', fold: 'last', fromZero: true, whole: false },
  bodyMass: { voice: 'both', form: 'line', fold: 'mean', fromZero: false, whole: false },
};

/** A stored number (metres, seconds, kilograms) in what is shown: distance unit, hours, mass unit. */
export function shownValue(kind: ProgressKind, value: number, units: ShownUnits): number {
  switch (kind) {
    case 'e1rm':
    case 'topSet':
    case 'tonnage':
    case 'bodyMass':
      return toMass(value, units.mass);
    case 'distance':
    case 'longRun':
      return toDistance(value, units.distance);
    case 'duration':
    case 'zones':
      return value / 3600;
    case 'hardSets':
    case 'reps80':
    case 'points':
    case 'monotony':
    case 'strain':
    case 'form':
      return value;
  }
}

/** The unit that stands over the axis and in the header of a table. */
export function unitOf(kind: ProgressKind, units: ShownUnits, basis: 'rpe' | 'points' | null = null): string {
  switch (kind) {
    case 'e1rm':
    case 'topSet':
    case 'tonnage':
    case 'bodyMass':
      return units.mass;
    case 'distance':
    case 'longRun':
      return units.distance;
    case 'duration':
    case 'zones':
      return t('progress.unitHours');
    case 'hardSets':
      return t('progress.unitSets');
    case 'reps80':
      return t('progress.unitReps');
    case 'monotony':
      return t('progress.unitRatio');
    case 'strain':
      return basis === 'points' ? t('progress.unitPoints') : t('progress.unitAu');
    case 'points':
    case 'form':
      return t('progress.unitPoints');
  }
}

/** Decimals that a shown number is read with. */
export function decimalsOf(kind: ProgressKind, units: ShownUnits): number {
  switch (kind) {
    case 'e1rm':
    case 'topSet':
    case 'bodyMass':
      return units.mass === 'kg' ? 1 : 0;
    case 'distance':
    case 'longRun':
    case 'form':
      return 1;
    case 'monotony':
      return 2;
    case 'duration':
    case 'zones':
      return 2;
    case 'hardSets':
    case 'reps80':
    case 'tonnage':
    case 'points':
    case 'strain':
      return 0;
  }
}

/** A shown number in words, with its unit: `61.2 km`, `5 h 20`, `96.5 kg`. */
export function valueWords(kind: ProgressKind, shown: number, units: ShownUnits, mean = false): string {
  if (kind === 'duration' || kind === 'zones') return formatHours(shown * 3600);
  const decimals = mean && (kind === 'hardSets' || kind === 'reps80') ? 1 : decimalsOf(kind, units);
  const text = numberWords(shown, decimals).replace(/^-/, '−');
  return kind === 'monotony' ? text : `${text} ${unitOf(kind, units)}`;
}
