import { FASTER_THAN_ANYBODY_S_PER_KM, RACE } from '../../../../shared/domain/race-limits.ts';
import { type DistanceUnit, formatClock } from '../../../../shared/domain/units.ts';
import { raceDistanceWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';

function isTooFast(timeS: number, distanceM: number): boolean {
  return timeS < (distanceM / 1000) * FASTER_THAN_ANYBODY_S_PER_KM;
}

/**
 * What is wrong with a time (seconds) that nobody runs over a distance (metres), as a sentence; null when nothing is.
 * `1:31` over a half marathon is a minute and a half: the sentence says how the hours are written.
 */
export function tooFastProblem(timeS: number, distanceM: number, unit: DistanceUnit): string | null {
  if (!isTooFast(timeS, distanceM)) return null;
  const said = { time: formatClock(timeS), distance: raceDistanceWords(distanceM, unit) };
  const longer = timeS * 60;
  return isTooFast(longer, distanceM) || longer > RACE.mostS
    ? t('race.errorTooFast', said)
    : t('race.errorTooFastMeant', { ...said, longer: formatClock(longer) });
}
