import type { ExerciseCard } from '../../../../shared/contract/library.ts';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import {
  type BodyRegion,
  type Equipment,
  PATTERNS,
  type Pattern,
  SESSION_KINDS,
} from '../../../../shared/domain/vocabulary.ts';
import { folded } from '../../commands/fold.ts';
import { t } from '../../text/index.ts';

/** Which exercises of the library are shown; null does not restrict. */
export interface ExerciseFilter {
  readonly query: string;
  readonly pattern: Pattern | null;
  /** `none` shows what needs no equipment. */
  readonly equipment: Equipment | 'none' | null;
  /** Leaves out what loads this part of the body. */
  readonly spare: BodyRegion | null;
  /** Only the coach's own. */
  readonly own: boolean;
}

/** Shows everything. */
export const everyExercise: ExerciseFilter = { query: '', pattern: null, equipment: null, spare: null, own: false };

/** True where anything is left out. */
export function isFiltered(filter: ExerciseFilter): boolean {
  return (
    filter.query.trim() !== '' ||
    filter.pattern !== null ||
    filter.equipment !== null ||
    filter.spare !== null ||
    filter.own
  );
}

/** True when each typed word begins a word of the text. */
function answers(text: string, query: string): boolean {
  const words = folded(text).split(/[^a-z0-9]+/);
  const wanted = folded(query)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsOf(exercise: ExerciseCard): string {
  return [
    exercise.name,
    ...exercise.aliases,
    t(`words.${exercise.pattern}`),
    t(`library.loading_${exercise.loading}`),
    ...exercise.equipment.map((each) => t(`words.${each}`)),
  ].join(' ');
}

/** The exercises that the filter leaves. */
export function filterExercises(list: readonly ExerciseCard[], filter: ExerciseFilter): readonly ExerciseCard[] {
  const { pattern, equipment, spare, own, query } = filter;
  return list.filter(
    (each) =>
      (pattern === null || each.pattern === pattern) &&
      (equipment === null ||
        (equipment === 'none' ? each.equipment.length === 0 : each.equipment.includes(equipment))) &&
      (spare === null || !each.regions.includes(spare)) &&
      (!own || !each.builtIn) &&
      answers(wordsOf(each), query),
  );
}

/** Exercises of one movement. */
export interface PatternSection {
  readonly pattern: Pattern;
  readonly exercises: readonly ExerciseCard[];
}

/** Exercises by movement, in the order of the vocabulary; movements without any are left out. */
export function patternSections(list: readonly ExerciseCard[]): readonly PatternSection[] {
  return PATTERNS.map((pattern) => ({ pattern, exercises: list.filter((each) => each.pattern === pattern) })).filter(
    (section) => section.exercises.length > 0,
  );
}

/** Saved sessions of one kind. */
export interface KindSection {
  readonly kind: LibraryItem['kind'];
  readonly items: readonly LibraryItem[];
}

/** Saved sessions that answer the query, by kind. */
export function kindSections(list: readonly LibraryItem[], query: string): readonly KindSection[] {
  const found = list.filter((item) => answers(`${item.title} ${t(`library.kind_${item.kind}`)}`, query));
  return SESSION_KINDS.map((kind) => ({ kind, items: found.filter((item) => item.kind === kind) })).filter(
    (section) => section.items.length > 0,
  );
}
