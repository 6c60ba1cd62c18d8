/** A message: a text with `{param}` holes, or one text per plural form chosen by the number in `count`. */
export type Message = string | { readonly one: string; readonly other: string };

type Holes<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | Holes<Rest> : never;

/** The names of a message's holes; a message with plural forms always takes `count`. */
export type HolesOf<M> = M extends string
  ? Holes<M>
  : M extends { readonly other: infer O }
    ? Holes<O> | 'count'
    : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type WrongKeys<E, G> = {
  [K in (keyof E | keyof G) & string]: K extends keyof E
    ? K extends keyof G
      ? Same<HolesOf<E[K]>, HolesOf<G[K]>> extends true
        ? never
        : K
      : K
    : K;
}[(keyof E | keyof G) & string];

/**
 * The keys, `area.name`, where a translation differs from the first catalogue: missing, extra, or with other holes.
 * `never` for a complete translation.
 */
export type WrongTexts<E, G> = {
  [A in (keyof E | keyof G) & string]: A extends keyof E
    ? A extends keyof G
      ? `${A}.${WrongKeys<E[A], G[A]>}`
      : `${A}.*`
    : `${A}.*`;
}[(keyof E | keyof G) & string];

/** Nothing at all for a complete translation; else the wrong keys are missing properties, so that the compiler names them. */
export type Complete<E, G> = Readonly<Record<WrongTexts<E, G>, 'missing, extra, or with other holes'>>;
