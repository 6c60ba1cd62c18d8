import { BY_WORDS, rank, rankNamed } from '../../../../shared/domain/rank.ts';
import { t } from '../../text/index.ts';
import type { CommandListItem, CommandListSection } from '../../ui/index.ts';

/** Something that the palette can find. */
export interface Findable extends CommandListItem {
  /** Other words that it goes by, such as the number of its rule. */
  readonly also?: readonly string[];
  /** What stands around its name and may be typed with it, such as whose it is. */
  readonly around?: string;
  /** Set where what was typed means it, whatever it is called. */
  readonly meant?: boolean;
}

/** Things of one kind, under a heading. */
export interface Source {
  readonly title: string;
  readonly items: readonly Findable[];
  /** Most that are shown. */
  readonly limit: number;
  /** How many answer in all, where not all of them are here. */
  readonly total?: number;
  /** True where letters in order are enough: `exs` for `Export season`. */
  readonly byLetters?: boolean;
  /** True for what is many and looked for seldom: at equal fit it stands behind the other kinds. */
  readonly isBulk?: boolean;
}

/** What is meant stands above what only begins with it. */
const MEANT = 110;
/** A bulky kind that begins with the words stands behind others of which a later word does. */
const BEHIND = 25;
/** What is found by another word than its name stands below what is called so. */
const BY_OTHER_WORDS = 75;

function score(item: Findable, query: string, byLetters: boolean): number {
  if (item.meant === true) return MEANT;
  const alone = rank(item.label, query);
  const also = (item.also ?? []).map((words) => rank(words, query)).filter((each) => each >= BY_WORDS);
  const other = also.length === 0 ? 0 : Math.min(BY_OTHER_WORDS, Math.max(...also));
  const around = item.around === undefined ? 0 : rankNamed(item.label, item.around, query);
  return Math.max(byLetters || alone >= BY_WORDS ? alone : 0, around, other);
}

function sectionOf(source: Source, items: readonly Findable[], found: number): CommandListSection {
  const total = Math.max(found, source.total ?? 0);
  return {
    title: source.title,
    items,
    ...(total > items.length ? { note: t('palette.some', { shown: items.length, total }) } : {}),
  };
}

/** What answers the query, each kind with its best first, the kind with the best answer first; equals keep their order. */
export function answered(sources: readonly Source[], query: string): readonly CommandListSection[] {
  return sources
    .map((source) => {
      const found = source.items
        .map((item) => ({ item, score: score(item, query, source.byLetters === true) }))
        .filter((each) => each.score > 0)
        .toSorted((a, b) => b.score - a.score);
      const items = found.slice(0, source.limit).map((each) => each.item);
      const best = (found[0]?.score ?? 0) - (source.isBulk === true ? BEHIND : 0);
      return { best, section: sectionOf(source, items, found.length) };
    })
    .filter(({ best }) => best > 0)
    .toSorted((a, b) => b.best - a.best)
    .map(({ section }) => section);
}

/** What is offered before anything is typed, as it comes. */
export function offered(sources: readonly Source[]): readonly CommandListSection[] {
  return sources
    .filter((source) => source.items.length > 0 && source.limit > 0)
    .map((source) => sectionOf(source, source.items.slice(0, source.limit), source.items.length));
}
