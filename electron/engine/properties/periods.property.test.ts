import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodDraft } from '../../../shared/domain/athlete.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  later,
  mondayOf,
  weekdayOf,
} from '../../../shared/domain/calendar-date.ts';
import { finding, reason } from '../../../shared/domain/reason.ts';
import { PATTERNS, PERIOD_KINDS } from '../../../shared/domain/vocabulary.ts';
import { periodCalendar } from '../periods/day-status.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { sumWeek } from '../running/sum-week.ts';
import { frameSeason } from '../season/frame.ts';
import type { PlanInput, PlannedSession, SeasonPlan } from '../types.ts';
import { anySeason, inputOf } from './arbitrary-input.ts';

/** Times as many cases as usual, for a long look: see the engine's README. */
const FACTOR = Number(process.env['COUNTERPOINT_PROPERTY_RUNS'] ?? 1);

const period = fc.record({
  kind: fc.constantFrom(...PERIOD_KINDS),
  day: fc.integer({ min: -30, max: 400 }),
  days: fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 70 })),
  canRun: fc.boolean(),
  canLift: fc.boolean(),
  avoidPatterns: fc.subarray([...PATTERNS], { maxLength: 3 }),
  volumeShare: fc.option(fc.constantFrom(0, 0.3, 0.6, 1, 1.3, 2), { nil: null }),
});

/** Times of a day: when runs and lifts start, and when lifts must be over. */
const times = fc.record({
  run: fc.constantFrom(null, '06:30', '07:00', '12:00', '18:00'),
  lift: fc.constantFrom(null, '06:30', '12:30', '18:00', '20:00'),
  until: fc.constantFrom(null, '13:00', '20:00'),
});

const lived = fc.record({
  season: anySeason,
  periods: fc.array(period, { maxLength: 5 }),
  times: fc.array(times, { minLength: 7, maxLength: 7 }),
});

type Lived = typeof lived extends fc.Arbitrary<infer T> ? T : never;

function livedInput(short: Lived, bare: boolean): PlanInput {
  const input = inputOf(short.season, bare);
  const periods: PeriodDraft[] = short.periods.map(({ day, days, ...rest }) => {
    const from = addDays(input.season.startDate, day % (short.season.weeks * 7));
    return { ...rest, from, to: addDays(from, days - 1), note: '' };
  });
  const days = input.athlete.days.map((each, i) => {
    const of = short.times[i];
    return { ...each, runTime: of?.run ?? null, liftTime: of?.lift ?? null, liftUntil: of?.until ?? null };
  });
  return { ...input, periods, athlete: { ...input.athlete, days } };
}

function forLives(bare: boolean, check: (input: PlanInput, plan: SeasonPlan) => void): void {
  fc.assert(
    fc.property(lived, (short) => {
      const input = livedInput(short, bare);
      check(input, planSeason(input, policyFor(input.season.preset)));
    }),
    { numRuns: 120 * FACTOR },
  );
}

function sessionsOf(season: SeasonPlan): PlannedSession[] {
  return season.weeks.flatMap((week) => week.sessions);
}

const covers = (each: PeriodDraft, date: CalendarDate) => each.from <= date && date <= each.to;
const noRun = (each: PeriodDraft) => !each.canRun || each.volumeShare === 0;

