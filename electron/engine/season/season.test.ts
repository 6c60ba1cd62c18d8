import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { RaceDraft } from '../../../shared/domain/season.ts';
import { raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { frameSeason } from './frame.ts';
import { recoveryWeeks } from './recovery-weeks.ts';
import { meanTaperLoad, raceShape, taperBefore, taperFactor, taperTau } from './taper.ts';

const policy = policyFor('article').season;
const START = '2026-01-05';

/** A Sunday race in a week counted from 1. */
function sundayRace(week: number, distanceM: number, priority: RaceDraft['priority'] = 'A'): RaceDraft {
  const date = addDays(calendarDate(START), week * 7 - 1);
  return raceOn(date, distanceM, priority, `${priority} race in week ${week}`);
}

function phases(races: readonly RaceDraft[], extra: Parameters<typeof seasonFrom>[1] = {}): string {
  const frame = frameSeason({ season: seasonFrom(START, extra), races }, policy);
  return frame.phases.map((phase) => `${phase.kind} ${phase.weekCount}`).join(', ');
}

function findings(races: readonly RaceDraft[], extra: Parameters<typeof seasonFrom>[1] = {}): string[] {
  return frameSeason({ season: seasonFrom(START, extra), races }, policy).findings.map((finding) => finding.title);
}

describe('1.4 taper', () => {
  it.each([
    [0.41, 13.1],
    [0.5, 9.6],
    [0.6, 7.0],
  ])('a mean cut of %f over 14 days needs the published time constant, within 0.1 d', (cut, tau) => {
    expect(Math.abs(taperTau(14, cut) - tau)).toBeLessThanOrEqual(0.1);
  });

  it('a time constant of 4 days would cut the mean of 14 days by 76 %', () => {
    expect(1 - meanTaperLoad(14, 4)).toBeCloseTo(0.76, 2);
  });

  it('solves the time constant for the mean cut at any length', () => {
    for (const days of [2, 7, 8, 12, 18, 28])
      for (const cut of [0.41, 0.45, 0.6]) expect(1 - meanTaperLoad(days, taperTau(days, cut))).toBeCloseTo(cut, 5);
  });

  it('refuses a cut or a length that makes no sense', () => {
    expect(() => taperTau(0, 0.5)).toThrow(RangeError);
    expect(() => taperTau(14, 1)).toThrow(RangeError);
  });

  it.each([
    [5000, 7, 10],
    [10_000, 7, 10],
    [21_097.5, 10, 14],
    [42_195, 14, 21],
    [100_000, 14, 21],
  ])('is as long as the distance asks for: %i m takes %i to %i days', (distanceM, fewest, most) => {
    const { taperDays } = raceShape(distanceM, policy);
    expect(taperDays).toBeGreaterThanOrEqual(fewest);
    expect(taperDays).toBeLessThanOrEqual(most);
  });

  it('of three strict weeks before a marathon passes, and so does every mean cut from 41 to 60 %', () => {
    const races = [sundayRace(20, 42_195)];
    for (const taperMeanCut of [0.41, 0.5, 0.6]) {
      const raceShapes = policy.raceShapes.map((row) => ({ ...row, taperDays: 21 }));
      const frame = frameSeason({ season: seasonFrom(START), races }, { ...policy, raceShapes, taperMeanCut });
      expect(frame.findings).toEqual([]);
      expect(frame.weeks.filter((week) => week.taperDays.length === 7)).toHaveLength(3);
      expect(frame.phases.map((phase) => `${phase.kind} ${phase.weekCount}`)).toContain('taper 2');
    }
  });

  it('outside that range follows the coach, says so, and never throws', () => {
    for (const [cut, title] of [
      [0.2, 'The taper cuts little'],
      [0.75, 'The taper cuts much'],
      [-1, 'The taper cuts little'],
      [4, 'The taper cuts much'],
    ] as const) {
      const input = { season: seasonFrom(START), races: [sundayRace(16, 10_000)] };
      const { findings } = frameSeason(input, { ...policy, taperMeanCut: cut });
      expect(findings.map((finding) => finding.title)).toEqual([title]);
    }
  });

  it('falls day by day, from the whole load before it to none after the race', () => {
    const race = sundayRace(16, 42_195);
    const taper = taperBefore(race, calendarDate(START), policy);
    expect(daysBetween(taper.first, race.date)).toBe(taper.days - 1);
    expect(taperFactor(taper, addDays(taper.first, -1))).toBe(1);
    expect(taperFactor(taper, taper.first)).toBeLessThan(1);
    expect(taperFactor(taper, race.date)).toBeLessThan(taperFactor(taper, taper.first));
    expect(taperFactor(taper, addDays(race.date, 1))).toBe(0);
  });

  it('takes at most its share of a short season', () => {
    const race = sundayRace(3, 42_195);
    expect(taperBefore(race, calendarDate(START), policy).days).toBe(6);
  });
});

describe('1.4 recovery weeks', () => {
  const weeks = (count: number, rhythm: '3:1' | '2:1', b: number[] = []) =>
    [...recoveryWeeks(count, rhythm, b)].sort((x, y) => x - y);

  it('come every fourth week in 3:1 and every third in 2:1', () => {
    expect(weeks(15, '3:1')).toEqual([3, 7, 11]);
    expect(weeks(11, '2:1')).toEqual([2, 5, 8]);
  });

  it('never let a loading block grow past the rhythm, and leave first and last week loading', () => {
    for (let count = 0; count <= 78; count += 1)
      for (const [rhythm, longest] of [
        ['3:1', 3],
        ['2:1', 2],
      ] as const) {
        const recoveries = recoveryWeeks(count, rhythm, []);
        let block = 0;
        for (let week = 0; week < count; week += 1) {
          block = recoveries.has(week) ? 0 : block + 1;
          expect(block).toBeLessThanOrEqual(longest);
        }
        if (count > 0) expect(recoveries.has(0) || recoveries.has(count - 1)).toBe(false);
      }
  });

  it('take the week of a B race as a light one, and as a recovery week when a block lies before it', () => {
    expect(weeks(15, '3:1', [3])).toEqual([3, 7, 11]);
    expect(weeks(15, '3:1', [8])).toEqual([2, 5, 8, 12]);
    expect(weeks(15, '3:1', [4])).toEqual([2, 8, 12]);
    expect(weeks(15, '3:1', [14])).toEqual([3, 7, 11]);
  });

  it('fall on the second of two B races on following weekends', () => {
    expect(weeks(15, '3:1', [6, 7])).toEqual([3, 7, 11]);
    expect(weeks(15, '3:1', [6, 7, 8])).toEqual([3, 7, 8, 12]);
  });

  it('keep every block within the rhythm wherever B races stand', () => {
    for (let count = 1; count <= 40; count += 1)
      for (let race = 0; race < count; race += 1) {
        const recoveries = recoveryWeeks(count, '2:1', [race, race + 5]);
        let block = 0;
        for (let week = 0; week < count; week += 1) {
          block = recoveries.has(week) || week === race || week === race + 5 ? 0 : block + 1;
          expect(block).toBeLessThanOrEqual(2);
        }
        expect(recoveries.has(0) || recoveries.has(count - 1)).toBe(false);
      }
  });
});

describe('1.4 phases', () => {
  it('are built backwards from the A race', () => {
    expect(phases([sundayRace(10, 5000)])).toBe('base 4, build 4, peak 1, race 1, transition 1');
    expect(phases([sundayRace(16, 21_097.5)])).toBe('base 6, build 6, peak 2, taper 1, race 1, transition 1');
    expect(phases([sundayRace(24, 42_195)])).toBe('base 12, build 7, peak 2, taper 2, race 1, transition 2');
  });

  it('hold for every length from 8 to 78 weeks: whole, in order, race week last', () => {
    for (let weeks = 8; weeks <= 78; weeks += 1)
      for (const distanceM of [1500, 5000, 10_000, 21_097.5, 42_195, 100_000]) {
        const race = sundayRace(weeks, distanceM);
        const frame = frameSeason({ season: seasonFrom(START, { endDate: race.date }), races: [race] }, policy);
        expect(frame.weeks).toHaveLength(weeks);
        expect(frame.weeks.at(-1)?.phase).toBe('race');
        const last = frame.phases.map((phase) => phase.kind).lastIndexOf('transition');
        const order = ['base', 'build', 'peak', 'taper', 'race'];
        const positions = frame.phases.slice(last + 1).map((phase) => order.indexOf(phase.kind));
        expect([...positions].sort((a, b) => a - b)).toEqual(positions);
        const build = frame.phases.findLast((phase) => phase.kind === 'build')?.weekCount ?? 0;
        expect(build).toBeLessThanOrEqual(policy.buildWeeks);
        if (weeks >= 18) expect(build).toBeGreaterThanOrEqual(6);
        expect(frame.findings).toEqual([]);
      }
  });

  it('start again after each A race, with a transition between', () => {
    expect(phases([sundayRace(20, 10_000), sundayRace(44, 42_195)], { endDate: calendarDate('2027-01-03') })).toBe(
      'base 10, build 8, peak 1, race 1, transition 1, base 10, build 8, peak 2, taper 2, race 1, transition 2, base 6',
    );
  });

  it('leave no transition between A races a week apart, and say that they are close', () => {
    const close = [sundayRace(16, 10_000), sundayRace(17, 10_000)];
    expect(phases(close)).toBe('base 8, build 6, peak 1, race 1, race 1, transition 1');
    expect(findings(close)).toEqual(['Two A races close together']);
  });

  it('put two A races of one week in one race week', () => {
    const saturday = { ...sundayRace(12, 5000), date: addDays(sundayRace(12, 5000).date, -1), name: 'Saturday' };
    const frame = frameSeason({ season: seasonFrom(START), races: [saturday, sundayRace(12, 10_000)] }, policy);
    expect(frame.phases.filter((phase) => phase.kind === 'race')).toHaveLength(1);
    expect(frame.weeks[11]?.races).toHaveLength(2);
  });

  it('are base and build without an A race, and a finding says so', () => {
    expect(phases([])).toBe('base 11, build 5');
    expect(findings([])).toEqual(['No A race: a base and build season']);
    expect(phases([sundayRace(18, 10_000, 'B')])).toBe('base 12, build 6');
  });
});

describe('1.4 races and days', () => {
  it('gives B races a mini-taper of 2 to 5 days and C races none', () => {
    const races = [sundayRace(24, 42_195), sundayRace(10, 10_000, 'B'), sundayRace(14, 21_097.5, 'C')];
    const frame = frameSeason({ season: seasonFrom(START), races }, policy);
    const before = (frame.weeks[9]?.miniTaperDays.length ?? 0) - 1;
    expect(before).toBeGreaterThanOrEqual(2);
    expect(before).toBeLessThanOrEqual(5);
    expect(frame.weeks[13]?.miniTaperDays).toEqual([]);
  });

  it('marks the taper by days, race day included, across weeks', () => {
    const frame = frameSeason({ season: seasonFrom(START), races: [sundayRace(16, 21_097.5)] }, policy);
    expect(frame.weeks.map((week) => week.taperDays.length).slice(12, 17)).toEqual([0, 0, 5, 7, 0]);
  });

  it('warns of a race inside an A race’s taper', () => {
    expect(findings([sundayRace(24, 42_195), sundayRace(23, 5000, 'C')])).toEqual([
      'Race in the taper for A race in week 24',
    ]);
  });
});

describe('1.4 input that makes no sense becomes a finding, never an exception', () => {
  it('leaves out races before the start and after the end', () => {
    const early = { ...sundayRace(1, 5000), date: calendarDate('2025-12-01') };
    expect(findings([early, sundayRace(12, 5000)])).toEqual(['Race left out: A race in week 1']);
    const late = findings([sundayRace(12, 5000), sundayRace(30, 5000)], { endDate: calendarDate('2026-04-26') });
    expect(late).toEqual(['Race left out: A race in week 30']);
  });

  it('keeps the more important of two races on one day', () => {
    const frame = frameSeason(
      { season: seasonFrom(START), races: [sundayRace(12, 5000, 'B'), sundayRace(12, 10_000)] },
      policy,
    );
    expect(frame.races.map((race) => race.priority)).toEqual(['A']);
    expect(frame.findings.map((finding) => finding.title)).toEqual(['Race left out: B race in week 12']);
  });

  it('plans what fits of a season under 8 weeks', () => {
    const frame = frameSeason({ season: seasonFrom(START), races: [sundayRace(4, 10_000)] }, policy);
    expect(frame.weeks).toHaveLength(5);
    expect(frame.findings.map((finding) => finding.title)).toEqual(['Season of only 5 weeks']);
    const now = frameSeason(
      { season: seasonFrom(START), races: [{ ...sundayRace(1, 5000), date: calendarDate(START) }] },
      policy,
    );
    expect(now.weeks.map((week) => week.phase)).toEqual(['race', 'transition']);
  });

  it('cuts a season above 78 weeks and names the race that fell away', () => {
    const frame = frameSeason({ season: seasonFrom(START), races: [sundayRace(90, 42_195)] }, policy);
    expect(frame.weeks).toHaveLength(78);
    expect(frame.findings.map((finding) => finding.title)).toEqual([
      'Season cut to 78 weeks',
      'No A race: a base and build season',
      'Race left out: A race in week 90',
    ]);
  });

  it('ignores an end before the start', () => {
    expect(findings([sundayRace(12, 5000)], { endDate: calendarDate('2025-06-01') })).toEqual([
      'The season ends before it starts',
    ]);
  });
});
