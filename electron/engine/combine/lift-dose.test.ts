import { describe, expect, test } from 'vitest';
import { policyFor } from '../policy.ts';
import type { PlanInput, PlannedSession, PlannedWeek } from '../types.ts';
import { planStrength } from './plan-strength.ts';
import { fixtureAthlete, openDays, planInput, runningSeason, type WeekSketch } from './season-fixture.ts';

const article = policyFor('article');
const LOW: WeekSketch = { class: 'LOW' };
const HIGH: WeekSketch = { class: 'HIGH', phase: 'build' };

function plan(sketches: readonly WeekSketch[], over: Partial<PlanInput> = {}, policy = article) {
  return planStrength(runningSeason(sketches), planInput(over), policy);
}

const liftsOf = (week: PlannedWeek | undefined) => (week?.sessions ?? []).filter((s) => s.kind === 'strength');
const loads = (s: PlannedSession | undefined, slug: string) =>
  (s?.strength?.sets ?? []).filter((set) => set.exerciseId === slug).map((set) => `${set.reps}×${set.loadKg}`);

describe('S2, 2.2: dose and progression', () => {
  test('reps climb from 3 to 5, then the load rises and the reps start over', () => {
    const { weeks } = plan([LOW, LOW, LOW, LOW]);
    const top = weeks.map((w) => loads(liftsOf(w)[0], 'back-squat')[0]);
    expect(top).toEqual(['3×72.5', '4×72.5', '5×72.5', '3×75']);
  });

  test('a recovery week cuts the sets by 40–50 % and keeps load and reps', () => {
    const { weeks } = plan([LOW, { class: 'LOW', recovery: true }]);
    const [full, cut] = weeks.map((w) => w.load.hardSets);
    expect((cut ?? 0) / (full ?? 1)).toBeGreaterThanOrEqual(0.5);
    expect((cut ?? 0) / (full ?? 1)).toBeLessThanOrEqual(0.6);
    expect(loads(liftsOf(weeks[1])[0], 'back-squat')).toEqual(['3×72.5', '3×72.5']);
  });

  test('2.2-deload: sets of a recovery week end at RPE 7 at most, and the progression goes on after it', () => {
    const full = plan([LOW, LOW, LOW]).weeks.at(-1);
    expect(loads(liftsOf(full)[0], 'back-squat')[0]).toBe('5×72.5');
    const eased = plan([LOW, LOW, LOW, { class: 'LOW', recovery: true }, LOW]).weeks;
    const sets = liftsOf(eased[3]).flatMap((lift) => lift.strength?.sets ?? []);
    expect(sets.length).toBeGreaterThan(4);
    for (const set of sets) expect(set.rpe, set.exerciseId).toBeLessThanOrEqual(7);
    expect(loads(liftsOf(eased[3])[0], 'back-squat')[0]).toBe('4×72.5');
    expect(loads(liftsOf(eased[4])[0], 'back-squat')[0]).toBe('3×75');
  });

  test('2.2-deload: a newcomer’s sets by feel are no harder in a recovery week than before it', () => {
    const athlete = fixtureAthlete({ liftMaxes: [] });
    const weeks = plan([LOW, LOW, LOW, { class: 'LOW', recovery: true }], { athlete }).weeks;
    const hardest = (week: (typeof weeks)[number] | undefined) =>
      Math.max(...liftsOf(week).flatMap((lift) => lift.strength?.sets.map((set) => set.rpe ?? 0) ?? []));
    expect(hardest(weeks[2])).toBeGreaterThan(7);
    expect(hardest(weeks[3])).toBe(7);
  });

  test('2.2-deload: a week of easy running that is no recovery week keeps all its sets', () => {
    const { weeks } = plan([LOW, LOW]);
    expect(weeks[1]?.load.hardSets).toBe(weeks[0]?.load.hardSets);
    expect(weeks.flatMap((w) => w.reasons.map((r) => r.rule))).not.toContain('2.2-deload');
  });

  test('2.2-deload: a recovery week of hard running is not cut twice', () => {
    const once = plan([{ class: 'MODERATE' }, HIGH]).weeks[1];
    const both = plan([{ class: 'MODERATE' }, { ...HIGH, recovery: true }]).weeks[1];
    expect(both?.load.hardSets).toBe(once?.load.hardSets);
    expect(both?.reasons.map((r) => r.rule)).not.toContain('2.2-deload');
  });

  test('a HIGH week holds the load with half the sets', () => {
    const { weeks } = plan([{ class: 'MODERATE' }, HIGH, HIGH]);
    expect(weeks.map((w) => w.load.hardSets)).toEqual([15, 8, 8]);
    expect(loads(liftsOf(weeks[2])[0], 'back-squat')).toEqual(['3×72.5', '3×72.5']);
  });

  test('S2-maintenance: a HIGH week before which nothing was lifted has nothing to keep, and lifts nothing more', () => {
    const athlete = fixtureAthlete({ days: openDays([2]) });
    const { weeks } = plan([{ class: 'MODERATE', key: [3] }, HIGH], { athlete });
    expect(weeks[0]?.load.hardSets).toBe(0);
    expect(weeks[1]?.load.hardSets).toBe(0);
    expect(weeks[1]?.reasons.map((r) => r.rule)).toContain('C4');
  });

  test('a lift without known e1RM is found by RPE, never invented', () => {
    const { weeks } = plan([LOW], { athlete: fixtureAthlete({ liftMaxes: [] }) });
    const sets = liftsOf(weeks[0]).flatMap((s) => s.strength?.sets ?? []);
    expect(sets.length).toBeGreaterThan(15);
    for (const set of sets) {
      expect(set.loadKg).toBeNull();
      expect(set.fractionE1rm).toBeNull();
      expect(set.rpe).toBe(6.5);
    }
    expect(sets[0]?.note).toContain('RPE 6–7');
  });

  test('main lifts rest at least 3 minutes', () => {
    const sets = liftsOf(plan([LOW]).weeks[0]).flatMap((s) => s.strength?.sets ?? []);
    const main = sets.filter((s) => s.exerciseId === 'back-squat' || s.exerciseId === 'romanian-deadlift');
    expect(main).toHaveLength(8);
    for (const set of main) expect(set.restS).toBe(210);
  });

  test('after three weeks without a lift the load comes back lighter', () => {
    const rest: WeekSketch = { class: 'LOW', phase: 'taper', taperFrom: 1 };
    const { weeks } = plan([LOW, LOW, rest, rest, rest, LOW]);
    expect(loads(liftsOf(weeks[1])[0], 'back-squat')[0]).toBe('4×72.5');
    expect(loads(liftsOf(weeks[5])[0], 'back-squat')[0]).toBe('3×67.5');
    expect(liftsOf(weeks[5])[0]?.title).toBe('Return to strength A');
  });
});
