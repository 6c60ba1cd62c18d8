import { type DistanceUnit, metresPer, round } from '../../../shared/domain/units.ts';
import type { PlanAthlete } from '../types.ts';
import { articleRunning } from './article-running.ts';
import type { LongRunPolicy, RunningPolicy } from './policy-running.ts';
import { pacesFor } from './session-load.ts';
import { benchmarkVdot, middlePace, type TrainingPaces } from './vdot.ts';

/** The athlete as workouts need them. */
export interface Runner {
  readonly vdot: number | null;
  readonly paces: TrainingPaces;
  /** Seconds per kilometre of an easy run. */
  readonly easyPace: number;
  /** False without a benchmark: runs are then set by time and effort, distances are estimates. */
  readonly measured: boolean;
  readonly unit: DistanceUnit;
  readonly policy: RunningPolicy;
}

/** The runner of an athlete. */
export function runnerOf(athlete: PlanAthlete, policy: RunningPolicy): Runner {
  const vdot = benchmarkVdot(athlete.benchmark, policy);
  const paces = pacesFor(vdot, policy);
  return {
    vdot,
    paces,
    easyPace: middlePace(paces, 'E'),
    measured: vdot !== null,
    unit: athlete.distanceUnit,
    policy,
  };
}

/** Seconds per kilometre of an easy run of an athlete with this benchmark; an assumed one's without. */
export function easyPaceOf(benchmark: PlanAthlete['benchmark'], policy: RunningPolicy = articleRunning): number {
  return middlePace(pacesFor(benchmarkVdot(benchmark, policy), policy), 'E');
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

/**
 * Metres of an easy run as a coach would write it: whole units, or halves when it is short; without a benchmark the
 * metres of a round number of minutes. `down` never rounds up. At least one step.
 */
export function humanMetres(metres: number, runner: Runner, down: boolean): number {
  const { wholeUnitsFrom, roundMinutes } = runner.policy.week;
  const unit = metresPer(runner.unit);
  const step = runner.measured
    ? metres >= wholeUnitsFrom * unit
      ? unit
      : unit / 2
    : easyMetres(roundMinutes * 60, runner);
  const steps = down ? Math.floor(metres / step + 1e-9) : Math.round(metres / step);
  return Math.max(1, steps) * step;
}

/** R3: the usual part of the long run in a week's distance, by the number of runs. */
export function usualLongShare(runs: number, policy: LongRunPolicy): number {
  return policy.shareByRuns[Math.min(Math.max(1, runs), policy.shareByRuns.length) - 1] ?? 1;
}
