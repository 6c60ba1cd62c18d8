import { useEffect } from 'react';
import type { AthleteId } from '../../../../shared/domain/ids.ts';

let visited: readonly AthleteId[] = [];

/** The athletes whose screens were opened in this window, the last first. */
export function recentAthletes(): readonly AthleteId[] {
  return visited;
}

/** Remembers whose screens are open. */
export function useVisits(athleteId: AthleteId | null): void {
  useEffect(() => {
    if (athleteId !== null) visited = [athleteId, ...visited.filter((id) => id !== athleteId)];
  }, [athleteId]);
}
