import type { LogContext, LogView, SquadLogRow } from '../../../shared/contract/log.ts';
import type { Athlete } from '../../../shared/domain/athlete.ts';
import { addDays, addWeeks, type CalendarDate, earlier, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, ExerciseId } from '../../../shared/domain/ids.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { ReadDb } from '../../db/index.ts';
import { loadContext, trainingPaces } from '../../engine/index.ts';
import { policyOf } from '../athlete-policy.ts';
import { gone } from '../context.ts';
import { planAthleteOf } from '../plan-inputs.ts';
import { complianceOf } from './compliance.ts';

/** How far back the exercises are looked for that an athlete is likely to have done, days. */
const USED_DAYS = 84;

/** Everything the Log screen shows: the day, and `weeks` weeks up to the one that holds it. */
export function logViewOf(
  reads: ReadDb,
  input: { readonly athleteId: AthleteId; readonly date: CalendarDate; readonly weeks: number },
  today: CalendarDate,
): Result<LogView> {
  const athlete = reads.athletes.get(input.athleteId);
  if (athlete === undefined) return gone('athlete');
  const { date, weeks } = input;
  const monday = mondayOf(date);
  const from = addWeeks(monday, 1 - weeks);
  const sunday = addDays(monday, 6);
  // What fulfils a session of the first or last day may stand on the day beside it.
  const around = reads.sessions.between(athlete.id, addDays(from, -7), addDays(sunday, 7));
  const missed = reads.missed.between(athlete.id, from, sunday);
  const missedIds = new Set(missed.map((each) => each.sessionId));
  const mondays = Array.from({ length: weeks }, (_, back) => addWeeks(monday, -back));
  const shown = withPartners(around, from, sunday);
  return ok({
    athleteId: athlete.id,
    today,
    date,
    context: contextOf(reads, athlete, date, today),
    sessions: shown.map(withoutReasons),
    missed: [...missed],
    weeks: mondays.map((each) => complianceOf(each, around, missedIds, today)),
  });
}

/** The day of every athlete who is not archived, by name. */
export function squadLogOf(reads: ReadDb, date: CalendarDate, today: CalendarDate): SquadLogRow[] {
  return reads.athletes.list({ archived: false }).map((athlete) => {
    const around = reads.sessions.between(athlete.id, addDays(date, -7), addDays(date, 7));
    return {
      athleteId: athlete.id,
      name: athlete.name,
      groupIds: [...athlete.groupIds],
      distanceUnit: athlete.distanceUnit,
      massUnit: athlete.massUnit,
      context: contextOf(reads, athlete, date, today),
      sessions: withPartners(around, date, date).map(withoutReasons),
      missed: [...reads.missed.between(athlete.id, date, date)],
    };
  });
}

/** Sessions of the days, and those outside that fulfil one of them or are fulfilled by one. */
function withPartners(around: readonly Session[], from: CalendarDate, to: CalendarDate): Session[] {
  const inside = around.filter((session) => session.date >= from && session.date <= to);
  const ids = new Set(inside.map((session) => session.id));
  const wanted = new Set(inside.flatMap((session) => session.plannedId ?? []));
  return around.filter(
    ({ id, plannedId }) => ids.has(id) || wanted.has(id) || (plannedId !== null && ids.has(plannedId)),
  );
}

function withoutReasons(session: Session): Session {
  return { ...session, reasons: [] };
}

function contextOf(reads: ReadDb, athlete: Athlete, date: CalendarDate, today: CalendarDate): LogContext {
  const day = earlier(date, today);
  const policy = policyOf(reads, athlete.id, reads.seasons.covering(athlete.id, date)?.preset);
  const context = loadContext(planAthleteOf(reads, athlete, day), reads.exercises.list(), day, policy);
  const paces = context.vdot === null ? null : trainingPaces(context.vdot, policy.running.paces);
  return {
    levels: [...context.e1rmKg].map(([exerciseId, e1rmKg]) => ({ exerciseId, e1rmKg })),
    paces: paces === null ? null : { ...paces, E: (paces.E.slow + paces.E.fast) / 2 },
    used: [...usedExercises(reads, athlete.id, date)],
  };
}

function usedExercises(reads: ReadDb, athleteId: AthleteId, date: CalendarDate): readonly ExerciseId[] {
  const counts = new Map<ExerciseId, number>();
  for (const session of reads.sessions.between(athleteId, addDays(date, -USED_DAYS), date)) {
    for (const set of session.strength?.sets ?? []) counts.set(set.exerciseId, (counts.get(set.exerciseId) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}
