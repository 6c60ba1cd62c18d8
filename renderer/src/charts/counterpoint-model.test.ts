import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../shared/domain/reason.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { chartLayout } from './chart-layout.ts';
import { weekSentence } from './chart-words.ts';
import { counterpointModel, findingsOfWeek, liftValue, runValue } from './counterpoint-model.ts';
import { emptyLoad, chartOptions as options, seasonFixture } from './season-fixture.ts';

const view = seasonFixture(
  [
    ['base', 9],
    ['build', 8],
    ['peak', 2],
    ['taper', 2],
    ['race', 1],
    ['transition', 2],
  ],
  [
    ['Berlin', '2026-09-06', 'A'],
    ['City 10 km', '2026-06-07', 'C'],
    ['Far away', '2027-06-07', 'C'],
  ],
);

function finding(from: string, to: string, severity: Finding['severity']): Finding {
  return {
    rule: 'R1',
    severity,
    from: calendarDate(from),
    to: calendarDate(to),
    title: 'Long run',
    sentence: 'Too long.',
    actual: null,
    limit: null,
    source: '',
    remedy: '',
    evidence: [],
    fix: null,
  };
}

describe('week values', () => {
  it('takes the intensity index as points per minute', () => {
    expect(runValue({ ...emptyLoad, runS: 3600, points: 15 }, 'index')).toBeCloseTo(0.25, 10);
  });
  it('takes the hard share as zones 2 and 3 over all', () => {
    expect(runValue({ ...emptyLoad, z1S: 900, z2S: 60, z3S: 40 }, 'hardShare')).toBeCloseTo(0.1, 10);
  });
  it('has no intensity without running', () => {
    expect([runValue(emptyLoad, 'index'), runValue(emptyLoad, 'hardShare'), runValue(emptyLoad, 'load')]).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('gives tonnage in pounds to an athlete who reads pounds', () => {
    expect(liftValue({ ...emptyLoad, tonnageKg: 1000 }, 'tonnage', 'lb')).toBeCloseTo(2204.62, 2);
  });
});

describe('counterpointModel', () => {
  const model = counterpointModel(view, options);
  it('has a point for every week, with what was done beside what was planned', () => {
    expect(model.weeks).toHaveLength(24);
    expect(model.weeks[0]).toMatchObject({ number: 1, plannedLift: 24, actualLift: 22 });
    expect(model.weeks[3]).toMatchObject({ plannedLift: 21, actualLift: null, recovery: true });
  });
  it('puts phases end to end over all the weeks', () => {
    expect(model.bands.map((band) => [band.kind, band.start, band.length])).toEqual([
      ['base', 0, 9],
      ['build', 9, 8],
      ['peak', 17, 2],
      ['taper', 19, 2],
      ['race', 21, 1],
      ['transition', 22, 2],
    ]);
  });
  it('places races on their day and leaves out those of other seasons', () => {
    expect(model.flags.map((flag) => flag.name)).toEqual(['City 10 km', 'Berlin']);
    expect(model.flags[1]?.at).toBeCloseTo(21 + 6.5 / 7, 10);
  });
  it('places today within its week', () => {
    expect(model.todayIndex).toBe(2);
    expect(model.todayAt).toBeCloseTo(2 + 0.5 / 7, 10);
  });
  it('keeps planned and actual on one scale that holds both', () => {
    expect(model.liftScale.max).toBeGreaterThanOrEqual(24);
    expect(model.runScale.ticks).toHaveLength(model.liftScale.ticks.length);
    expect(model.runScale.max).toBeGreaterThanOrEqual(0.4);
  });
  it('leaves the other side out when one is asked for', () => {
    const planned = counterpointModel(view, { ...options, seriesType: 'planned' });
    expect(planned.weeks.every((week) => week.actualLift === null && week.actualRun === null)).toBe(true);
    const actual = counterpointModel(view, { ...options, seriesType: 'actual' });
    expect(actual.weeks.every((week) => week.plannedLift === null && week.plannedRun === null)).toBe(true);
  });
  it('marks the week in which a finding ends and takes its worst severity', () => {
    const found = counterpointModel(
      {
        ...view,
        findings: [finding('2026-04-06', '2026-05-01', 'info'), finding('2026-04-28', '2026-04-28', 'serious')],
      },
      options,
    );
    expect(found.weeks.map((week) => week.findings).slice(0, 5)).toEqual([0, 0, 0, 2, 0]);
    expect(found.weeks[3]?.worstFinding).toBe('serious');
  });
  it('stands an empty season', () => {
    const empty = counterpointModel({ ...view, weeks: [], phases: [] }, options);
    expect(empty).toMatchObject({ weeks: [], bands: [], flags: [], todayAt: null });
  });
});

describe('findingsOfWeek', () => {
  it('takes every finding that touches the week, the worst first', () => {
    const all = [
      finding('2026-04-01', '2026-04-06', 'info'),
      finding('2026-04-12', '2026-06-01', 'serious'),
      finding('2026-04-13', '2026-04-13', 'warning'),
    ];
    expect(findingsOfWeek(all, calendarDate('2026-04-06')).map((f) => f.severity)).toEqual(['serious', 'info']);
  });
});

describe('days of the calendar', () => {
  const first = calendarDate('2026-04-06');
  const days = (from: string, to: string, kind: 'unavailable' | 'camp') => ({
    id: `${kind}-${from}` as SeasonView['periods'][number]['id'],
    athleteId: view.season.athleteId,
    kind,
    from: calendarDate(from),
    to: calendarDate(to),
    canRun: false,
    canLift: false,
    avoidPatterns: [],
    volumeShare: null,
    note: '',
  });
  const holiday = days('2026-04-11', '2026-04-19', 'unavailable');
  const early = days('2026-03-01', '2026-04-06', 'camp');
  const model = counterpointModel({ ...view, periods: [early, holiday] }, options);

  it('lie on the time axis day by day, cut at the ends of the season', () => {
    expect(view.weeks[0]?.monday).toBe(first);
    expect(model.periods.map(({ from, to }) => [from, to])).toEqual([
      [0, 1 / 7],
      [5 / 7, 2],
    ]);
    expect(
      counterpointModel({ ...view, periods: [days('2025-01-01', '2025-02-01', 'camp')] }, options).periods,
    ).toEqual([]);
  });

  it('are told week by week, each kind once', () => {
    expect(model.weeks.slice(0, 3).map((week) => week.periods)).toEqual([['camp', 'unavailable'], ['unavailable'], []]);
    expect(weekSentence(model.weeks[1] ?? raise(), options)).toContain('calendar: Away');
  });

  it('get their names in the chart where there is room, else two letters or none', () => {
    const wide = chartLayout(model, 1200, 400, { from: 0, to: 24 });
    expect(wide.periods.map((period) => period.label)).toEqual(['Camp', 'Away']);
    const middle = chartLayout(model, 800, 400, { from: 0, to: 24 });
    expect(middle.periods.map((period) => period.label)).toEqual(['Ca', 'Away']);
    const narrow = chartLayout(model, 300, 400, { from: 0, to: 24 });
    expect(narrow.periods[0]?.label).toBe('');
    expect(chartLayout(model, 1200, 400, { from: 4, to: 24 }).periods).toEqual([]);
  });
});

function raise(): never {
  throw new Error('a week was expected');
}
