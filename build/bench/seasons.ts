import { baseAthlete, raceOn, seasonFrom, weekDays } from '../../electron/engine/goldens/golden-inputs.ts';
import {
  type AuditInput,
  type AuditSession,
  builtInExercises,
  planSeason,
  policyFor,
} from '../../electron/engine/index.ts';
import type { PlanInput } from '../../electron/engine/types.ts';
import { addDays, calendarDate } from '../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../shared/domain/season.ts';

const FIRST_MONDAY = '2026-01-05';
const policy = policyFor('article');

/** A season of so many weeks that ends with a marathon, with a 10 km race as a B race in the middle when there is room. */
export function seasonOf(weeks: number, firstMonday: string = FIRST_MONDAY): PlanInput {
  const start = calendarDate(firstMonday);
  const end = addDays(start, 7 * weeks - 1);
  const races: RaceDraft[] = [raceOn(end, 42_195, 'A', 'Marathon')];
  if (weeks >= 20) races.push(raceOn(addDays(start, 7 * Math.floor(weeks / 2) + 5), 10_000, 'B', '10 km'));
  return {
    today: start,
    athlete: { ...baseAthlete, days: weekDays([1, 2, 3, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]) },
    season: seasonFrom(firstMonday, { endDate: end }),
    races,
    exercises: builtInExercises,
    kept: [],
    periods: [],
  };
}

/** A 52-week season with two A races, both voices planned. */
export function dualSeason(): PlanInput {
  const input = seasonOf(52);
  return { ...input, races: [...input.races, raceOn('2026-05-31', 10_000, 'A', 'Spring 10 km')] };
}

/** So many years of one athlete's training as an audit reads them: planned seasons of 52 weeks taken as done. */
export function yearsOfTraining(years: number): AuditInput {
  const sessions: AuditSession[] = [];
  const weeks: AuditInput['weeks'][number][] = [];
  const races: RaceDraft[] = [];
  let monday = calendarDate(FIRST_MONDAY);
  for (let year = 0; year < years; year += 1) {
    const input = seasonOf(52, monday);
    races.push(...input.races);
    for (const week of planSeason(input, policy).weeks) {
      weeks.push({ monday: week.monday, phase: week.phase, taper: week.taper, class: week.class });
      sessions.push(...week.sessions);
    }
    monday = addDays(monday, 7 * 52);
  }
  const to = addDays(monday, -1);
  const from = calendarDate(FIRST_MONDAY);
  return { today: monday, from, to, sessions, races, weeks, liftingHistory: 'regular', exercises: builtInExercises };
}

/** The same years as a log that no season was ever planned for. */
export function asHistory(input: AuditInput): AuditInput {
  return { ...input, weeks: [], sessions: input.sessions.map((session) => ({ ...session, done: true })) };
}
