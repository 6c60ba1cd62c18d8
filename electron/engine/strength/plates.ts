import type { Gym } from '../../../shared/domain/athlete.ts';
import type { Loading } from '../../../shared/domain/vocabulary.ts';

/** Loads are compared to the gram, so that pound plates held as kilograms add up. */
const GRAMS = 1000;
/** Loads this near to each other are one load, kg: pound plates stored to the gram never add up to exact pounds. */
export const SAME_KG = 0.02;
/** No bar is loaded beyond this, kg; keeps the search small. */
const MAX_LOAD_KG = 600;

/** The loads an athlete's equipment can make, kg, rising, by way of loading. Dumbbell loads are per hand. */
export interface LoadRack {
  /** All loads that can be made; empty when the equipment for it is missing. */
  loads(loading: Loading): readonly number[];
  /** The heaviest load that can be made and does not pass `targetKg` (by more than 20 g); null when even the lightest does. */
  down(loading: Loading, targetKg: number): number | null;
  /** The next load above `loadKg`; null at the end of the rack. */
  next(loading: Loading, loadKg: number): number | null;
}

/**
 * What the athlete's bar, plates, dumbbells, kettlebells and machines can make. Each entry of `platesKg` is one pair,
 * so two pairs of 20 kg are two entries; a bar carries any choice of the pairs, the same on both sides. One dumbbell
 * size is held in each hand, one kettlebell in both. Bodyweight lifts add nothing, a dumbbell, a kettlebell or a plate.
 */
export function loadRack(gym: Gym): LoadRack {
  const cache = new Map<Loading, readonly number[]>();
  const loads = (loading: Loading): readonly number[] => {
    const known = cache.get(loading);
    if (known !== undefined) return known;
    const made = makeLoads(loading, gym);
    cache.set(loading, made);
    return made;
  };
  return {
    loads,
    down: (loading, targetKg) => {
      const all = loads(loading);
      return all[countUpTo(all, targetKg) - 1] ?? null;
    },
    next: (loading, loadKg) => {
      const all = loads(loading);
      return all[countUpTo(all, loadKg)] ?? null;
    },
  };
}

function countUpTo(sorted: readonly number[], limit: number): number {
  const inclusive = limit + SAME_KG;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] ?? Number.POSITIVE_INFINITY) <= inclusive) low = mid + 1;
    else high = mid;
  }
  return low;
}

function makeLoads(loading: Loading, gym: Gym): readonly number[] {
  switch (loading) {
    case 'barbell':
      return gym.equipment.includes('barbell') ? barLoads(gym.barKg, gym.platesKg) : [];
    case 'dumbbell':
      return gym.equipment.includes('dumbbells') ? distinct(gym.dumbbellsKg) : [];
    case 'kettlebell':
      return gym.equipment.includes('kettlebells') ? distinct(gym.kettlebellsKg) : [];
    case 'machine':
      return gym.equipment.includes('machines') ? stack(gym.machineStepKg) : [];
    case 'bodyweight':
      return distinct([0, ...gym.platesKg, ...makeLoads('dumbbell', gym), ...makeLoads('kettlebell', gym)], 0);
  }
}

function barLoads(barKg: number, platesKg: readonly number[]): readonly number[] {
  const perSideMax = (MAX_LOAD_KG - barKg) / 2;
  let sums = new Map<number, number>([[0, 0]]);
  for (const plate of platesKg) {
    if (plate <= 0) continue;
    const grown = new Map(sums);
    for (const sum of sums.values()) {
      const more = sum + plate;
      const key = Math.round(more * GRAMS);
      if (more <= perSideMax && !grown.has(key)) grown.set(key, more);
    }
    sums = grown;
  }
  return distinct([...sums.values()].map((side) => barKg + 2 * side));
}

function stack(stepKg: number): readonly number[] {
  const steps = Math.floor(MAX_LOAD_KG / stepKg);
  return Array.from({ length: steps }, (_, i) => trim(stepKg * (i + 1)));
}

function distinct(values: readonly number[], min = 1 / GRAMS): readonly number[] {
  const known = new Set<number>();
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const key = Math.round(value * GRAMS);
    if (value < min || known.has(key)) continue;
    known.add(key);
    out.push(trim(value));
  }
  return out;
}

/** Takes floating-point dust off; ten micrograms are kept, so that pounds stay exact to print. */
function trim(kg: number): number {
  return Math.round(kg * 1e8) / 1e8;
}
