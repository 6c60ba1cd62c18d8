import type { BenchmarkRun, FitnessMark } from '../../shared/domain/athlete.ts';
import { vdotOf, vdotOfThreshold } from '../engine/index.ts';

/** A marathon walked in ten hours has a VDOT of about 11, the world records lie below 90. */
const SLOWEST_VDOT = 3;
const FASTEST_VDOT = 100;

function isHuman(vdot: number): boolean {
  return vdot >= SLOWEST_VDOT && vdot <= FASTEST_VDOT;
}

/** What is wrong with a recent race that nobody can have run, as a sentence; null when nothing is. */
export function benchmarkProblem(benchmark: BenchmarkRun | null): string | null {
  if (benchmark === null || isHuman(vdotOf(benchmark))) return null;
  return 'No runner covers the recent race in that time; check its distance and time.';
}

/** What is wrong with a mark of fitness that nobody can have set, as a sentence; null when nothing is. */
export function markProblem(mark: FitnessMark): string | null {
  switch (mark.kind) {
    case 'race':
      return isHuman(vdotOf(mark)) ? null : 'No runner covers that distance in that time; check both.';
    case 'threshold-pace':
      return isHuman(vdotOfThreshold(mark.paceSPerKm)) ? null : 'No runner holds that pace for an hour; check it.';
    case 'threshold-heart-rate':
      return null;
  }
}
