import { english } from './en/index.ts';

/** A message: a text with `{param}` holes, or one text per plural form chosen by the number in `count`. */
export type Message = string | { readonly one: string; readonly other: string };

type Catalogue = typeof english;
/** Every key of the catalogue, `area.name`. */
export type TextKey = { [A in keyof Catalogue & string]: `${A}.${keyof Catalogue[A] & string}` }[keyof Catalogue &
  string];

type MessageOf<K extends TextKey> = K extends `${infer A}.${infer N}`
  ? A extends keyof Catalogue
    ? N extends keyof Catalogue[A]
      ? Catalogue[A][N]
      : never
    : never
  : never;

type Holes<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | Holes<Rest> : never;
type HolesOf<M> = M extends string ? Holes<M> : M extends { readonly other: infer O } ? Holes<O> | 'count' : never;
type Params<K extends TextKey> = Readonly<Record<HolesOf<MessageOf<K>>, string | number>>;
type Arguments<K extends TextKey> = [HolesOf<MessageOf<K>>] extends [never] ? [] : [params: Params<K>];

const messages = new Map<string, Message>(
  Object.entries(english).flatMap(([area, texts]) =>
    Object.entries<Message>(texts).map(([name, message]): [string, Message] => [`${area}.${name}`, message]),
  ),
);
const plurals = new Intl.PluralRules('en');
const integers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    return typeof value === 'number' && Number.isInteger(value) ? integers.format(value) : String(value);
  });
}

/** The text of a key with its holes filled; keys and holes are checked by the compiler. Whole numbers get grouping. */
export function t<K extends TextKey>(key: K, ...[params]: Arguments<K>): string {
  const message = messages.get(key) ?? key;
  const values: Readonly<Record<string, string | number>> = params ?? {};
  if (typeof message === 'string') return fill(message, values);
  const { count = 0 } = values;
  return fill(plurals.select(Number(count)) === 'one' ? message.one : message.other, values);
}
