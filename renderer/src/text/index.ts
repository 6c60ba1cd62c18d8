import type { Complete, HolesOf, Message } from './check.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { type Language, language } from './language.ts';

export { type Language, language, languageOf, setLanguage } from './language.ts';

type Catalogue = typeof english;
/** Every key of the catalogue, `area.name`. */
export type TextKey = { [A in keyof Catalogue & string]: `${A}.${keyof Catalogue[A] & string}` }[keyof Catalogue &
  string];

/** Does not compile while the German catalogue lacks a key or a hole, or has one too many; the error names the keys. */
export const germanIsComplete: Complete<Catalogue, typeof german> = {};

type MessageOf<K extends TextKey> = K extends `${infer A}.${infer N}`
  ? A extends keyof Catalogue
    ? N extends keyof Catalogue[A]
      ? Catalogue[A][N]
      : never
    : never
  : never;

type Params<K extends TextKey> = Readonly<Record<HolesOf<MessageOf<K>>, string | number>>;
type Arguments<K extends TextKey> = [HolesOf<MessageOf<K>>] extends [never] ? [] : [params: Params<K>];

function byKey(catalogue: Readonly<Record<string, Readonly<Record<string, Message>>>>): ReadonlyMap<string, Message> {
  return new Map(
    Object.entries(catalogue).flatMap(([area, texts]) =>
      Object.entries(texts).map(([name, message]): [string, Message] => [`${area}.${name}`, message]),
    ),
  );
}

interface Tongue {
  readonly messages: ReadonlyMap<string, Message>;
  readonly plurals: Intl.PluralRules;
  readonly integers: Intl.NumberFormat;
}

function tongue(name: Language, catalogue: Parameters<typeof byKey>[0]): Tongue {
  return {
    messages: byKey(catalogue),
    plurals: new Intl.PluralRules(name),
    integers: new Intl.NumberFormat(name, { maximumFractionDigits: 0 }),
  };
}

const catalogues = { en: english, de: german };
const tongues = new Map<Language, Tongue>();

/** What speaks a language, made when it is first spoken. */
function tongueOf(name: Language): Tongue {
  const known = tongues.get(name);
  if (known !== undefined) return known;
  const made = tongue(name, catalogues[name]);
  tongues.set(name, made);
  return made;
}

function fill(template: string, params: Readonly<Record<string, string | number>>, integers: Intl.NumberFormat) {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    return typeof value === 'number' && Number.isInteger(value) ? integers.format(value) : String(value);
  });
}

/**
 * The text of a key in the window's language with its holes filled; keys and holes are checked by the compiler. Whole
 * numbers get grouping. Call it while drawing, never when a module loads: the language can change.
 */
export function t<K extends TextKey>(key: K, ...[params]: Arguments<K>): string {
  const { messages, plurals, integers } = tongueOf(language());
  const message = messages.get(key) ?? key;
  const values: Readonly<Record<string, string | number>> = params ?? {};
  if (typeof message === 'string') return fill(message, values, integers);
  const { count = 0 } = values;
  return fill(plurals.select(Number(count)) === 'one' ? message.one : message.other, values, integers);
}
