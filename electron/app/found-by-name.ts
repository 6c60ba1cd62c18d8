import type { Output } from '../../shared/contract/index.ts';
import { type CalendarDate, daysBetween } from '../../shared/domain/calendar-date.ts';
import { BY_WORDS, rank, rankNamed } from '../../shared/domain/rank.ts';
import type { ReadDb } from '../db/index.ts';

/** Races and seasons of all athletes and archived athletes by words of their names; at most `limit` of each. */
export function foundByName(reads: ReadDb, text: string, limit: number, today: CalendarDate): Output<'find.named'> {
  const best = <T>(items: readonly T[], rankOf: (item: T) => number, farOf: (item: T) => number) => {
    const found = items
      .map((item) => ({ item, rank: rankOf(item), far: farOf(item) }))
      .filter((each) => each.rank > 0)
      .toSorted((a, b) => b.rank - a.rank || a.far - b.far);
    return { items: found.slice(0, limit).map((each) => each.item), total: found.length };
  };
  return {
    races: best(
      reads.names.races(),
      (race) => rankNamed(race.name, `${race.athleteName} ${race.date.slice(0, 4)}`, text),
      (race) => Math.abs(daysBetween(today, race.date)),
    ),
    seasons: best(
      reads.names.seasons(),
      (season) =>
        rankNamed(
          season.name,
          `${season.athleteName} ${season.firstMonday.slice(0, 4)} ${season.lastDay.slice(0, 4)}`,
          text,
        ),
      (season) =>
        season.lastDay < today
          ? daysBetween(season.lastDay, today)
          : Math.max(0, daysBetween(today, season.firstMonday)),
    ),
    archived: best(
      reads.names.archived(),
      (athlete) => {
        const score = rank(athlete.athleteName, text);
        return score >= BY_WORDS ? score : 0;
      },
      () => 0,
    ),
  };
}
