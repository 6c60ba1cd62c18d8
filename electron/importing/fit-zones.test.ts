import { describe, expect, it } from 'vitest';
import type { FitSample } from './fit.ts';
import { measureZones } from './fit-zones.ts';

/** One sample a second: 600 s at 3 m/s, then 300 s at 4 m/s, then 100 s at 5 m/s; heart rate 120, 155, 180. */
function samples(withDistance = true): readonly FitSample[] {
  let metres = 0;
  return Array.from({ length: 1001 }, (_, atS) => {
    const [speed, heartRate] = atS <= 600 ? [3, 120] : atS <= 900 ? [4, 155] : [5, 180];
    if (atS > 0) metres += speed;
    return { atS, distanceM: withDistance ? metres : null, speedMps: null, heartRate };
  });
}

const PACE = { z2: 1000 / 3.5, z3: 1000 / 4.5 };
const HEART = { z2: 140, z3: 170 };

describe('time in zones', () => {
  it('counts by pace, averaged over 15 s', () => {
    const measured = measureZones(samples(), { pace: PACE, heartRate: HEART }, 1000);
    expect(measured?.by).toBe('pace');
    expect(measured?.zones.z1).toBeGreaterThanOrEqual(600);
    expect(measured?.zones.z1).toBeLessThanOrEqual(610);
    expect(measured?.zones.z3).toBeGreaterThanOrEqual(90);
    expect(measured?.zones.z3).toBeLessThanOrEqual(100);
  });

  it('counts by heart rate where there is no speed, or no pace to compare with', () => {
    const expected = { by: 'heart-rate', zones: { z1: 600, z2: 300, z3: 100 } };
    expect(measureZones(samples(false), { pace: PACE, heartRate: HEART }, 1000)).toEqual(expected);
    expect(measureZones(samples(), { pace: null, heartRate: HEART }, 1000)).toEqual(expected);
  });

  it('adds up to the moving time', () => {
    const zones = measureZones(samples(), { pace: PACE, heartRate: null }, 987)?.zones;
    expect((zones?.z1 ?? 0) + (zones?.z2 ?? 0) + (zones?.z3 ?? 0)).toBe(987);
  });

  it('says nothing without limits, without readings, or when the recording has holes', () => {
    expect(measureZones(samples(), { pace: null, heartRate: null }, 1000)).toBeNull();
    expect(measureZones([], { pace: PACE, heartRate: HEART }, 1000)).toBeNull();
    const sparse = samples().filter((sample) => sample.atS % 60 === 0);
    expect(measureZones(sparse, { pace: PACE, heartRate: HEART }, 1000)).toBeNull();
  });
});
