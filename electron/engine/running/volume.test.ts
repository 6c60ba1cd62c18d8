import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SeasonDraft } from '../../../shared/domain/season.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { RHYTHMS } from '../../../shared/domain/vocabulary.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { loadContext } from '../load-context.ts';
import { policyFor } from '../policy.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { KeptSession, PlanInput, RunningWeek } from '../types.ts';
import { planRunning, runningWeekLoad } from './plan-running.ts';

const policy = policyFor('article');
const { volume } = policy.running;
const START = calendarDate('2026-01-05');

function input(season: Partial<SeasonDraft> = {}, extra: Partial<PlanInput> = {}): PlanInput {
  return {
    today: START,
    athlete: baseAthlete,
    season: seasonFrom(START, season),
    races: [raceOn('2026-04-26', 21_097.5, 'A', 'Half')],
    exercises: builtInExercises,
    kept: [],
    periods: [],
    ...extra,
  };
}

function weeksOf(of: PlanInput): readonly RunningWeek[] {
  return planRunning(of, policy).weeks;
}

function seconds(week: RunningWeek | undefined): number {
  return week === undefined ? 0 : runningWeekLoad(week).runS;
}

function metres(week: RunningWeek | undefined): number {
  return week === undefined ? 0 : runningWeekLoad(week).runDistanceM;
}

/** Kept easy runs of `km` on the days, counted from the season's start. */
function logged(days: readonly number[], km: number): KeptSession[] {
  return days.map((day) => {
    const draft: SessionDraft = {
      date: addDays(START, day),
      startTime: null,
      kind: 'run',
      title: 'Logged run',
      durationS: km * 300,
      run: { type: 'easy', distanceM: km * 1000, ascentM: null, items: [], zones: null, heartRate: null },
      strength: null,
      rpe: null,
      note: '',
    };
    return { ...draft, load: sessionLoad(draft, loadContext(baseAthlete, builtInExercises, START)) };
  });
}

/** Every day of the weeks before the season, counted back from it. */
function daysOfWeeks(weeks: readonly number[], perWeek: number): number[] {
  return weeks.flatMap((week) => Array.from({ length: perWeek }, (_, index) => -7 * week + index));
}

function startSentence(of: PlanInput): string {
  return weeksOf(of)[0]?.reasons.find((reason) => reason.subject === 'start')?.sentence ?? '';
}

describe('1.4 weeks by hours', () => {
  const byTime = { volumeBasis: 'time', peakDurationS: 5.5 * 3600 } as const;

  it('reach the coach’s hours in build, and size easy and long runs in minutes', () => {
    const weeks = weeksOf(input(byTime));
    const biggest = Math.max(...weeks.filter((week) => week.races.length === 0).map(seconds));
    expect(biggest / byTime.peakDurationS).toBeGreaterThan(0.95);
    expect(biggest / byTime.peakDurationS).toBeLessThan(1.05);
    const easy = weeks
      .flatMap((week) => week.runs)
      .filter((run) => run.run?.type === 'easy' || run.run?.type === 'long');
    for (const run of easy) {
      expect(run.title).toMatch(/^(Easy|Long run) (\d+ min|\d h \d\d)/);
      expect(run.title).not.toMatch(/km/);
    }
  });

  it('grow and recover by time, and say so in hours', () => {
    const weeks = weeksOf(input({ ...byTime, rhythm: '2:1' }));
    weeks.forEach((week, index) => {
      const before = weeks.slice(Math.max(0, index - 4), index).map(seconds);
      if (before.length > 0 && (week.phase === 'base' || week.phase === 'build'))
        expect(seconds(week)).toBeLessThanOrEqual(Math.max(...before) * volume.growthPerWeek + 900);
      const told = week.reasons.find((reason) => reason.title === 'Weekly running');
      expect(told?.sentence).toMatch(/^(\d h \d\d|\d+ min)/);
      expect(told?.sentence).not.toMatch(/km/);
      expect(told?.inputs).toHaveProperty('weekS');
    });
    const recovery = weeks.find((week) => week.recovery);
    expect(seconds(recovery) / seconds(weeks[1])).toBeGreaterThan(0.55);
    expect(seconds(recovery) / seconds(weeks[1])).toBeLessThan(0.7);
  });

  it('ask of a slow runner no more hours than of a fast one, without the coach’s own', () => {
    const slow = {
      ...baseAthlete,
      benchmark: { distanceM: 10_000, timeS: 4200, date: START },
      weeklyDistanceM: 36_000,
    };
    const all = { ...slow, days: weekDays([1, 2, 3, 4, 5, 6, 7], []) };
    const biggest = Math.max(...weeksOf(input({ volumeBasis: 'time' }, { athlete: all })).map(seconds));
    expect(biggest).toBeLessThan(6.5 * 3600);
    const byDistance = Math.max(...weeksOf(input({}, { athlete: all })).map(seconds));
    expect(biggest).toBeLessThan(byDistance);
  });

  it('say when the hours aimed at are not reached', () => {
    const findings = planRunning(input({ volumeBasis: 'time', peakDurationS: 20 * 3600 }), policy).findings;
    const found = findings.find((finding) => finding.title === 'The biggest week stays below the aim');
    expect(found?.sentence).toMatch(/of the 20 h 00 aimed at/);
    expect(found?.limit).toBe(72_000);
  });
});

