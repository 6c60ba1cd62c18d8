import { weekdayOf } from '../../../shared/domain/calendar-date.ts';
import { formatHours, round } from '../../../shared/domain/units.ts';
import { runningWeekLoad } from '../running/plan-running.ts';
import { hardShare } from '../running/week-intensity.ts';
import type { PlannedSession, RunningSeason, RunningWeek } from '../types.ts';

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function km(metres: number): string {
  return `${round(metres / 1000, 1)} km`;
}

function sessionLine(session: PlannedSession): string {
  const day = DAYS[weekdayOf(session.date)] ?? '';
  return `    ${day} ${session.date.slice(5)}  ${session.title}  (${km(session.load.runDistanceM)}, ${formatHours(session.load.runS)})`;
}

export function renderWeek(week: RunningWeek): string {
  const load = runningWeekLoad(week);
  const share = Math.round((hardShare(load) ?? 0) * 100);
  const head = `${String(week.number).padStart(2)}  ${week.monday}  ${week.phase} ${week.phaseWeek}/${week.phaseWeeks}${week.recovery ? ' recovery' : ''}  ${km(load.runDistanceM)}  ${formatHours(load.runS)}  long ${km(load.longRunM)}  ${week.class} hard ${share} % key ${load.keySessions} taper ${week.taperDays.length}`;
  return [head, ...week.runs.map(sessionLine)].join('\n');
}

export function renderRunning(season: RunningSeason): string {
  return [
    ...season.weeks.map(renderWeek),
    ...season.findings.map((f) => `! ${f.rule} ${f.severity}: ${f.sentence}`),
  ].join('\n');
}
