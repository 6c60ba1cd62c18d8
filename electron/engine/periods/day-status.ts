import type { PeriodDraft } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, daysBetween, earlier, later } from '../../../shared/domain/calendar-date.ts';
import { PATTERNS, type Pattern, type PeriodKind } from '../../../shared/domain/vocabulary.ts';
import type { PeriodsPolicy } from './policy-periods.ts';
import { type RunBreak, runBreaks, shareOfStep, stepsFor } from './way-back.ts';

/** Why a day is not like others; the way back and the days after a camp follow their period. */
export type DayCause = PeriodKind | 'return' | 'after-injury' | 'after-camp';

/** What the calendar makes of one day. */
export interface DayStatus {
  readonly cause: DayCause;
  /** The periods that hold the day, or the one that it follows. */
  readonly periods: readonly PeriodDraft[];
  readonly canRun: boolean;
  readonly canLift: boolean;
  /** A key session may be planned. */
  readonly keys: boolean;
  /** A long run may be planned. */
  readonly long: boolean;
  /** Running as a part of the plan's, or on the way back of what it was before the days without running. */
  readonly share: number;
  readonly avoid: readonly Pattern[];
  /** On the way back: the days without running that it follows. */
  readonly gap: Gap | null;
}

/** Days in a row on which the calendar allows no run. */
export interface Gap {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly illness: boolean;
  /** Last day of the way back; the gap's own last day where none is needed. */
  readonly backUntil: CalendarDate;
}

/** Every day that is not like others, and the gaps that they make. */
export interface PeriodCalendar {
  readonly days: ReadonlyMap<CalendarDate, DayStatus>;
  readonly gaps: readonly Gap[];
  /** The gaps and the stretches of less running, by first day: what R1 counts as prepared after them. */
  readonly breaks: readonly RunBreak[];
}

/** Movements not to be trained on a day by the calendar, in the order of the vocabulary. */
export function avoidedOn(periods: readonly PeriodDraft[], date: CalendarDate): readonly Pattern[] {
  const avoided = new Set(periods.filter((each) => holds(each, date)).flatMap((each) => each.avoidPatterns));
  return PATTERNS.filter((pattern) => avoided.has(pattern));
}

function holds(period: PeriodDraft, date: CalendarDate): boolean {
  return period.from <= date && date <= period.to;
}

