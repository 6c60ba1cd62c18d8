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
