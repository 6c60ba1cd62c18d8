import type { Athlete } from '../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { Season } from '../../shared/domain/season.ts';
import type { PlainSession, ReadDb } from '../db/index.ts';
import { type AuditInput, loadContext, type Policy } from '../engine/index.ts';
import { policyOf } from './athlete-policy.ts';
import { draftOf, planAthleteOf } from './plan-inputs.ts';
import { PERIOD_WEEKS_BEFORE } from './season-plan.ts';
import { weekPlaces } from './week-places.ts';

/** Days after the last one within which a race still asks for something (C2, and the long run of R3). */
const RACE_DAYS = 112;

/** What is to be audited. */
export interface AuditTask {
  readonly sessions: readonly PlainSession[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly today: CalendarDate;
  /** The class of each week comes from the sessions themselves, not from the plan; false when absent. */
  readonly ownClasses?: boolean;
}

/** An athlete's sessions as the engine's audit reads them; weeks outside the given seasons are placed by the engine. */
export function auditInputOf(
  reads: ReadDb,
  athlete: Athlete,
  seasons: readonly Season[],
  { sessions, from, to, today, ownClasses = false }: AuditTask,
): AuditInput {
  const policy = policyOf(reads, athlete.id, seasons.at(-1)?.preset);
  return {
    ...auditSetting(reads, athlete, { from, to, today }, policy),
    sessions: sessions.map((session) => ({
      ...draftOf(session),
      id: session.id,
      load: session.load,
      done: session.side === 'actual',
      locked: session.locked,
    })),
    weeks: seasons.flatMap((season) => seasonWeeks(reads, season, ownClasses)),
  };
}

/** What an audit must know beside sessions and weeks: the athlete, their calendar and their races. */
export function auditSetting(
  reads: ReadDb,
  athlete: Athlete,
  { from, to, today }: Pick<AuditTask, 'from' | 'to' | 'today'>,
  policy: Policy,
): Omit<AuditInput, 'sessions' | 'weeks'> {
  const exercises = reads.exercises.list();
  return {
    today,
    from,
    to,
    races: reads.races.list(athlete.id, from, addDays(to, RACE_DAYS)),
    periods: reads.periods.list(athlete.id, addWeeks(from, -PERIOD_WEEKS_BEFORE), to),
    liftingHistory: athlete.liftingHistory,
    liftWeekdays: athlete.days.filter((day) => day.canLift).map((day) => day.weekday),
    runWeekdays: athlete.days.filter((day) => day.canRun).map((day) => day.weekday),
    avoidPatterns: athlete.avoidPatterns,
    distanceUnit: athlete.distanceUnit,
    athleteName: athlete.name,
    exercises,
    e1rmKg: loadContext(planAthleteOf(reads, athlete, today), exercises, today, policy).e1rmKg,
  };
}

function seasonWeeks(reads: ReadDb, season: Season, ownClasses: boolean): AuditInput['weeks'][number][] {
  const stored = new Map(reads.seasons.weeks(season.id).map((week) => [week.monday, week]));
  return weekPlaces(season, reads.seasons.phases(season.id)).map(({ monday, phase }) => {
    const week = stored.get(monday);
    return {
      monday,
      phase,
      taper: week?.taper ?? false,
      recovery: week?.recovery ?? false,
      class: ownClasses ? null : (week?.class ?? null),
    };
  });
}
