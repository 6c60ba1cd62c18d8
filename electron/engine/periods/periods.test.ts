import { describe, expect, test } from 'vitest';
import type { PeriodDraft } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { StrengthSet } from '../../../shared/domain/session.ts';
import { baseAthlete, raceOn, seasonFrom, weekDays } from '../goldens/golden-inputs.ts';
import { loadContext } from '../load-context.ts';
import { planSeason } from '../plan-season.ts';
import { policyFor } from '../policy.ts';
import { sessionLoad } from '../session-load.ts';
import { builtInExercises } from '../strength/exercises.ts';
import type { KeptSession, PlanInput, PlannedSession, SeasonPlan } from '../types.ts';
import { avoidedOn, periodCalendar } from './day-status.ts';
import { articlePeriods } from './policy-periods.ts';

const article = policyFor('article');
const START = calendarDate('2026-01-05');

function period(kind: PeriodDraft['kind'], from: string, to: string, over: Partial<PeriodDraft> = {}): PeriodDraft {
  return {
    kind,
    from: calendarDate(from),
    to: calendarDate(to),
    canRun: false,
    canLift: false,
    avoidPatterns: [],
    volumeShare: null,
    note: '',
    ...over,
  };
}

function plan(periods: readonly PeriodDraft[], over: Partial<PlanInput> = {}, policy = article): SeasonPlan {
  const input: PlanInput = {
    today: START,
    athlete: baseAthlete,
    season: seasonFrom(START, { endDate: calendarDate('2026-05-24') }),
    races: [raceOn('2026-05-24', 21_097.5, 'A', 'Spring Half Marathon')],
    exercises: builtInExercises,
    kept: [],
    periods: [...periods],
    ...over,
  };
  return planSeason(input, policy);
}

const sessions = (season: SeasonPlan) => season.weeks.flatMap((week) => week.sessions);
const within = (season: SeasonPlan, from: string, to: string): PlannedSession[] =>
  sessions(season).filter((session) => session.date >= from && session.date <= to);
const week = (season: SeasonPlan, monday: string) => {
  const found = season.weeks.find((each) => each.monday === monday);
  if (found === undefined) throw new Error(`no week ${monday}`);
  return found;
};
const km = (season: SeasonPlan, monday: string) => week(season, monday).load.runDistanceM / 1000;
const volumeSentence = (season: SeasonPlan, monday: string) =>
  week(season, monday).reasons.find((reason) => reason.subject === 'volume' && /^[P1R]/.test(reason.rule))?.sentence;

describe('P1: days closed on the calendar', () => {
  const usual = plan([]);

  test('hold no run and no lift, and a week that is closed in part keeps its share', () => {
    const season = plan([period('unavailable', '2026-02-09', '2026-02-12')]);
    expect(within(season, '2026-02-09', '2026-02-12')).toEqual([]);
    const share = km(season, '2026-02-09') / km(usual, '2026-02-09');
    expect(share).toBeLessThanOrEqual(2 / 5 + 0.1);
    expect(volumeSentence(season, '2026-02-09')).toContain('Away on 3 of 5 run days');
    expect(within(season, '2026-02-13', '2026-02-15').some((each) => each.run?.type === 'long')).toBe(true);
  });

  test('runs may go on while lifts may not, and the other way round', () => {
    const noLift = plan([period('unavailable', '2026-02-02', '2026-02-08', { canRun: true })]);
    expect(week(noLift, '2026-02-02').load.lifts).toBe(0);
    expect(km(noLift, '2026-02-02')).toBeCloseTo(km(usual, '2026-02-02'), 0);
    const noRun = plan([period('unavailable', '2026-02-02', '2026-02-08', { canLift: true })]);
    expect(km(noRun, '2026-02-02')).toBe(0);
    expect(week(noRun, '2026-02-02').load.lifts).toBeGreaterThan(0);
  });

  test('a long run moves to an open day of its week', () => {
    const season = plan([period('unavailable', '2026-02-14', '2026-02-15')]);
    const long = week(season, '2026-02-09').sessions.find((each) => each.run?.type === 'long');
    expect(long?.date).toBe('2026-02-12');
  });

  test('a closed week is the recovery week, and the one planned close to it becomes a training week', () => {
    const planned = usual.weeks.filter((each) => each.recovery).map((each) => each.monday);
    const first = planned[0] ?? START;
    const before = addDays(first, -7);
    const season = plan([period('unavailable', before, addDays(before, 6))]);
    expect(week(season, before).recovery).toBe(true);
    expect(week(season, first).recovery).toBe(false);
    expect(week(season, first).reasons.some((each) => each.rule === 'P1' && each.subject === 'recovery')).toBe(true);
  });

  test('a race on a closed day is not planned and said; a session that stays there is said too', () => {
    const season = plan([period('unavailable', '2026-05-20', '2026-05-24')]);
    expect(sessions(season).filter((each) => each.run?.type === 'race')).toEqual([]);
    expect(season.findings).toContainEqual(
      expect.objectContaining({ rule: 'P1', severity: 'serious', from: '2026-05-24' }),
    );
    const draft = {
      date: calendarDate('2026-02-10'),
      startTime: null,
      kind: 'run',
      title: 'Club run',
      durationS: 3000,
      run: { type: 'easy', distanceM: 10_000, items: [], zones: null, heartRate: null, ascentM: null },
      strength: null,
      rpe: null,
      note: '',
    } as const;
    const run = { ...draft.run, items: [] };
    const kept: KeptSession = {
      ...draft,
      run,
      load: sessionLoad({ ...draft, run }, loadContext(baseAthlete, builtInExercises, START)),
    };
    const held = plan([period('unavailable', '2026-02-09', '2026-02-15')], { kept: [kept] });
    expect(held.findings).toContainEqual(
      expect.objectContaining({ rule: 'P1', severity: 'warning', from: '2026-02-10', to: '2026-02-10' }),
    );
    expect(within(held, '2026-02-09', '2026-02-15')).toEqual([]);
  });

  test('lifts that lost their days are counted, with what keeps each day out', () => {
    const season = plan([period('unavailable', '2026-02-09', '2026-02-15', { canRun: true })]);
    const reason = week(season, '2026-02-09').reasons.find((each) => each.rule === 'P1' && each.subject === 'lifts');
    expect(reason?.sentence).toMatch(/^0 of \d lifts? found a place\. Every day: away\.$/);
  });
});

