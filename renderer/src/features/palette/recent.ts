import { useEffect } from 'react';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { remember, remembered } from '../../commands/window-memory.ts';

const NAME = 'recent-athletes';
/** Most that are remembered. */
const MOST = 12;

let visited: readonly string[] | null = null;

/** Ids of the athletes whose screens were opened last, also before the last start; the latest first. */
export function recentAthletes(): readonly string[] {
  visited ??= readVisits(remembered(NAME));
  return visited;
}

/** The ids in what was remembered, whatever that is. */
export function readVisits(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
}

/** Remembers whose screens are open. */
export function useVisits(athleteId: AthleteId | null): void {
  useEffect(() => {
    if (athleteId === null) return;
    visited = [athleteId, ...recentAthletes().filter((id) => id !== athleteId)].slice(0, MOST);
    remember(NAME, visited);
  }, [athleteId]);
}
