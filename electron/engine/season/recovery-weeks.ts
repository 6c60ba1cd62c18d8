import type { Rhythm } from '../../../shared/domain/vocabulary.ts';

/** Loading weeks in a row that a rhythm allows. */
export function loadingWeeks(rhythm: Rhythm): number {
  return rhythm === '3:1' ? 3 : 2;
}

/**
 * Which of `count` weeks before a taper are recovery weeks: as few as keep every loading block within the rhythm, the
 * blocks as even as possible and longer ones first. The first and the last week are never recovery weeks. A recovery
 * week next to the week of a B race moves onto it, so that the race's short taper and the recovery are one.
 */
export function recoveryWeeks(count: number, rhythm: Rhythm, bRaceWeeks: readonly number[]): Set<number> {
  const longest = loadingWeeks(rhythm);
  const recoveries = Math.max(0, Math.ceil((count - longest) / (longest + 1)));
  const blocks = recoveries + 1;
  const short = Math.floor((count - recoveries) / blocks);
  const longer = count - recoveries - short * blocks;
  const result = new Set<number>();
  let week = -1;
  for (let block = 0; block < recoveries; block += 1) {
    week += short + (block < longer ? 1 : 0) + 1;
    result.add(week);
  }
  for (const race of bRaceWeeks) moveOnto(race, result, count);
  return result;
}

function moveOnto(race: number, recoveries: Set<number>, count: number): void {
  if (race <= 0 || race >= count - 1 || recoveries.has(race)) return;
  const neighbour = [race + 1, race - 1].find((week) => recoveries.has(week));
  if (neighbour === undefined || recoveries.has(race - 2) || recoveries.has(race + 2)) return;
  recoveries.delete(neighbour);
  recoveries.add(race);
}
