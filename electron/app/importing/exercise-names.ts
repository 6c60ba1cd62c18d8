import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Loading } from '../../../shared/domain/vocabulary.ts';
import type { ImportChange, ImportContext, ImportQuestion } from './import-plan.ts';

/** What the names of exercises in a log mean. */
export interface ExerciseNames {
  /** Null means that its sets are left out. While a name is asked about, it means what is suggested. */
  readonly idOf: (name: string) => ExerciseId | null;
  /** One question per unknown name, in the order of the file. */
  readonly questions: readonly ImportQuestion[];
  /** Remembers the coach's answers for the next file. */
  readonly changes: readonly ImportChange[];
}

/**
 * Finds the exercises that a log names: by the coach's answer, by an answer remembered from an earlier file, by name or
 * alias in the library, by the same words in another order with the same equipment.
 */
export function resolveExercises(context: ImportContext, names: Iterable<string>): ExerciseNames {
  const library = context.reads.exercises.list();
  const remembered = context.reads.exercises.rememberedNames();
  const answers = new Map(Object.entries(context.choices.exercises).map(([name, id]) => [nameKey(name), id]));
  const index = libraryIndex(library);
  const found = new Map<string, ExerciseId | null>();
  const questions: ImportQuestion[] = [];
  const changes: ImportChange[] = [];
  for (const name of new Set([...names].map((each) => each.trim()))) {
    const key = nameKey(name);
    if (found.has(key)) continue;
    const answer = answers.get(key);
    const answered = answer !== undefined && (answer === null || library.some((each) => each.id === answer));
    if (answered) {
      found.set(key, answer);
      if (remembered.get(key) !== answer) changes.push((db) => db.exercises.rememberName(name, answer));
      continue;
    }
    const known = remembered.has(key) ? (remembered.get(key) ?? null) : index.get(wordKey(name));
    if (known !== undefined) found.set(key, known);
    else {
      const suggestion = suggestionFor(name, library);
      questions.push({ kind: 'exercise', name, suggestion });
      found.set(key, suggestion);
    }
  }
  return { idOf: (name) => found.get(nameKey(name)) ?? null, questions, changes };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Words that name the equipment in logs, in one form. */
const EQUIPMENT_WORDS: Readonly<Record<string, Loading>> = {
  barbell: 'barbell',
  bb: 'barbell',
  dumbbell: 'dumbbell',
  db: 'dumbbell',
  kettlebell: 'kettlebell',
  kb: 'kettlebell',
  machine: 'machine',
  cable: 'machine',
  smith: 'machine',
  bodyweight: 'bodyweight',
};

/** The words of a name without case, order, hyphens and plural endings. */
function words(name: string): readonly string[] {
  const parts = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/-/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'with');
  return parts.map((word) =>
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
  );
}

function wordKey(name: string): string {
  return [...new Set(words(name))].sort().join(' ');
}

/** Names, aliases and names with equipment → exercise; what two exercises share means neither. */
function libraryIndex(library: readonly Exercise[]): ReadonlyMap<string, ExerciseId> {
  const index = new Map<string, ExerciseId | null>();
  const put = (key: string, id: ExerciseId) => {
    const taken = index.get(key);
    index.set(key, taken === undefined || taken === id ? id : null);
  };
  for (const exercise of library) {
    for (const name of [exercise.name, ...exercise.aliases, `${exercise.name} ${exercise.loading}`]) {
      put(wordKey(name), exercise.id);
    }
  }
  return new Map([...index].flatMap(([key, id]) => (id === null ? [] : [[key, id] as const])));
}

/** The exercise that shares most words with the name, if at least half of them and not with other equipment. */
function suggestionFor(name: string, library: readonly Exercise[]): ExerciseId | null {
  const wanted = new Set(words(name));
  const equipment = equipmentIn(wanted);
  let best: ExerciseId | null = null;
  let bestScore = 0.5;
  for (const exercise of library) {
    const other = equipment !== null && equipment !== exercise.loading;
    for (const known of [exercise.name, ...exercise.aliases]) {
      const have = new Set([...words(known), exercise.loading]);
      const without = new Set([...wanted, exercise.loading]);
      const shared = [...without].filter((word) => have.has(word)).length;
      const score = shared / new Set([...without, ...have]).size - (other ? 0.4 : 0);
      if (score > bestScore) {
        best = exercise.id;
        bestScore = score;
      }
    }
  }
  return best;
}

function equipmentIn(wanted: ReadonlySet<string>): Loading | null {
  for (const word of wanted) {
    const loading = Object.hasOwn(EQUIPMENT_WORDS, word) ? EQUIPMENT_WORDS[word] : undefined;
    if (loading !== undefined) return loading;
  }
  return null;
}
