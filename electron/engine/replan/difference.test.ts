import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { PlanDifference } from '../../../shared/domain/replan.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { PlanInput, SeasonPlan } from '../types.ts';
import { type PlanVersion, planDifference } from './difference.ts';
import type { VersionSession } from './pair-sessions.ts';
import type { Wording } from './words.ts';

const wording: Wording = {
  distanceUnit: 'km',
  massUnit: 'kg',
  exercises: new Map(builtInExercises.map((exercise) => [exercise.id, exercise])),
};

function input(change: Partial<PlanInput> = {}): PlanInput {
  return {
    today: calendarDate('2026-01-05'),
    athlete: baseAthlete,
    season: seasonFrom('2026-01-05'),
    races: [raceOn('2026-04-26', 21_097.5, 'A', 'City Half')],
    exercises: builtInExercises,
    kept: [],
    periods: [],
    ...change,
  };
}

function versionOf(plan: SeasonPlan): PlanVersion {
  return { weeks: plan.weeks, sessions: plan.weeks.flatMap((week) => week.sessions) };
}

const planned = (change: Partial<PlanInput> = {}) => versionOf(planSeason(input(change), policyFor('article')));

function difference(before: PlanVersion, after: PlanVersion): PlanDifference {
  return planDifference({ before, after, causes: [], kept: 1, replaced: 2, wording });
}

/** One week's sessions changed by hand. */
function withWeek(version: PlanVersion, week: number, change: (session: VersionSession) => VersionSession | null) {
  const monday = version.weeks[week - 1]?.monday ?? '';
  const inWeek = (session: VersionSession) =>
    session.date >= monday && session.date < addWeeks(calendarDate(monday), 1);
  const sessions = version.sessions.flatMap((each) => (inWeek(each) ? (change(each) ?? []) : each));
  return { ...version, sessions };
}

const changesOf = (found: PlanDifference) => found.weeks.flatMap((week) => week.sessions);

