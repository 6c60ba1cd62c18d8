import type { DayAvailability } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  toEpochDay,
  weekdayOf,
} from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { PeriodCalendar } from '../periods/day-status.ts';
import type { WeekFrame } from '../season/frame.ts';
import type { SeasonPolicy } from '../season/policy-season.ts';
import { raceShape } from '../season/taper.ts';
import type { KeptSession, PlanAthlete } from '../types.ts';
import { isHardRun } from './hard-run.ts';
import type { RunningPolicy } from './policy-running.ts';

/** One day of a week as the running plan sees it. */
export interface RunDay {
  readonly date: CalendarDate;
  readonly availability: DayAvailability | null;
  /** The athlete runs on this weekday, whether or not the day can still be planned. */
  readonly usual: boolean;
  /** The calendar allows no run here: away, injured or ill. */
  readonly away: boolean;
  /** A run may be planned here. */
  readonly open: boolean;
  /** A race that is to be planned here. */
  readonly race: RaceDraft | null;
  /** No race is too near for a hard run here. */
  readonly fresh: boolean;
  /** The calendar allows a key session here, and a long run: neither while ill or on the first days after. */
  readonly keysAllowed: boolean;
  readonly longAllowed: boolean;
  readonly miniTaper: boolean;
}

/** What the days of a season depend on. */
export interface DayRules {
  readonly athlete: PlanAthlete;
  readonly races: readonly RaceDraft[];
  /** First day of the season. */
  readonly first: CalendarDate;
  /** First and last day that may be planned. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Days with a kept run. */
  readonly keptRunDays: ReadonlySet<CalendarDate>;
  readonly calendar: PeriodCalendar;
  readonly season: SeasonPolicy;
  readonly running: RunningPolicy;
}

function quietDays(race: RaceDraft, rules: DayRules): number {
  const shape = raceShape(race.distanceM, rules.season);
  return race.priority === 'C' ? Math.min(1, shape.quietDaysAfter) : shape.quietDaysAfter;
}

function restDays(race: RaceDraft, rules: DayRules): number {
  const { restDaysAfter } = raceShape(race.distanceM, rules.season);
  if (race.priority === 'A') return restDaysAfter;
  return race.priority === 'B' ? Math.min(1, restDaysAfter) : 0;
}

function isFresh(date: CalendarDate, rules: DayRules): boolean {
  return rules.races.every((race) => {
    const after = daysBetween(race.date, date);
    const before = race.priority === 'C' ? rules.running.quality.hardDayGap : rules.running.quality.freshDays + 1;
    return after < 0 ? -after >= before : after > quietDays(race, rules);
  });
}

function mustRest(date: CalendarDate, rules: DayRules): boolean {
  return rules.races.some((race) => {
    const after = daysBetween(race.date, date);
    return after > 0 && after <= restDays(race, rules);
  });
}

/** The seven days of a week, Monday first. */
export function runDays(week: WeekFrame, rules: DayRules): RunDay[] {
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(week.monday, index);
    const weekday = weekdayOf(date);
    const availability = rules.athlete.days.find((day) => day.weekday === weekday) ?? null;
    const usual = availability?.canRun ?? false;
    const status = rules.calendar.days.get(date);
    const away = status?.canRun === false;
    const inside = date >= rules.from && date <= rules.to && !rules.keptRunDays.has(date) && !away;
    const race = inside ? (week.races.find((each) => each.date === date) ?? null) : null;
    return {
      date,
      availability,
      usual,
      away,
      open: inside && usual && race === null && !mustRest(date, rules),
      race,
      fresh: isFresh(date, rules),
      keysAllowed: status?.keys ?? true,
      longAllowed: status?.long ?? true,
      miniTaper: week.miniTaperDays.includes(date),
    };
  });
}

/** Hard days given by kept runs and races: key sessions, long runs, races. */
export function fixedHardDays(kept: readonly KeptSession[], races: readonly RaceDraft[]): number[] {
  const hard = kept.filter(isHardRun);
  return [...hard.map((session) => toEpochDay(session.date)), ...races.map((race) => toEpochDay(race.date))];
}

