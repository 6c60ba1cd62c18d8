import { describe, expect, it } from 'vitest';
import type { FitSample } from './fit.ts';
import { runSteps } from './fit-segments.ts';

const LIMITS = { M: 280, T: 260, I: 235, R: 215 };

/** A recording of stretches: metres per second and seconds. */
function recording(...stretches: readonly (readonly [number, number])[]): FitSample[] {
  let metres = 0;
  let atS = 0;
  const samples: FitSample[] = [{ atS, distanceM: 0, speedMps: null, heartRate: null }];
  for (const [speed, seconds] of stretches) {
    for (let i = 0; i < seconds; i += 1) {
      atS += 1;
      metres += speed;
      samples.push({ atS, distanceM: metres, speedMps: null, heartRate: null });
    }
  }
  return samples;
}

describe('steps of a recorded run', () => {
  it('finds the intervals and the jogs between them', () => {
    const samples = recording([2.8, 600], [4.4, 180], [2.4, 120], [4.4, 180], [2.4, 120], [2.8, 300]);
    const steps = runSteps(samples, LIMITS, 1500, 4500);
    expect(steps.filter((step) => step.intensity === 'I')).toHaveLength(2);
    for (const step of steps.filter((each) => each.intensity === 'I')) {
      expect(step.durationS).toBeGreaterThan(160);
      expect(step.durationS).toBeLessThan(200);
    }
    expect(steps[0]?.intensity).toBe('E');
  });

  it('adds up to the time and the distance of the session', () => {
    const steps = runSteps(recording([2.8, 600], [4, 600]), LIMITS, 1190, 4080);
    expect(steps.reduce((sum, step) => sum + (step.durationS ?? 0), 0)).toBe(1190);
    expect(steps.reduce((sum, step) => sum + (step.distanceM ?? 0), 0)).toBe(4080);
  });

  it('calls standing rest, and does not take a stumble for a change', () => {
    const steps = runSteps(recording([2.8, 600], [0, 90], [2.8, 300], [4.4, 5], [2.8, 300]), LIMITS, 1295, null);
    expect(steps.map((step) => step.intensity)).toEqual(['E', 'rest', 'E']);
    expect(steps[1]?.distanceM).toBe(0);
  });

  it('never gives more than 60 steps', () => {
    const stretches = Array.from({ length: 400 }, (_, i): readonly [number, number] => [i % 2 === 0 ? 2.5 : 4.5, 40]);
    const steps = runSteps(recording(...stretches), LIMITS, 16_000, null);
    expect(steps.length).toBeLessThanOrEqual(60);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('gives nothing without speeds', () => {
    const silent = recording([3, 600]).map((sample) => ({ ...sample, distanceM: null }));
    expect(runSteps(silent, LIMITS, 600, null)).toEqual([]);
  });
});
