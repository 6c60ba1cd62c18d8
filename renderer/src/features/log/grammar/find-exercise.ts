import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import { folded } from '../../../../../shared/domain/fold.ts';
import type { ExerciseId } from '../../../../../shared/domain/ids.ts';
import { rank } from '../../../../../shared/domain/rank.ts';

/** What a typed name may mean: one exercise, several to choose from, or none with the nearest ones. */
export type Found =
  | { readonly kind: 'one'; readonly exercise: Exercise }
  | { readonly kind: 'several'; readonly exercises: readonly Exercise[] }
  | { readonly kind: 'none'; readonly near: readonly Exercise[] };

/** Scores of {@link rank} from which on a text holds the typed words, not only their letters. */
const WORDS_MATCH = 60;

function key(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function scoreOf(exercise: Exercise, name: string): number {
  const texts = [exercise.name, ...exercise.aliases];
  if (texts.some((text) => key(text) === key(name))) return 200;
  return Math.max(...texts.map((text) => rank(key(text), key(name))));
}

/** Exercises that answer a typed name, the best first; of equals those that the athlete does most. */
export function matchingExercises(
  name: string,
  exercises: readonly Exercise[],
  used: readonly ExerciseId[],
): readonly { readonly exercise: Exercise; readonly score: number }[] {
  const place = new Map(used.map((id, index) => [id, index]));
  const order = (exercise: Exercise) => place.get(exercise.id) ?? used.length;
  return exercises
    .map((exercise) => ({ exercise, score: scoreOf(exercise, name) }))
    .filter((each) => each.score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score || order(a.exercise) - order(b.exercise) || a.exercise.name.length - b.exercise.name.length,
    );
}

/**
 * The exercise that a name means: by its whole name or alias, else the only one whose words begin so, else the only one
 * of these that the athlete does. Nothing is guessed from single letters.
 */
export function findExercise(name: string, exercises: readonly Exercise[], used: readonly ExerciseId[]): Found {
  const matches = matchingExercises(name, exercises, used);
  const best = matches[0]?.score ?? 0;
  if (best < WORDS_MATCH) return { kind: 'none', near: matches.slice(0, 4).map((each) => each.exercise) };
  const top = matches.filter((each) => (best >= 200 ? each.score === best : each.score >= WORDS_MATCH));
  const first = top[0]?.exercise;
  if (first !== undefined && top.length === 1) return { kind: 'one', exercise: first };
  const done = top.filter((each) => used.includes(each.exercise.id));
  const known = done[0]?.exercise;
  if (known !== undefined && (done.length === 1 || best >= 200)) return { kind: 'one', exercise: known };
  if (first !== undefined && best >= 200) return { kind: 'one', exercise: first };
  return { kind: 'several', exercises: top.slice(0, 4).map((each) => each.exercise) };
}
