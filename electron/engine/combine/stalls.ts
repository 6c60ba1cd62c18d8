import { type CalendarDate, dayText } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { round } from '../../../shared/domain/units.ts';
import type { ProgressionScheme } from '../../../shared/domain/vocabulary.ts';
import { toReset } from '../strength/progression/progression.ts';
import { type Stall, stallOf } from '../strength/progression/stall.ts';
import { type Carry, chosenScheme, type PlanFrame, schemeOf } from './carry.ts';

/** A scheme in the words of a sentence. */
export const SCHEME_WORDS: Readonly<Record<ProgressionScheme, string>> = {
  double: 'double progression',
  'two-for-two': '2-for-2',
  wave: 'waves of three steps up and one back',
  undulating: 'heavy and moderate days in turn',
};

/**
 * What the plan does about lifts that stand still (2.2): another scheme, unless the coach chose the one it has, else a
 * load taken back. Each is told as a finding. Done once, in the first week that is planned.
 */
export function answerStalls(carry: Carry, frame: PlanFrame, monday: CalendarDate): Carry {
  const schemes = new Map(carry.schemes);
  const lifts = new Map(carry.lifts);
  for (const lift of new Set(frame.choice.values())) {
    const stall = stallOf(carry.exposures.get(lift.id) ?? [], frame.policy);
    const state = lifts.get(lift.id);
    if (stall === null || state === undefined) continue;
    const answer = answerFor(lift, frame);
    const scheme = schemeOf(lift, carry, frame);
    const next = frame.policy.progression.stall.nextScheme[scheme];
    if (answer === 'scheme') schemes.set(lift.id, next);
    if (answer === 'reset') lifts.set(lift.id, toReset(state));
    frame.notes.add(`stall-${lift.id}`, monday, {
      rule: '2.2-stall',
      severity: 'info',
      sentence: () => `${standing(lift, stall)} ${whatFollows(answer, next, frame)}`,
      remedy: 'Look at sleep, food and running load first; the scheme of each lift can be chosen in the profile.',
    });
  }
  return { ...carry, schemes, lifts, exposures: new Map() };
}

function answerFor(lift: Exercise, frame: PlanFrame): 'scheme' | 'reset' | 'none' {
  const { answer } = frame.policy.progression.stall;
  return answer === 'scheme' && chosenScheme(lift, frame) !== null ? 'reset' : answer;
}

function standing(lift: Exercise, { first, last, exposures }: Stall): string {
  const from = round(first.e1rmKg ?? 0, 1);
  const to = round(last.e1rmKg ?? 0, 1);
  return `${lift.name} has not risen over ${exposures} sessions, ${dayText(first.date)} to ${dayText(last.date)}: an e1RM of ${from} kg then, ${to} kg now, and it felt no easier.`;
}

function whatFollows(answer: 'scheme' | 'reset' | 'none', next: ProgressionScheme, frame: PlanFrame): string {
  switch (answer) {
    case 'scheme':
      return `The plan goes on with ${SCHEME_WORDS[next]}.`;
    case 'reset':
      return `The plan takes the load back by ${Math.round(frame.policy.progression.stall.resetDrop * 100)} % and builds up again.`;
    case 'none':
      return 'The plan goes on as before.';
  }
}
