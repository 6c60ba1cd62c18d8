import { addDays } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import { found, percent } from '../explain.ts';
import { amountOf, type Runner, volumeText } from '../running/runner.ts';
import type { RunningWeek } from '../types.ts';
import type { PeriodCalendar } from './day-status.ts';
import { spanText } from './period-words.ts';

function runningOf(week: RunningWeek, runner: Runner): number {
  return [...week.kept, ...week.runs].reduce(
    (sum, { load }) => sum + amountOf(load.runDistanceM, load.runS, runner),
    0,
  );
}

/**
 * P3: what each week of a camp with more running than planned comes to. A rise that is amber by R2 and long runs beyond
 * R1 have findings of their own.
 */
export function campFindings(
  weeks: readonly RunningWeek[],
  calendar: PeriodCalendar,
  today: string,
  runner: Runner,
): Finding[] {
  return weeks.flatMap((week, index) => {
    const sunday = addDays(week.monday, 6);
    const camp = Array.from({ length: 7 }, (_, i) => addDays(week.monday, i)).filter((date) => {
      const status = calendar.days.get(date);
      return status?.cause === 'camp' && status.share > 1;
    });
    const [first] = camp;
    const last = camp.at(-1);
    if (first === undefined || last === undefined || sunday < today) return [];
    const tapered = week.taperDays.length > 0;
    const before = Math.max(0, ...weeks.slice(Math.max(0, index - 2), index).map((each) => runningOf(each, runner)));
    const metres = runningOf(week, runner);
    const rise = before > 0 ? metres / before - 1 : null;
    const compared = rise === null || rise <= 0 ? '' : `, ${percent(rise)} above the bigger of the two weeks before it`;
    const sentence = tapered
      ? `The training camp (${spanText(first, last)}) lies in the taper of a race, so it holds no more running than the taper does.`
      : `The training camp (${spanText(first, last)}) brings its week to ${volumeText(metres, runner)}${compared}. Single runs keep to R1, lifting does not rise, and a lighter week follows.`;
    return found('P3', {
      severity: tapered ? 'warning' : 'info',
      from: first,
      to: last,
      sentence,
      actual: rise === null ? null : Math.round(rise * 100),
      limit: Math.round(runner.policy.volume.amberRise * 100),
      remedy: tapered
        ? 'Move the camp to four or more weeks before the race.'
        : 'Lower the camp’s share of the usual running if the athlete is new to such weeks.',
    });
  });
}
