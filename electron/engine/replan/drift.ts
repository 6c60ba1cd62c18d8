import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { PlanFacts } from '../../../shared/domain/plan-facts.ts';
import type { PlanCause } from '../../../shared/domain/replan.ts';
import { canonical } from './canonical.ts';
import { inputCauses } from './causes.ts';
import type { Wording } from './words.ts';

/** VDOT counts from this difference on: half a point is about two seconds a kilometre. */
const VDOT_OF_NOTE = 0.5;
/** Part of a lift's level that logs alone must move, where it is not known what the coach had entered. */
const LEVEL_OF_NOTE = 0.05;

/**
 * What a plan does not know yet: what the coach has entered since it was made, most telling first. The log, the days
 * gone by and strength that grows by training as planned are no news. Nothing without the facts of the plan.
 */
export function driftOf(before: PlanFacts | null, after: PlanFacts, wording: Wording): readonly PlanCause[] {
  if (before === null) return [];
  const { madeOn } = after;
  return inputCauses(
    { ...before, races: toCome(before.races, after.races, madeOn), athlete: runnerBefore(before, after) },
    { ...after, races: toCome(after.races, before.races, madeOn), levels: levelsOfNote(before, after) },
    wording,
  );
}

type Races = PlanFacts['races'];

/** Without the races that are over and the same day in both: what they are called or were aimed at changes no plan. */
function toCome(races: Races, others: Races, today: CalendarDate): Races {
  const over = (race: Races[number]) => race.date < today && others.some((other) => other.date === race.date);
  return races.filter((race) => !over(race));
}

/**
 * The old plan's runner, with what makes no difference of note taken from now: a VDOT that differs slightly, and marks
 * of pace, which VDOT tells of; marks of heart rate move the zones and count by themselves.
 */
function runnerBefore(before: PlanFacts, after: PlanFacts): PlanFacts['athlete'] {
  const [from, to] = [before.athlete.vdot, after.athlete.vdot];
  const slight = from !== null && to !== null && Math.abs(to - from) < VDOT_OF_NOTE;
  const hearts = ({ athlete }: PlanFacts) =>
    canonical(athlete.marks.filter((mark) => mark.kind === 'threshold-heart-rate'));
  const marks = hearts(before) === hearts(after) ? after.athlete.marks : before.athlete.marks;
  return { ...before.athlete, marks, vdot: slight ? to : from };
}

/** The present levels, with the old ones put in where nothing that the coach entered is behind the difference. */
function levelsOfNote(before: PlanFacts, after: PlanFacts): PlanFacts['levels'] {
  const old = new Map(before.levels.map((level) => [level.exerciseId, level.e1rmKg]));
  const entered = (facts: PlanFacts, id: string) => canonical(facts.maxes?.filter((max) => max.exerciseId === id));
  const news = ({ exerciseId, e1rmKg }: PlanFacts['levels'][number]) => {
    const was = old.get(exerciseId);
    if (before.maxes !== null) return entered(before, exerciseId) !== entered(after, exerciseId);
    return was !== undefined && Math.abs(e1rmKg - was) >= was * LEVEL_OF_NOTE;
  };
  const known = after.levels.flatMap((level) => {
    if (news(level)) return [level];
    const was = old.get(level.exerciseId);
    return was === undefined ? [] : [{ ...level, e1rmKg: was }];
  });
  const has = new Set(known.map((level) => level.exerciseId));
  return [...known, ...before.levels.filter(({ exerciseId }) => !has.has(exerciseId))];
}
