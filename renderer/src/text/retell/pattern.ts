/** One entry of a catalogue that has holes, ready to be laid over a text. */
export interface Pattern {
  /** Texts before, between and after the holes. */
  readonly parts: readonly string[];
  /** Holes taken as short and as long as they go. */
  readonly shapes: readonly RegExp[];
  /** The translation: texts, and numbers of holes from 0. */
  readonly told: readonly (string | number)[];
  /** Letters outside of holes: how telling a match is. */
  readonly letters: number;
  /** A whole word, lower case, that every matching text holds; null where it has none. */
  readonly word: string | null;
}

const HOLE = /\{(\d+)\}/;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;
const LETTER = /\p{L}/gu;

/** True where a key of a catalogue has holes. */
export function hasHoles(key: string): boolean {
  return HOLE.test(key);
}

/** Reads one entry of a catalogue. */
export function patternOf(key: string, translation: string): Pattern {
  const pieces = key.split(HOLE);
  const parts = pieces.filter((_, index) => index % 2 === 0);
  const numbers = pieces.filter((_, index) => index % 2 === 1);
  return {
    parts,
    shapes: [shape(parts, '(.*?)'), shape(parts, '(.*)')],
    told: translation.split(HOLE).map((piece, index) => (index % 2 === 0 ? piece : numbers.indexOf(piece))),
    letters: parts.join('').match(LETTER)?.length ?? 0,
    word: tellingWord(parts),
  };
}

function shape(parts: readonly string[], hole: string): RegExp {
  const [first = '', ...rest] = parts.map((part) => part.replace(SPECIAL, '\\$&'));
  const opening = first.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(`^${[opening, ...rest].join(hole)}$`, 'su');
}

/** The longest word that no hole touches. */
function tellingWord(parts: readonly string[]): string | null {
  let longest: string | null = null;
  parts.forEach((part, index) => {
    for (const { 0: word, index: at } of part.matchAll(/\p{L}+/gu)) {
      const touched = (index > 0 && at === 0) || (index < parts.length - 1 && at + word.length === part.length);
      if (!touched && word.length > (longest?.length ?? 1)) longest = word.toLowerCase();
    }
  });
  return longest;
}

/** The contents of the holes in each way the pattern fits the text; nothing where it does not. */
export function holesIn(pattern: Pattern, text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const each of pattern.shapes) {
    const match = each.exec(text);
    if (match === null) return found;
    const holes = match.slice(1);
    if (found.every((before) => before.some((hole, index) => hole !== holes[index]))) found.push(holes);
  }
  return found;
}
