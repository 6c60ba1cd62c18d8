import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { because } from '../explain.ts';
import { contactsOf, type JumpSets, jumpsFor, sumContacts } from '../strength/plyometrics.ts';
import type { RunningWeek } from '../types.ts';
import { avoidedOn } from './avoided.ts';
import type { Carry, PlanFrame } from './carry.ts';
import { isUsable } from './choose-exercises.ts';
import type { Prescription } from './ease.ts';
import { rises, type WeekDose } from './week-dose.ts';

/**
 * S5: the jumps of one session of the week, before its lifts; none where the policy has none, while lifting is new or
 * comes back after a gap, around the taper, in transition, and for athletes who must not jump. `left` are the contacts
 * that the week may still hold (C4); null without such a limit.
 */
export function jumpsOf(
  week: RunningWeek,
  dose: WeekDose,
  date: CalendarDate,
  left: number | null,
  carry: Carry,
  frame: PlanFrame,
): readonly JumpSets[] {
  const { plyometrics } = frame.policy;
  const trains = (dose.kind === 'heavy' || dose.kind === 'maintenance') && !dose.comeback;
  if (!plyometrics.enabled || !trains || week.taperDays.length > 0) return [];
  if (avoidedOn(date, frame.input).has('jump')) return [];
  const easy = dose.deload || dose.kind === 'maintenance' || week.phase === 'peak';
  const wanted = contactsOf(carry.jumpWeeks, easy, plyometrics);
  const usable = frame.shelf.library.filter((each) => each.pattern === 'jump' && isUsable(each, frame.shelf));
  return jumpsFor(usable, carry.jumpWeeks, left === null ? wanted : Math.min(wanted, left), plyometrics);
}

/** C4 for jumps: contacts that a week may hold whose running rises; null where nothing limits them. */
export function contactLimit(week: RunningWeek, carry: Carry): number | null {
  const { before } = carry;
  return before !== null && rises(before.class, week.class) ? before.contacts : null;
}

/** Jumps as they stand in a session. */
export function jumpPrescriptions(jumps: readonly JumpSets[], frame: PlanFrame): Prescription[] {
  return jumps.map(({ jump, sets, reps }) => ({
    lift: jump,
    sets,
    reps,
    loadKg: null,
    fraction: null,
    rpe: null,
    restS: frame.policy.plyometrics.restS,
    note: 'Fresh and springy; stop the set when it goes dull.',
    lastNote: '',
    why: '',
  }));
}

/** Why a session begins with jumps; empty without any. */
export function jumpReasons(jumps: readonly JumpSets[], carry: Carry): Reason[] {
  if (jumps.length === 0) return [];
  const contacts = sumContacts(jumps);
  const names = jumps.map(({ jump }) => jump.name.toLowerCase()).join(' and ');
  const sentence = `${contacts} ground contacts of ${names} before the bar, while the legs are fresh: week ${carry.jumpWeeks + 1} of jumping.`;
  return [because('S5', 'contacts', sentence, { contacts, jumpWeek: carry.jumpWeeks + 1 })];
}
