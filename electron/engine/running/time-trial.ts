import type { Reason } from '../../../shared/domain/reason.ts';
import type { RunItem } from '../../../shared/domain/session.ts';
import { formatClock, round } from '../../../shared/domain/units.ts';
import type { Intensity, RunType } from '../../../shared/domain/vocabulary.ts';
import { makeReason } from '../season/season-finding.ts';
import { raceIntensity } from './points.ts';
import { itemsExtent } from './run-extent.ts';
import { distanceText, type Runner, timeText } from './runner.ts';
import { equivalentTimeS } from './vdot.ts';
import type { Workout } from './workouts.ts';

const TYPE_OF: Readonly<Record<Intensity, RunType>> = {
  E: 'other',
  M: 'marathon',
  T: 'threshold',
  I: 'interval',
  R: 'repetition',
  rest: 'other',
};

/**
 * A time trial over `distanceM` with warm-up and cool-down: by distance for an athlete with a benchmark, else by the
 * policy's time. Null when it is longer than `maxM` metres allow (R1).
 */
export function trialRun(distanceM: number, maxM: number, runner: Runner): Workout | null {
  const { quality } = runner.policy;
  const { measured } = runner;
  const timeS = measured ? round(equivalentTimeS(runner.vdot ?? runner.policy.assumedVdot, distanceM)) : quality.trialS;
  const intensity = raceIntensity(timeS, runner.policy);
  const items: RunItem[] = [
    { kind: 'step', intensity: 'E', durationS: quality.warmUpS, distanceM: null, note: '' },
    { kind: 'step', intensity, durationS: timeS, distanceM: measured ? distanceM : null, note: 'As fast as it goes' },
    { kind: 'step', intensity: 'E', durationS: quality.coolDownS, distanceM: null, note: '' },
  ];
  const title = `Time trial ${measured ? distanceText(distanceM, runner.unit) : timeText(timeS)}`;
  const extent = itemsExtent(items, runner.paces);
  return extent.metres > maxM
    ? null
    : { title, type: TYPE_OF[intensity], items, ...extent, qualityS: timeS, ascentM: null };
}

/** Why a time trial stands in the week. */
export function trialReason(workout: Workout, runner: Runner): Reason {
  const expected = runner.measured
    ? `about ${formatClock(workout.qualityS)} by the benchmark`
    : 'by feel, evenly paced';
  return makeReason(
    '1.4',
    'key-session',
    'Checkpoint',
    `A time trial closes the cycle, ${expected}: the result shows what the cycle brought and sets the paces of the next one.`,
    { timeS: workout.qualityS },
    'Counterpoint default',
  );
}
