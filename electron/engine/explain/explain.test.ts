import { describe, expect, it } from 'vitest';
import { goldens } from '../goldens/golden-inputs.ts';
import { planSeason, policyFor } from '../index.ts';
import { arithmeticOf } from './arithmetic.ts';
import { contested, contestedBy } from './contested.ts';
import { quantity, quantityName } from './quantities.ts';

const METRIC = { distance: 'km', mass: 'kg' } as const;
const IMPERIAL = { distance: 'mi', mass: 'lb' } as const;

describe('the arithmetic of a reason', () => {
  it('R1: shows the limit, the run against it and the share of the week, in the coach’s unit', () => {
    const reason = {
      rule: 'R1',
      subject: 'long-run',
      inputs: { longRunM: 13_000, longestLast30DaysM: 12_000, limitM: 13_200, sharePercent: 28, runs: 5 },
    };
    expect(arithmeticOf(reason, METRIC)).toEqual([
      'limit: 12 km × 1.1 = 13.2 km',
      'long run: 13 km ≤ 13.2 km',
      'share of the week: 28 % with 5 runs',
    ]);
    expect(arithmeticOf(reason, IMPERIAL)[0]).toBe('limit: 7.5 mi × 1.1 = 8.2 mi');
  });

  it('2.2: divides the load by the e1RM', () => {
    const inputs = { exercise: 'back-squat', loadKg: 70, e1rmKg: 85, fraction: 0.824, rpe: 6.5 };
    expect(arithmeticOf({ rule: '2.2', subject: 'load', inputs }, METRIC)).toEqual([
      '70 kg ÷ 85 kg = 82.4 % of e1RM',
      'expected RPE 6.5',
    ]);
  });

  it('2.2: says what the e1RM rests on, its assumed growth and the steps of a wave', () => {
    const experienced = goldens.find((each) => each.file === 'strength-experienced.txt');
    if (experienced === undefined) throw new Error('no such golden');
    const { input } = experienced;
    const plan = planSeason(input, policyFor(input.season.preset));
    const squats = plan.weeks
      .flatMap((week) => week.sessions.flatMap((session) => session.reasons))
      .filter((reason) => reason.rule === '2.2' && reason.inputs['exercise'] === 'back-squat');
    const lines = arithmeticOf(squats[3] ?? { rule: '', subject: '', inputs: {} }, METRIC);
    expect(lines[0]).toBe('e1RM: 135 kg, tested on 20 Dec 2025');
    expect(lines[1]).toMatch(/^with 0\.\d+ % for \d weeks of full training assumed: 13\d\.\d kg$/);
    expect(lines[2]).toBe(
      'steps of the wave: 5 reps at 80 %, 4 reps at 83 %, 3 reps at 86 %, then an easy session of 3 reps at 80 %',
    );
    expect(lines[3]).toMatch(/^\d+(\.\d)? kg ÷ 13\d(\.\d)? kg = \d\d(\.\d)? % of e1RM$/);
  });

  it('names the numbers of a reason that has no working of its own, or not all of its numbers', () => {
    const gap = { rule: '2.2', subject: 'load', inputs: { gapDays: 27, loadFactor: 0.95 } };
    expect(arithmeticOf(gap, METRIC)).toEqual(['gap days: 27 days', 'load factor: × 0.95']);
  });

  it('is there for every reason of every golden season, and always holds what was put in', () => {
    let reasons = 0;
    for (const { input } of goldens) {
      const plan = planSeason(input, policyFor(input.season.preset));
      for (const reason of plan.weeks.flatMap((w) => [...w.reasons, ...w.sessions.flatMap((s) => s.reasons)])) {
        const lines = arithmeticOf(reason, METRIC);
        expect(lines.length, `${reason.rule} ${reason.subject}: ${reason.sentence}`).toBeGreaterThan(0);
        for (const line of lines) expect(line, reason.sentence).not.toMatch(/NaN|Infinity|undefined|not known/);
        reasons += 1;
      }
    }
    expect(reasons).toBeGreaterThan(1000);
  });
});

describe('quantities', () => {
  it.each([
    ['restS', 210, '3:30'],
    ['limitM', 9900, '9.9 km'],
    ['loadKg', 72.5, '72.5 kg'],
    ['gapH', 10.5, '10.5 h'],
    ['raceWeek', false, 'no'],
    ['keySessions', 2, '2'],
  ] as const)('%s %s reads %s', (name, value, text) => {
    expect(quantity(name, value, METRIC)).toBe(text);
  });

  it('have plain names', () => {
    expect(quantityName('longestLast30DaysM')).toBe('longest last 30 days');
    expect(quantityName('e1rmKg')).toBe('e1RM');
    expect(quantityName('hardSetsBefore')).toBe('hard sets before');
  });
});

describe('contested points', () => {
  it('each name who found what, and at least one rule that exists', () => {
    for (const point of contested) {
      expect(point.rules.length).toBeGreaterThan(0);
      expect(point.evidence).toMatch(/\d{4}|article|consensus/);
    }
  });

  it('S1 names the taper, C1 the order of the day, S4 none', () => {
    expect(contestedBy('S1', 'lifts').map((each) => each.point)).toEqual(['No lifting at all in the race taper']);
    expect(contestedBy('C1', 'time')).toHaveLength(2);
    expect(contestedBy('S4', 'lifts')).toEqual([]);
    expect(contestedBy('1.4', 'phase')).toHaveLength(1);
    expect(contestedBy('1.4', 'easy-run')).toEqual([]);
  });

  it('of a reason are those that bear on it: the taper for taper weeks, none for a load found by feel', () => {
    const taper = 'No lifting at all in the race taper';
    const points = (rule: string, subject: string, inputs: Parameters<typeof contestedBy>[2]) =>
      contestedBy(rule, subject, inputs).map((each) => each.point);
    expect(points('S1', 'lifts', { class: 'LOW', phase: 'base', lifts: 2 })).toEqual([]);
    expect(points('S1', 'lifts', { class: 'LOW', phase: 'taper', lifts: 0 })).toEqual([taper]);
    expect(points('S2', 'load', { exercise: 'step-up', rpe: 7.5 })).toEqual([]);
    expect(points('S2', 'volume', { sets: 10 })).toHaveLength(2);
    expect(points('1.4', 'phase', { phaseWeek: 2 })).toEqual([]);
    expect(points('1.4', 'phase', { phaseWeek: 1 })).toHaveLength(1);
  });
});
