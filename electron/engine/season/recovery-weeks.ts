import type { Rhythm } from '../../../shared/domain/vocabulary.ts';

/** Loading weeks in a row that a rhythm such as `3:1` allows; Infinity for a rhythm without recovery weeks. */
export function loadingWeeks(rhythm: Rhythm): number {
  const weeks = Number.parseInt(rhythm, 10);
  return weeks >= 1 ? weeks : Number.POSITIVE_INFINITY;
}

/** Recovery weeks of a stretch without B races: as few as the rhythm allows, the blocks even and longer ones first. */
function evenly(from: number, count: number, longest: number): number[] {
  if (count <= longest) return [];
  const recoveries = Math.ceil((count - longest) / (longest + 1));
  const blocks = recoveries + 1;
  const short = Math.floor((count - recoveries) / blocks);
  const longer = count - recoveries - short * blocks;
  const weeks: number[] = [];
  let week = from - 1;
  for (let block = 0; block < recoveries; block += 1) {
    week += short + (block < longer ? 1 : 0) + 1;
    weeks.push(week);
  }
  return weeks;
}

/**
 * Which of `count` training weeks are recovery weeks. The week of a B race is a light one, so it ends a loading block;
 * between such weeks there are as few recovery weeks as keep every block within the rhythm. The first and the last week
 * are never recovery weeks. The week of a B race is itself a recovery week when a nearly whole block lies before it, so
 * that the race's short taper and the recovery are one; and when another B race was the week before.
 */
export function recoveryWeeks(count: number, rhythm: Rhythm, bRaceWeeks: readonly number[]): Set<number> {
  const longest = loadingWeeks(rhythm);
  const races = [...new Set(bRaceWeeks)].filter((week) => week >= 0 && week < count).sort((a, b) => a - b);
  const result = new Set<number>();
  let from = 0;
  let blockFrom = 0;
  for (const race of [...races, count]) {
    for (const week of evenly(from, race - from, longest)) {
      result.add(week);
      blockFrom = week + 1;
    }
    const afterRace = race > 0 && races.includes(race - 1);
    const full = race - blockFrom >= Math.max(1, longest - 1) && !races.includes(race + 1);
    const inside = race > 0 && race < count - 1;
    if (inside && Number.isFinite(longest) && (full || afterRace)) result.add(race);
    from = race + 1;
    blockFrom = from;
  }
  return result;
}
