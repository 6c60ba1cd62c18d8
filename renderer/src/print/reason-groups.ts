import type { Reason } from '../../../shared/domain/reason.ts';
import type { SeasonWeek } from '../../../shared/domain/season.ts';

/** One reason with all the weeks that it holds for. */
export interface ReasonGroup {
  readonly reason: Reason;
  /** Week numbers, rising. */
  readonly weeks: readonly number[];
}

/** Joins the weeks that share a reason word for word, in the order in which the reasons first appear. */
export function reasonGroups(weeks: readonly SeasonWeek[]): readonly ReasonGroup[] {
  const groups = new Map<string, { reason: Reason; weeks: number[] }>();
  for (const week of weeks) {
    for (const reason of week.reasons) {
      const key = `${reason.rule}|${reason.title}|${reason.sentence}|${reason.source}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { reason, weeks: [week.number] });
      else if (group.weeks.at(-1) !== week.number) group.weeks.push(week.number);
    }
  }
  return [...groups.values()];
}

/** Week numbers as `1–4, 6, 9–10`. */
export function weekList(weeks: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const week of weeks) {
    const last = parts.at(-1);
    if (last !== undefined && week === last.to + 1) last.to = week;
    else parts.push({ from: week, to: week });
  }
  return parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
