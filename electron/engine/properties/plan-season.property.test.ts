import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addDays,
  addWeeks,
  type CalendarDate,
  daysBetween,
  later,
  mondayOf,
  toEpochDay,
  weekdayOf,
} from '../../../shared/domain/calendar-date.ts';
import { finding, reason } from '../../../shared/domain/reason.ts';
import { weekLoad, weekTarget } from '../../../shared/domain/season.ts';
import { sessionDraft, sessionLoad as sessionLoadSchema } from '../../../shared/domain/session.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { weekDays } from '../goldens/golden-inputs.ts';
import { planSeason } from '../plan-season.ts';
import { type Policy, policyFor } from '../policy.ts';
import { raceClimb } from '../running/climb.ts';
import { isHardRun } from '../running/hard-run.ts';
import { isRaceWeek, planRunning } from '../running/plan-running.ts';
import { sumWeek } from '../running/sum-week.ts';
import { weekClasses } from '../running/week-intensity.ts';
import { frameSeason } from '../season/frame.ts';
import type { PlanInput, PlannedSession, SeasonPlan } from '../types.ts';
import { anySeason, inputOf, type ShortSeason } from './arbitrary-input.ts';

/** Times as many cases as usual, for a long look: see the engine's README. */
const FACTOR = Number(process.env['COUNTERPOINT_PROPERTY_RUNS'] ?? 1);

const RUNS = { numRuns: 60 * FACTOR };

/** Checks a property of random seasons, and of ones that once broke it; `bare` seasons have no kept runs. */
function forSeasons(bare: boolean, check: (input: PlanInput) => void, broke: readonly ShortSeason[] = []): void {
  fc.assert(
    fc.property(anySeason, (short: ShortSeason) => check(inputOf(short, bare))),
    { ...RUNS, examples: broke.map((short) => [short]) },
  );
}

/** The first of two long runs in a row stood on the day after the threshold run that closed the week before. */
const PAIR_AFTER_A_KEY_RUN: ShortSeason = {
  runOn: [1, 2, 7],
  liftOn: [],
  longRunDay: 1,
  doubleOn: [],
  shortOn: [],
  shortMinutes: 20,
  weeklyKm: 23,
  longestPercent: 0,
  fiveKmS: null,
  unit: 'km',
  history: 'none',
  weeks: 16,
  startDay: 20_454,
  open: false,
  basis: 'distance',
  rhythm: '1:1',
  preset: 'article',
  todayOffset: 0,
  races: [
    { day: 0, distance: 50_000, priority: 'C', climb: null },
    { day: 109, distance: 100_000, priority: 'A', climb: null },
  ],
  kept: [],
};

function plan(input: PlanInput): SeasonPlan {
  return planSeason(input, policyFor(input.season.preset));
}

function isSecond(session: PlannedSession): boolean {
  return session.reasons.some((each) => each.subject === 'double');
}

function sessionsOf(season: SeasonPlan): PlannedSession[] {
  return season.weeks.flatMap((week) => week.sessions);
}

/** Every date text of the value moved by the days. */
function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return addDays(value as CalendarDate, days);
  if (Array.isArray(value)) return value.map((each) => shifted(each, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shifted(each, days)]));
}

function isShiftedInput(value: unknown, original: PlanInput): value is PlanInput {
  return typeof value === 'object' && value !== null && Object.keys(original).every((key) => key in value);
}

/** The plan without sentences, which name dates in words. */
function facts(season: SeasonPlan) {
  const strip = <T extends { readonly reasons: unknown }>({ reasons: _, ...rest }: T) => rest;
  return {
    firstMonday: season.firstMonday,
    phases: season.phases,
    alignment: season.alignment,
    weeks: season.weeks.map((week) => ({ ...strip(week), sessions: week.sessions.map(strip) })),
    findings: season.findings.map(({ rule, severity, from, to, actual, limit }) => [
      rule,
      severity,
      from,
      to,
      actual,
      limit,
    ]),
  };
}