describe('P2: the way back', () => {
  test('after nine days without running: half, then three quarters of the weeks before, easy only, then R2', () => {
    const season = plan([period('unavailable', '2026-01-24', '2026-02-01')]);
    const before = km(season, '2026-01-12');
    expect(km(season, '2026-01-26')).toBe(0);
    expect(km(season, '2026-02-02') / before).toBeGreaterThan(0.5);
    expect(km(season, '2026-02-02') / before).toBeLessThan(0.75);
    expect(week(season, '2026-02-02').load.keySessions).toBe(0);
    expect(volumeSentence(season, '2026-02-02')).toContain(
      'The way back after 9 days without running: 50 %, then 75 %',
    );
    for (const monday of ['2026-02-09', '2026-02-16'] as const) {
      const recent = Math.max(
        km(season, addDays(calendarDate(monday), -7)),
        km(season, addDays(calendarDate(monday), -14)),
      );
      expect(km(season, monday)).toBeLessThanOrEqual(recent * 1.32);
    }
  });

  test('five days away need no way back, five days ill do', () => {
    const away = periodCalendar([period('unavailable', '2026-03-02', '2026-03-06')], articlePeriods);
    expect([...away.days.values()].some((day) => day.cause === 'return')).toBe(false);
    const ill = periodCalendar([period('illness', '2026-03-02', '2026-03-06')], articlePeriods);
    const back = [...ill.days].filter(([, day]) => day.cause === 'return').sort(([a], [b]) => (a < b ? -1 : 1));
    expect(back.map(([, day]) => day.share)).toEqual([0.5, 0.5, 0.5, 0.75, 0.75]);
    expect(back.map(([, day]) => day.keys)).toEqual([false, false, false, false, false]);
    expect(back.map(([, day]) => day.canLift)).toEqual([false, false, true, true, true]);
  });

  test('after forty days ill the running comes back in thirds, without key sessions for a week', () => {
    const { days, gaps } = periodCalendar([period('illness', '2026-03-01', '2026-04-09')], articlePeriods);
    const back = [...days].filter(([, day]) => day.cause === 'return').map(([, day]) => day);
    expect(back).toHaveLength(40);
    expect([...new Set(back.map((day) => day.share))]).toEqual([0.33, 0.5, 0.75]);
    expect(back.filter((day) => !day.keys)).toHaveLength(7);
    expect(gaps).toMatchObject([{ days: 40, illness: true, backUntil: '2026-05-19' }]);
  });

  test('two periods that meet are one gap; days within a period that allows runs are none', () => {
    const meet = periodCalendar(
      [period('illness', '2026-03-05', '2026-03-08'), period('unavailable', '2026-03-01', '2026-03-04')],
      articlePeriods,
    );
    expect(meet.gaps).toMatchObject([{ from: '2026-03-01', to: '2026-03-08', days: 8, illness: true }]);
    expect(
      periodCalendar([period('injury', '2026-03-01', '2026-03-09', { canRun: true })], articlePeriods).gaps,
    ).toEqual([]);
  });

  test('a race soon after the way back is told, one three weeks later is not', () => {
    const soon = plan([period('illness', '2026-05-08', '2026-05-12')]);
    expect(soon.findings.filter((each) => each.rule === 'P2')).toMatchObject([
      { severity: 'warning', to: '2026-05-24' },
    ]);
    const early = plan([period('illness', '2026-04-13', '2026-04-17')]);
    expect(early.findings.filter((each) => each.rule === 'P2')).toEqual([]);
  });
});

