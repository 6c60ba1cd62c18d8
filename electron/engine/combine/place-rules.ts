import { addDays, type CalendarDate, daysBetween, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import type { IntensityClass } from '../../../shared/domain/vocabulary.ts';
import { counted, type RuleId, weekdayName } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { type PlanDay, raceDistance, timeOf } from './calendar.ts';
import { runSpan, type Slot } from './place-times.ts';

/** What the rules need to know beside the day itself. */
export interface PlacementTask {
  readonly candidates: readonly PlanDay[];
  readonly days: ReadonlyMap<CalendarDate, PlanDay>;
  readonly races: readonly RaceDraft[];
  readonly class: IntensityClass;
  /** Other lifts near the week: the one before it, kept ones in it and after it. */
  readonly fixedLifts: readonly CalendarDate[];
  /** Weekdays of the week before's lifts, which are kept when nothing speaks against it. */
  readonly habit: readonly number[];
}

/** A day and a time that a lift may get. */
export interface Candidate extends Slot {
  readonly day: PlanDay;
}

/** A rule that no placement breaks. */
export interface HardRule {
  readonly id: string;
  readonly kind: 'hard';
  /** The rule of the rule book that it stands for. */
  readonly rule: RuleId;
  /** Why the candidate breaks it, in a few words; null while it holds. */
  readonly broken: (candidate: Candidate, task: PlacementTask, policy: StrengthPolicy) => string | null;
}

/** A preference: what a candidate costs by it, 0 while it is met. */
export interface SoftRule {
  readonly id: SoftId;
  readonly kind: 'soft';
  readonly rule: RuleId;
  readonly cost: (candidate: Candidate, task: PlacementTask, policy: StrengthPolicy) => number;
}

/** Names of the preferences, the dearest first. */
export type SoftId =
  | 'run-before-lift'
  | 'two-days-between'
  | 'two-days-to-key-run'
  | 'long-run-next-day'
  | 'not-on-long-run'
  | 'hard-days-hard'
  | 'easy-key-days'
  | 'day-after-race'
  | 'mini-taper'
  | 'usual-time'
  | 'six-hours'
  | 'rest-day'
  | 'after-hard-day'
  | 'habit';

/** Hours from the end of a lift to a run of a later day; with a time missing, a little less than the days between. */
function hoursTo(candidate: Candidate, later: PlanDay, policy: StrengthPolicy): number {
  const hours = daysBetween(candidate.day.date, later.date) * 24;
  const run = later.race === null ? runSpan(later.runs) : null;
  if (candidate.startMin === null || run === null) return hours - 1;
  return hours + (run.first - candidate.startMin - policy.placement.liftMinutes) / 60;
}

function dayName(date: CalendarDate): string {
  return weekdayName(weekdayOf(date));
}

function keyRunAhead(candidate: Candidate, task: PlacementTask, policy: StrengthPolicy): string | null {
  const { keyRunDays } = policy.together;
  for (let ahead = 1; ahead <= keyRunDays; ahead += 1) {
    const later = task.days.get(addDays(candidate.day.date, ahead));
    if (later?.key !== true || hoursTo(candidate, later, policy) >= keyRunDays * 24) continue;
    return `${later.race === null ? 'key run' : 'race'} on ${dayName(later.date)}`;
  }
  return null;
}

function raceAround({ day }: Candidate, task: PlacementTask, policy: StrengthPolicy): string | null {
  const { daysAfterARace, daysAfterBRace } = policy.frequency;
  const after = (since: number | null, least: number, race: string) =>
    since !== null && since < least ? `${counted(since, 'day')} after the ${race} race` : null;
  return (
    after(raceDistance(task.races, 'A', day.date).since, daysAfterARace, 'A') ??
    after(raceDistance(task.races, 'B', day.date).since, daysAfterBRace, 'B')
  );
}

function bRaceAhead({ day }: Candidate, task: PlacementTask, policy: StrengthPolicy): string | null {
  const { bRaceDays } = policy.together;
  const { until } = raceDistance(task.races, 'B', day.date);
  if (until === null || until >= bRaceDays) return null;
  return `B race on ${dayName(addDays(day.date, until))}, less than ${bRaceDays * 24} h away`;
}

/** C1: after a key or long run with its hours between; before an easy run, if at all, whole. */
function runOrder(candidate: Candidate, _task: PlacementTask, policy: StrengthPolicy): string | null {
  const span = runSpan(candidate.day.runs);
  const { startMin, day, order, gapH } = candidate;
  if (span === null || startMin === null || order === 'alone') return null;
  const { minGapH } = policy.together;
  const what = day.key ? 'key run' : day.long ? 'long run' : 'run';
  if (order === 'run-first') {
    return gapH !== null && startMin < span.end + minGapH * 60 ? `no room ${minGapH} h after the ${what}` : null;
  }
  const whole = startMin + policy.placement.liftMinutes <= span.first;
  return day.key || day.long || !whole ? `no room ${minGapH} h after the ${what}` : null;
}

/** The athlete's own start counts as it is; others lie within the hours of the policy. All end in time. */
function timeWindow({ day, startMin }: Candidate, _task: PlacementTask, policy: StrengthPolicy): string | null {
  const { earliestMinute, latestMinute, liftMinutes } = policy.placement;
  if (startMin === null) return null;
  if (day.liftUntilMin !== null && startMin + liftMinutes > day.liftUntilMin) {
    return `no room for a lift that ends by ${timeOf(day.liftUntilMin)}`;
  }
  const own = startMin === day.liftMin;
  return own || (startMin >= earliestMinute && startMin <= latestMinute) ? null : 'no room in the day for a lift';
}

const hard = (id: string, rule: RuleId, broken: HardRule['broken']): HardRule => ({ id, kind: 'hard', rule, broken });

/** What no placement breaks, in the order in which it is told. One lift a day is among them. */
export const HARD_RULES: readonly HardRule[] = [
  hard('available', 'AV', ({ day }) => (day.freeToLift ? null : 'not free')),
  hard('period', 'P1', ({ day }) => day.closedToLift),
  hard('one-a-day', 'spacing', ({ day }) => (day.keptLift ? 'holds a lift that stays' : null)),
  hard('race-day', 'S1', ({ day }) => (day.race === null ? null : 'race day')),
  hard('taper', 'S1', ({ day }) => (day.taper ? 'race taper' : null)),
  hard('after-race', 'S1', raceAround),
  hard('key-run', 'C2', keyRunAhead),
  hard('b-race', 'C2', bRaceAhead),
  hard('run-first', 'C1', runOrder),
  hard('window', 'AV', timeWindow),
];

const soft = (id: SoftId, rule: RuleId, cost: SoftRule['cost']): SoftRule => ({ id, kind: 'soft', rule, cost });

/** The preferences that one lift pays for alone. */
export const SOFT_RULES: readonly SoftRule[] = [
  soft('run-before-lift', 'C1', ({ order }, _task, { placement }) =>
    order === 'lift-first' ? placement.liftFirst : 0,
  ),
  soft('two-days-to-key-run', 'C2', ({ day }, task, { placement, together }) => {
    for (let ahead = 1; ahead < together.preferredKeyRunDays; ahead += 1) {
      if (task.days.get(addDays(day.date, ahead))?.key) return placement.beforeKeyRun;
    }
    return 0;
  }),
  soft('long-run-next-day', 'C2', ({ day }, task, { placement }) =>
    task.days.get(addDays(day.date, 1))?.long ? placement.beforeLongRun : 0,
  ),
  soft('not-on-long-run', 'C3', ({ day }, _task, { placement }) => (day.long ? placement.longDay : 0)),
  soft('hard-days-hard', 'C3', ({ day }, task, { placement }) =>
    task.class === 'HIGH' && !day.key ? placement.highOffKeyDay : 0,
  ),
  soft('easy-key-days', 'C3', ({ day }, task, { placement }) =>
    task.class !== 'HIGH' && day.key ? placement.keyDay : 0,
  ),
  soft('day-after-race', 'C2', ({ day }, task, { placement }) =>
    yesterday(day, task)?.race ? placement.dayAfterRace : 0,
  ),
  soft('mini-taper', 'C2', ({ day }, _task, { placement }) => (day.miniTaper ? placement.miniTaper : 0)),
  soft('usual-time', 'AV', ({ day, startMin }, _task, { placement }) =>
    day.liftMin !== null && startMin !== day.liftMin ? placement.otherTime : 0,
  ),
  soft('six-hours', 'C1', ({ order, gapH }, _task, { placement, together }) =>
    order === 'run-first' && gapH !== null && gapH < together.gapH ? placement.shortGap : 0,
  ),
  soft('rest-day', 'C3', ({ day }, _task, { placement }) => (day.runs.length === 0 ? placement.restDay : 0)),
  soft('after-hard-day', 'C3', ({ day }, task, { placement }) => {
    const before = yesterday(day, task);
    return before !== undefined && before.race === null && (before.key || before.long) ? placement.dayAfterHard : 0;
  }),
  soft('habit', 'spacing', ({ day }, task, { placement }) =>
    task.habit.length === 0 || task.habit.includes(day.weekday) ? 0 : placement.habit,
  ),
];

function yesterday(day: PlanDay, task: PlacementTask): PlanDay | undefined {
  return task.days.get(addDays(day.date, -1));
}

/** What two lifts cost that stand so many days apart, the later one of them to pay. */
export function spacingCost(days: number, { placement }: StrengthPolicy): number {
  const { spacing } = placement;
  return spacing[Math.min(days, spacing.length - 1)] ?? 0;
}
