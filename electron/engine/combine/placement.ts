import { type CalendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { RuleId } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import type { PlanDay } from './calendar.ts';
import { type Candidate, HARD_RULES, type PlacementTask, SOFT_RULES, type SoftId, spacingCost } from './place-rules.ts';
import { slotsOn } from './place-times.ts';

export type { PlacementTask } from './place-rules.ts';

/** A preference that a place could not meet, and what it costs. */
export interface Paid {
  readonly id: SoftId;
  readonly rule: RuleId;
  readonly cost: number;
  /** Between two lifts: the days from one to the other. */
  readonly days?: number;
}

/** A day and a time for one lift. */
export interface Place extends Candidate {
  /** Preferences that had to give way here, the dearest first. */
  readonly paid: readonly Paid[];
}

/** A day that a hard rule keeps without a lift. */
export interface Blocked {
  readonly day: PlanDay;
  readonly id: string;
  readonly rule: RuleId;
  /** In a few words, e.g. `key run on Wednesday`. */
  readonly why: string;
}

/** Where the lifts of a week stand, and what keeps the other days out. */
export interface Placement {
  readonly wanted: number;
  /** By day. */
  readonly places: readonly Place[];
  readonly blocked: readonly Blocked[];
}

/** True when the place pays for the preference. */
export function paysFor(place: Pick<Place, 'paid'>, id: SoftId): boolean {
  return place.paid.some((each) => each.id === id);
}

/** True when the lift stands on the day after or before another one. */
export function isClose(place: Pick<Place, 'paid'>): boolean {
  return place.paid.some((each) => each.days === 1);
}

/**
 * Places for up to `wanted` lifts among the candidate days. The objective: no hard rule broken, then as many lifts as
 * wanted, then the least sum of what the unmet preferences cost; of equals the earliest days. A day that no hard rule
 * keeps out can always take one lift, so that more open days never mean fewer lifts.
 */
export function placeLifts(task: PlacementTask, wanted: number, policy: StrengthPolicy): Placement {
  const options: Place[] = [];
  const blocked: Blocked[] = [];
  for (const day of task.candidates) {
    const found = bestOn(day, task, policy);
    if ('paid' in found) options.push(found);
    else blocked.push(found);
  }
  const count = Math.max(0, Math.min(wanted, options.length));
  return { wanted, places: cheapest(options, count, task, policy), blocked };
}

function bestOn(day: PlanDay, task: PlacementTask, policy: StrengthPolicy): Place | Blocked {
  let best: Place | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let blocked: Blocked | null = null;
  for (const slot of slotsOn(day, policy)) {
    const candidate: Candidate = { ...slot, day };
    const broken = firstBroken(candidate, task, policy);
    if (broken !== null) {
      blocked = outranks(broken, blocked) ? broken : blocked;
      continue;
    }
    const paid = SOFT_RULES.flatMap(({ id, rule, cost }) => {
      const price = cost(candidate, task, policy);
      return price === 0 ? [] : [{ id, rule, cost: price }];
    });
    const cost = sum(paid);
    if (cost < bestCost) {
      best = { ...candidate, paid };
      bestCost = cost;
    }
  }
  return best ?? blocked ?? { day, id: 'window', rule: 'AV', why: 'no room in the day for a lift' };
}

function firstBroken(candidate: Candidate, task: PlacementTask, policy: StrengthPolicy): Blocked | null {
  for (const { id, rule, broken } of HARD_RULES) {
    const why = broken(candidate, task, policy);
    if (why !== null) return { day: candidate.day, id, rule, why };
  }
  return null;
}

/** Of two starts that break a rule, the earlier in the order of the rules says more. */
function outranks(one: Blocked, other: Blocked | null): boolean {
  const place = (blocked: Blocked) => HARD_RULES.findIndex((rule) => rule.id === blocked.id);
  return other === null || place(one) < place(other);
}

function sum(paid: readonly Paid[]): number {
  return paid.reduce((total, each) => total + each.cost, 0);
}

/** Depth first over the days in order, leaving a branch as soon as it costs as much as the best so far. */
function cheapest(
  options: readonly Place[],
  count: number,
  task: PlacementTask,
  policy: StrengthPolicy,
): readonly Place[] {
  let best: readonly Place[] = [];
  let least = Number.POSITIVE_INFINITY;
  const walk = (from: number, chosen: readonly Place[], cost: number): void => {
    if (chosen.length === count) {
      const total = cost + sum(spacings(chosen, task, policy).map((each) => each.paid));
      if (total < least - 1e-9) {
        best = chosen;
        least = total;
      }
      return;
    }
    for (const [i, option] of options.entries()) {
      const next = cost + sum(option.paid);
      if (i >= from && i <= options.length - (count - chosen.length) && next < least) {
        walk(i + 1, [...chosen, option], next);
      }
    }
  };
  walk(0, [], 0);
  const spaced = spacings(best, task, policy);
  return best.map((place) => {
    const own = spaced.filter((each) => each.date === place.day.date).map((each) => each.paid);
    return { ...place, paid: [...place.paid, ...own].sort((a, b) => b.cost - a.cost) };
  });
}

/** What the gaps between the chosen days and the lifts around them cost, each on the day that pays. */
function spacings(
  chosen: readonly Place[],
  { fixedLifts }: PlacementTask,
  policy: StrengthPolicy,
): readonly { readonly date: CalendarDate; readonly paid: Paid }[] {
  const dates = [...new Set([...fixedLifts, ...chosen.map((place) => place.day.date)])].sort();
  return dates.flatMap((date, i) => {
    const before = dates[i - 1];
    if (before === undefined || (fixedLifts.includes(before) && fixedLifts.includes(date))) return [];
    const days = daysBetween(before, date);
    const cost = spacingCost(days, policy);
    if (cost === 0) return [];
    const payer = fixedLifts.includes(date) ? before : date;
    return [{ date: payer, paid: { id: 'two-days-between', rule: 'spacing', cost, days } }];
  });
}
