import { dayText } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import { round } from '../../../../shared/domain/units.ts';
import { found } from '../../explain.ts';
import type { StrengthPolicy } from '../../strength/policy-strength.ts';
import { aboutSession } from '../evidence.ts';
import { minuteOf, minutesLong } from '../session-times.ts';
import { judged, type Timeline } from '../timeline.ts';
import type { AuditSession } from '../types.ts';

/** C1: run and lift on one day: the run first, the lift 6 h later, 3 h at the least. Only where both have a time. */
export function auditSameDay(timeline: Timeline, policy: StrengthPolicy): Finding[] {
  const findings: Finding[] = [];
  for (const [date, sessions] of timeline.byDate) {
    if (sessions.length < 2 || !judged(timeline, date)) continue;
    for (const lift of sessions.filter((s) => s.load.lifts > 0)) {
      for (const run of sessions.filter((s) => s.kind === 'run')) {
        const finding = sameDay(lift, run, policy);
        if (finding !== null) findings.push(finding);
      }
    }
  }
  return findings;
}

function sameDay(lift: AuditSession, run: AuditSession, policy: StrengthPolicy): Finding | null {
  const liftAt = minuteOf(lift);
  const runAt = minuteOf(run);
  if (liftAt === null || runAt === null) return null;
  const at = {
    from: lift.date,
    to: lift.date,
    evidence: [atTime(run), atTime(lift)].sort((a, b) => (a.what < b.what ? -1 : 1)),
  };
  const hard = run.load.keySessions > 0;
  if (liftAt < runAt) {
    return found('C1', {
      ...at,
      severity: hard ? 'warning' : 'info',
      title: 'Lift before the run',
      sentence: `On ${dayText(lift.date)} the lift came before the ${hard ? 'key run' : 'run'}.`,
      remedy: 'Run first and lift six hours later, or lift on another day.',
    });
  }
  const { minGapH, gapH } = policy.together;
  const gap = round((liftAt - runAt - minutesLong(run)) / 60, 1);
  if (gap >= gapH) return null;
  return found('C1', {
    ...at,
    severity: gap < minGapH ? 'warning' : 'info',
    title: 'Lift soon after the run',
    sentence: `On ${dayText(lift.date)} the lift followed ${Math.max(0, gap)} h after the run; ${gapH} h are better, ${minGapH} h the least.`,
    actual: Math.max(0, gap),
    limit: gap < minGapH ? minGapH : gapH,
    remedy: 'Move the lift later in the day, or the run earlier.',
  });
}

/** `07:00 Intervals 6 × 800 m`. */
function atTime(session: AuditSession) {
  const minutes = Math.round(minutesLong(session));
  return aboutSession(session, minutes > 0 ? [minutes * 60, 's'] : null, `${session.startTime ?? ''} ${session.title}`);
}