/** Periods by first day and content, the ends in order, so that the order of input plays no part. */
export function inOrder(periods: readonly PeriodDraft[]): PeriodDraft[] {
  const key = (period: PeriodDraft) => JSON.stringify([period.from, period.to, period.kind, period]);
  return periods
    .map((each) => ({ ...each, from: earlier(each.from, each.to), to: later(each.from, each.to) }))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function runs(period: PeriodDraft): boolean {
  return period.canRun && period.volumeShare !== 0;
}

/** Of several kinds on one day the one that tells the most. */
const RANK: readonly PeriodKind[] = ['illness', 'injury', 'unavailable', 'camp'];

function ownStatus(periods: readonly PeriodDraft[], date: CalendarDate): DayStatus {
  const kinds = periods.map((each) => each.kind);
  const cause = RANK.find((kind) => kinds.includes(kind)) ?? 'unavailable';
  const shares = periods.flatMap((each) => each.volumeShare ?? []);
  const least = Math.min(1, ...shares);
  return {
    cause,
    periods,
    canRun: periods.every(runs),
    canLift: periods.every((each) => each.canLift),
    keys: cause !== 'illness' && cause !== 'injury',
    long: cause !== 'illness',
    share: least < 1 ? least : Math.max(1, ...shares),
    avoid: avoidedOn(periods, date),
    gap: null,
  };
}

/** The calendar of an athlete: its periods, the ways back after them, and the lighter days after camps. */
export function periodCalendar(given: readonly PeriodDraft[], policy: PeriodsPolicy): PeriodCalendar {
  const periods = inOrder(given);
  const byDay = new Map<CalendarDate, PeriodDraft[]>();
  for (const period of periods) {
    for (let date = period.from; date <= period.to; date = addDays(date, 1)) {
      const list = byDay.get(date);
      if (list === undefined) byDay.set(date, [period]);
      else list.push(period);
    }
  }
  const days = new Map<CalendarDate, DayStatus>();
  for (const [date, list] of byDay) days.set(date, ownStatus(list, date));
  const gaps = gapsOf(days, policy);
  const breaks = runBreaks(days, gaps, policy);
  for (const gap of gaps) addReturn(gap, days, policy);
  for (const period of periods) addAfterInjury(period, days, policy);
  for (const period of periods) addAfterCamp(period, days, policy);
  return { days, gaps, breaks };
}

function gapsOf(days: ReadonlyMap<CalendarDate, DayStatus>, policy: PeriodsPolicy): Gap[] {
  const closed = [...days].flatMap(([date, status]) => (status.canRun ? [] : [date])).sort();
  const gaps: Gap[] = [];
  let from: CalendarDate | null = null;
  for (const [i, date] of closed.entries()) {
    from ??= date;
    const next = closed[i + 1];
    if (next !== undefined && daysBetween(date, next) === 1) continue;
    gaps.push(gapOf(from, date, days, policy));
    from = null;
  }
  return gaps;
}

function gapOf(
  from: CalendarDate,
  to: CalendarDate,
  statuses: ReadonlyMap<CalendarDate, DayStatus>,
  policy: PeriodsPolicy,
): Gap {
  const days = daysBetween(from, to) + 1;
  let illness = false;
  for (let date = from; date <= to; date = addDays(date, 1)) illness ||= statuses.get(date)?.cause === 'illness';
  const needed = days >= (illness ? policy.illnessFromDays : policy.returnFromDays);
  const back = needed ? Math.min(days, stepsFor(days, policy).maxDays) : 0;
  return { from, to, days, illness, backUntil: addDays(to, back) };
}

function addReturn(gap: Gap, days: Map<CalendarDate, DayStatus>, policy: PeriodsPolicy): void {
  const { shares } = stepsFor(gap.days, policy);
  const length = daysBetween(gap.to, gap.backUntil);
  for (let index = 0; index < length; index += 1) {
    const date = addDays(gap.to, index + 1);
    const share = shareOfStep(shares, index, length);
    const own = days.get(date);
    if (own !== undefined && (!own.canRun || (own.cause === 'return' && own.share <= share))) continue;
    const since = days.get(gap.to);
    days.set(date, {
      cause: 'return',
      periods: own?.periods ?? since?.periods ?? [],
      canRun: true,
      canLift: (own?.canLift ?? true) && !(gap.illness && index < policy.illnessLiftFreeDays),
      keys: (own?.keys ?? true) && index >= policy.easyMaxDays,
      long: (own?.long ?? true) && share >= policy.longFromShare,
      share: Math.min(share, own?.share ?? share),
      avoid: own?.avoid ?? [],
      gap,
    });
  }
}

function addAfterInjury(period: PeriodDraft, days: Map<CalendarDate, DayStatus>, policy: PeriodsPolicy): void {
  if (period.kind !== 'injury') return;
  for (let index = 0; index < policy.injuryQuietDays; index += 1) {
    const date = addDays(period.to, index + 1);
    const own = days.get(date);
    const usual = { canRun: true, canLift: true, long: true, share: 1, avoid: [], gap: null } as const;
    days.set(
      date,
      own === undefined ? { ...usual, cause: 'after-injury', periods: [period], keys: false } : { ...own, keys: false },
    );
  }
}

function addAfterCamp(period: PeriodDraft, days: Map<CalendarDate, DayStatus>, policy: PeriodsPolicy): void {
  if (period.kind !== 'camp' || (period.volumeShare ?? 1) <= 1) return;
  for (let index = 0; index < policy.campAfterDays; index += 1) {
    const date = addDays(period.to, index + 1);
    if (days.has(date)) continue;
    days.set(date, {
      cause: 'after-camp',
      periods: [period],
      canRun: true,
      canLift: true,
      keys: index >= policy.campQuietDays,
      long: true,
      share: policy.campAfterShare,
      avoid: [],
      gap: null,
    });
  }
}
