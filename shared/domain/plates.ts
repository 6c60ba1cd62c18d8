import type { Gym } from './athlete.ts';
import { type MassUnit, round, toMass } from './units.ts';

/** Loads are compared to the gram, so that pound plates held as kilograms add up. */
const GRAMS = 1000;

interface Way {
  /** Mass of one side, kg. */
  readonly sumKg: number;
  readonly plates: readonly number[];
}

/**
 * The plates on each side of the bar for a load, kg, the heaviest first: the fewest that make it, of two such the one
 * with the heavier plates. Each entry of the gym's plates is one pair. Empty for the bare bar; null when the load
 * cannot be made to the gram.
 */
export function platesPerSide(gym: Pick<Gym, 'barKg' | 'platesKg'>, loadKg: number): readonly number[] | null {
  const sideKg = (loadKg - gym.barKg) / 2;
  const wanted = Math.round(sideKg * GRAMS);
  if (wanted < 0) return null;
  const plates = gym.platesKg.filter((plate) => plate > 0).sort((a, b) => b - a);
  let ways = new Map<number, Way>([[0, { sumKg: 0, plates: [] }]]);
  for (const plate of plates) {
    const grown = new Map(ways);
    for (const way of ways.values()) {
      const sumKg = way.sumKg + plate;
      const key = Math.round(sumKg * GRAMS);
      const known = grown.get(key);
      if (key <= wanted + 1 && (known === undefined || known.plates.length > way.plates.length + 1)) {
        grown.set(key, { sumKg, plates: [...way.plates, plate] });
      }
    }
    ways = grown;
  }
  // Half a gram may fall on either side of the rounding.
  const near = [wanted, wanted - 1, wanted + 1].flatMap((key) => ways.get(key) ?? []);
  return near.find((way) => Math.abs(way.sumKg - sideKg) <= 1 / GRAMS)?.plates ?? null;
}

/** `20 + 5 + 1.25` for one side in the athlete's unit, `empty bar`, or null where the load cannot be made. */
export function perSideText(gym: Pick<Gym, 'barKg' | 'platesKg'>, loadKg: number, unit: MassUnit): string | null {
  const plates = platesPerSide(gym, loadKg);
  if (plates === null) return null;
  return plates.length === 0 ? 'empty bar' : plates.map((kg) => String(round(toMass(kg, unit), 2))).join(' + ');
}
