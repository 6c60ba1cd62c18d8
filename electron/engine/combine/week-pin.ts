import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { WeekLoad, WeekPin } from '../../../shared/domain/season.ts';
import { because, counted } from '../explain.ts';
import type { RunningWeek } from '../types.ts';
import type { NoteBook } from './plan-findings.ts';
import type { WeekDose } from './week-dose.ts';

/**
 * A week's lifting as the coach has set it. No lift is planned in an A race's taper, nor before a newcomer may start,
 * whatever was set; hard sets that were set are the most that the week holds.
 */
export function pinnedDose(dose: WeekDose, week: RunningWeek, pin: WeekPin | undefined): WeekDose {
  if (pin === undefined) return dose;
  const waits = dose.kind === 'onboarding' && dose.lifts === 0;
  const closed = week.phase === 'taper' || week.phase === 'race' || waits;
  const lifts = pin.lifts === null || closed ? dose.lifts : pin.lifts;
  const reasons: Reason[] = [...dose.reasons];
  if (lifts !== dose.lifts) {
    const sentence = `You set ${counted(lifts, 'lift')} for this week; by rule there would be ${dose.lifts}.`;
    reasons.unshift(because('S1', 'lifts', sentence, { lifts, ownLifts: dose.lifts }));
  }
  if (pin.hardSets === null) return { ...dose, lifts, reasons };
  const maxHardSets = Math.min(pin.hardSets, dose.maxHardSets ?? pin.hardSets);
  const sentence = `You set ${counted(pin.hardSets, 'hard set')} for this week at most.`;
  reasons.push(because('S1', 'volume', sentence, { hardSets: pin.hardSets }));
  return { ...dose, lifts: maxHardSets === 0 ? 0 : lifts, maxHardSets, reasons };
}

/** Notes where the lifting of a week came out otherwise than the coach set it. */
export function pinNotes(notes: NoteBook, { monday }: RunningWeek, load: WeekLoad, pin: WeekPin | undefined): void {
  if (pin === undefined) return;
  const note = (key: string, set: string, has: string) =>
    notes.add(`week-pin ${key} ${monday}`, monday, {
      rule: 'S1',
      severity: 'warning',
      sentence: () =>
        `You set ${set} for the week of ${dayText(monday)}; the plan has ${has}, as the days and the rules of placement allow no other.`,
      remedy: 'Set another target for the week, or let the engine decide.',
    });
  if (pin.lifts !== null && load.lifts !== pin.lifts) {
    note('lifts', counted(pin.lifts, 'lift'), counted(load.lifts, 'lift'));
  }
  if (pin.hardSets !== null && load.hardSets !== pin.hardSets) {
    note('sets', counted(pin.hardSets, 'hard set'), counted(load.hardSets, 'hard set'));
  }
}
