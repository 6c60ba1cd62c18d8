import type { BenchmarkRun } from '../../shared/domain/athlete.ts';
import { vdotOf } from '../engine/index.ts';

/** A marathon walked in ten hours has a VDOT of about 11, the world records lie below 90. */
const SLOWEST_VDOT = 3;
const FASTEST_VDOT = 100;

/** VDOT of a recent race, in full; null without one. */
export function vdotOfBenchmark(benchmark: BenchmarkRun | null): number | null {
  return benchmark === null ? null : vdotOf(benchmark);
}

/** What is wrong with a recent race that nobody can have run, as a sentence; null when nothing is. */
export function benchmarkProblem(benchmark: BenchmarkRun | null): string | null {
  const vdot = vdotOfBenchmark(benchmark);
  if (vdot === null || (vdot >= SLOWEST_VDOT && vdot <= FASTEST_VDOT)) return null;
  return 'No runner covers the recent race in that time; check its distance and time.';
}