describe('the difference of two plans', () => {
  it('of the same plan is nothing, week by week', () => {
    const found = planDifference({ before: planned(), after: planned(), causes: [], kept: 90, replaced: 0, wording });
    expect(found.changedWeeks).toBe(0);
    expect(found.weeks.every((week) => !week.changed && week.sessions.length === 0)).toBe(true);
    expect(found.weeks.length).toBe(planned().weeks.length);
    expect(found.totals.before).toEqual(found.totals.after);
    expect(found.summary).toBe('Nothing changes: the plan comes out the same, all 90 sessions kept.');
  });

  it('names a session that moves within its week by both days, and nothing else', () => {
    const before = planned();
    const key = before.sessions.find((session) => session.run?.type === 'threshold');
    if (key === undefined) throw new Error('no threshold run');
    const week = before.weeks.find((each) => addWeeks(each.monday, 1) > key.date)?.number ?? 0;
    const after = withWeek(before, week, (each) => (each === key ? { ...each, date: addDays(each.date, 1) } : each));
    const found = difference(before, after);
    expect(changesOf(found)).toEqual([
      {
        kind: 'moved',
        session: 'run',
        from: key.date,
        to: addDays(key.date, 1),
        sentence: expect.stringMatching(new RegExp(`^${key.title} moves [A-Z][a-z]{2} → [A-Z][a-z]{2}$`)),
        details: [],
      },
    ]);
    expect(found.changedWeeks).toBe(1);
  });

  it('says what a lift’s sets become: load, sets and reps, in the athlete’s unit', () => {
    const before = planned();
    const lift = before.sessions.find((session) => session.title === 'Heavy strength A');
    const week = before.weeks.find((each) => addWeeks(each.monday, 1) > (lift?.date ?? ''))?.number ?? 0;
    const heavier = (each: VersionSession): VersionSession =>
      each === lift && each.strength !== null
        ? {
            ...each,
            strength: {
              ...each.strength,
              sets: each.strength.sets.map((set) => ({ ...set, loadKg: (set.loadKg ?? 0) + 2.5 })),
            },
          }
        : each;
    const [change] = changesOf(difference(before, withWeek(before, week, heavier)));
    const squat = lift?.strength?.sets.find((set) => set.exerciseId === 'back-squat')?.loadKg ?? 0;
    expect(change?.kind).toBe('changed');
    expect(change?.details).toContain(`Back squat ${squat} → ${squat + 2.5} kg`);
    const pounds = planDifference({
      before,
      after: withWeek(before, week, heavier),
      causes: [],
      kept: 0,
      replaced: 1,
      wording: { ...wording, massUnit: 'lb' },
    });
    expect(changesOf(pounds)[0]?.details[0]).toMatch(/ → [\d.]+ lb$/);
  });

  it('pairs by role: an easy run that grows is one change, not one out and one in', () => {
    const before = planned();
    const after = withWeek(before, 2, (each) =>
      each.run?.type === 'easy' && each.run.distanceM !== null
        ? { ...each, title: 'Easy 30 km', run: { ...each.run, distanceM: 30_000 } }
        : each,
    );
    const changes = changesOf(difference(before, after));
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((change) => change.kind === 'changed')).toBe(true);
    expect(changes[0]?.sentence).toMatch(/^Easy [\d.]+ km → Easy 30 km, [A-Z][a-z]{2}$/);
    expect(changes[0]?.details[0]).toMatch(/^[\d.]+ → 30 km$/);
  });

  it('tells what is dropped and what is new', () => {
    const before = planned();
    const one = before.sessions.find((session) => session.kind === 'strength');
    const without = { ...before, sessions: before.sessions.filter((session) => session !== one) };
    expect(changesOf(difference(before, without))).toMatchObject([
      { kind: 'removed', from: one?.date, to: null, sentence: expect.stringContaining('is dropped') },
    ]);
    expect(changesOf(difference(without, before))).toMatchObject([
      { kind: 'added', from: null, to: one?.date, sentence: expect.stringContaining('is new') },
    ]);
    expect(difference(before, without).summary).toBe('1 week changes: 1 lift fewer; 2 sessions replaced, 1 kept.');
  });

  it('follows a race into its new week, in the week that it leaves and in the one that it comes to', () => {
    const after = planned({ races: [raceOn('2026-05-10', 21_097.5, 'A', 'City Half')] });
    const found = difference(planned(), after);
    const sentences = changesOf(found).map((change) => change.sentence);
    expect(sentences.filter((each) => each.includes('moves to Sun 10 May'))).toHaveLength(1);
    expect(sentences.filter((each) => each.includes('comes from Sun 26 Apr'))).toHaveLength(1);
    expect(found.summary).toMatch(/^\d+ weeks change: the season is 2 weeks longer, .*City Half moves to 10 May/);
    const last = found.weeks.at(-1);
    expect(last?.before).toBeNull();
    expect(last?.after?.phase).toBe('transition');
  });

  it('gives for a changed week the reasons that are new, and none for a week that stays', () => {
    const before = planned();
    const after = planned({ athlete: { ...baseAthlete, days: weekDays([2, 4, 6, 7], [1, 3, 5]) } });
    const found = difference(before, after);
    const changed = found.weeks.filter((week) => week.changed);
    expect(changed.length).toBeGreaterThan(5);
    const known = new Map(before.weeks.map((week) => [week.monday, week.reasons.map((reason) => reason.sentence)]));
    for (const week of changed) {
      for (const reason of week.reasons) expect(known.get(week.monday)).not.toContain(reason.sentence);
    }
    for (const week of found.weeks.filter((each) => !each.changed)) expect(week.reasons).toEqual([]);
  });

  it('is empty one way exactly when it is empty the other way, and sums what each plan holds', () => {
    const [before, after] = [planned(), planned({ season: seasonFrom('2026-01-05', { rhythm: '2:1' }) })];
    const [there, back] = [difference(before, after), difference(after, before)];
    expect(there.weeks.map((week) => week.changed)).toEqual(back.weeks.map((week) => week.changed));
    expect(there.totals.before).toEqual(back.totals.after);
    expect(there.summary).toContain('recovery weeks move');
    const lifts = before.sessions.reduce((sum, session) => sum + session.load.lifts, 0);
    expect(there.totals.before.lifts).toBe(lifts);
  });
});
