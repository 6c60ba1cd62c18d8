/**
 * A part of the second catalogue: what the program writes in English, and the same in another language. `{1}`, `{2}` …
 * stand for what the program puts in; they may come in another order, twice or not at all in the translation.
 */
export type Retold = Readonly<Record<string, string>>;
