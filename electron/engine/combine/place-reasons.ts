import type { Reason } from '../../../shared/domain/reason.ts';
import { because, weekdayName } from '../explain.ts';
import type { StrengthPolicy } from '../strength/policy-strength.ts';
import { timeOf } from './calendar.ts';
import type { Place } from './placement.ts';

export type { Place } from './placement.ts';

/** Why a lift stands on its day and at its hour: C1, C2, C3, and what had to give way. */
export function placeReasons(place: Place, policy: StrengthPolicy): Reason[] {
  const reasons: Reason[] = [dayReason(place)];
  const { day, startMin, gapH } = place;
  if (day.runs.length > 0 && !place.compromises.includes('lift-first')) {
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
  return reasons;
}

function dayReason(place: Place): Reason {
  const name = weekdayName(place.day.weekday);
  const inputs = { weekday: name, keyRun: place.day.key };
  if (place.compromises.includes('before-long-run')) {
    return because('C2', 'day', `${name} is the day before a long run: no day further away was open.`, inputs);
  }
  if (place.compromises.includes('spacing')) {
    return because('spacing', 'day', `${name} follows another lift by a day: no day further away was open.`, inputs);
  }
  if (place.day.key) {
    return because(
      'C3',
      'day',
      `${name} is a hard day already, so the easy days stay easy; no key run follows.`,
      inputs,
    );
  }
  return because(
    'C2',
    'day',
    `No key run and no long run on the day after ${name}, so tired legs spoil nothing.`,
    inputs,
  );
}
