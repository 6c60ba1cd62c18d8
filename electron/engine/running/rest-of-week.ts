import { addDays, type CalendarDate, later, toEpochDay } from '../../../shared/domain/calendar-date.ts';
import type { WeekFrame } from '../season/frame.ts';
import { fixedHardDays } from './days.ts';
import type { WeekContext, WeekRun } from './week-context.ts';

/**
 * A week that has begun is planned whole, as if nothing of it were over, and only the days that are left are taken: they
 * hold what they would have held. So a plan that is kept stays as it is, and what was missed is not crammed into the
 * rest (a default of this program: nobody makes up a key session by putting two days' work into one). Null for a week
 * that has not begun.
 */
export function asIfWhole(week: WeekFrame, context: WeekContext): WeekContext | null {
  const { rules } = context;
  const begins = later(rules.first, week.monday);
  if (rules.from <= begins || rules.from > addDays(week.monday, 6)) return null;
  const isLeft = (date: CalendarDate) => date >= rules.from;
  return {
    ...context,
    kept: context.kept.filter((session) => isLeft(session.date)),
    rules: { ...rules, from: begins, keptRunDays: new Set([...rules.keptRunDays].filter(isLeft)) },
  };
}

/**
 * The runs of a whole week that fall on the days that are left; null when one of them is hard and would lie next to
 * something hard that was done on a day that is over: then the rest has to be planned on its own.
 */
export function leftOf(whole: readonly WeekRun[], context: WeekContext): readonly WeekRun[] | null {
  const { rules, kept, policy } = context;
  const left = whole.filter((part) => part.day.date >= rules.from);
  const done = fixedHardDays(
    kept.filter((session) => session.date < rules.from),
    [],
  );
  const hard = left.filter((part) => part.role !== 'easy' && part.role !== 'second' && part.role !== 'race');
  const gap = policy.running.quality.hardDayGap;
  const clash = hard.some((part) => done.some((day) => toEpochDay(part.day.date) - day < gap));
  return clash ? null : left;
}
