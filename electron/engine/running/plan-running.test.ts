import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { RunDetails, SessionDraft } from '../../../shared/domain/session.ts';
import { round } from '../../../shared/domain/units.ts';
import { auditSessions } from '../audit/audit-sessions.ts';
import { baseAthlete, goldens, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { loadContext } from '../load-context.ts';
import { policyFor } from '../policy.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { KeptSession, PlanAthlete, PlanInput, RunningWeek } from '../types.ts';
import { racePaceNote } from './pace-note.ts';
import { planRunning, runningWeekLoad } from './plan-running.ts';

const policy = policyFor('article');
const half = raceOn('2026-04-26', 21_097.5, 'A', 'Half');

function input(athlete: Partial<PlanAthlete> = {}, extra: Partial<PlanInput> = {}): PlanInput {
  return {
    today: calendarDate('2026-01-05'),
    athlete: { ...baseAthlete, ...athlete },
    season: seasonFrom('2026-01-05'),
    races: [half],
    exercises: builtInExercises,
    kept: [],
    periods: [],
    ...extra,
  };
}

function weeksOf(of: PlanInput): readonly RunningWeek[] {
  return planRunning(of, policy).weeks;
}

function metres(week: RunningWeek | undefined): number {
  return week === undefined ? 0 : runningWeekLoad(week).runDistanceM;
}

function kept(date: string, type: RunDetails['type'], km: number): KeptSession {
  const draft: SessionDraft = {
    date: calendarDate(date),
    startTime: null,
    kind: 'run',
    title: `Kept ${type}`,
    durationS: null,
    run: { type, distanceM: km * 1000, items: [], zones: null, heartRate: null, ascentM: null },
    strength: null,
    rpe: null,
    note: '',
  };
  const { athlete, exercises, today } = input();
  return { ...draft, load: sessionLoad(draft, loadContext(athlete, exercises, today)) };
}

describe('1.4 weekly volume', () => {
  it('starts at the athlete’s own week and reaches the biggest in build', () => {
    const weeks = weeksOf(input());
    expect(Math.abs(metres(weeks[0]) - 40_000)).toBeLessThanOrEqual(1500);
    const biggest = weeks.reduce((best, week) =>
      week.races.length === 0 && metres(week) > metres(best) ? week : best,
    );
    expect(biggest.phase).toBe('build');
  });

  it('R2 grows from loading week to loading week by no more than its limit, rounding apart', () => {
    const loading = weeksOf(input()).filter(
      (week) => !week.recovery && (week.phase === 'base' || week.phase === 'build'),
    );
    loading.slice(1).forEach((week, index) => {
      expect(metres(week)).toBeLessThanOrEqual(metres(loading[index]) * policy.running.volume.growthPerWeek + 1500);
    });
  });

  it('cuts recovery weeks to 0.55–0.70 of the biggest week before', () => {
    const weeks = weeksOf(input());
    weeks.forEach((week, index) => {
      if (!week.recovery) return;
      const block = Math.max(...weeks.slice(Math.max(0, index - 3), index).map(metres));
      expect(metres(week) / block).toBeGreaterThanOrEqual(0.55);
      expect(metres(week) / block).toBeLessThanOrEqual(0.7);
    });
  });

  it('cuts the mean of the taper by the policy’s part and keeps intensity and frequency', () => {
    const plan = planRunning(input(), policy);
    const taper = new Set(plan.weeks.flatMap((week) => week.taperDays));
    const runs = plan.weeks
      .flatMap((week) => week.runs)
      .filter((run) => taper.has(run.date) && run.run?.type !== 'race');
    const peak = plan.weeks.filter((week) => week.phase === 'peak');
    const daily = peak.reduce((sum, week) => sum + metres(week), 0) / (7 * peak.length);
    const mean = runs.reduce((sum, run) => sum + run.load.runDistanceM, 0) / taper.size;
    expect(1 - mean / daily).toBeGreaterThan(0.38);
    expect(1 - mean / daily).toBeLessThan(0.6);
    const [last] = peak.slice(-1);
    const tapered = plan.weeks.find((week) => week.phase === 'taper');
    expect(tapered?.runs.length).toBe(last?.runs.length);
    expect(tapered?.runs.filter((run) => run.load.keySessions > 0).length).toBe(2);
  });

  it('names the biggest week the plan reaches, not one it only aims at', () => {
    const weeks = goldens.flatMap(({ input }) => {
      const planned = planRunning(input, policyFor(input.season.preset)).weeks;
      const first = planned.find((week) => week.phase === 'transition')?.number ?? planned.length + 1;
      const cycle = planned.filter((week) => week.number < first && week.taperDays.length === 0);
      const biggest = round(Math.max(...cycle.map(metres)) / 1000, 1);
      return cycle.flatMap(({ reasons }) =>
        reasons.flatMap(({ sentence }) => {
          const named = /(?:on the way to|held below) the biggest week of ([\d.]+) km/.exec(sentence)?.[1];
          return named === undefined ? [] : [{ named: Number(named), biggest }];
        }),
      );
    });
    expect(weeks.length).toBeGreaterThan(20);
    for (const { named, biggest } of weeks) expect(named).toBe(biggest);
  });

  it('reaches the coach’s biggest week, or says that it cannot', () => {
    const season = seasonFrom('2026-01-05', { peakDistanceM: 55_000 });
    const biggest = Math.max(...weeksOf(input({}, { season })).map(metres));
    expect(biggest).toBeGreaterThan(52_000);
    expect(biggest).toBeLessThan(57_000);
    const tooMuch = seasonFrom('2026-01-05', { peakDistanceM: 150_000 });
    const titles = planRunning(input({}, { season: tooMuch }), policy).findings.map((finding) => finding.title);
    expect(titles).toContain('The biggest week stays below the aim');
  });
});

describe('R3 sizes', () => {
  it('keeps the long run at 30 % of the week in base from four runs, the athlete’s habit apart', () => {
    const races = [raceOn('2026-04-26', 10_000, 'A', 'Ten')];
    const weeks = weeksOf(input({ longestRunM: 10_000 }, { races })).filter(
      (week) => week.phase === 'base' && !week.recovery,
    );
    expect(weeks.length).toBeGreaterThan(3);
    for (const week of weeks) expect(runningWeekLoad(week).longRunM / metres(week)).toBeLessThanOrEqual(0.31);
  });

  it('lets a long run that cannot grow rise in a gentle wave over each block, and never stand still for a whole block', () => {
    const weeks = weeksOf(input({ weeklyDistanceM: 60_000, longestRunM: 19_000 }));
    const longs = weeks.filter((week) => week.phase === 'base').map((week) => runningWeekLoad(week).longRunM / 1000);
    expect(longs.slice(0, 3)).toEqual([16, 17, 19]);
    const loading = weeks.filter((week) => (week.phase === 'base' || week.phase === 'build') && !week.recovery);
    const flat = loading.filter((week, index) => {
      const [before, last] = [loading[index - 2], loading[index - 1]];
      const sizes = [before, last, week].map((each) => (each === undefined ? -1 : runningWeekLoad(each).longRunM));
      return index >= 2 && new Set(sizes).size === 1;
    });
    expect(flat).toEqual([]);
  });

  it('keeps a long run that the athlete is used to in week 1, and the audit says nothing of it', () => {
    const used = input({ weeklyDistanceM: 34_000, longestRunM: 13_000 });
    const [first] = weeksOf(used);
    if (first === undefined) throw new Error('no week');
    const share = runningWeekLoad(first).longRunM / metres(first);
    expect(share).toBeGreaterThan(0.3);
    const week = { monday: first.monday, phase: first.phase, taper: false, class: first.class };
    const findings = auditSessions(
      {
        ...used,
        from: first.monday,
        to: addDays(first.monday, 6),
        sessions: first.runs,
        weeks: [week],
        liftingHistory: 'regular',
      },
      policy,
    );
    expect(findings.filter((each) => each.rule === 'R3')).toEqual([]);
  });

  it('keeps T at 10 % and I at 8 % of the week’s distance per session, and race pace at 12 %', () => {
    for (const week of weeksOf(input({ weeklyDistanceM: 60_000, longestRunM: 18_000 }))) {
      if (week.recovery || week.taperDays.length > 0) continue;
      for (const run of week.runs) {
        if (run.run?.type !== 'threshold' && run.run?.type !== 'interval') continue;
        const fast = run.run.items.flatMap((item) =>
          item.kind === 'repeat' ? item.steps.map((step) => ({ step, times: item.times })) : [{ step: item, times: 1 }],
        );
        const atRacePace = fast.some(({ step }) => step.kind === 'step' && racePaceNote(step.note) !== null);
        const share = atRacePace ? 0.12 : run.run.type === 'threshold' ? 0.1 : 0.08;
        let metresFast = 0;
        for (const { step, times } of fast) {
          if (step.kind !== 'step' || step.intensity === 'E') continue;
          metresFast += times * (step.distanceM ?? ((step.durationS ?? 0) / 240) * 1000);
        }
        expect(metresFast).toBeLessThanOrEqual(share * metres(week) * 1.06);
      }
    }
  });

  it('gives a runner of 20 km a week at most one key session, with few runs', () => {
    for (const week of weeksOf(input({ weeklyDistanceM: 20_000, longestRunM: 8000, days: weekDays([2, 4, 7], []) }))) {
      const keys = week.runs.filter((run) => run.load.keySessions > 0 && run.run?.type !== 'race');
      expect(keys.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('1.4 days', () => {
  it('puts the long run on the athlete’s day and no key session beside it', () => {
    for (const week of weeksOf(input({ longRunDay: 6 }))) {
      const long = week.runs.find((run) => run.run?.type === 'long');
      if (long === undefined) continue;
      expect(weekdayOf(long.date)).toBe(6);
      for (const run of week.runs)
        if (run.load.keySessions > 0) expect(Math.abs(daysBetween(run.date, long.date))).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves the day after the long run free while the days allow it', () => {
    const days = weekDays([1, 2, 3, 4, 5, 6, 7], []);
    for (const week of weeksOf(input({ days })).slice(1))
      if (week.phase === 'base') expect(week.runs.some((run) => weekdayOf(run.date) === 1)).toBe(false);
  });

  it('runs only on the athlete’s days, races apart, at their times', () => {
    const days = weekDays([2, 4, 7], []);
    for (const week of weeksOf(input({ days, longRunDay: 7 })))
      for (const run of week.runs) {
        if (run.run?.type === 'race') continue;
        expect([2, 4, 7]).toContain(weekdayOf(run.date));
        expect(run.startTime).toBe(weekdayOf(run.date) === 7 ? '09:00' : '07:00');
      }
  });

  it('plans one run a week for one run day, and only the race without any', () => {
    const one = weeksOf(input({ days: weekDays([3], []), longRunDay: 3 }));
    for (const week of one) expect(week.runs.filter((run) => run.run?.type !== 'race').length).toBeLessThanOrEqual(1);
    const none = planRunning(input({ days: weekDays([], []) }), policy);
    expect(none.weeks.flatMap((week) => week.runs).map((run) => run.title)).toEqual(['Race: Half']);
    expect(none.findings.map((finding) => finding.title)).toContain('No day to run');
  });

  it('tapers into a B race with easy runs only and rests the day after', () => {
    const b = raceOn('2026-03-08', 10_000, 'B', 'B race');
    const weeks = weeksOf(input({}, { races: [half, b] }));
    const week = weeks.find((each) => each.races.some((race) => race.priority === 'B'));
    expect(week?.miniTaperDays.length).toBe(3);
    for (const run of week?.runs ?? [])
      if (week?.miniTaperDays.includes(run.date) && run.run?.type !== 'race')
        expect(['easy', 'strides']).toContain(run.run?.type);
    expect(weeks.flatMap((each) => each.runs).some((run) => run.date === addDays(b.date, 1))).toBe(false);
  });

  it('trains through a C race: it takes the place of one key session', () => {
    const c = raceOn('2026-03-04', 5000, 'C', 'C race');
    const weeks = weeksOf(input({}, { races: [half, c] }));
    const week = weeks.find((each) => each.races.length > 0);
    expect(week?.runs.filter((run) => run.load.keySessions > 0).length).toBeLessThanOrEqual(2);
    expect(week?.runs.some((run) => run.run?.type === 'long')).toBe(true);
  });
});

describe('workouts', () => {
  it('are written in nested steps with the athlete’s paces', () => {
    const runs = weeksOf(input()).flatMap((week) => week.runs);
    const threshold = runs.find((run) => run.run?.type === 'threshold');
    const [warmUp, repeat, coolDown] = threshold?.run?.items ?? [];
    expect(warmUp).toMatchObject({ kind: 'step', intensity: 'E', durationS: 900 });
    expect(repeat).toMatchObject({
      kind: 'repeat',
      steps: [{ intensity: 'T', note: '4:16/km' }, { intensity: 'E' }],
    });
    expect(coolDown).toMatchObject({ kind: 'step', intensity: 'E', durationS: 600 });
  });

  it('go by time and effort without a benchmark', () => {
    const runs = weeksOf(input({ benchmark: null })).flatMap((week) => week.runs);
    for (const run of runs) {
      if (run.run?.type === 'race') continue;
      expect(run.title).not.toMatch(/km|\d m\b/);
      expect(JSON.stringify(run.run?.items)).not.toMatch(/"distanceM":\d/);
    }
    expect(runs.some((run) => /^Long run \d+ min$/.test(run.title))).toBe(true);
  });

  it('are in miles for an athlete who thinks in miles', () => {
    const titles = weeksOf(input({ distanceUnit: 'mi' })).flatMap((week) => week.runs.map((run) => run.title));
    expect(titles.some((title) => /^Long run \d+ mi$/.test(title))).toBe(true);
    expect(titles.some((title) => title.includes('km'))).toBe(false);
  });

  it('carry marathon pace in some long runs of a marathon build', () => {
    const race = raceOn('2026-06-14', 42_195, 'A', 'Marathon');
    const runner = { weeklyDistanceM: 60_000, longestRunM: 20_000 };
    const titles = weeksOf(input(runner, { races: [race] })).flatMap((week) => week.runs.map((run) => run.title));
    expect(titles.some((title) => /^Long run \d+ km with \d+ km at marathon pace$/.test(title))).toBe(true);
  });
});

describe('kept sessions', () => {
  it('count for their role: no second long run, one key session fewer, less easy running', () => {
    const keptRuns = [kept('2026-03-31', 'threshold', 12), kept('2026-04-05', 'long', 18)];
    const free = weeksOf(input());
    const week = weeksOf(input({}, { kept: keptRuns }))[12];
    expect(free[12]?.monday).toBe('2026-03-30');
    expect(week?.kept).toHaveLength(2);
    expect(week?.runs.some((run) => run.run?.type === 'long')).toBe(false);
    expect(week?.runs.filter((run) => run.load.keySessions > 0)).toHaveLength(1);
    expect(Math.abs(metres(week) - metres(free[12]))).toBeLessThan(4000);
  });

  it('R1 follows what was really run: after short weeks the long run starts lower', () => {
    const today = calendarDate('2026-03-02');
    const short = ['2026-02-08', '2026-02-15', '2026-02-22', '2026-03-01'].map((date) => kept(date, 'long', 8));
    const weeks = weeksOf(input({ longestRunM: 8000 }, { today, kept: short }));
    const next = weeks.find((week) => week.monday === '2026-03-02');
    expect(runningWeekLoad({ runs: next?.runs ?? [], kept: [] }).longRunM).toBeLessThanOrEqual(8800);
  });
});

describe('1.4 what the coach is told', () => {
  it('warns when the long runs stay far below the race', () => {
    const race = raceOn('2026-03-15', 42_195, 'A', 'Marathon');
    const findings = planRunning(
      input({ weeklyDistanceM: 25_000, longestRunM: 9000 }, { races: [race] }),
      policy,
    ).findings;
    expect(findings.map((finding) => finding.title)).toContain('Long runs are short for Marathon');
  });

  it('1.1 does not believe a benchmark that no human runs', () => {
    const benchmark = { distanceM: 10_000, timeS: 600, date: calendarDate('2025-12-01') };
    const plan = planRunning(input({ benchmark }), policy);
    expect(plan.findings.map((finding) => finding.title)).toEqual(['The benchmark cannot be right']);
    expect(plan.weeks[0]?.runs[0]?.title).toMatch(/^Easy \d+ min/);
  });

  it('R2 warns of a week that kept runs make steep', () => {
    const big = ['2026-02-03', '2026-02-04', '2026-02-05', '2026-02-07'].map((date) => kept(date, 'easy', 20));
    const findings = planRunning(input({}, { kept: big }), policy).findings;
    expect(findings.map((finding) => finding.title)).toContain('Weekly distance rises steeply');
  });
});
