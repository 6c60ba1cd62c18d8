import { addDays, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { SeasonDraft, WeekPin } from '../../../shared/domain/season.ts';
import type { WeekFrame } from '../season/frame.ts';
import { makeFinding } from '../season/season-finding.ts';
import { easyMetres, type Runner, volumeText } from './runner.ts';
import type { WeekVolume } from './volume.ts';
import type { PlacedVolume } from './week-reasons.ts';

/** A week that comes within this part of what the coach set holds it. */
const NEAR = 0.05;

/** What the coach has set for the week; undefined where nothing is. */
export function weekPinOf(season: Pick<SeasonDraft, 'weekPins'>, { monday }: Pick<WeekFrame, 'monday'>) {
  return season.weekPins.find((pin) => pin.monday === monday);
}

/** Running that the coach has set for a week in the season's basis, metres; null where the engine chooses. */
function wantedMetres(pin: WeekPin | undefined, runner: Runner): number | null {
  if (pin === undefined) return null;
  if (runner.basis === 'distance') return pin.distanceM;
  return pin.durationS === null ? null : easyMetres(pin.durationS, runner);
}

/**
 * The volume of a week as the coach has set it, races included; the limit of single runs, the days and the calendar hold
 * all the same. What it would hold as a loading week follows in proportion.
 */
export function pinnedVolume(week: WeekFrame, own: WeekVolume, season: SeasonDraft, runner: Runner): WeekVolume {
  const wanted = wantedMetres(weekPinOf(season, week), runner);
  if (wanted === null) return own;
  const raced = week.races.filter((race) => race.priority === 'A').reduce((sum, race) => sum + race.distanceM, 0);
  const metres = Math.max(0, wanted - (runner.basis === 'distance' ? raced : 0));
  const loadM = own.metres > 0 ? (own.loadM * metres) / own.metres : metres;
  return { ...own, metres, loadM, cause: 'coach', referenceM: own.metres };
}

/** A finding for each week to come whose running is not what the coach set. */
export function weekPinFindings(
  weeks: readonly { readonly placed: PlacedVolume; readonly past: boolean }[],
  season: SeasonDraft,
  runner: Runner,
): readonly Finding[] {
  return weeks.flatMap(({ placed: { week, totalM }, past }) => {
    const wanted = wantedMetres(weekPinOf(season, week), runner);
    if (wanted === null || past || Math.abs(totalM - wanted) <= wanted * NEAR) return [];
    const [got, set] = [volumeText(totalM, runner), volumeText(wanted, runner)];
    const why =
      totalM < wanted
        ? 'the days, the growth of single runs and the calendar hold no more'
        : 'races, kept sessions and the shortest sensible runs come to more';
    return makeFinding({
      rule: '1.4',
      severity: 'warning',
      from: week.monday,
      to: addDays(week.monday, 6),
      title: `Week of ${dayText(week.monday)}: ${got}, not ${set}`,
      sentence: `You set ${set} of running for the week of ${dayText(week.monday)}; the plan has ${got}, as ${why}.`,
      remedy: 'Set another target for the week, or let the engine decide.',
      source: 'Counterpoint default',
    });
  });
}
