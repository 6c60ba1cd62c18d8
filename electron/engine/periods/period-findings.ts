import { daysBetween, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { counted, found } from '../explain.ts';
import type { PlanInput } from '../types.ts';
import type { PeriodCalendar } from './day-status.ts';
import { closedWord, spanText } from './period-words.ts';
import type { PeriodsPolicy } from './policy-periods.ts';

function closedRaces(races: readonly RaceDraft[], today: string, calendar: PeriodCalendar): Finding[] {
  return races.flatMap((race) => {
    const status = calendar.days.get(race.date);
    if (race.date < today || status === undefined || status.canRun) return [];
    const word = closedWord(status);
    return found('P1', {
      severity: race.priority === 'C' ? 'warning' : 'serious',
      from: race.date,
      to: race.date,
      title: 'A race on a closed day',
      sentence: `${race.name.slice(0, 80)} on ${dayText(race.date)} lies on a day without running (${word}), so it is not in the plan; the season is still built towards it.`,
      remedy: 'Move or remove the race, or shorten the closed days on the athlete’s calendar.',
    });
  });
}

function soonAfter(races: readonly RaceDraft[], calendar: PeriodCalendar, policy: PeriodsPolicy): Finding[] {
  return races.flatMap((race) => {
    if (race.priority === 'C') return [];
    const gap = calendar.gaps.find(
      (each) =>
        each.backUntil > each.to &&
        race.date > each.to &&
        daysBetween(each.backUntil, race.date) <= policy.raceSoonDays,
    );
    if (gap === undefined) return [];
    const left = daysBetween(gap.backUntil, race.date);
    const when =
      left <= 0 ? 'is still part of the way back' : `comes ${counted(left, 'day')} after the end of the way back`;
    return found('P2', {
      severity: 'warning',
      from: gap.from,
      to: race.date,
      title: 'A race close to days without running',
      sentence: `${race.name.slice(0, 80)} on ${dayText(race.date)} ${when} from ${counted(gap.days, 'day')} without running (${spanText(gap.from, gap.to)}).`,
      remedy: 'Run it without a time in mind, or choose a later race.',
      actual: left,
      limit: policy.raceSoonDays,
    });
  });
}

function keptOnClosed(input: PlanInput, calendar: PeriodCalendar): Finding[] {
  return input.kept.flatMap((session) => {
    const status = calendar.days.get(session.date);
    if (session.date < input.today || status === undefined) return [];
    const verb = session.kind === 'run' ? 'run' : session.kind === 'strength' ? 'lift' : null;
    const open = verb === 'run' ? status.canRun : status.canLift;
    if (verb === null || open) return [];
    return found('P1', {
      severity: 'warning',
      from: session.date,
      to: session.date,
      title: `A ${verb} that stays on a closed day`,
      sentence: `“${session.title.slice(0, 80)}” on ${dayText(session.date)} stays in the plan, though the calendar allows no ${verb} that day (${closedWord(status)}).`,
      remedy: 'Move or delete it, or unlock it and replan.',
    });
  });
}

/** P1, P2: what the calendar makes of races and of sessions that stay. */
export function periodFindings(
  input: PlanInput,
  races: readonly RaceDraft[],
  calendar: PeriodCalendar,
  policy: PeriodsPolicy,
): Finding[] {
  if (calendar.days.size === 0) return [];
  return [
    ...closedRaces(races, input.today, calendar),
    ...soonAfter(
      races.filter((race) => race.date >= input.today && calendar.days.get(race.date)?.canRun !== false),
      calendar,
      policy,
    ),
    ...keptOnClosed(input, calendar),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
