import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import { matchingExercises } from './find-exercise.ts';
import { ITEM_START, type LiftContext } from './lift-item.ts';
import { DAY_WORD, isRunning } from './read-line.ts';

/** How many exercises are offered, and from how many letters on. */
const MOST = 7;
const LEAST_LETTERS = 2;

/** The name of an exercise that is being typed at the end of a line, and where it stands. */
export interface TypedName {
  readonly from: number;
  readonly name: string;
}

/** The name being typed; null where sets follow it already, in a line of running, and where there is none. */
export function typedName(text: string): TypedName | null {
  const start = Math.max(text.lastIndexOf(';'), text.lastIndexOf('\n')) + 1;
  const day = start === 0 ? (DAY_WORD.exec(text)?.[0].length ?? 0) : 0;
  const part = text.slice(start + day);
  if (ITEM_START.test(part) || (start === 0 && isRunning(part)) || /^\s*session\b/i.test(part)) return null;
  const name = part.trim();
  return name.length < LEAST_LETTERS ? null : { from: start + day + (part.length - part.trimStart().length), name };
}

/** Exercises that the typed name may become, the best first; none once a name is written out. */
export function completionsOf(text: string, { exercises, used }: LiftContext): readonly Exercise[] {
  const typed = typedName(text);
  if (typed === null) return [];
  const matches = matchingExercises(typed.name, exercises, used);
  const exact = matches.some(({ exercise }) => exercise.name.toLowerCase() === typed.name.toLowerCase());
  return exact ? [] : matches.slice(0, MOST).map((each) => each.exercise);
}

/** The line with the typed name replaced by the exercise's own, ready for its sets. */
export function completed(text: string, exercise: Exercise): string {
  const typed = typedName(text);
  return typed === null ? text : `${text.slice(0, typed.from)}${exercise.name} `;
}
