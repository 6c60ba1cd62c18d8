import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { PlanDifference } from '../../../shared/domain/replan.ts';
import { round } from '../../../shared/domain/units.ts';
import { counted } from '../explain.ts';
import { distanceValue, shortDay, type Wording } from './words.ts';

/** A race that comes to another week. */
export interface RaceMove {
  readonly title: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

type Counted = Omit<PlanDifference, 'summary' | 'causes'>;

/** `11 weeks change: 2 lifts fewer, race week moves to 4 Oct; 37 sessions replaced, 5 kept.` */
export function summaryOf(difference: Counted, moves: readonly RaceMove[], wording: Wording): string {
  const { changedWeeks, replaced, kept } = difference;
  const sessions = `${counted(replaced, 'session')} replaced, ${kept} kept`;
  if (changedWeeks === 0) {
    return replaced === 0
      ? `Nothing changes: the plan comes out the same, all ${counted(kept, 'session')} kept.`
      : `The weeks stay as they are; ${sessions}.`;
  }
  const facts = [
    ...lengthFact(difference),
    ...moreOrFewer(difference, wording),
    ...moves.map(moveFact),
    ...recoveryFact(difference),
  ];
  const weeks = changedWeeks === 1 ? '1 week changes' : `${changedWeeks} weeks change`;
  return `${weeks}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}; ${sessions}.`;
}

function moveFact({ title, to }: RaceMove): string {
  return `${title.replace(/^Race: /, '').slice(0, 60)} moves to ${shortDay(to)}`;
}

function lengthFact({ weeks }: Counted): readonly string[] {
  const length =
    weeks.filter((week) => week.after !== null).length - weeks.filter((week) => week.before !== null).length;
  if (length === 0) return [];
  return [`the season is ${counted(Math.abs(length), 'week')} ${length > 0 ? 'longer' : 'shorter'}`];
}

function moreOrFewer({ totals }: Counted, wording: Wording): readonly string[] {
  const { before, after } = totals;
  const lifts = after.lifts - before.lifts;
  const sets = after.hardSets - before.hardSets;
  const keys = after.keySessions - before.keySessions;
  const distance = round(Number(distanceValue(after.runDistanceM - before.runDistanceM, wording)));
  const facts: string[] = [];
  if (distance !== 0) facts.push(`${Math.abs(distance)} ${wording.distanceUnit} ${distance > 0 ? 'more' : 'less'}`);
  if (keys !== 0) facts.push(`${counted(Math.abs(keys), 'key session')} ${keys > 0 ? 'more' : 'fewer'}`);
  if (lifts !== 0) facts.push(`${counted(Math.abs(lifts), 'lift')} ${lifts > 0 ? 'more' : 'fewer'}`);
  else if (sets !== 0) facts.push(`${counted(Math.abs(sets), 'hard set')} ${sets > 0 ? 'more' : 'fewer'}`);
  return facts;
}

function recoveryFact({ weeks }: Counted): readonly string[] {
  const moved = weeks.some(
    ({ before, after }) => before !== null && after !== null && before.recovery !== after.recovery,
  );
  return moved ? ['recovery weeks move'] : [];
}
