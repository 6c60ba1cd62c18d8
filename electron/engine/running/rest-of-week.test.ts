import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import { baseAthlete, raceOn, seasonFrom } from '../goldens/golden-inputs.ts';
import { policyFor } from '../policy.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { KeptSession, PlanInput, PlannedSession } from '../types.ts';
import { planRunning } from './plan-running.ts';

const input: PlanInput = {
  today: calendarDate('2026-01-05'),
  athlete: baseAthlete,
  season: seasonFrom('2026-01-05'),
  races: [raceOn('2026-05-24', 42_195, 'A', 'Marathon')],
  exercises: builtInExercises,
  kept: [],
  periods: [],
};
const first = planRunning(input, policyFor('article'));
const week = first.weeks.find((each) => each.runs.filter((run) => run.load.keySessions > 0).length >= 2);
const all = first.weeks.flatMap((each) => each.runs);
const keptOf = ({ reasons, ...session }: PlannedSession): KeptSession => session;

/** The runs of the week as planned anew on one of its days, with what was kept of the days before. */
function onDay(today: CalendarDate, kept: readonly PlannedSession[]): readonly PlannedSession[] {
  const again = planRunning({ ...input, today, kept: kept.map(keptOf) }, policyFor('article'));
  return again.weeks.find((each) => each.monday === mondayOf(today))?.runs ?? [];
}

describe('the rest of a week that has begun', () => {
  const monday = week?.monday ?? calendarDate('2026-01-05');
  const keys = week?.runs.filter((run) => run.load.keySessions > 0) ?? [];

  it('holds what the whole week held on the days that are left, when all went as planned', () => {
    expect(keys.length).toBeGreaterThanOrEqual(2);
    for (let day = 1; day < 7; day += 1) {
      const today = addDays(monday, day);
      const rest = onDay(
        today,
        all.filter((run) => run.date < today),
      );
      const planned = week?.runs.filter((run) => run.date >= today) ?? [];
      const text = ({ date, title }: PlannedSession) => `${date} ${title}`;
      expect(rest.map(text)).toEqual(planned.map(text));
    }
  });

  it('does not take a missed key session into the days that are left', () => {
    const [missed] = keys;
    if (missed === undefined) throw new Error('no key session');
    const today = addDays(missed.date, 1);
    const rest = onDay(
      today,
      all.filter((run) => run.date < today && run !== missed),
    );
    expect(rest.filter((run) => run.load.keySessions > 0)).toHaveLength(keys.length - 1);
    expect(rest.map((run) => run.date)).toEqual(
      (week?.runs ?? []).filter((run) => run.date >= today).map((run) => run.date),
    );
  });

  it('keeps a hard run away from one that was done on another day than planned', () => {
    const [, second] = keys;
    if (second === undefined) throw new Error('no second key session');
    const [done] = keys;
    const late = { ...(done ?? second), date: addDays(second.date, -1) };
    const rest = onDay(second.date, [...all.filter((run) => run.date < monday), late]);
    const hard = rest.filter((run) => run.load.keySessions > 0 || run.run?.type === 'long');
    expect(rest.length).toBeGreaterThan(0);
    expect(hard.every((run) => run.date > addDays(late.date, 1))).toBe(true);
  });
});
