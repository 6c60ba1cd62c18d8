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
  'method',
  'point',
  'purpose',
  'refused',
  'remedy',
  'row',
  'sentence',
  'setUp',
  'source',
  'summary',
  'tags',
  'title',
  'warnings',
  'what',
]);
/** Where a text of the program stands beside what people have written: only a whole match is taken. */
const SHARED = new Set(['note']);
/** Where little of a text is the program's own, the rest being names. */
const WITH_NAMES = new Set(['message', 'step']);
/** The id of an exercise of the coach's own; those that ship with the program have words for an id. */
const OWN = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
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
    const next = name === 'name' ? nameIn(value, part, tell) : walked(part, key === 'values' ? 'note' : name, tell);
    if (next !== part) changed = true;
    return [name, next];
  });
  return changed ? Object.fromEntries(told) : value;
}

/** The name of a built-in exercise; all other names were given by people. */
function nameIn(owner: object, name: unknown, tell: Reteller): unknown {
  const id = 'exerciseId' in owner ? owner.exerciseId : 'pattern' in owner && 'id' in owner ? owner.id : null;
  if (typeof name !== 'string' || typeof id !== 'string' || OWN.test(id)) return name;
  return wholly(name, tell);
}

function wholly(text: string, tell: Reteller): string {
  const telling = tell(text);
  return telling.left === 0 ? telling.text : text;
}

function textOf(text: string, key: string, tell: Reteller): string {
  if (key === 'source' && ID.test(text)) return text;
  if (WITH_NAMES.has(key)) return tell(text).text;
  if (PROSE.has(key)) return worthIt(text, tell);
  return SHARED.has(key) ? wholly(text, tell) : text;
}

/** A text of which less than half can be told is somebody's own. */
function worthIt(text: string, tell: Reteller): string {
  const { text: told, left } = tell(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return left * 2 > letters ? text : told;
}