describe('P3: a training camp', () => {
  const usual = plan([]);
  const camp = plan([period('camp', '2026-04-13', '2026-04-19', { canRun: true, canLift: true, volumeShare: 1.3 })]);

  test('holds more running and no more lifting, and a lighter week follows', () => {
    expect(km(camp, '2026-04-13') / km(usual, '2026-04-13')).toBeGreaterThan(1.15);
    const hard = (monday: string) => week(camp, monday).load.hardSets;
    expect(hard('2026-04-13')).toBeLessThanOrEqual(hard('2026-04-06'));
    expect(km(camp, '2026-04-20')).toBeLessThan(km(camp, '2026-04-06') * 0.8);
    expect(week(camp, '2026-04-20').recovery).toBe(true);
    expect(camp.findings.filter((each) => each.rule === 'P3')).toMatchObject([
      { severity: 'info', from: '2026-04-13' },
    ]);
  });

  test('a camp beyond R2 is amber; one in the taper holds no more than the taper', () => {
    const athlete = { ...baseAthlete, days: weekDays([1, 2, 3, 4, 5, 6, 7], [2, 5]) };
    const camp = period('camp', '2026-04-06', '2026-04-12', { canRun: true, canLift: true, volumeShare: 1.7 });
    const big = plan([camp], { athlete });
    expect(big.findings.some((each) => each.rule === 'R2' && each.from === '2026-04-06')).toBe(true);
    const late = plan([period('camp', '2026-05-11', '2026-05-17', { canRun: true, canLift: true, volumeShare: 1.5 })]);
    expect(km(late, '2026-05-11')).toBeCloseTo(km(usual, '2026-05-11'), 0);
    expect(late.findings.filter((each) => each.rule === 'P3')).toMatchObject([{ severity: 'warning' }]);
  });

  test('a camp without a share is a week like others', () => {
    const plain = plan([period('camp', '2026-04-13', '2026-04-19', { canRun: true, canLift: true })]);
    expect(plain.weeks.map((each) => each.load)).toEqual(usual.weeks.map((each) => each.load));
  });
});

