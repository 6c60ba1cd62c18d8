import type { PeriodDraft } from '../../../../shared/domain/athlete.ts';
import { dayText, WEEKDAYS, type Weekday, weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import { found, weekdayName } from '../../explain.ts';
import { aboutSession } from '../evidence.ts';
import { judged, type Timeline } from '../timeline.ts';
import type { AuditInput, AuditSession } from '../types.ts';

/** What is known of the athlete's days. */
type KnownDays = Pick<AuditInput, 'liftWeekdays' | 'runWeekdays' | 'athleteName' | 'periods'>;

/**
 * AV: a run or lift planned, from today on, for a weekday or a period in which the athlete cannot run or lift. Races keep
 * the day that their organiser gave them; what was done shows that it could be done.
 */
export function auditDays(timeline: Timeline, days: KnownDays): Finding[] {
  return timeline.sessions.flatMap((session) => {
    if (session.done === true || session.date < timeline.today || !judged(timeline, session.date)) return [];
    const verb = verbOf(session);
    if (verb === null) return [];
    const barred = periodOf(days.periods ?? [], session.date, verb);
    if (barred !== undefined) return inPeriod(session, verb, barred, days.athleteName ?? 'The athlete');
    const open = (verb === 'run' ? days.runWeekdays : days.liftWeekdays) ?? WEEKDAYS;
    const weekday = weekdayOf(session.date);
    if (open.includes(weekday)) return [];
    const who = days.athleteName ?? 'The athlete';
    return found('AV', {
      severity: 'warning',
      from: session.date,
      to: session.date,
      title: verb === 'run' ? 'A run on a day without running' : 'A lift on a day without lifting',
      sentence: `${who} cannot ${verb} on ${weekdayName(weekday)}s (${dayText(session.date)}); the profile says ${listed(open, 'and', 'no day')}.`,
      evidence: [aboutSession(session, null)],
      remedy:
        open.length === 0
          ? 'Leave it out, or change the days in the profile.'
          : `Move it to ${listed(open, 'or', '')}, or change the days in the profile.`,
    });
  });
}

/** The period that bars running or lifting on a day. */
export function periodOf(
  periods: readonly PeriodDraft[],
  date: AuditSession['date'],
  verb: 'run' | 'lift',
): PeriodDraft | undefined {
  return periods.find(
    ({ from, to, canRun, canLift, volumeShare }) =>
      from <= date && date <= to && !(verb === 'run' ? canRun && volumeShare !== 0 : canLift),
  );
}

const PERIOD_WORDS: Readonly<Record<PeriodDraft['kind'], string>> = {
  unavailable: 'away',
  injury: 'injured',
  illness: 'ill',
  camp: 'in a camp',
};

function inPeriod(session: AuditSession, verb: 'run' | 'lift', period: PeriodDraft, who: string): Finding {
  const oneDay = period.from === period.to;
  const when = oneDay ? `on ${dayText(period.from)}` : `from ${dayText(period.from)} to ${dayText(period.to)}`;
  const then = oneDay ? 'then' : `on ${dayText(session.date)}`;
  return found('AV', {
    severity: 'warning',
    from: session.date,
    to: session.date,
    title: verb === 'run' ? 'A run in a time without running' : 'A lift in a time without lifting',
    sentence: `${who} is ${PERIOD_WORDS[period.kind]} ${when} and cannot ${verb} ${then}.`,
    remedy: 'Move it out of that time, leave it out, or plan the season anew.',
    evidence: [aboutSession(session, null)],
  });
}

function verbOf(session: AuditSession): 'run' | 'lift' | null {
  if (session.kind === 'run') return session.run?.type === 'race' ? null : 'run';
  return session.kind === 'strength' ? 'lift' : null;
}

/** `Monday, Wednesday and Friday`, in the order of the week. */
function listed(days: readonly Weekday[], word: 'and' | 'or', none: string): string {
  const names = [...days].sort((a, b) => a - b).map(weekdayName);
  const last = names.pop();
  if (last === undefined) return none;
  return names.length === 0 ? last : `${names.join(', ')} ${word} ${last}`;
}
