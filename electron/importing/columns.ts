/** One thing that a kind of file can say, and the headers under which it is known. */
export interface FieldSpec<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly required: boolean;
  /** Headers in {@link normalHeader} form, the likeliest first. */
  readonly synonyms: readonly string[];
}

/** Field key → column index; null where the file has no column for it. */
export type Mapping<K extends string> = Readonly<Record<K, number | null>>;

/** A header as it is compared: lower case, without accents, unit brackets and punctuation. */
export function normalHeader(header: string): string {
  return header
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[([{].*?[)\]}]/g, ' ')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

/** The unit that a header names in brackets or as its last word, e.g. `kg` in `Weight (kg)`. */
export function headerUnit(header: string): string | null {
  const bracket = /[([{]\s*([^)\]}]+?)\s*[)\]}]/.exec(header);
  if (bracket?.[1] !== undefined) return bracket[1].toLowerCase();
  const last = /[\s_/-](kg|lbs?|km|mi|miles|min|sec|s|m)$/i.exec(header.trim());
  return last?.[1]?.toLowerCase() ?? null;
}

/** Proposes a column for each field: exact synonym first, then a header that starts with one. No column serves twice. */
export function proposeMapping<K extends string>(
  fields: readonly FieldSpec<K>[],
  header: readonly string[],
): Mapping<K> {
  const names = header.map(normalHeader);
  const found = new Map<K, number>();
  const taken = new Set<number>();
  const claim = (match: (name: string, synonym: string) => boolean) => {
    for (const field of fields) {
      if (found.has(field.key)) continue;
      for (const synonym of field.synonyms) {
        const column = names.findIndex((name, i) => !taken.has(i) && match(name, synonym));
        if (column < 0) continue;
        found.set(field.key, column);
        taken.add(column);
        break;
      }
    }
  };
  claim((name, synonym) => name === synonym);
  claim((name, synonym) => synonym.length > 3 && name.startsWith(`${synonym} `));
  return toMapping(fields, (key) => found.get(key) ?? null);
}

/** The proposal with the coach's own choices over it; a column that the file does not have counts as none. */
export function withOverrides<K extends string>(
  fields: readonly FieldSpec<K>[],
  proposal: Mapping<K>,
  overrides: Readonly<Record<string, number | null>> | null,
  width: number,
): Mapping<K> {
  return toMapping(fields, (key) => {
    const own = overrides !== null && Object.hasOwn(overrides, key) ? overrides[key] : undefined;
    if (own === undefined) return proposal[key];
    return own !== null && own < width ? own : null;
  });
}

function toMapping<K extends string>(fields: readonly FieldSpec<K>[], column: (key: K) => number | null): Mapping<K> {
  const record = {} as Record<K, number | null>;
  for (const field of fields) record[field.key] = column(field.key);
  return record;
}

/** How well a header fits a kind of file: fields found, required ones counted five times; 0 when one is missing. */
export function fitOf<K extends string>(fields: readonly FieldSpec<K>[], header: readonly string[]): number {
  const mapping = proposeMapping(fields, header);
  let score = 0;
  for (const field of fields) {
    if (mapping[field.key] !== null) score += field.required ? 5 : 1;
    else if (field.required) return 0;
  }
  return score;
}

/** The cell that a field's column holds; empty when the file has no such column. */
export function cellOf<K extends string>(mapping: Mapping<K>, cells: readonly string[], key: K): string {
  const column = mapping[key];
  return column === null ? '' : (cells[column] ?? '');
}