describe('P4: injury and illness', () => {
  const injury = period('injury', '2026-03-16', '2026-03-25', {
    canRun: true,
    canLift: true,
    avoidPatterns: ['calf', 'jump'],
    volumeShare: 0.5,
  });

  test('running goes on at its share without key sessions, and comes back by R2', () => {
    const usual = plan([]);
    const season = plan([injury]);
    expect(km(season, '2026-03-16') / km(usual, '2026-03-16')).toBeLessThan(0.6);
    expect(within(season, '2026-03-16', '2026-03-25').every((each) => each.load.keySessions === 0)).toBe(true);
    expect(km(season, '2026-03-30')).toBeLessThanOrEqual(
      1.32 * Math.max(km(season, '2026-03-16'), km(season, '2026-03-23')),
    );
    expect(volumeSentence(season, '2026-03-16')).toContain('Injured: running at 50 % of the plan without key sessions');
  });

  test('what hurt is not tried out at speed in the week after an injury, though running goes on', () => {
    const season = plan([injury]);
    const after = within(season, '2026-03-26', '2026-04-01');
    expect(after.filter((each) => each.kind === 'run').length).toBeGreaterThan(3);
    expect(after.map((each) => each.load.keySessions)).toEqual(after.map(() => 0));
    expect(after.map(({ title }) => title).join()).not.toMatch(/strides|pace/);
    expect(volumeSentence(season, '2026-03-23')).toMatch(/After the injury \d days without a key session\./);
  });

  test('a key session comes at once after an injury where the policy has no quiet days', () => {
    const policy = { ...article, periods: { ...article.periods, injuryQuietDays: 0 } };
    const after = within(plan([injury], {}, policy), '2026-03-26', '2026-04-01');
    expect(after.filter((each) => each.load.keySessions > 0).length).toBeGreaterThan(0);
  });

  test('loads are capped while it lasts and come back over two weeks', () => {
    const season = plan([injury]);
    const lifts = (monday: string) => week(season, monday).sessions.filter((each) => each.kind === 'strength');
    const most = (monday: string, of: (set: StrengthSet) => number | null) =>
      Math.max(...lifts(monday).flatMap((each) => (each.strength?.sets ?? []).map((set) => of(set) ?? 0)));
    const { spare, afterSpare } = article.strength;
    for (const monday of ['2026-03-16', '2026-03-23']) {
      expect(most(monday, (set) => set.fractionE1rm)).toBeLessThanOrEqual(spare.fraction);
      expect(most(monday, (set) => set.fractionE1rm)).toBeGreaterThan(0.6);
      expect(most(monday, (set) => set.rpe)).toBeLessThanOrEqual(spare.rpe);
      expect(lifts(monday)[0]?.title).toBe('Light strength');
    }
    for (const [index, monday] of ['2026-03-30', '2026-04-06'].entries()) {
      const step = afterSpare[index] ?? spare;
      expect(most(monday, (set) => set.fractionE1rm)).toBeLessThanOrEqual(step.fraction);
      expect(most(monday, (set) => set.rpe)).toBeLessThanOrEqual(step.rpe);
      expect(lifts(monday)[0]?.title).toMatch(/^Return to strength/);
    }
    expect(most('2026-03-09', (set) => set.fractionE1rm)).toBeGreaterThan(0.8);
    expect(most('2026-04-13', (set) => set.fractionE1rm)).toBeGreaterThan(0.8);
  });

  test('the sets are cut in the weeks that it touches, and the reason says so', () => {
    const season = plan([injury]);
    expect(week(season, '2026-03-16').load.hardSets).toBeLessThan(week(season, '2026-03-09').load.hardSets);
    expect(week(season, '2026-03-16').reasons.some((each) => each.rule === 'P4' && each.subject === 'volume')).toBe(
      true,
    );
  });

  test('no strides and one lift at most in a week that would hold strides and two lifts', () => {
    const fast = (season: ReturnType<typeof plan>, from: CalendarDate, to: CalendarDate) =>
      within(season, from, to).filter((each) => each.title.includes('strides')).length;
    const usual = plan([]);
    const monday = usual.weeks.find(
      (each) => each.number > 2 && each.load.lifts === 2 && fast(usual, each.monday, addDays(each.monday, 6)) > 0,
    )?.monday;
    if (monday === undefined) throw new Error('no such week');
    const sunday = addDays(monday, 6);
    const hurt = plan([{ ...injury, from: monday, to: sunday }]);
    expect(fast(hurt, monday, sunday)).toBe(0);
    expect(hurt.weeks.find((each) => each.monday === monday)?.load.lifts).toBe(1);
  });

  test('movements to avoid are those of the days that a period holds', () => {
    expect(avoidedOn([injury], calendarDate('2026-03-15'))).toEqual([]);
    expect(avoidedOn([injury], calendarDate('2026-03-16'))).toEqual(['calf', 'jump']);
    expect(avoidedOn([injury], calendarDate('2026-03-26'))).toEqual([]);
  });
});

test('P2: a long break before the race leaves its long runs short, however far the runs were before it', () => {
  const usual = plan([]);
  const titles = (season: SeasonPlan) => season.findings.map((finding) => finding.title);
  expect(titles(usual).filter((title) => title.startsWith('Long runs are short'))).toEqual([]);
  const race = usual.weeks.find((each) => each.phase === 'race');
  if (race === undefined) throw new Error('no race week');
  const broken = plan([period('injury', addDays(race.monday, -63), addDays(race.monday, -15))]);
  expect(titles(broken).some((title) => title.startsWith('Long runs are short'))).toBe(true);
});

test('periods far from the season change nothing, and ends in the wrong order are put right', () => {
  const usual = plan([]);
  expect(plan([period('illness', '2020-01-01', '2020-02-01')])).toEqual(usual);
  const wrong = plan([period('unavailable', '2026-02-15', '2026-02-09')]);
  expect(wrong).toEqual(plan([period('unavailable', '2026-02-09', '2026-02-15')]));
  expect(daysBetween(START, wrong.weeks[0]?.monday ?? START)).toBe(0);
});
