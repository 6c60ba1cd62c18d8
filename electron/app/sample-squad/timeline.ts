import type { AthleteDraft } from '../../../shared/domain/athlete.ts';
import { addWeeks, type CalendarDate, daysBetween, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft, SeasonDraft } from '../../../shared/domain/season.ts';
import { round } from '../../../shared/domain/units.ts';
import { equivalentTimeS, vdotOf } from '../../engine/index.ts';
import type { PlanAthlete } from '../../engine/types.ts';
import type { Random } from './random.ts';
import { dayOfWeek, type SampleAthlete, type SampleRace, type SampleSeason } from './sample-athlete.ts';

/** Weeks of history that the squad brings along. */
const HISTORY_WEEKS = 104;

/** Beyond this, metres, flat equivalents flatter: hills and hours cost more. */
const ULTRA_FROM_M = 45_000;
const ULTRA_FACTOR = 1.3;

/** The athlete as they were in a week of the past (0 is this week): slower, weaker, running less. */
export function athleteInWeek(
  profile: Omit<AthleteDraft, 'groupIds'>,
  sample: SampleAthlete,
  week: number,
): PlanAthlete {
  const ago = Math.min(1, Math.max(0, -week / HISTORY_WEEKS));
  const { name, note, ...today } = profile;
  const strength = 1 - (1 - sample.strengthThen) * ago;
  const slower = 1 + (sample.slowerThen - 1) * ago;
  const distance = 1 - 0.2 * ago;
  return {
    ...today,
    benchmark:
      today.benchmark === null ? null : { ...today.benchmark, timeS: Math.round(today.benchmark.timeS * slower) },
    weeklyDistanceM: Math.round(today.weeklyDistanceM * distance),
    longestRunM: Math.round(today.longestRunM * distance),
    liftMaxes: today.liftMaxes.map((max) => ({
      ...max,
      e1rmKg: round(max.e1rmKg * strength, 1),
      // Dated back, so that they count in the week that they stand for.
      date: addWeeks(max.date, Math.min(0, week)),
    })),
  };
}

/** What the coach would have entered for a season of the history. */
export function seasonDraftFor(season: SampleSeason, today: CalendarDate): SeasonDraft {
  const main = season.races.find((race) => race.priority === 'A') ?? season.races[0];
  const date = dayOfWeek(today, main.week, main.weekday);
  return {
    name: `${main.name} ${date.slice(0, 4)}`,
    startDate: dayOfWeek(today, season.startWeek, 1),
    endDate: null,
    rhythm: season.rhythm ?? '3:1',
    peakDistanceM: null,
    volumeBasis: 'distance',
    peakDurationS: null,
    preset: season.preset ?? 'article',
    goal: season.goal,
    phasePins: [],
    weekPins: [],
  };
}

/** A race as entered; one that is over has a result near what the athlete was fit for. */
export function raceDraftFor(race: SampleRace, athlete: PlanAthlete, today: CalendarDate, random: Random): RaceDraft {
  const { week, weekday, ...entered } = race;
  const date = dayOfWeek(today, week, weekday);
  return {
    ...entered,
    date,
    resultTimeS: date < today ? resultOf(race, athlete, random) : null,
    note: '',
    terrain: 'road',
    ascentM: null,
  };
}

function resultOf(race: SampleRace, athlete: PlanAthlete, random: Random): number | null {
  if (athlete.benchmark === null) return null;
  const fit = equivalentTimeS(vdotOf(athlete.benchmark), race.distanceM);
  const terrain = race.distanceM > ULTRA_FROM_M ? ULTRA_FACTOR : 1;
  return Math.round(fit * terrain * random.normal(1.008, 0.01));
}

/** Weeks from the current one to the week of a day; negative before it. */
export function weeksFromNow(date: CalendarDate, today: CalendarDate): number {
  return daysBetween(mondayOf(today), mondayOf(date)) / 7;
}