describe('1.4 where a season starts', () => {
  it('is what was really run before it, whatever the profile says', () => {
    const of = input({}, { kept: logged(daysOfWeeks([1, 2, 3, 4, 5, 6], 4), 7) });
    expect(metres(weeksOf(of)[0])).toBeGreaterThan(25_000);
    expect(metres(weeksOf(of)[0])).toBeLessThanOrEqual(28_500);
    expect(startSentence(of)).toBe(
      'The season starts from 28 km a week, the mean of the 4 biggest of the last 6 weeks that were logged; that outranks the 40 km of the profile.',
    );
  });

  it('counts the biggest weeks, so that a light one does not hold the season down, but a break does', () => {
    const light = logged([...daysOfWeeks([2, 3, 4, 5], 5), -7], 8);
    expect(startSentence(input({}, { kept: light }))).toMatch(/starts from 40 km a week, the mean/);
    const ill = logged(daysOfWeeks([4, 5, 6], 5), 8);
    expect(startSentence(input({}, { kept: ill }))).toMatch(/starts from 30 km a week, the mean/);
    expect(metres(weeksOf(input({}, { kept: ill }))[0])).toBeLessThan(32_000);
  });

  it('is the profile’s number with too short a log, and a beginner’s week without either', () => {
    const short = input({}, { kept: logged(daysOfWeeks([1, 2], 5), 4) });
    expect(startSentence(short)).toMatch(/^The season starts from the profile’s 40 km a week/);
    const blank = input({}, { athlete: { ...baseAthlete, weeklyDistanceM: 0, longestRunM: 0 } });
    expect(startSentence(blank)).toMatch(/a beginner’s/);
    expect(metres(weeksOf(blank)[0])).toBeGreaterThan(6000);
  });

  it('R1 takes the longest logged run, not the profile’s', () => {
    const of = input({}, { kept: logged(daysOfWeeks([1, 2, 3, 4, 5, 6], 5), 8) });
    const [first] = weeksOf(of);
    expect(runningWeekLoad({ runs: first?.runs ?? [], kept: [] }).longRunM).toBeLessThanOrEqual(8800);
  });
});

describe('1.4 a start again', () => {
  it('R2 after weeks without running in a season that has a log is careful and says so', () => {
    const kept = logged([0, 1, 3, 5, 6, 7, 8, 10, 12, 13], 8);
    const today = addDays(START, 42);
    const week = weeksOf(input({}, { kept, today }))[6];
    const told = week?.reasons.find((reason) => reason.title === 'Weekly running')?.sentence;
    expect(told).toMatch(/a careful start at 60 % of 40 km/);
    expect(metres(week)).toBeLessThan(27_000);
    expect(metres(weeksOf(input({}, { today }))[6])).toBeGreaterThan(38_000);
  });
});

describe('1.4 a race is not a training load', () => {
  const marathonB = raceOn('2026-03-01', 42_195, 'B', 'Marathon as B');

  it('recovery weeks, light weeks and growth do not count from its length', () => {
    const athlete = { ...baseAthlete, weeklyDistanceM: 25_000, longestRunM: 9000 };
    const races = [raceOn('2026-06-07', 10_000, 'A', 'Goal'), marathonB];
    for (const week of weeksOf(input({}, { athlete, races })))
      if (week.races.length === 0) expect(metres(week)).toBeLessThan(41_000);
  });

  it('a taper cuts the long run from the longest training run, not from a race', () => {
    const races = [raceOn('2026-03-29', 42_195, 'A', 'Goal'), marathonB];
    const weeks = weeksOf(input({}, { races }));
    const trained = weeks.flatMap((week) => week.runs).filter((run) => run.run?.type === 'long');
    const before = trained.filter((run) => run.date < '2026-03-11').map((run) => run.load.runDistanceM);
    const tapered = trained.filter((run) => run.date >= '2026-03-11').map((run) => run.load.runDistanceM);
    expect(tapered.length).toBeGreaterThan(0);
    expect(Math.max(...tapered)).toBeLessThan(Math.max(...before));
  });
});

describe('1.4 the week after a B race', () => {
  const goal = raceOn('2026-05-24', 42_195, 'A', 'Goal');
  const racedOver = (distanceM: number) => {
    const weeks = weeksOf(input({}, { races: [goal, raceOn('2026-03-29', distanceM, 'B', 'On the way')] }));
    const at = weeks.findIndex((week) => week.races.length > 0) + 1;
    const biggest = Math.max(...weeks.slice(0, at - 1).map(metres));
    return { now: metres(weeks[at]), next: metres(weeks[at + 1]), biggest, reasons: weeks[at]?.reasons ?? [] };
  };

  it('is lighter after a half marathon, and the season goes on from there', () => {
    const { now, next, biggest, reasons } = racedOver(21_097.5);
    expect(now).toBeLessThan(biggest * 0.92);
    expect(next).toBeGreaterThan(biggest);
    const told = reasons.find((each) => each.title === 'Weekly running')?.sentence;
    expect(told).toMatch(/: 85 % of [\d.]+ km, because the legs come back from the race first/);
  });

  it('is a week like others after a 10 km', () => {
    const { now, biggest, reasons } = racedOver(10_000);
    expect(now).toBeGreaterThan(biggest * 0.95);
    expect(reasons.some((each) => each.inputs['cause'] === 'after-race')).toBe(false);
  });
});

describe('1.4 rhythm', () => {
  it.each(RHYTHMS)(
    '%s: recovery weeks come when the rhythm has them, and never more loading weeks in a row',
    (rhythm) => {
      const weeks = weeksOf(input({ rhythm, endDate: calendarDate('2026-07-05') }, { races: [] }));
      const longest = rhythm === 'none' ? 26 : Number(rhythm[0]);
      let block = 0;
      for (const week of weeks) {
        block = week.recovery || week.phase === 'transition' ? 0 : block + 1;
        expect(block).toBeLessThanOrEqual(longest);
      }
      expect(weeks.some((week) => week.recovery)).toBe(rhythm !== 'none');
    },
  );
});
