import { folded } from './fold.ts';

/**
 * How well a text answers what was typed: the higher the better, 0 when it does not. Words that begin with what was
 * typed come first, then letters in order (`exs` finds `Export season`).
 */
export function rank(text: string, query: string): number {
  const wanted = folded(query).trim();
  const hay = folded(text);
  if (wanted === '') return 1;
  if (hay.startsWith(wanted)) return 100;
  const words = hay.split(/[\s\-–]+/);
  if (wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))) return 80;
  if (hay.includes(wanted)) return 60;
  let from = 0;
  let gaps = 0;
  for (const letter of wanted.replaceAll(' ', '')) {
    const at = hay.indexOf(letter, from);
    if (at < 0) return 0;
    gaps += at - from;
    from = at + 1;
  }
  return Math.max(1, 40 - gaps);
}

/** The items that answer the query, best first; equals keep their order. */
export function ranked<T>(items: readonly T[], query: string, textOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, score: rank(textOf(item), query) }))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map((each) => each.item);
}

/** The least rank of what answers with whole words or their beginnings, not by letters found by chance. */
export const BY_WORDS = 60;

/**
 * How well something answers that is found by its name together with what stands around it, such as whose it is or its
 * year: `berlin maria` finds the race `Berlin Marathon` of Maria Keller. A word at least must be of the name itself; 0
 * when it does not answer by words.
 */
export function rankNamed(name: string, around: string, query: string): number {
  const alone = rank(name, query);
  if (alone >= BY_WORDS) return alone;
  const parts = folded(query).trim().split(/\s+/);
  const isNamed = parts.length > 1 && parts.some((part) => rank(name, part) > BY_WORDS);
  return isNamed && rank(`${name} ${around}`, query) > BY_WORDS ? 70 : 0;
}
