import { formatClock } from '../../../../shared/domain/units.ts';
import { raceDistanceWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** Seconds per kilometre that nobody has run over 400 m or more: ten metres a second. */
const FASTER_THAN_ANYBODY = 100;

/** The longest time of a race, seconds. */
const LONGEST = 345_600;

function isTooFast(timeS: number, distanceM: number): boolean {
  return timeS < (distanceM / 1000) * FASTER_THAN_ANYBODY;
}

/**
 * What is wrong with a time (seconds) that nobody runs over a distance (metres), as a sentence; null when nothing is.
 * `1:31` over a half marathon is a minute and a half: the sentence says how the hours are written.
 */
export function tooFastProblem(timeS: number, distanceM: number): string | null {
  if (!isTooFast(timeS, distanceM)) return null;
  const said = { time: formatClock(timeS), distance: raceDistanceWords(distanceM, 'km') };
  const longer = timeS * 60;
  return isTooFast(longer, distanceM) || longer > LONGEST
    ? t('race.errorTooFast', said)
    : t('race.errorTooFastMeant', { ...said, longer: formatClock(longer) });
}
