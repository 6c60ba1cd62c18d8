import type { RunStep } from '../../shared/domain/session.ts';
import type { Intensity } from '../../shared/domain/vocabulary.ts';
import type { FitSample } from './fit.ts';
import { LONGEST_GAP_S, smoothedSpeeds } from './fit-zones.ts';

/** Pace in s/km at which each intensity begins; a slower one is easy. */
export interface IntensityLimits {
  readonly M: number;
  readonly T: number;
  readonly I: number;
  readonly R: number;
}

/** Below this speed, m/s, the athlete stands or walks. */
const STANDING_MPS = 1;
/** A change of intensity shorter than this, seconds, belongs to what was before it. */
const SHORTEST_SEGMENT_S = 20;
/** Steps that a session may hold. */
const MOST_STEPS = 60;
/** Share of the time that must have a speed. */
const COVERAGE = 0.9;

interface Segment {
  readonly intensity: Intensity;
  readonly seconds: number;
  readonly metres: number;
}

/**
 * What was run, as steps in order, from the speeds of a recording: stretches of one intensity, the shortest ones merged
 * until at most 60 are left. Durations add up to `durationS`, distances to `distanceM`, none of it in standing rest. Empty when the recording has no
 * speed for nine tenths of its time.
 */
export function runSteps(
  samples: readonly FitSample[],
  limits: IntensityLimits,
  durationS: number,
  distanceM: number | null,
): RunStep[] {
  let segments = rawSegments(samples, limits);
  const covered = sum(segments, (segment) => segment.seconds);
  if (covered < durationS * COVERAGE) return [];
  for (let shortest = SHORTEST_SEGMENT_S; ; shortest *= 1.5) {
    segments = merged(segments, shortest);
    if (segments.length <= MOST_STEPS) break;
  }
  return toSteps(segments, durationS, distanceM);
}

function rawSegments(samples: readonly FitSample[], limits: IntensityLimits): readonly Segment[] {
  const speeds = smoothedSpeeds(samples);
  const segments: Segment[] = [];
  for (let i = 1; i < samples.length; i += 1) {
    const now = samples[i];
    const before = samples[i - 1];
    const speed = speeds[i] ?? null;
    if (now === undefined || before === undefined || speed === null) continue;
    const seconds = now.atS - before.atS;
    if (seconds <= 0 || seconds > LONGEST_GAP_S) continue;
    const measured = now.distanceM === null || before.distanceM === null ? null : now.distanceM - before.distanceM;
    segments.push({
      intensity: intensityAt(speed, limits),
      seconds,
      metres: measured !== null && measured >= 0 ? measured : speed * seconds,
    });
  }
  return joined(segments);
}

function intensityAt(speed: number, limits: IntensityLimits): Intensity {
  if (speed < STANDING_MPS) return 'rest';
  const pace = 1000 / speed;
  if (pace <= limits.R) return 'R';
  if (pace <= limits.I) return 'I';
  if (pace <= limits.T) return 'T';
  return pace <= limits.M ? 'M' : 'E';
}

/** Neighbours of one intensity as one segment. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (last?.intensity === segment.intensity) out[out.length - 1] = both(last, segment, last.intensity);
    else out.push(segment);
  }
  return out;
}

function both(a: Segment, b: Segment, intensity: Intensity): Segment {
  return { intensity, seconds: a.seconds + b.seconds, metres: a.metres + b.metres };
}

/** Segments shorter than `shortestS` given to the one before; the first to the one after. */
function merged(segments: readonly Segment[], shortestS: number): readonly Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (last !== undefined && (segment.seconds < shortestS || last.intensity === segment.intensity)) {
      out[out.length - 1] = both(last, segment, last.intensity);
    } else if (last !== undefined && out.length === 1 && last.seconds < shortestS) {
      out[0] = both(last, segment, segment.intensity);
    } else out.push(segment);
  }
  return joined(out);
}

function toSteps(segments: readonly Segment[], durationS: number, distanceM: number | null): RunStep[] {
  const timeScale = durationS / sum(segments, (segment) => segment.seconds);
  const metresOf = (segment: Segment) => (segment.intensity === 'rest' ? 0 : segment.metres);
  const metres = sum(segments, metresOf);
  const lengthScale = distanceM !== null && metres > 0 ? distanceM / metres : 1;
  let seconds = 0;
  let run = 0;
  return segments.map((segment) => {
    const fromS = Math.round(seconds);
    const fromM = Math.round(run);
    seconds += segment.seconds * timeScale;
    run += metresOf(segment) * lengthScale;
    return {
      kind: 'step',
      intensity: segment.intensity,
      durationS: Math.round(seconds) - fromS,
      distanceM: Math.round(run) - fromM,
      note: '',
    };
  });
}

function sum(segments: readonly Segment[], value: (segment: Segment) => number): number {
  return segments.reduce((total, segment) => total + value(segment), 0);
}
