import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';
import { type LikelyAthlete, useSeasonAhead } from './use-seasons-ahead.ts';

/** How long a season may be on its way before its screen opens without it, ms. */
const PATIENCE_MS = 150;

/** How often an athlete was opened in this window: the last time counts. */
let openings = 0;

/** Waits for what an athlete's screen reads, but not for long; false where the coach has gone on to something else. */
async function isStillWanted(season: Promise<unknown>): Promise<boolean> {
  openings += 1;
  const opening = openings;
  const from = window.location.hash;
  await Promise.race([season, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return opening === openings && window.location.hash === from;
}

/**
 * Opens the season of an athlete from a list. What is on screen stays until the season is there, so that one picture
 * takes the place of the other without an empty one between them. Of several asked for in a row the last one opens, and
 * none where the coach went elsewhere meanwhile.
 */
export function useOpenAthlete(): (athlete: LikelyAthlete) => void {
  const askSeason = useSeasonAhead();
  const { go } = usePlace();
  const open = async (athlete: LikelyAthlete) => {
    if (await isStillWanted(askSeason(athlete))) go(paths.home(athlete.id, athlete.seasonId));
  };
  return (athlete) => void open(athlete);
}
