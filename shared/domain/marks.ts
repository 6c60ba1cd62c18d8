import { folded } from './fold.ts';

/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Lower case without accents, with for each letter of it the place of the letter it comes from. */
function foldedWithPlaces(text: string): { readonly hay: string; readonly places: readonly number[] } {
  let hay = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const piece = folded(letter);
    hay += piece;
    for (let i = 0; i < piece.length; i += 1) places.push(at);
    at += letter.length;
  }
  return { hay, places };
}

/** Where the parts of a query begin in a folded text: as a whole, as beginnings of words, or letter by letter. */
function found(hay: string, query: string): readonly (readonly [from: number, to: number])[] {
  const wanted = folded(query).trim();
  if (wanted === '') return [];
  const whole = hay.startsWith(wanted) ? 0 : wordStart(hay, wanted);
  if (whole >= 0) return [[whole, whole + wanted.length]];
  const parts = wanted.split(/\s+/);
  const starts = parts.map((part) => wordStart(hay, part));
  if (starts.some((start) => start >= 0)) {
    return starts.flatMap((start, index) => (start < 0 ? [] : [[start, start + (parts[index]?.length ?? 0)] as const]));
  }
  const inside = hay.indexOf(wanted);
  if (inside >= 0) return [[inside, inside + wanted.length]];
  const letters: (readonly [number, number])[] = [];
  let from = 0;
  for (const letter of wanted.replaceAll(' ', '')) {
    const at = hay.indexOf(letter, from);
    if (at < 0) return [];
    letters.push([at, at + 1]);
    from = at + 1;
  }
  return letters;
}

function wordStart(hay: string, part: string): number {
  for (let at = hay.indexOf(part); at >= 0; at = hay.indexOf(part, at + 1)) {
    if (at === 0 || /[\s\-–(“„]/.test(hay[at - 1] ?? '')) return at;
  }
  return -1;
}

/** A text in pieces, what `rank` found of the query in it apart from the rest; the pieces make up the text. */
export function marked(text: string, query: string): readonly Piece[] {
  const { hay, places } = foldedWithPlaces(text);
  const hits = new Set<number>();
  for (const [from, to] of found(hay, query)) for (let at = from; at < to; at += 1) hits.add(places[at] ?? -1);
  const pieces: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const letter of text) {
    const hit = hits.has(at);
    const last = pieces.at(-1);
    // An accent of its own belongs to the letter before it.
    if (last !== undefined && (last.hit === hit || folded(letter) === '')) last.text += letter;
    else pieces.push({ text: letter, hit });
    at += letter.length;
  }
  return pieces;
}
