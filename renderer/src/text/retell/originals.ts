/** Fields that the window shows in its language and sends back with what the coach changes beside them. */
const SENT_BACK = new Set(['title', 'note']);

/** What the program said before it was retold, by what was shown for it. */
export class Originals {
  readonly #said = new Map<string, string>();

  /** Keeps in mind what stands in a retold answer in place of what the program said; both have the same shape. */
  remember(said: unknown, told: unknown, key: string | null = null): void {
    if (said === told) return;
    if (typeof said === 'string' && typeof told === 'string') {
      if (key !== null && SENT_BACK.has(key)) this.#said.set(told, said);
    } else if (isObject(said) && isObject(told)) {
      for (const [name, part] of Object.entries(said))
        this.remember(part, told[name], Array.isArray(said) ? key : name);
    }
  }

  /** The input of a command with what the coach left as it was shown put back into the program's own words. */
  putBack<T>(input: T): T {
    // Only strings are replaced, by strings: the type stays true.
    return this.#walked(input, null) as T;
  }

  #walked(value: unknown, key: string | null): unknown {
    if (typeof value === 'string') {
      return key !== null && SENT_BACK.has(key) ? (this.#said.get(value) ?? value) : value;
    }
    if (Array.isArray(value)) return value.map((item) => this.#walked(item, key));
    // Bytes of a file and the like go through as they are.
    if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.#walked(part, name)]));
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
