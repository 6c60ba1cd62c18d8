import type { Athlete } from '../../../shared/domain/athlete.ts';
import type { WriteDb } from '../../db/index.ts';

/** What an act does to one athlete, worked out before anything is written. */
export interface Worked {
  /** One sentence on what it does to this athlete. */
  readonly sentence: string;
  readonly store: (db: WriteDb) => void;
}

/** Why an act cannot be done to an athlete, one sentence. */
export interface Refused {
  readonly refused: string;
}

/** An act, ready to be worked out for one athlete after another. */
export interface ReadyAct {
  /** Names the step of the history. */
  readonly label: (count: number) => string;
  readonly workOut: (athlete: Athlete) => Worked | Refused;
}

/** So many of something, in words: `1 athlete`, `6 athletes`. */
export function some(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
