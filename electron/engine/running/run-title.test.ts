import { describe, expect, it } from 'vitest';
import type { RunItem, RunStep } from '../../../shared/domain/session.ts';
import type { Intensity } from '../../../shared/domain/vocabulary.ts';
import { goldens } from '../goldens/golden-inputs.ts';
import { runningGoldens } from '../goldens/running-goldens.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { runTitle } from './run-title.ts';

const time = (intensity: Intensity, durationS: number): RunStep => ({
  kind: 'step',
  intensity,
  durationS,
  distanceM: null,
  note: '',
});
const way = (intensity: Intensity, distanceM: number): RunStep => ({
  ...time(intensity, 0),
  durationS: null,
  distanceM,
});
const around = (...work: RunItem[]): RunItem[] => [time('E', 900), ...work, time('E', 600)];
const times = (n: number, ...steps: RunItem[]): RunItem => ({ kind: 'repeat', times: n, steps });

describe('the title of a run', () => {
  it('is for every planned run of the golden seasons the one that the plan gave it', () => {
    const runs = [...goldens, ...runningGoldens].flatMap(({ input }) =>
      planSeason(input, policyFor(input.season.preset)).weeks.flatMap((week) =>
        week.sessions.flatMap(({ run, title }) => {
          if (run === null || run.type === 'race' || title.startsWith('Back-to-back')) return [];
          return [{ title, again: runTitle(run, input.athlete.distanceUnit) }];
        }),
      ),
    );
    expect(runs.length).toBeGreaterThan(300);
    expect(runs.filter(({ title, again }) => title !== again)).toEqual([]);
  });

  it('follows the steps', () => {
    const of = (type: Parameters<typeof runTitle>[0]['type'], items: RunItem[], ascentM: number | null = null) =>
      runTitle({ type, items, ascentM }, 'km');
    expect(of('threshold', around(times(4, time('T', 360), time('E', 60))))).toBe('Threshold 4 × 6 min');
    expect(of('threshold', around(times(4, time('T', 390), time('E', 60))))).toBe('Threshold 4 × 6:30 min');
    expect(of('threshold', around(time('T', 1200)))).toBe('Threshold 20 min');
    expect(of('interval', around(times(5, way('I', 1000), time('E', 180))))).toBe('Intervals 5 × 1000 m');
    expect(of('repetition', around(times(8, time('R', 60), time('E', 90))))).toBe('Repetitions 8 × 60 s');
    expect(of('strides', [way('E', 10_000), times(4, time('R', 20), time('E', 60))])).toBe('Easy 10 km + 4 strides');
    expect(of('long', [way('E', 16_000), way('M', 8_000), way('E', 2_000)])).toBe(
      'Long run 26 km with 8 km at marathon pace',
    );
    expect(of('long', [way('E', 16_000), way('M', 4_000)])).toBe('Long run 20 km, last 4 km at marathon pace');
    expect(of('long', [way('E', 24_000)], 800)).toBe('Long run 24 km, 800 m climb');
    expect(of('easy', [way('E', 10_000)], 0)).toBe('Easy 10 km');
    expect(of('hills', [way('E', 8_000), times(6, time('R', 10), time('E', 80))])).toBe('Easy 8 km + 6 hill sprints');
    expect(of('hills', around(times(8, time('I', 90), time('E', 120))), 60)).toBe('Hills 8 × 90 s');
    expect(of('hills', [way('E', 9_000)], 250)).toBe('Hills');
    expect(of('threshold', around(time('T', 600), time('T', 300)))).toBe('Threshold');
    expect(of('race', [time('T', 2400)])).toBeNull();
  });
});
