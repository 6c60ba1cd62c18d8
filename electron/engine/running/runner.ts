import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { type DistanceUnit, metresPer, round } from '../../../shared/domain/units.ts';
import type { VolumeBasis } from '../../../shared/domain/vocabulary.ts';
import type { PlanAthlete } from '../types.ts';
import { fitnessOn } from './fitness.ts';
import { interpolate } from './numeric.ts';
import { pacesFor } from './paces.ts';
import type { LongRunPolicy, RunningPolicy } from './policy-running.ts';
import { middlePace, type TrainingPaces } from './vdot.ts';

/** The athlete as workouts need them. */
export interface Runner {
  readonly vdot: number | null;
  readonly paces: TrainingPaces;
  /** Seconds per kilometre of an easy run. */
  readonly easyPace: number;
  /** False without any evidence of fitness: runs are then set by time and effort, distances are estimates. */
  readonly measured: boolean;
  /** What the weeks are set by; on the time basis amounts are metres that the time is worth at easy pace. */
  readonly basis: VolumeBasis;
  /** Easy running is sized and titled in minutes: on the time basis, or without a benchmark. */
  readonly byTime: boolean;
  readonly unit: DistanceUnit;
  readonly policy: RunningPolicy;
}

/** The runner that an athlete is on a day, in a season planned on a basis: paces go by the fitness of that day. */
export function runnerOf(athlete: PlanAthlete, date: CalendarDate, basis: VolumeBasis, policy: RunningPolicy): Runner {
  const vdot = fitnessOn(athlete, date, policy).vdot?.value ?? null;
  const paces = pacesFor(vdot, policy);
  return {
    vdot,
    paces,
    easyPace: middlePace(paces, 'E'),
    measured: vdot !== null,
    basis,
    byTime: basis === 'time' || vdot === null,
    unit: athlete.distanceUnit,
    policy,
  };
}

/** Seconds per kilometre of an easy run at a VDOT; at the policy's assumed one without. */
export function easyPaceOf(vdot: number | null, policy: RunningPolicy): number {
  return middlePace(pacesFor(vdot, policy), 'E');
}

/** `22 km`, `7.5 km`, `13 mi`: metres in the athlete's unit, to a tenth. */
export function distanceText(metres: number, unit: DistanceUnit): string {
  return `${round(metres / metresPer(unit), 1)} ${unit}`;
}

/** `45 min`, or `2 h 05` from two hours on. */
export function timeText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** Seconds that easy metres take. */
export function easySeconds(metres: number, runner: Runner): number {
  return (metres / 1000) * runner.easyPace;
}

/** Metres that easy seconds cover. */
export function easyMetres(seconds: number, runner: Runner): number {
  return (seconds / runner.easyPace) * 1000;
}

/** What running counts in the season's basis: its metres, or the metres that its seconds are worth at easy pace. */
export function amountOf(metres: number, seconds: number, runner: Runner): number {
  return runner.basis === 'time' ? easyMetres(seconds, runner) : metres;
}

/** An amount of the season's basis in words: `48 km`, or `4 h 20`. */
export function volumeText(amountM: number, runner: Runner): string {
  return runner.basis === 'time' ? timeText(easySeconds(amountM, runner)) : distanceText(amountM, runner.unit);
}

/**
 * Metres of an easy run as a coach would write it: whole units, or halves when it is short; by time the metres of a
 * round number of minutes. `down` never rounds up. At least one step.
 */
export function humanMetres(metres: number, runner: Runner, down: boolean): number {
  const { wholeUnitsFrom, roundMinutes } = runner.policy.week;
  const unit = metresPer(runner.unit);
  const step = runner.byTime
    ? easyMetres(roundMinutes * 60, runner)
    : metres >= wholeUnitsFrom * unit
      ? unit
      : unit / 2;
  const steps = down ? Math.floor(metres / step + 1e-9) : Math.round(metres / step);
  return Math.max(1, steps) * step;
}

/**
 * Metres of a long run that may grow: as {@link humanMetres} rounds down, but in finer steps where the coarse one would
 * hold it at `longestM`, the longest run of the last days.
 */
export function growingMetres(metres: number, longestM: number, runner: Runner): number {
  const coarse = humanMetres(metres, runner, true);
  const { fineUnits, fineMinutes, fineFrom } = runner.policy.week;
  if (metres < longestM * fineFrom) return coarse;
  const steps = runner.byTime
    ? fineMinutes.map((minutes) => easyMetres(minutes * 60, runner))
    : fineUnits.map((units) => units * metresPer(runner.unit));
  const options = [coarse, ...steps.map((step) => Math.floor(metres / step + 1e-9) * step)];
  return options.find((option) => option > longestM + 1) ?? coarse;
}

/** R3: the usual part of the long run in a week's distance, by the number of runs. */
export function usualLongShare(runs: number, policy: LongRunPolicy): number {
  return policy.shareByRuns[Math.min(Math.max(1, runs), policy.shareByRuns.length) - 1] ?? 1;
}

/** How many times the usual part of a week a race asks the long run to take; below 1 for short races. */
export function raceAsk(raceM: number, policy: LongRunPolicy): number {
  return interpolate(policy.shareByRace, raceM) / usualLongShare(Number.POSITIVE_INFINITY, policy);
}
