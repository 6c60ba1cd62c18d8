import type { WeekFrame } from '../season/frame.ts';
import { raceClimb } from './climb.ts';
import type { KeyKind, KeyMenu, RunningPolicy } from './policy-running.ts';

/** The distance that a week trains for, metres: its cycle's, or the policy's where no race sets one. */
export function trainsForM(week: WeekFrame, policy: RunningPolicy): number {
  return week.cycle.trainsForM ?? policy.openRaceM;
}

function menuFor(distanceM: number, hilly: boolean, policy: RunningPolicy): KeyMenu | undefined {
  return (hilly ? policy.hillyKeys : policy.keys).find((row) => distanceM <= row.upToM);
}

/** Key sessions of a week by phase, volume (metres) and runs, before races and kept sessions take their place. */
export function keyCount(week: WeekFrame, loadM: number, runs: number, policy: RunningPolicy): number {
  const { quality } = policy;
  const room = Math.max(0, runs - 1);
  switch (week.phase) {
    case 'transition':
      return 0;
    case 'base': {
      const stridesOnly = week.phaseWeek <= Math.ceil(quality.baseStridesShare * week.phaseWeeks);
      const small = loadM < quality.baseKeyFromM || runs < quality.baseKeyFromRuns;
      return week.recovery || stridesOnly || small ? 0 : Math.min(room, quality.baseKeys);
    }
    case 'race':
      return Math.min(room, quality.raceWeekKeys);
    case 'build':
    case 'peak':
    case 'taper': {
      const two = loadM >= quality.secondKeyFromM && runs >= quality.secondKeyFromRuns && !week.recovery;
      return Math.min(room, two ? quality.maxKeys : 1);
    }
  }
}

function menuRows(week: WeekFrame, policy: RunningPolicy): readonly (readonly KeyKind[])[] {
  if (week.phase === 'transition') return [];
  return menuFor(trainsForM(week, policy), raceClimb(week.cycle.goal, policy) > 0, policy)?.[week.phase] ?? [];
}

/** The kinds that a week's key sessions take, most important first: the phase's rows in turn. */
export function keyKinds(week: WeekFrame, policy: RunningPolicy): readonly KeyKind[] {
  const rows = menuRows(week, policy);
  return rows.length === 0 ? [] : (rows[(week.phaseWeek - 1) % rows.length] ?? []);
}

/** How often a kind has had its turn in the phase with this week, for a kind that its menu does not name the phase's weeks. */
export function keyTurn(kind: KeyKind, week: WeekFrame, policy: RunningPolicy): number {
  const rows = menuRows(week, policy);
  const named = rows.filter((row) => row.includes(kind)).length;
  if (named === 0) return week.phaseWeek;
  const rest = rows.slice(0, week.phaseWeek % rows.length).filter((row) => row.includes(kind)).length;
  return Math.floor(week.phaseWeek / rows.length) * named + rest;
}

function between([first, last]: readonly [number, number], week: WeekFrame): number {
  return week.phaseWeeks <= 1
    ? (first + last) / 2
    : first + ((last - first) * (week.phaseWeek - 1)) / (week.phaseWeeks - 1);
}

/** Part of the full dose of hard work, 0–1, that a week's key sessions have. */
export function keyDose(week: WeekFrame, policy: RunningPolicy): number {
  const { quality } = policy;
  const light = week.recovery || week.races.some((race) => race.priority === 'B') ? quality.recoveryDose : 1;
  switch (week.phase) {
    case 'base':
      return between(quality.baseDose, week);
    case 'build':
      return between(quality.buildDose, week) * light;
    case 'peak':
      return light;
    case 'taper':
      return between(quality.taperDose, week);
    case 'race':
      return quality.raceWeekDose;
    case 'transition':
      return 0;
  }
}
