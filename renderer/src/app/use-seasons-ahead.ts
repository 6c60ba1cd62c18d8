import { useEffect, useEffectEvent } from 'react';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import { useAskAhead } from '../api/index.ts';

/** An athlete whose season may be opened next. */
export interface LikelyAthlete {
  readonly id: AthleteId;
  readonly seasonId: SeasonId | null;
}

/** How long a screen is looked at before the seasons that may come next are asked for, ms. */
const LOOK_MS = 700;

/** Has what the season screen reads on its way before it opens; resolves when all of it is there. */
export function useSeasonAhead(): (athlete: LikelyAthlete) => Promise<unknown> {
  const ask = useAskAhead();
  return ({ id, seasonId }) =>
    Promise.all([
      ask('athlete.get', { athleteId: id }),
      ask('season.list', { athleteId: id }),
      ...(seasonId === null ? [] : [ask('season.get', { seasonId })]),
    ]);
}

/** A coach who looks at a screen for a moment finds the seasons that they are likely to open next ready. */
export function useSeasonsAhead(likely: readonly LikelyAthlete[]): void {
  const ask = useSeasonAhead();
  const askAll = useEffectEvent(() => {
    for (const athlete of likely) void ask(athlete);
  });
  const who = likely.map((athlete) => athlete.id).join(' ');
  useEffect(() => {
    if (who === '') return;
    const timer = setTimeout(askAll, LOOK_MS);
    return () => clearTimeout(timer);
  }, [who]);
}
