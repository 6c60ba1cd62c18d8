import type { RunItem, RunStep } from '../../../shared/domain/session.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { OWN_PACE } from '../portable/portable-session.ts';

/** Steps that get the athlete's own pace; easy running and rest go by feel. */
const PACED: readonly Intensity[] = ['M', 'T', 'I', 'R'];

function step(intensity: Intensity, durationS: number | null, distanceM: number | null, note?: string): RunStep {
  const own = PACED.includes(intensity) ? OWN_PACE : '';
  return { kind: 'step', intensity, durationS, distanceM, note: note ?? own };
}

/** Minutes at an intensity. */
export function min(intensity: Intensity, minutes: number, note?: string): RunStep {
  return step(intensity, minutes * 60, null, note);
}

/** Seconds at an intensity; by feel, as nobody looks at a watch in them. */
export function sec(intensity: Intensity, seconds: number, note = ''): RunStep {
  return step(intensity, seconds, null, note);
}

/** Metres at an intensity. */
export function m(intensity: Intensity, metres: number): RunStep {
  return step(intensity, null, metres);
}

/** Kilometres at an intensity. */
export function km(intensity: Intensity, kilometres: number): RunStep {
  return step(intensity, null, kilometres * 1000);
}

/** Steps several times over. */
export function times(count: number, ...steps: readonly RunItem[]): RunItem {
  return { kind: 'repeat', times: count, steps: [...steps] };
}
