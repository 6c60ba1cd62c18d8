/** A stream of numbers that looks random and is the same for the same seed, on every machine. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** True in the given share of calls. */
  chance(probability: number): boolean;
  /** Roughly normal, within three standard deviations. */
  normal(mean: number, deviation: number): number;
  /** One of the values. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

/** A stream by its seed: FNV-1a hashes the text into the state of a 32-bit mixing counter (splitmix32). */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    // The sum of three uniform numbers has mean 1.5 and standard deviation 0.5.
    normal: (mean, deviation) => mean + (next() + next() + next() - 1.5) * 2 * deviation,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
