import { addDays, type CalendarDate, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import type { WeekFrame } from '../season/frame.ts';
import { makeReason } from '../season/season-finding.ts';
import { sessionLoad } from '../session-load.ts';
import type { PlanInput, PlannedSession } from '../types.ts';
import { timeText } from './runner.ts';
import type { WeekContext } from './week-context.ts';

type Why = 'injury' | 'no-run-day';

const WHY: Readonly<Record<Why, string>> = {
  injury: 'an injury keeps the athlete from running on this day',
  'no-run-day': 'the athlete has no day to run',
};

function session(date: CalendarDate, why: Why, context: WeekContext): PlannedSession {
  const { durationS } = context.runner.policy.cross;
  const day = context.rules.athlete.days.find((each) => each.weekday === weekdayOf(date));
  const draft: SessionDraft = {
    date,
    startTime: day?.runTime ?? null,
    kind: 'cross',
    title: `Cross-training ${timeText(durationS)}`,
    durationS,
    run: null,
    strength: null,
    rpe: null,
    note: 'Bike, pool or skis, as easy as an easy run.',
  };
  const reason = makeReason(
    '1.2',
    'cross',
    'Cross-training',
    `${timeText(durationS)} without running, because ${WHY[why]}. It is load, but never running intensity: no points, zones or key session.`,
    { durationS },
    'Counterpoint default',
  );
  return { ...draft, load: sessionLoad(draft, context.load, context.policy), reasons: [reason] };
}

/** Up to `count` of the dates, spread as evenly as they allow. */
function spread(dates: readonly CalendarDate[], count: number): CalendarDate[] {
  const most = Math.min(count, dates.length);
  return dates.filter(
    (_, index) => Math.floor(((index + 1) * most) / dates.length) > Math.floor((index * most) / dates.length),
  );
}

/**
 * Cross-training that the policy asks for, off by default: on usual run days that an injury takes, and some days a week
 * for an athlete who has no run day. Never on a day with a race or with a kept session, nor outside the season.
 */
export function planCross(week: WeekFrame, input: PlanInput, context: WeekContext): PlannedSession[] {
  const { cross } = context.runner.policy;
  const { rules, kept } = context;
  const taken = new Set([...kept.map((each) => each.date), ...week.races.map((race) => race.date)]);
  const dates = Array.from({ length: 7 }, (_, index) => addDays(week.monday, index)).filter(
    (date) => date >= rules.from && date <= rules.to && !taken.has(date),
  );
  const runDays = new Set(rules.athlete.days.filter((day) => day.canRun).map((day) => day.weekday));
  if (runDays.size === 0)
    return spread(dates, Math.floor(cross.withoutRunDays)).map((date) => session(date, 'no-run-day', context));
  if (!cross.inInjury) return [];
  const hurt = input.periods.filter((period) => period.kind === 'injury' && !period.canRun);
  const inside = (date: CalendarDate) => hurt.some(({ from, to }) => from <= date && date <= to);
  return dates
    .filter((date) => runDays.has(weekdayOf(date)) && inside(date))
    .map((date) => session(date, 'injury', context));
}
