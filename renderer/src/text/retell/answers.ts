import type { Reteller } from './retell.ts';

/** Where the program's answers hold sentences, titles and names of its own. */
const PROSE = new Set([
  'arithmetic',
  'caution',
  'choice',
  'column',
  'convention',
  'cues',
  'detail',
  'details',
  'evidence',
  'explanation',
  'faults',
  'folder',
  'formatLabel',
  'hint',
  'label',
  'message',
  'method',
  'point',
  'purpose',
  'refused',
  'remedy',
  'row',
  'sentence',
  'setUp',
  'source',
  'step',
  'summary',
  'tags',
  'title',
  'warnings',
  'what',
]);
/** Where a text of the program stands beside names and words that people have given: only a whole match is taken. */
const SHARED = new Set(['name', 'note']);
/** A value of a list in the contract, which the window has words for. */
const ID = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * An answer of the program with its own texts retold and everything else as it was; what a coach has made (an exercise
 * or a session of their own) is left alone. The same object comes back where nothing changes.
 */
export function withProseRetold<T>(answer: T, tell: Reteller): T {
  // Only strings are replaced, by strings: the type stays true.
  return walked(answer, null, tell) as T;
}

function walked(value: unknown, key: string | null, tell: Reteller): unknown {
  if (typeof value === 'string') return key === null ? value : textOf(value, key, tell);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => walked(item, key, tell));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if ('builtIn' in value && value.builtIn === false) return value;
  let changed = false;
  const told = Object.entries(value).map(([name, part]): [string, unknown] => {
    // The answers of a calculator stand under keys of its own; those that are words are listed among its texts.
    const next = walked(part, key === 'values' ? 'name' : name, tell);
    if (next !== part) changed = true;
    return [name, next];
  });
  return changed ? Object.fromEntries(told) : value;
}

function textOf(text: string, key: string, tell: Reteller): string {
  if (key === 'source' && ID.test(text)) return text;
  if (PROSE.has(key)) return worthIt(text, tell);
  if (!SHARED.has(key)) return text;
  const telling = tell(text);
  return telling.left === 0 ? telling.text : text;
}

/** A text of which less than half can be told is somebody's own. */
function worthIt(text: string, tell: Reteller): string {
  const { text: told, left } = tell(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return left * 2 > letters ? text : told;
}