function minute(time: string | null): number | null {
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Hours from the end of a lift to the start of a later run; with a time missing, a little less than the days. */
function hoursBetween(lift: PlannedSession, run: PlannedSession, liftMinutes: number): number {
  const days = daysBetween(lift.date, run.date) * 24;
  const [from, to] = [minute(lift.startTime), minute(run.startTime)];
  return from === null || to === null ? days - 1 : days + (to - from - liftMinutes) / 60;
}

describe('properties of a plan around a calendar', { timeout: 120_000 * FACTOR }, () => {
  it('P1 plans no run and no lift on a closed day, and says it when a race falls on one', () => {
    forLives(false, (input, season) => {
      for (const session of sessionsOf(season)) {
        const on = input.periods.filter((each) => covers(each, session.date));
        if (session.kind === 'run') expect(on.some(noRun)).toBe(false);
        else expect(on.some((each) => !each.canLift)).toBe(false);
      }
      const frame = frameSeason(input, policyFor(input.season.preset).season);
      for (const race of frame.races.filter((each) => each.date >= input.today)) {
        const closed = input.periods.some((each) => covers(each, race.date) && noRun(each));
        const said = season.findings.some((each) => each.rule === 'P1' && each.from === race.date);
        const planned = sessionsOf(season).some((each) => each.run?.type === 'race' && each.date === race.date);
        const kept = input.kept.some((each) => each.date === race.date);
        if (closed) expect([said, planned]).toEqual([true, false]);
        else if (!kept) expect(planned).toBe(true);
      }
    });
  });

  it('breaks no hard rule of placement: C1, C2, races, tapers, closed weekdays, ends of days, one lift a day', () => {
    forLives(true, (input, season) => {
      const policy = policyFor(input.season.preset).strength;
      const { liftMinutes } = policy.placement;
      const frame = frameSeason(input, policyFor(input.season.preset).season);
      const taper = new Set(frame.weeks.flatMap((week) => week.taperDays));
      const all = sessionsOf(season);
      const lifts = all.filter((each) => each.kind === 'strength');
      expect(new Set(lifts.map((each) => each.date)).size).toBe(lifts.length);
      for (const lift of lifts) {
        const slot = input.athlete.days.find((each) => each.weekday === weekdayOf(lift.date));
        expect(slot?.canLift).toBe(true);
        expect(frame.races.some((race) => race.date === lift.date)).toBe(false);
        if (lift.strength?.block === 'primer') continue;
        expect(taper.has(lift.date)).toBe(false);
        const next = all.filter((each) => each.kind === 'run' && each.load.keySessions > 0);
        for (const run of next)
          if (run.date > lift.date) expect(hoursBetween(lift, run, liftMinutes)).toBeGreaterThanOrEqual(24);
        for (const race of frame.races.filter((each) => each.priority === 'B')) {
          const days = daysBetween(lift.date, race.date);
          expect(days >= policy.together.bRaceDays || days < 0).toBe(true);
        }
        const start = minute(lift.startTime);
        const until = minute(slot?.liftUntil ?? null);
        if (start !== null && until !== null) expect(start + liftMinutes).toBeLessThanOrEqual(until);
        for (const run of all.filter((each) => each.kind === 'run' && each.date === lift.date)) {
          const runStart = minute(run.startTime);
          if (start === null || runStart === null) continue;
          const end = runStart + (run.durationS ?? run.load.runS) / 60;
          const hard = run.load.keySessions > 0 || run.run?.type === 'long';
          if (start >= runStart || hard) expect(start - end).toBeGreaterThanOrEqual(policy.together.minGapH * 60);
          else expect(start + liftMinutes).toBeLessThanOrEqual(runStart);
        }
      }
    });
  });

  it('says in its week which rules kept lifts out that its running would have room for', () => {
    forLives(true, (input, season) => {
      for (const week of season.weeks) {
        if (week.monday < input.today) continue;
        const wanted = week.reasons.find((each) => each.subject === 'lifts' && each.inputs['lifts'] !== undefined);
        const count = Number(wanted?.inputs['lifts'] ?? 0);
        const placed = week.sessions.filter(
          (each) => each.strength !== null && each.strength.block !== 'primer',
        ).length;
        if (placed >= count || (week.load.hardSets === 0 && week.reasons.some((each) => each.rule === 'C4'))) continue;
        const short = week.reasons.find((each) => each.inputs['placed'] !== undefined);
        expect(short?.inputs).toMatchObject({ wanted: count, placed });
      }
    });
  });

  it('P2, P4 plans no key session while ill or injured, and none on the first days after days without running', () => {
    forLives(true, (input, season) => {
      const { easyMaxDays } = policyFor(input.season.preset).periods;
      const hard = sessionsOf(season).filter((each) => each.load.keySessions > 0 && each.run?.type !== 'race');
      for (const session of hard) {
        const on = input.periods.filter((each) => covers(each, session.date));
        expect(on.some((each) => each.kind === 'illness' || each.kind === 'injury')).toBe(false);
        for (const ill of input.periods.filter((each) => each.kind === 'illness' && noRun(each))) {
          const after = daysBetween(ill.to, session.date);
          const days = daysBetween(ill.from, ill.to) + 1;
          expect(after < 1 || after > Math.min(days, easyMaxDays)).toBe(true);
        }
      }
    });
  });

  it('R1 holds in camps as well, and after a break no run is longer than a tenth above those before it', () => {
    forLives(true, (input, season) => {
      const policy = policyFor(input.season.preset);
      const { growth, windowDays, floorM } = policy.running.longRun;
      const { breaks } = periodCalendar(input.periods, policy.periods);
      const first = {
        date: addDays(later(input.today, input.season.startDate), -1),
        metres: input.athlete.longestRunM,
        race: false,
      };
      const runs = sessionsOf(season).filter((each) => each.kind === 'run');
      const known = [
        first,
        ...runs.map(({ date, load, run }) => ({ date, metres: load.runDistanceM, race: run?.type === 'race' })),
      ];
      const longest = (from: CalendarDate, before: CalendarDate, races: boolean) =>
        Math.max(
          0,
          ...known
            .filter((each) => each.date >= from && each.date < before && (races || !each.race))
            .map((each) => each.metres),
        );
      for (const run of runs.filter((each) => each.run?.type !== 'race')) {
        let prepared = 0;
        let from = run.date;
        for (const each of [...breaks].reverse()) {
          if (each.to >= from || daysBetween(each.backUntil, from) > windowDays) continue;
          from = each.from;
          prepared = Math.max(prepared, longest(addDays(from, -windowDays), from, false));
        }
        const limit = Math.max(floorM, prepared, growth * longest(addDays(run.date, -windowDays), run.date, true));
        expect(run.load.runDistanceM).toBeLessThanOrEqual(limit + 1);
      }
    });
  });

  it('is the same whatever the order of periods, touches no past or kept day, and its parts are well-formed', () => {
    fc.assert(
      fc.property(lived, (short) => {
        const input = livedInput(short, false);
        const policy = policyFor(input.season.preset);
        const season = planSeason(input, policy);
        const reversed = planSeason({ ...input, periods: [...input.periods].reverse() }, policy);
        expect(JSON.stringify(reversed)).toBe(JSON.stringify(season));
        const keptDays = new Set(input.kept.map((each) => each.date));
        for (const session of sessionsOf(season)) {
          expect(session.date >= later(input.today, input.season.startDate)).toBe(true);
          if (session.kind === 'run') expect(keptDays.has(session.date)).toBe(false);
          for (const each of session.reasons) reason.parse(each);
        }
        for (const week of season.weeks) {
          const kept = input.kept.filter((each) => mondayOf(each.date) === week.monday);
          expect(week.load).toEqual(
            sumWeek([...week.sessions, ...kept].map((each) => ({ draft: each, load: each.load }))),
          );
          for (const each of week.reasons) reason.parse(each);
        }
        for (const each of season.findings) finding.parse(each);
      }),
      { numRuns: 60 * FACTOR },
    );
  });

  it('never gets worse by fewer closed days: no more serious findings', () => {
    forLives(true, (input, season) => {
      const serious = (each: SeasonPlan) => each.findings.filter((one) => one.severity === 'serious').length;
      const open = planSeason({ ...input, periods: [] }, policyFor(input.season.preset));
      expect(serious(open)).toBeLessThanOrEqual(serious(season));
    });
  });
});
