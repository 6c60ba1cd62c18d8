import { t } from '../../text/index.ts';

/** A usual race distance, metres. */
export interface UsualDistance {
  readonly value: string;
  readonly metres: number;
  readonly label: () => string;
}

/** The distances offered by name in race and athlete forms; all others are typed. */
export const usualDistances: readonly UsualDistance[] = [
  { value: '1500', metres: 1500, label: () => '1500 m' },
  { value: '3000', metres: 3000, label: () => '3 km' },
  { value: '5000', metres: 5000, label: () => '5 km' },
  { value: '10000', metres: 10_000, label: () => '10 km' },
  { value: '15000', metres: 15_000, label: () => '15 km' },
  { value: '21097.5', metres: 21_097.5, label: () => t('race.half') },
  { value: '42195', metres: 42_195, label: () => t('race.marathon') },
  { value: '50000', metres: 50_000, label: () => '50 km' },
  { value: '100000', metres: 100_000, label: () => '100 km' },
];

/** The usual distance that the metres stand for, within the rounding of typed values; undefined for others. */
export function usualDistanceOf(metres: number | null | undefined): UsualDistance | undefined {
  if (metres === null || metres === undefined) return undefined;
  return usualDistances.find((each) => Math.abs(each.metres - metres) < 3);
}
