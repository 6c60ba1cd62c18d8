import { WEEKDAYS } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { because, counted, weekdayName } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { timeOf } from './calendar.ts';
import type { SoftId } from './place-rules.ts';
import { type Blocked, type Paid, type Place, paysFor } from './placement.ts';

export type { Place } from './placement.ts';

/** Why a lift stands on its day and at its hour: C1, C2, C3, and what had to give way. */
export function placeReasons(place: Place, policy: StrengthPolicy): Reason[] {
  const reasons: Reason[] = [dayReason(place, policy)];
  const { day, startMin, gapH } = place;
  if (day.runs.length > 0 && place.order !== 'lift-first') {
    const when =
      startMin !== null && gapH !== null
        ? `the bar follows ${gapH} h later, at ${timeOf(startMin)}`
        : `leave ${policy.together.gapH} h before the bar, ${policy.together.minGapH} h at the least`;
    reasons.push(
      because('C1', 'time', `The run comes first; ${when}.`, {
        preferredH: policy.together.gapH,
        leastH: policy.together.minGapH,
        ...(gapH === null ? {} : { gapH }),
      }),
    );
  }
  return [...reasons, ...place.paid.flatMap((paid) => paidReason(paid, place, policy))];
}

function dayReason(place: Place, policy: StrengthPolicy): Reason {
  const name = weekdayName(place.day.weekday);
  const inputs = { weekday: name, keyRun: place.day.key, cost: totalCost(place) };
  if (place.day.key) {
    const sentence = `${name} is a hard day already, so the easy days stay easy; no key run follows.`;
    return because('C3', 'day', sentence, inputs);
  }
  const { keyRunDays } = policy.together;
  const sentence = paysFor(place, 'long-run-next-day')
    ? `No key run within ${keyRunDays * 24} h after the lift on ${name}.`
    : paysFor(place, 'two-days-to-key-run')
      ? `The next key run is more than ${keyRunDays * 24} h after the lift on ${name}.`
      : `No key run and no long run on the day after ${name}, so tired legs spoil nothing.`;
  return because('C2', 'day', sentence, inputs);
}

function totalCost(place: Place): number {
  return Math.round(place.paid.reduce((sum, paid) => sum + paid.cost, 0) * 100) / 100;
}

/** What a preference that gave way is worth saying; small costs only order the days and stay silent. */
function paidReason(paid: Paid, place: Place, policy: StrengthPolicy): Reason[] {
  const sentence = paidSentence(paid.id, place, policy);
  if (sentence === null) return [];
  if (paid.id === 'two-days-between' && paid.days !== 1) return [];
  return [because(paid.rule, 'compromise', sentence, { preference: paid.id, cost: paid.cost })];
}

function paidSentence(id: SoftId, { day, startMin, gapH }: Place, { together }: StrengthPolicy): string | null {
  const name = weekdayName(day.weekday);
  switch (id) {
    case 'run-before-lift':
      return 'The lift comes before the easy run: the day leaves no room after it.';
    case 'two-days-between':
      return `${name} is next to another lift: no day further away was open.`;
    case 'two-days-to-key-run':
      return `A key run follows on the next day, at least ${together.keyRunDays * 24} h away; ${together.preferredKeyRunDays * 24} h are better, but no such day was open.`;
    case 'long-run-next-day':
      return `${name} is the day before a long run: no day further away was open.`;
    case 'not-on-long-run':
      return 'The lift shares the day of the long run: no other day was open.';
    case 'hard-days-hard':
      return `Running is hard this week, and no day with a key run was open for the lift, so it stands on ${name}.`;
    case 'six-hours':
      return gapH === null ? null : `${gapH} h after the run instead of ${together.gapH} h: the day leaves no more.`;
    case 'usual-time':
      return startMin === null || day.liftMin === null
        ? null
        : `At ${timeOf(startMin)} instead of the usual ${timeOf(day.liftMin)}, so that run and end of the day fit.`;
    case 'mini-taper':
      return 'The lift stands in the short taper of a race: no other day was open.';
    case 'day-after-race':
      return 'The lift follows on the day after a race: no other day was open.';
    case 'easy-key-days':
    case 'rest-day':
    case 'after-hard-day':
    case 'habit':
      return null;
  }
}

/** `Monday and Friday: not free; Tuesday: key run on Wednesday (C2)`: which hard rule keeps which day out. */
export function blockedText(blocked: readonly Blocked[]): string {
  const byWhy = new Map<string, string[]>();
  for (const { day, why, rule } of blocked) {
    const said = rule === 'C1' || rule === 'C2' ? `${why} (${rule})` : why;
    byWhy.set(said, [...(byWhy.get(said) ?? []), weekdayName(day.weekday)]);
  }
  return [...byWhy].map(([why, names]) => `${listed(names)}: ${why}`).join('; ');
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length === WEEKDAYS.length) return 'Every day';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Why a week holds fewer lifts than its running allows. */
export function shortReason(wanted: number, placed: number, blocked: readonly Blocked[]): Reason {
  const why = blocked.length === 0 ? '' : ` ${blockedText(blocked)}.`;
  const rule = blocked.find((each) => each.rule === 'C2')?.rule ?? blocked[0]?.rule ?? 'C2';
  const sentence = `${placed} of ${counted(wanted, 'lift')} found a place.${why}`;
  return because(rule, 'lifts', sentence.slice(0, 600), { wanted, placed, closedDays: blocked.length });
}
