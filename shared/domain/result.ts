/** The kinds of failure that a caller is expected to meet and handle; anything else is a bug. */
export const FAILURE_KINDS = [
  'validation',
  'not-found',
  'conflict',
  'rule-violation',
  'cancelled',
  'storage',
  'bug',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/**
 * A failure that can be shown to the coach. `message` is one clear sentence: what happened, where,
 * what was kept, and what to do. `reference` numbers a bug in the log; `issues` name the fields at fault.
 */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly reference?: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

/** Either a value or a failure; expected failures travel as values, never as exceptions. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function fail(kind: FailureKind, message: string, extra: Omit<Failure, 'kind' | 'message'> = {}): Result<never> {
  return { ok: false, failure: { kind, message, ...extra } };
}

/** For the default branch of an exhaustive switch: does not compile while a case is missing. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`unexpected ${what}: ${String(value)}`);
}
