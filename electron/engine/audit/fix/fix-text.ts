import { type CalendarDate, dayText, weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import { assertNever } from '../../../../shared/domain/result.ts';
import type { DistanceUnit } from '../../../../shared/domain/units.ts';
import { capital, counted, weekdayName } from '../../explain.ts';
import { distanceText } from '../../running/runner.ts';
import type { AuditSession } from '../types.ts';
import type { SessionStep } from './steps.ts';

/** Changes that one sentence names. */
const MOST_NAMED = 3;

/** What a fix does, in one sentence: `Move “Heavy A” from Mon 4 May 2026 to Tue 5 May 2026 at 18:00.` */
export function fixText(
  steps: readonly SessionStep[],
  sessions: readonly AuditSession[],
  unit: DistanceUnit = 'km',
): string {
  const titles = new Map(sessions.map((session) => [session.id, session.title]));
  const named = steps
    .slice(0, MOST_NAMED)
    .map((step) => stepText(step, titles.get(step.sessionId) ?? 'the session', unit));
  const more = steps.length - named.length;
  const text = named.join('; ');
  const rest = more === 0 ? '' : `; and ${counted(more, 'change')} more`;
  return `${capital(text)}${rest}.`.slice(0, 400);
}

function day(date: CalendarDate): string {
  return `${weekdayName(weekdayOf(date)).slice(0, 3)} ${dayText(date)}`;
}

function stepText(step: SessionStep, title: string, unit: DistanceUnit): string {
  const name = `“${title.length > 40 ? `${title.slice(0, 39)}…` : title}”`;
  switch (step.kind) {
    case 'move-session': {
      const time = step.toTime === null ? '' : ` at ${step.toTime}`;
      if (step.toDate === step.date) return `start ${name} on ${day(step.date)}${time}`;
      return `move ${name} from ${day(step.date)} to ${day(step.toDate)}${time}`;
    }
    case 'remove-session':
      return `take ${name} on ${day(step.date)} out`;
    case 'lighten-session':
      return `cut ${name} on ${day(step.date)} to ${counted(step.sets, 'work set')}, same load`;
    case 'shorten-run':
      return `shorten ${name} on ${day(step.date)} to ${distanceText(step.distanceM, unit)}`;
    case 'insert-lift':
      return `add a lift on ${day(step.toDate)} like ${name} of ${dayText(step.date)}, ${counted(step.sets, 'work set')}`;
    default:
      return assertNever(step, 'fix step');
  }
}
