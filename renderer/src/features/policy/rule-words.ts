import type { PolicyRow } from '../../../../shared/contract/policy.ts';
import type { PolicyUnit, PolicyValue } from '../../../../shared/domain/policy.ts';
import { valueWords } from '../../../../shared/domain/policy-words.ts';
import { type DistanceUnit, fromDistance, toDistance } from '../../../../shared/domain/units.ts';
import { plainNumber, withDecimalSign } from '../../text/format.ts';
import { type TextKey, t } from '../../text/index.ts';

/** How a number of the policy is typed: factor from the stored number, decimals, and what stands after the field. */
interface Typing {
  readonly unit: string;
  readonly decimals: number;
  readonly toShown: (value: number) => number;
  readonly fromShown: (value: number) => number;
}

const same = (value: number): number => value;
const tidy = (value: number): number => Number(value.toPrecision(12));

const SUFFIXES: Readonly<Partial<Record<PolicyUnit, string>>> = {
  factor: '×',
  length: 'm',
  seconds: 's',
  minutes: 'min',
  hours: 'h',
  percent: '%',
  pointsPerMinute: '/min',
  rpe: 'RPE',
  vdot: 'VDOT',
};

/** The word of a unit that counts things, `sets` or for one of them `set`; null for units that are signs. */
function countedWords(unit: PolicyUnit, count: number): string | null {
  switch (unit) {
    case 'days':
    case 'weeks':
    case 'runs':
    case 'sessions':
    case 'lifts':
    case 'sets':
    case 'reps':
    case 'exercises':
    case 'repeats':
    case 'contacts':
      return t(`rules.unit_${unit}`, { count });
    default:
      return null;
  }
}

/** How a unit is typed, distances in the coach's unit; null where a clock is typed. `one` takes the singular. */
export function typingOf(unit: PolicyUnit, distanceUnit: DistanceUnit, one = false): Typing | null {
  switch (unit) {
    case 'duration':
    case 'timeOfDay':
      return null;
    case 'share':
      return { unit: '%', decimals: 2, toShown: (v) => tidy(v * 100), fromShown: (v) => tidy(v / 100) };
    case 'distance':
      return {
        unit: distanceUnit,
        decimals: 3,
        toShown: (v) => toDistance(v, distanceUnit),
        fromShown: (v) => tidy(fromDistance(v, distanceUnit)),
      };
    default:
      return {
        unit: countedWords(unit, one ? 1 : 2) ?? SUFFIXES[unit] ?? '',
        decimals: 4,
        toShown: same,
        fromShown: same,
      };
  }
}

/** A number of the policy in words of the window's language: `45 %`, `1:30:00`, `3 days`. */
export function amountWords(value: number, unit: PolicyUnit, distanceUnit: DistanceUnit): string {
  const counted = countedWords(unit, value);
  if (counted !== null) return `${plainNumber(value)} ${counted}`;
  return withDecimalSign(valueWords(value, unit, distanceUnit));
}

/** A value of any kind in words. */
export function ruleWords(row: PolicyRow, value: PolicyValue, unit: DistanceUnit): string {
  if (typeof value === 'boolean') return t(value ? 'rules.on' : 'rules.off');
  if (typeof value === 'string') return optionWords(value);
  return row.domain.kind === 'number' ? amountWords(value, row.domain.unit, unit) : plainNumber(value);
}

/** Words of choices that are no names and no signs. */
const OPTIONS = {
  squat: 'words.squat',
  'single-leg': 'words.single-leg',
  hinge: 'words.hinge',
  calf: 'words.calf',
  push: 'words.push',
  pull: 'words.pull',
  trunk: 'words.trunk',
  jump: 'words.jump',
  threshold: 'rules.option_threshold',
  interval: 'rules.option_interval',
  repetition: 'rules.option_repetition',
  marathon: 'rules.option_marathon',
  'race-pace': 'rules.option_race-pace',
  hills: 'rules.option_hills',
  rest: 'rules.option_rest',
  fives: 'rules.option_fives',
  trials: 'rules.option_trials',
  double: 'rules.option_double',
  'two-for-two': 'rules.option_two-for-two',
  wave: 'rules.option_wave',
  undulating: 'rules.option_undulating',
  scheme: 'rules.option_scheme',
  reset: 'rules.option_reset',
  none: 'rules.option_none',
  oconner: 'rules.option_oconner',
} as const satisfies Readonly<Record<string, TextKey>>;

function isWord(option: string): option is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, option);
}

/** A word of a choice as it stands on screen; names of formulas and signs of intensities as they are. */
export function optionWords(option: string): string {
  return isWord(option) ? t(OPTIONS[option]) : option.charAt(0).toUpperCase() + option.slice(1);
}
