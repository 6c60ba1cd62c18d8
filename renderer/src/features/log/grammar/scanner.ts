/** Why a line of the log could not be read. */
export type ProblemKind =
  | 'empty'
  | 'unread'
  | 'no-exercise'
  | 'unknown-exercise'
  | 'which-exercise'
  | 'no-reps'
  | 'no-load-before'
  | 'no-level'
  | 'no-unit'
  | 'no-length'
  | 'too-fast'
  | 'too-slow'
  | 'clash'
  | 'twice'
  | 'sets-range'
  | 'reps-range'
  | 'load-range'
  | 'rpe-range'
  | 'rest-range'
  | 'heart-rate-range'
  | 'too-many-sets'
  | 'date-ahead';

/** What is wrong with a line, and where: `at` and `length` mark the characters of the whole line. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly at: number;
  readonly length: number;
  /** The marked characters, or what a sentence about them needs to name. */
  readonly found: string;
  /** Names to choose from, for `which-exercise` and `unknown-exercise`. */
  readonly options?: readonly string[];
}

/** A problem on its way out of a reader. Readers throw it; the entry points hand it back as a value. */
export class LineProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Runs a reader and turns its problem into a value. */
export function reading<T>(read: () => T): { readonly ok: true; readonly value: T } | Failed {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof LineProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** A line that could not be read. */
export interface Failed {
  readonly ok: false;
  readonly problem: Problem;
}

/** Walks over a part of a line; places are counted in the whole line. */
export class Scanner {
  readonly text: string;
  readonly end: number;
  at: number;
  constructor(text: string, from = 0, end = text.length) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  get rest(): string {
    return this.text.slice(this.at, this.end);
  }

  skip(): void {
    const blank = /^\s+/.exec(this.rest);
    if (blank !== null) this.at += blank[0].length;
  }

  get done(): boolean {
    this.skip();
    return this.at >= this.end;
  }

  /** Takes what the pattern (anchored with `^`) finds after blanks; null and nothing taken when it finds nothing. */
  take(pattern: RegExp): RegExpExecArray | null {
    this.skip();
    const match = pattern.exec(this.rest);
    if (match !== null) this.at += match[0].length;
    return match;
  }

  /** The problem at the present place, about the next word. */
  unread(kind: ProblemKind = 'unread'): LineProblem {
    this.skip();
    const word = /^\S+/.exec(this.rest)?.[0] ?? '';
    return new LineProblem({ kind, at: this.at, length: Math.max(1, word.length), found: word });
  }

  /** The problem about the characters from `from` up to here. */
  wrong(kind: ProblemKind, from: number, found = this.text.slice(from, this.at).trim()): LineProblem {
    return new LineProblem({ kind, at: from, length: Math.max(1, this.at - from), found });
  }
}

/** Reads `102.5` and `102,5`; the caller has matched it. */
export function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

/** A rest or a length of time at the beginning of a text: `210`, `210s`, `3:30`, `3min`, `3'`; seconds. */
export const TIME_SOURCE = String.raw`(?:\d{1,2}:[0-5]\d(?::[0-5]\d)?|\d+(?:[.,]\d+)?\s*(?:min|m(?![a-z])|['′]|s(?:ec)?)?)`;

/** Seconds of what {@link TIME_SOURCE} matched; a bare number is seconds. */
export function secondsOf(text: string): number {
  const clean = text.trim().toLowerCase();
  if (clean.includes(':')) return clean.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const value = numberOf(/^[\d.,]+/.exec(clean)?.[0] ?? '0');
  return /(?:m|min|['′])$/.test(clean) ? value * 60 : value;
}
