import type { Reason } from '../../../shared/domain/reason.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { round } from '../../../shared/domain/units.ts';
import { percent } from '../explain.ts';
import type { WeekFrame } from '../season/frame.ts';
import { makeReason } from '../season/season-finding.ts';
import type { RunningPolicy } from './policy-running.ts';

/** Climb of a race that its training is to climb for, metres: 0 for flat races and for none. */
export function raceClimb(race: RaceDraft | null, policy: RunningPolicy): number {
  if (race === null) return 0;
  const { fromPerKm, assumedPerKm } = policy.climb;
  const km = race.distanceM / 1000;
  const ascentM = race.ascentM ?? (race.terrain === 'trail' ? assumedPerKm * km : 0);
  return ascentM >= fromPerKm * km ? ascentM : 0;
}

/** What a week is to climb. */
export interface WeekClimb {
  readonly race: RaceDraft;
  readonly raceM: number;
  /** Climb of the week, metres. */
  readonly targetM: number;
  /** Climb of the race, metres per kilometre. */
  readonly perKm: number;
}

function between([first, last]: readonly [number, number], week: WeekFrame): number {
  return week.phaseWeeks <= 1
    ? (first + last) / 2
    : first + ((last - first) * (week.phaseWeek - 1)) / (week.phaseWeeks - 1);
}

function shareOf(week: WeekFrame, policy: RunningPolicy): number {
  const { climb } = policy;
  const light = week.recovery ? climb.lightShare : 1;
  switch (week.phase) {
    case 'base':
      return between(climb.base, week) * light;
    case 'build':
      return between(climb.build, week) * light;
    case 'peak':
      return climb.peak * light;
    case 'taper':
      return climb.peak * climb.lightShare;
    case 'race':
    case 'transition':
      return 0;
  }
}

/**
 * The climb of a week: a part of the race's by phase, but no more per kilometre than the race has, so that a small week
 * does not turn into a staircase. Null where the goal is flat, and in race and transition weeks.
 */
export function weekClimb(week: WeekFrame, weekM: number, policy: RunningPolicy): WeekClimb | null {
  const race = week.cycle.goal;
  const raceM = raceClimb(race, policy);
  if (race === null || raceM === 0) return null;
  const perKm = (raceM / race.distanceM) * 1000;
  const targetM = Math.min(shareOf(week, policy) * raceM, (perKm * weekM) / 1000);
  return targetM < policy.climb.roundM ? null : { race, raceM, targetM, perKm };
}

/**
 * Climb of a run of so many metres that is to take `wantedM`, rounded down: no steeper than the race for an easy run, a
 * little steeper for a long one; 0 where it would be too little to look for a hill.
 */
export function climbOf(
  metres: number,
  wantedM: number,
  long: boolean,
  climb: WeekClimb,
  policy: RunningPolicy,
): number {
  const { roundM, leastM, steepest } = policy.climb;
  const most = (climb.perKm * (long ? steepest : 1) * metres) / 1000;
  const ascentM = Math.floor(Math.min(wantedM, most) / roundM + 1e-9) * roundM;
  return ascentM < leastM ? 0 : ascentM;
}

/** Why a run climbs as much as it does. */
export function climbReason(ascentM: number, climb: WeekClimb, week: WeekFrame): Reason {
  const where = `${week.phase} week ${week.phaseWeek} of ${week.phaseWeeks}${week.recovery ? ', a recovery week' : ''}`;
  const target = round(climb.targetM / 10) * 10;
  return makeReason(
    '1.4',
    'climb',
    'Climb towards the race',
    `${ascentM} m of climb, a part of the week’s ${target} m: ${percent(climb.targetM / climb.raceM)} of what ${climb.race.name.slice(0, 80)} climbs, in ${where}.`,
    { ascentM, weekAscentM: target, raceAscentM: round(climb.raceM) },
    'Counterpoint default',
  );
}