describe('properties of a plan', { timeout: 120_000 * FACTOR }, () => {
  it('is the same for the same input, byte for byte, whatever the order of races and kept sessions', () => {
    forSeasons(false, (input) => {
      const first = JSON.stringify(plan(input));
      expect(JSON.stringify(plan(input))).toBe(first);
      const reversed = { ...input, races: [...input.races].reverse(), kept: [...input.kept].reverse() };
      const sameDay = new Set(input.kept.map((session) => session.date)).size < input.kept.length;
      if (!sameDay) expect(JSON.stringify(plan(reversed))).toBe(first);
    });
  });

  it('moves by seven days when the season moves by seven days', () => {
    fc.assert(
      fc.property(anySeason, fc.constantFrom(7, 14, -7, 364), (short, days) => {
        const input = inputOf(short);
        const moved = shifted(input, days);
        if (!isShiftedInput(moved, input)) throw new Error('not an input');
        expect(facts(plan(moved))).toEqual(shifted(facts(plan(input)), days));
      }),
      { numRuns: 60 * FACTOR },
    );
  });

  it('plans nothing before today, outside the season, or on a day with a kept run', () => {
    forSeasons(false, (input) => {
      const season = plan(input);
      const frame = frameSeason(input, policyFor(input.season.preset).season);
      const keptDays = new Set(input.kept.map((session) => session.date));
      for (const session of sessionsOf(season)) {
        expect(session.date >= later(input.today, input.season.startDate)).toBe(true);
        expect(session.date <= frame.lastDay).toBe(true);
        if (session.kind === 'run') expect(keptDays.has(session.date)).toBe(false);
      }
    });
  });

  it('AV plans runs and lifts on days of the athlete only, so that the audit of days stays silent', () => {
    forSeasons(true, (input) => {
      const policy = policyFor(input.season.preset);
      const season = plan(input);
      const { firstMonday, lastDay } = frameSeason(input, policy.season);
      const { days } = input.athlete;
      const findings = auditSessions(
        {
          today: input.today,
          from: firstMonday,
          to: lastDay,
          sessions: sessionsOf(season),
          races: input.races,
          weeks: [],
          liftingHistory: input.athlete.liftingHistory,
          liftWeekdays: days.filter((day) => day.canLift).map((day) => day.weekday),
          runWeekdays: days.filter((day) => day.canRun).map((day) => day.weekday),
        },
        policy,
      );
      expect(findings.filter((each) => each.rule === 'AV')).toEqual([]);
    });
  });

  it('sets each week the sum of its sessions as its target', () => {
    forSeasons(false, (input) => {
      for (const week of plan(input).weeks) {
        const kept = input.kept.filter((session) => mondayOf(session.date) === week.monday);
        const sum = sumWeek([...week.sessions, ...kept].map((session) => ({ draft: session, load: session.load })));
        expect(week.load).toEqual(sum);
        expect(week.target).toEqual({
          distanceM: sum.runDistanceM,
          durationS: sum.runS,
          longRunM: sum.longRunM,
          lifts: sum.lifts,
        });
      }
    });
  });

  it('1.3 classes each week as anybody would who has only the week sums, races and recovery weeks', () => {
    forSeasons(false, (input) => {
      const policy = policyFor(input.season.preset);
      const { races } = frameSeason(input, policy.season);
      const { weeks } = plan(input);
      const again = weekClasses(
        weeks.map(({ load, phase, recovery, monday }) => {
          const raceWeek = isRaceWeek(races.filter((race) => mondayOf(race.date) === monday));
          return { load, phase, recovery, raceWeek };
        }),
        policy,
      );
      expect(weeks.map((week) => week.class)).toEqual(again);
    });
  });

  it('R1 never plans a run above 1.10 × the longest of the last 30 days, races apart', () => {
    forSeasons(false, (input) => {
      const { growth, windowDays, floorM } = policyFor(input.season.preset).running.longRun;
      const from = later(input.today, input.season.startDate);
      const runs = [
        { date: addDays(from, -1), metres: input.athlete.longestRunM, judged: false },
        ...input.kept.map((session) => ({ date: session.date, metres: session.load.runDistanceM, judged: false })),
        ...sessionsOf(plan(input)).map((session) => ({
          date: session.date,
          metres: session.load.runDistanceM,
          judged: session.kind === 'run' && session.run?.type !== 'race',
        })),
      ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      for (const run of runs) {
        if (!run.judged) continue;
        const before = runs.filter((other) => {
          const gap = daysBetween(other.date, run.date);
          return gap > 0 && gap <= windowDays;
        });
        const limit = Math.max(floorM, growth * Math.max(0, ...before.map((other) => other.metres)));
        expect(run.metres).toBeLessThanOrEqual(limit + 1);
      }
    });
  });

  it('lifts nothing in the taper of an A race, unless the primer was chosen', () => {
    forSeasons(true, (input) => {
      const frame = frameSeason(input, policyFor(input.season.preset).season);
      const taper = new Set(frame.weeks.flatMap((week) => week.taperDays));
      const lifts = sessionsOf(plan(input)).filter((session) => session.kind === 'strength' && taper.has(session.date));
      const goals = frame.races.filter((race) => race.priority === 'A').length;
      expect(lifts.length).toBeLessThanOrEqual(input.season.preset === 'article' ? 0 : goals);
      for (const lift of lifts) expect(lift.strength?.block).toBe('primer');
    });
  });

  it('keeps a day between hard runs, and between them and races', () => {
    forSeasons(
      true,
      (input) => {
        const hard = sessionsOf(plan(input))
          .filter(isHardRun)
          .map(({ date, run }) => ({ day: toEpochDay(date), race: run?.type === 'race', long: run?.type === 'long' }));
        const ultra = input.races.some((race) => race.distanceM >= 45_000);
        hard.forEach((run, index) => {
          const before = hard[index - 1];
          if (before === undefined || (run.race && before.race)) return;
          const pair = ultra && run.long && before.long;
          expect(run.day - before.day).toBeGreaterThanOrEqual(pair ? 1 : 2);
        });
      },
      [PAIR_AFTER_A_KEY_RUN],
    );
  });

  it('runs twice a day only where the athlete allows it, the second time easy and apart from long runs and races', () => {
    forSeasons(false, (input) => {
      const runs = sessionsOf(plan(input)).filter((session) => session.kind === 'run');
      const allowed = new Set(input.athlete.days.filter((day) => day.double).map((day) => day.weekday));
      const heavy = runs.filter(({ run }) => run?.type === 'long' || run?.type === 'race').map(({ date }) => date);
      for (const date of new Set(runs.map((session) => session.date))) {
        const [, ...others] = runs
          .filter((session) => session.date === date)
          .sort((a, b) => Number(isSecond(a)) - Number(isSecond(b)));
        expect(others.length).toBeLessThanOrEqual(1);
        for (const second of others) {
          expect(allowed.has(weekdayOf(date))).toBe(true);
          expect(second.run?.type).toBe('easy');
          expect(isSecond(second)).toBe(true);
          for (const other of heavy) expect([0, 1]).not.toContain(daysBetween(other, date));
        }
      }
    });
  });

  it('AV keeps each run within what its day holds, races apart, or says that no day holds the long run', () => {
    forSeasons(true, (input) => {
      const most = new Map(input.athlete.days.map((day) => [day.weekday, day.runMaxS]));
      const season = plan(input);
      for (const session of sessionsOf(season)) {
        if (session.kind !== 'run' || session.run?.type === 'race') continue;
        const cap = most.get(weekdayOf(session.date)) ?? null;
        if (cap !== null) expect(session.load.runS).toBeLessThanOrEqual(cap + 60);
      }
      const told = season.weeks.flatMap((week) => week.sessions.flatMap((session) => session.reasons));
      const cut = told.some((each) => each.subject === 'long-run-day' && each.sentence.startsWith('No day holds'));
      expect(season.findings.some((each) => each.title === 'No day can hold the long run')).toBe(cut);
    });
  });

  it('1.2 gives every run zones that add up to its running time', () => {
    forSeasons(false, (input) => {
      for (const { load } of sessionsOf(plan(input)))
        expect(load.zones.z1 + load.zones.z2 + load.zones.z3).toBe(load.runS);
    });
  });

  it('1.4 climbs only towards a race that climbs, within the week’s part of it', () => {
    forSeasons(true, (input) => {
      const policy = policyFor(input.season.preset).running;
      const frame = frameSeason(input, policyFor(input.season.preset).season);
      plan(input).weeks.forEach((week, index) => {
        const goal = frame.weeks[index]?.cycle.goal ?? null;
        const climbing = week.sessions.filter(
          ({ run }) => run !== null && run.type !== 'race' && run.type !== 'hills' && (run.ascentM ?? 0) > 0,
        );
        const sum = climbing.reduce((metres, { run }) => metres + (run?.ascentM ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(raceClimb(goal, policy));
      });
    });
  });

  it('never plans more than the policy’s key sessions in a week', () => {
    forSeasons(true, (input) => {
      const { maxKeys } = policyFor(input.season.preset).running.quality;
      for (const week of plan(input).weeks) {
        const runs = week.sessions.filter((session) => session.kind === 'run');
        const keys = runs.filter((session) => session.load.keySessions > 0 && session.run?.type !== 'race');
        expect(keys.length).toBeLessThanOrEqual(maxKeys);
      }
    });
  });

  it('holds every race of the season that is still to come, once', () => {
    forSeasons(true, (input) => {
      const frame = frameSeason(input, policyFor(input.season.preset).season);
      const planned = sessionsOf(plan(input)).filter((session) => session.run?.type === 'race');
      const expected = frame.races.filter((race) => race.date >= input.today);
      expect(planned.map((session) => session.date)).toEqual(expected.map((race) => race.date));
    });
  });

  it('never becomes infeasible by more run days', () => {
    forSeasons(true, (input) => {
      const lift = input.athlete.days.filter((day) => day.canLift).map((day) => day.weekday);
      const all = { ...input, athlete: { ...input.athlete, days: weekDays([1, 2, 3, 4, 5, 6, 7], lift) } };
      const policy = policyFor(input.season.preset);
      const serious = (each: PlanInput, rules: Policy) =>
        planRunning(each, rules).findings.filter((one) => one.severity === 'serious').length;
      expect(serious(all, policy)).toBeLessThanOrEqual(serious(input, policy));
    });
  });

  it('covers the season with whole phases, and gives every week and session its reasons', () => {
    const whole = z.object({ reasons: z.array(reason).min(1), load: sessionLoadSchema });
    forSeasons(false, (input) => {
      const season = plan(input);
      let monday = season.firstMonday;
      for (const phase of season.phases) {
        expect(phase.firstMonday).toBe(monday);
        monday = addWeeks(monday, phase.weekCount);
      }
      expect(monday).toBe(addWeeks(season.firstMonday, season.weeks.length));
      season.weeks.forEach((week, index) => {
        expect(week.monday).toBe(addWeeks(season.firstMonday, index));
        expect(week.number).toBe(index + 1);
        z.array(reason).parse(week.reasons);
        weekLoad.parse(week.load);
        weekTarget.parse(week.target);
        const subjects = week.reasons.map((each) => each.subject);
        expect(subjects).toContain('phase');
        expect(subjects).toContain('class');
        if (addDays(week.monday, 6) >= later(input.today, input.season.startDate))
          expect(subjects.some((subject) => ['volume', 'recovery', 'taper'].includes(subject))).toBe(true);
      });
      for (const { load, reasons, ...draft } of sessionsOf(season)) {
        sessionDraft.parse(draft);
        whole.parse({ load, reasons });
      }
      for (const each of season.findings) finding.parse(each);
    });
  });
});