/**
 * The days that may hold the long run, the best first: the athlete's own, then the open days nearest to it and, of two
 * equally near, the later. Empty when none is far enough from the races and kept hard runs.
 */
export function longRunDays(days: readonly RunDay[], hard: readonly number[], rules: DayRules): RunDay[] {
  const gap = rules.running.longRun.daysFromRace;
  const near = rules.races.map((race) => toEpochDay(race.date));
  const open = days.filter((day) => {
    const epoch = toEpochDay(day.date);
    if (!day.open || !day.fresh || !day.longAllowed || day.miniTaper) return false;
    return [...near, ...hard].every((other) => Math.abs(other - epoch) >= gap);
  });
  const distance = (day: RunDay) => Math.abs(weekdayOf(day.date) - rules.athlete.longRunDay);
  return open.sort((a, b) => distance(a) - distance(b) || (a.date < b.date ? 1 : -1));
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function smallestGap(days: readonly number[], others: readonly number[]): number {
  let gap = Number.POSITIVE_INFINITY;
  days.forEach((day, index) => {
    for (const other of others) gap = Math.min(gap, Math.abs(day - other));
    for (const other of days.slice(index + 1)) gap = Math.min(gap, Math.abs(day - other));
  });
  return gap;
}

function gapBefore(days: readonly number[], longDay: number | null): number {
  return longDay === null ? 0 : Math.min(...days.map((day) => Math.abs(longDay - day)));
}

/**
 * Days for up to `count` key sessions: as many as keep the gap to each other and to the hard days, then with the widest
 * smallest gap, then farthest before the long run, then the earliest.
 */
export function keyDays(
  days: readonly RunDay[],
  count: number,
  hard: readonly number[],
  longDay: CalendarDate | null,
  policy: RunningPolicy,
): RunDay[] {
  const open = days.filter((day) => day.open && day.fresh && day.keysAllowed && !day.miniTaper && day.date !== longDay);
  const long = longDay === null ? null : toEpochDay(longDay);
  const others = long === null ? hard : [...hard, long];
  for (let size = Math.min(count, open.length); size > 0; size -= 1) {
    let best: RunDay[] | null = null;
    let bestGap = policy.quality.hardDayGap - 1;
    let bestBefore = -1;
    for (const choice of subsets(open, size)) {
      const epochs = choice.map((day) => toEpochDay(day.date));
      const gap = smallestGap(epochs, others);
      const before = gapBefore(epochs, long);
      if (gap > bestGap || (gap === bestGap && best !== null && before > bestBefore)) {
        best = choice;
        bestGap = gap;
        bestBefore = before;
      }
    }
    if (best !== null) return best;
  }
  return [];
}

/**
 * Days for `count` easy runs: apart from other runs where possible, the day after a hard run and the day before a race
 * last. `taken` are the days that already have a run, `hard` those after which rest is best.
 */
export function easyDays(
  days: readonly RunDay[],
  count: number,
  taken: readonly number[],
  restAfter: readonly number[],
  races: readonly number[],
): RunDay[] {
  const chosen: RunDay[] = [];
  const used = [...taken];
  const cost = (day: RunDay): number => {
    const epoch = toEpochDay(day.date);
    const beside = used.filter((other) => Math.abs(other - epoch) === 1).length;
    const afterHard = restAfter.some((other) => epoch - other === 1) ? 2 : 0;
    const beforeRace = races.some((other) => other - epoch === 1) ? 1 : 0;
    return beside + afterHard + beforeRace;
  };
  while (chosen.length < count) {
    const open = days.filter((day) => day.open && !used.includes(toEpochDay(day.date)));
    const [first, ...others] = open;
    if (first === undefined) break;
    const best = others.reduce((a, b) => (cost(b) < cost(a) ? b : a), first);
    chosen.push(best);
    used.push(toEpochDay(best.date));
  }
  return chosen.sort((a, b) => (a.date < b.date ? -1 : 1));
}
