import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { frameSeason, type SeasonFrame } from './frame.ts';
import { partWeeks } from './part-weeks.ts';

const policy = policyFor('article').season;
const START = '2026-01-05';

function sundayRace(week: number, distanceM: number, priority: RaceDraft['priority'] = 'A'): RaceDraft {
  const date = addDays(calendarDate(START), week * 7 - 1);
  return raceOn(date, distanceM, priority, `${priority} race in week ${week}`);
}

function frameOf(weeks: number, races: readonly RaceDraft[]): SeasonFrame {
  const endDate = addDays(calendarDate(START), weeks * 7 - 1);
  return frameSeason({ season: seasonFrom(START, { endDate }), races }, policy);
}

function phases(frame: SeasonFrame): string {
  return frame.phases.map((phase) => `${phase.kind} ${phase.weekCount}`).join(', ');
}

describe('1.4 cycles of a long season', () => {
  it('come before the way to a race that is far away, and not before one that is near', () => {
    expect(phases(frameOf(26, [sundayRace(26, 42_195)]))).toBe('base 13, build 8, peak 2, taper 2, race 1');
    expect(phases(frameOf(40, [sundayRace(40, 42_195)]))).toBe(
      'base 8, build 6, transition 1, base 12, build 8, peak 2, taper 2, race 1',
    );
  });

  it('close a preparatory cycle with a time trial by the race’s distance, and then a light week', () => {
    const frame = frameOf(40, [sundayRace(40, 10_000)]);
    const trial = frame.weeks.find((week) => week.trialM !== null);
    expect(trial).toMatchObject({ trialM: 3000, phase: 'build', recovery: false });
    expect(trial?.phaseWeek).toBe(trial?.phaseWeeks);
    const next = frame.weeks[trial?.number ?? 0];
    expect(next).toMatchObject({ phase: 'transition', trialM: null });
    expect(next?.cycle.goal?.distanceM).toBe(10_000);
  });

  it('close it with a B race where one stands near, whose distance the cycle then trains for', () => {
    for (const week of [16, 18, 20]) {
      const frame = frameOf(44, [sundayRace(44, 42_195), sundayRace(week, 21_097.5, 'B')]);
      const closing = frame.weeks[week - 1];
      expect(closing?.cycle.checkpoint).toMatchObject({ kind: 'race', race: { distanceM: 21_097.5 } });
      expect(closing?.cycle.trainsForM).toBe(21_097.5);
      expect(closing?.trialM).toBeNull();
      expect(frame.weeks[week]?.phase).toBe('transition');
    }
  });

  it('number the cycles that lead to a race and let them train from the general to the special', () => {
    const cycles = [...new Set(frameOf(78, [sundayRace(78, 42_195)]).weeks.map((week) => week.cycle))];
    expect(cycles.map((cycle) => `${cycle.part}/${cycle.parts}`)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    expect(cycles.map((cycle) => cycle.trainsForM)).toEqual([10_000, 10_000, 10_000, 21_097.5, 42_195]);
  });

  it('come again in a long season without an A race and in a long remainder, base only in a short one', () => {
    expect(phases(frameOf(44, []))).toBe(
      'base 8, build 6, transition 1, base 8, build 5, transition 1, base 9, build 6',
    );
    const goal = sundayRace(16, 10_000);
    expect(phases(frameOf(24, [goal]))).toMatch(/race 1, transition 1, base 7$/);
    expect(phases(frameOf(36, [goal]))).toMatch(/race 1, transition 1, base 12, build 7$/);
  });

  it('hold base and build to what they are meant for, at every length up to 78 weeks', () => {
    for (let weeks = 8; weeks <= 78; weeks += 1)
      for (const races of [[], [sundayRace(weeks, 5000)], [sundayRace(weeks, 100_000)]]) {
        const frame = frameOf(weeks, races);
        expect(frame.weeks).toHaveLength(weeks);
        for (const phase of frame.phases) {
          if (phase.kind === 'base') expect(phase.weekCount).toBeLessThanOrEqual(16);
          if (phase.kind === 'build') expect(phase.weekCount).toBeLessThanOrEqual(policy.buildWeeks);
          if (phase.kind === 'transition') expect(phase.weekCount).toBe(policy.cycles.regenerationWeeks);
        }
      }
  });

  it('fit races that are too near: an A race in week 2, and B races on following weekends', () => {
    expect(phases(frameOf(4, [sundayRace(2, 10_000)]))).toBe('base 1, race 1, transition 1, base 1');
    const frame = frameOf(16, [sundayRace(16, 10_000), sundayRace(9, 5000, 'B'), sundayRace(10, 10_000, 'B')]);
    expect(frame.weeks[8]?.recovery).toBe(false);
    expect(frame.weeks[9]?.recovery).toBe(true);
    expect(frame.weeks[10]?.recovery).toBe(false);
  });
});

describe('1.4 parting of a long stretch', () => {
  it('leaves a stretch whole that the last cycle can take', () => {
    expect(partWeeks(24, [], policy.cycles.mainWeeks, policy.cycles)).toEqual([]);
    expect(partWeeks(25, [], policy.cycles.mainWeeks, policy.cycles)).toHaveLength(1);
  });

  it('takes cycles near their wanted length, and a B race draws a border to the week after it', () => {
    expect(partWeeks(34, [], policy.cycles.mainWeeks, policy.cycles)).toEqual([14]);
    expect(partWeeks(34, [15], policy.cycles.mainWeeks, policy.cycles)).toEqual([17]);
    expect(partWeeks(34, [13], policy.cycles.mainWeeks, policy.cycles)).toEqual([15]);
  });

  it('gives one cycle when a policy allows no parting', () => {
    const strict = { ...policy.cycles, preparatoryWeeks: { fewest: 60, wanted: 60, most: 60 } };
    expect(partWeeks(40, [], policy.cycles.mainWeeks, strict)).toEqual([]);
  });
});
