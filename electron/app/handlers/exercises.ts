import type { library } from '../../../shared/contract/library.ts';
import type { ExerciseDraft, LibraryExercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { ExerciseTies, ReadDb } from '../../db/index.ts';
import { type AppContext, gone, readsOf, writeFor } from '../context.ts';
import type { HandlersFor } from '../handler.ts';

type ExerciseChannel = Extract<keyof typeof library, `exercise.${string}` | 'library.exercises'>;

/** Longest name of an exercise, letters. */
const LONGEST_NAME = 120;

/** The coach's exercises and those that ship with the product. */
export function exerciseHandlers(context: AppContext): HandlersFor<ExerciseChannel> {
  return {
    'library.exercises': () => {
      const reads = readsOf(context);
      const uses = reads.exercises.uses();
      return ok(
        reads.exercises.library().map((each) => ({ ...each, ...(uses.get(each.id) ?? { sets: 0, sessions: 0 }) })),
      );
    },
    'exercise.create': ({ draft }) => {
      const problem = draftProblem(readsOf(context), draft, null);
      if (problem !== null) return problem;
      return ok({ exerciseId: writeFor(context, 'exercise.create', (db) => db.exercises.create(tidy(draft))) });
    },
    'exercise.update': ({ exerciseId, draft }) => {
      const reads = readsOf(context);
      const before = reads.exercises.entry(exerciseId);
      if (before === undefined) return gone('exercise');
      const problem =
        builtInProblem(before, 'stays as it is; duplicate it and change the copy') ??
        draftProblem(reads, draft, exerciseId) ??
        countedProblem(before, draft, reads.exercises.ties(exerciseId).sets);
      if (problem !== null) return problem;
      writeFor(context, 'exercise.update', (db) => db.exercises.update(exerciseId, tidy(draft)));
      return ok({});
    },
    'exercise.duplicate': ({ exerciseId }) => {
      const reads = readsOf(context);
      const original = reads.exercises.entry(exerciseId);
      if (original === undefined) return gone('exercise');
      const { id, builtIn, ...content } = original;
      // Logs that name the original go on meaning the original.
      const draft = { ...content, name: freeName(reads, original.name), aliases: [] };
      return ok({ exerciseId: writeFor(context, 'exercise.duplicate', (db) => db.exercises.create(draft)) });
    },
    'exercise.delete': ({ exerciseId }) => {
      const reads = readsOf(context);
      const exercise = reads.exercises.entry(exerciseId);
      if (exercise === undefined) return gone('exercise');
      const problem =
        builtInProblem(exercise, 'cannot be deleted') ?? tiedProblem(exercise, reads.exercises.ties(exerciseId));
      if (problem !== null) return problem;
      writeFor(context, 'exercise.delete', (db) => db.exercises.remove(exerciseId));
      return ok({});
    },
  };
}

/** Aliases as names in logs are compared: lower case, each once. */
function tidy(draft: ExerciseDraft): ExerciseDraft {
  const aliases = draft.aliases.map((alias) => alias.trim().toLowerCase()).filter((alias) => alias !== '');
  return { ...draft, aliases: [...new Set(aliases)] };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function builtInProblem(exercise: LibraryExercise, advice: string): Result<never> | null {
  if (!exercise.builtIn) return null;
  return fail('validation', `“${exercise.name}” comes with Counterpoint and ${advice}.`);
}

/** What the schema cannot say about an exercise. */
function draftProblem(reads: ReadDb, draft: ExerciseDraft, self: ExerciseId | null): Result<never> | null {
  const issues: { readonly path: string; readonly message: string }[] = [];
  const others = reads.exercises.list().filter((each) => each.id !== self);
  if (others.some((each) => nameKey(each.name) === nameKey(draft.name))) {
    issues.push({
      path: 'draft.name',
      message: `There is already an exercise named “${draft.name}”; choose another name.`,
    });
  }
  for (const path of ['easierId', 'harderId'] as const) {
    const id = draft[path];
    if (id !== null && !others.some((each) => each.id === id)) {
      issues.push({ path: `draft.${path}`, message: 'Choose another exercise of the library.' });
    }
  }
  const first = issues[0];
  return first === undefined ? null : fail('validation', first.message, { issues });
}

/** What a set's tonnage and class were counted by. */
const COUNTED_BY = ['pattern', 'loading', 'compound', 'upperBody', 'unilateral'] as const;

function countedProblem(before: LibraryExercise, draft: ExerciseDraft, sets: number): Result<never> | null {
  const changed = COUNTED_BY.find((key) => before[key] !== draft[key]);
  if (sets === 0 || changed === undefined) return null;
  const message = `${setsText(sets)} of “${before.name}” ${sets === 1 ? 'was' : 'were'} counted by its movement, loading and sides, so these stay; duplicate it for another kind.`;
  return fail('conflict', message, { issues: [{ path: `draft.${changed}`, message }] });
}

function tiedProblem(exercise: LibraryExercise, ties: ExerciseTies): Result<never> | null {
  const held = [
    ties.sets === 0 ? '' : setsText(ties.sets),
    ties.athletes === 0 ? '' : `${ties.athletes} athlete ${ties.athletes === 1 ? 'profile' : 'profiles'}`,
    ties.items === 0 ? '' : `${ties.items} saved ${ties.items === 1 ? 'session' : 'sessions'}`,
    ties.templates === 0 ? '' : `${ties.templates} season ${ties.templates === 1 ? 'template' : 'templates'}`,
  ].filter((text) => text !== '');
  if (held.length === 0) return null;
  const list = held.length > 1 ? `${held.slice(0, -1).join(', ')} and ${held.at(-1)}` : held[0];
  return fail('conflict', `“${exercise.name}” is used in ${list}, so it stays. Take it out there first.`);
}

function setsText(sets: number): string {
  return `${sets} ${sets === 1 ? 'set' : 'sets'}`;
}

/** `Back squat (my version)`, with a number where that is taken too. */
function freeName(reads: ReadDb, name: string): string {
  const taken = new Set(reads.exercises.list().map((each) => nameKey(each.name)));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? ' (my version)' : ` (my version ${number})`;
    const free = `${name.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!taken.has(nameKey(free))) return free;
  }
}
