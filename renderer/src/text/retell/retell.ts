import { hasHoles, holesIn, type Pattern, patternOf } from './pattern.ts';
import { lettersLeft, quantityInGerman } from './quantities.ts';
import type { Retold } from './retold.ts';

/** A text in the other language; `left` counts the letters for which the catalogue has nothing. */
export interface Telling {
  readonly text: string;
  readonly left: number;
}

export type Reteller = (text: string) => Telling;

/** A way to tell a text. */
interface Way extends Telling {
  /** Joints of sentences and lists that lie within holes: the entry may be about a part of the text only. */
  readonly crossed: number;
  /** Letters that the entry itself says. */
  readonly letters: number;
  /** The first letter was made a capital, as it was in English. */
  readonly raised: boolean;
}

/** A text within a text within a text …: deeper than any sentence of the program. */
const DEEPEST = 8;
/** Tellings that are remembered. */
const MOST_KEPT = 20_000;
const SENTENCES = /(?<=[.!?”"]) (?=\p{Lu}|\d)/u;
/** Where a text of several falls apart, the widest joint first. */
const JOINTS = [
  SENTENCES,
  /(; )/,
  /(: )(.*)/su,
  /( → )/,
  /( · | – )/,
  /( \+ )/,
  /(, (?:and |or )?)/,
  /( and | or )/,
  /([()])/,
];
const JOINT_WORDS: Readonly<Record<string, string>> = {
  ' and ': ' und ',
  ' or ': ' oder ',
  ', and ': ' und ',
  ', or ': ' oder ',
};

/**
 * Puts what the program wrote in English into the language of the catalogues: looks up the whole text, else lays the
 * entries with holes over it and retells what is in the holes, else takes it apart at its joints. Of several ways it
 * takes the one that leaves the fewest letters untold, of equals the one that says most itself. What nothing fits
 * (names, a coach's own words) stays as it is.
 */
export function reteller(catalogues: readonly Retold[]): Reteller {
  const whole = new Map<string, string>();
  const byWord = new Map<string | null, Pattern[]>();
  for (const [key, translation] of catalogues.flatMap((each) => Object.entries(each))) {
    if (!hasHoles(key)) {
      whole.set(key, translation);
      continue;
    }
    const pattern = patternOf(key, translation);
    byWord.set(pattern.word, [...(byWord.get(pattern.word) ?? []), pattern]);
  }
  const kept = new Map<string, Way>();

  function candidates(text: string): readonly Pattern[] {
    const words = new Set<string | null>([null]);
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.add(word);
    return [...words].flatMap((word) => byWord.get(word) ?? []);
  }

  function looked(text: string): Way | null {
    const found = whole.get(text) ?? whole.get(lowered(text)) ?? whole.get(raised(text));
    return found === undefined ? null : said(found, text, { left: 0, crossed: 0, letters: text.length });
  }

  function laidOver(text: string, depth: number): Way | null {
    let best: Way | null = null;
    for (const pattern of candidates(text)) {
      for (const holes of holesIn(pattern, text)) {
        const ways = holes.map((hole) => tell(hole, depth + 1));
        const measure = {
          left: sum(ways, (way) => way.left),
          crossed: sum(ways, (way) => way.crossed) + sum(holes, jointsIn),
          letters: pattern.letters,
        };
        if (best !== null && !isBetter(measure, best)) continue;
        const filled = pattern.told.map((piece, index) => {
          if (typeof piece === 'string') return piece;
          const way = ways[piece];
          const opens = index === 0 || pattern.told.slice(0, index).join('') === '';
          return way?.raised === true && !opens ? lowered(way.text) : (way?.text ?? '');
        });
        best = said(filled.join(''), text, measure);
      }
    }
    return best;
  }

  /** Pieces with their joints between them; two that are one name together (`Calf raise, barbell`) stay one. */
  function inTurn(pieces: readonly string[], depth: number): readonly Way[] {
    const ways: Way[] = [];
    for (let at = 0; at < pieces.length; at += 2) {
      const [piece = '', joint = '', next] = pieces.slice(at, at + 3);
      const alone = tell(piece, depth + 1);
      if (next !== undefined && pieces.length > 3 && (alone.left > 0 || tell(next, depth + 1).left > 0)) {
        const both = tell(piece + joint + next, depth + 2);
        if (both.left === 0) {
          ways.push(both);
          at += 2;
          const after = pieces[at + 1];
          if (after !== undefined) ways.push(untold(JOINT_WORDS[after] ?? after, 0));
          continue;
        }
      }
      ways.push(alone);
      if (at + 1 < pieces.length) ways.push(untold(JOINT_WORDS[joint] ?? joint, 0));
    }
    return ways;
  }

  /** Taken apart at its joints: at the widest of those that leave the fewest letters. */
  function apart(text: string, depth: number): Way | null {
    let best: Way | null = null;
    for (const joint of JOINTS) {
      const pieces = text.split(joint);
      if (pieces.length < 2) continue;
      const spaced = joint === SENTENCES;
      const way = joined(
        spaced ? pieces.map((piece) => tell(piece, depth + 1)) : inTurn(pieces, depth),
        spaced ? ' ' : '',
      );
      if (best === null || way.left < best.left) best = way;
      if (best.left === 0) break;
    }
    return best;
  }

  /** A name and the quantity after it: `Back squat 3 × 5`. */
  function beforeNumber(text: string, depth: number): Way | null {
    const [, name, quantity] = /^(.*?\p{L}.*?) ((?:RPE )?\d.*)$/su.exec(text) ?? [];
    if (name === undefined || quantity === undefined) return null;
    return joined([tell(name, depth + 1), tell(quantity, depth + 1)], ' ');
  }

  /** A title in quotation marks. */
  function quoted(text: string, depth: number): Way | null {
    const [, inner] = /^“([^“”]+)”$/u.exec(text) ?? [];
    if (inner === undefined) return null;
    const way = tell(inner, depth + 1);
    return { ...way, text: `„${way.text}“` };
  }

  /** A title that stands as a sentence. */
  function withoutStop(text: string, depth: number): Way | null {
    if (!text.endsWith('.') || SENTENCES.test(text)) return null;
    const way = tell(text.slice(0, -1), depth + 1);
    return { ...way, text: `${way.text}.` };
  }

  function worked(text: string, depth: number): Way {
    const quantity = quantityInGerman(text);
    if (quantity !== null) return untold(quantity, 0);
    const found = looked(text);
    if (found !== null) return found;
    const asItIs = untold(text, lettersLeft(text));
    if (depth >= DEEPEST) return asItIs;
    const over = laidOver(text, depth);
    if (over?.left === 0 && over.crossed === 0) return over;
    return [
      over,
      apart(text, depth),
      beforeNumber(text, depth),
      quoted(text, depth),
      withoutStop(text, depth),
    ].reduce<Way>((best, way) => (way !== null && (way.left < best.left || isBetter(way, best)) ? way : best), {
      ...asItIs,
      crossed: Number.POSITIVE_INFINITY,
    });
  }

  function tell(text: string, depth: number): Way {
    const core = text.trim();
    if (core === '') return untold(text, 0);
    let way = kept.get(core);
    if (way === undefined) {
      way = worked(core, depth);
      if (kept.size >= MOST_KEPT) kept.clear();
      // What is told deep within a text has less depth left to look into.
      if (depth <= DEEPEST / 2) kept.set(core, way);
    }
    const { text: told } = way;
    return core === text ? way : { ...way, text: text.replace(core, () => told) };
  }

  return (text) => {
    const { text: told, left } = tell(text, 0);
    return { text: told, left };
  };
}

function untold(text: string, left: number): Way {
  return { text, left, crossed: 0, letters: 0, raised: false };
}

function joined(ways: readonly Way[], between: string): Way {
  return {
    text: ways.map((way) => way.text).join(between),
    left: sum(ways, (way) => way.left),
    crossed: sum(ways, (way) => way.crossed),
    letters: 0,
    raised: ways[0]?.raised === true,
  };
}

/** German for a text, with a capital where the English has one. */
function said(german: string, english: string, measure: Pick<Way, 'left' | 'crossed' | 'letters'>): Way {
  const isRaised = /^\p{Lu}/u.test(english) && /^\p{Ll}/u.test(german);
  return { text: isRaised ? raised(german) : german, ...measure, raised: isRaised };
}

function isBetter(way: Omit<Way, 'text' | 'raised'>, than: Way): boolean {
  if (way.left !== than.left) return way.left < than.left;
  return way.crossed === than.crossed ? way.letters > than.letters : way.crossed < than.crossed;
}

/** Joints within a text, sentences above lists of lists above lists. */
function jointsIn(text: string): number {
  const sentences = text.split(SENTENCES).length - 1 + (text.endsWith('.') ? 1 : 0);
  return sentences * 100 + (text.split('; ').length - 1) * 10 + (text.split(/, | → /).length - 1);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function raised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function lowered(text: string): string {
  return text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
