import type { ExerciseCard } from '../../../../shared/contract/library.ts';
import { folded } from '../../../../shared/domain/fold.ts';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import {
  type BodyRegion,
  type Equipment,
  PATTERNS,
  type Pattern,
  SESSION_KINDS,
} from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';

/** Which exercises of the library are shown; null does not restrict. */
export interface ExerciseFilter {
  readonly query: string;
  readonly pattern: Pattern | null;
  /** `none` shows what needs no equipment. */
  readonly equipment: Equipment | 'none' | null;
  /** Leaves out what this part of the body cannot take while it hurts; what it takes with care stays. */
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

/** What an exercise is called and is. */
function namesOf(exercise: ExerciseCard): string {
  return [
    exercise.name,
    ...exercise.aliases,
    t(`words.${exercise.pattern}`),
    t(`library.loading_${exercise.loading}`),
    ...exercise.equipment.map((each) => t(`words.${each}`)),
  ].join(' ');
}

/** What is written about it: how it is done, and when not. */
function textOf(exercise: ExerciseCard): string {
  return [
    ...exercise.regions.map((each) => t(`library.region_${each}`)),
    ...exercise.cues,
    ...exercise.faults,
    exercise.setUp,
    exercise.caution,
  ].join(' ');
}

/** True where the query is found only in what is written about the exercise, not in what it is called. */
export function isFoundInText(exercise: ExerciseCard, query: string): boolean {
  return query.trim() !== '' && !answers(namesOf(exercise), query);
}

/** The exercises that the filter leaves. */
export function filterExercises(list: readonly ExerciseCard[], filter: ExerciseFilter): readonly ExerciseCard[] {
  const { pattern, equipment, spare, own, query } = filter;
  return list.filter(
    (each) =>
      (pattern === null || each.pattern === pattern) &&
      (equipment === null ||
        (equipment === 'none' ? each.equipment.length === 0 : each.equipment.includes(equipment))) &&
      (spare === null || !each.avoid.includes(spare)) &&
      (!own || !each.builtIn) &&
      answers(`${namesOf(each)} ${textOf(each)}`, query),
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

/** Which saved sessions are shown; null does not restrict. */
export interface SessionFilter {
  readonly query: string;
  readonly kind: LibraryItem['kind'] | null;
  readonly tag: string | null;
  /** Only the coach's own. */
  readonly own: boolean;
}

/** Shows every saved session. */
export const everySession: SessionFilter = { query: '', kind: null, tag: null, own: false };

/** True where any saved session is left out. */
export function isSessionFiltered({ query, kind, tag, own }: SessionFilter): boolean {
  return query.trim() !== '' || kind !== null || tag !== null || own;
}

/** Saved sessions of one kind in one folder. */
export interface FolderSection {
  readonly key: string;
  readonly kind: LibraryItem['kind'];
  /** Empty for what is in none. */
  readonly folder: string;
  readonly items: readonly LibraryItem[];
}

/** The heading of a folder: `Runs · Threshold`. */
export function folderTitle({ kind, folder }: Pick<FolderSection, 'kind' | 'folder'>): string {
  const words = t(`library.kind_${kind}`);
  return folder === '' ? words : `${words} · ${folder}`;
}

/**
 * Saved sessions that the filter leaves, by kind and folder: the coach's own folders first, then the ready-made ones in
 * the order in which they ship.
 */
export function folderSections(list: readonly LibraryItem[], filter: SessionFilter): readonly FolderSection[] {
  const found = list.filter(
    (item) =>
      (filter.kind === null || item.kind === filter.kind) &&
      (filter.tag === null || item.tags.includes(filter.tag)) &&
      (!filter.own || !item.builtIn) &&
      answers(
        [item.title, t(`library.kind_${item.kind}`), item.folder, ...item.tags, item.content.note].join(' '),
        filter.query,
      ),
  );
  const sections = new Map<string, FolderSection & { readonly order: string }>();
  const inOrder = [...found].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  for (const item of inOrder) {
    const key = `${item.kind} ${item.folder}`;
    const section = sections.get(key);
    sections.set(key, {
      key,
      kind: item.kind,
      folder: item.folder,
      order: section?.order ?? orderOf(item),
      items: [...(section?.items ?? []), item],
    });
  }
  return SESSION_KINDS.flatMap((kind) => [...sections.values()].filter((section) => section.kind === kind));
}

/** Own sessions by folder and title; ready-made ones behind them by their number, which the end of their id holds. */
function orderOf(item: LibraryItem): string {
  return item.builtIn ? `1 ${item.id}` : `0 ${folded(item.folder)} ${folded(item.title)}`;
}

/** Every tag of the saved sessions, in alphabetical order. */
export function tagsOf(list: readonly LibraryItem[]): readonly string[] {
  return [...new Set(list.flatMap((item) => item.tags))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Tags as they are typed: `10 km, half` → `10 km`, `half`. */
export function parseTags(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim().toLowerCase()))].filter((tag) => tag !== '').sort();
}
