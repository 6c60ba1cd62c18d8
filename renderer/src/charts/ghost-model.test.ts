import { describe, expect, it } from 'vitest';
import { addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { counterpointModel } from './counterpoint-model.ts';
import { ghostOf, lastSeasonOf } from './ghost-model.ts';
import { chartOptions as options, seasonFixture } from './season-fixture.ts';

const spring = seasonFixture(
  [
    ['base', 6],
    ['race', 1],
  ],
  [['Now', '2026-05-24', 'A']],
  '2026-04-06',
);

describe('last season behind this one', () => {
  it('stands by weeks to the last A race where both have one', () => {
    const last = seasonFixture(
      [
        ['base', 4],
        ['race', 1],
      ],
      [
        ['Then', '2025-10-05', 'A'],
        ['B', '2025-09-14', 'B'],
      ],
      '2025-09-01',
    );
    const ghost = ghostOf(spring, last, options);
    expect(ghost.by).toBe('race');
    expect(ghost.weeks.map((week) => week?.monday ?? null)).toEqual([
      null,
      null,
      ...[0, 1, 2, 3, 4].map((week) => addWeeks(calendarDate('2025-09-01'), week)),
    ]);
    expect(ghost.weeks[2]).toMatchObject({ number: 1, lift: 22 });
  });

  it('stands by the weeks of the year where one has no A race', () => {
    const last = seasonFixture([['base', 8]], [], '2025-03-31');
    const ghost = ghostOf(spring, last, options);
    expect(ghost.by).toBe('calendar');
    expect(ghost.weeks[0]?.monday).toBe('2025-04-07');
    expect(ghost.weeks[0]?.number).toBe(2);
  });

  it('shows what was done, and what was planned where nothing was logged', () => {
    const last = seasonFixture([['base', 8]], [], '2025-04-07');
    const [done, , , planned] = ghostOf(spring, last, options).weeks;
    expect(done?.lift).toBe(22);
    expect(planned?.lift).toBe(21);
  });

  it('shares the scales of this season', () => {
    const last = seasonFixture([['base', 8]], [], '2025-04-07');
    const weeks = last.weeks.map((week) => ({
      ...week,
      actual: null,
      planned: { ...week.planned, hardSets: 90, points: 600 },
    }));
    const ghost = ghostOf(spring, { ...last, weeks }, options);
    const model = counterpointModel(spring, options, ghost);
    expect(counterpointModel(spring, options).ghost).toBeNull();
    expect(model.liftScale.max).toBeGreaterThanOrEqual(90);
    expect(model.runScale.max).toBeGreaterThanOrEqual(2);
  });
});

describe('the season before', () => {
  const season = (id: string, firstMonday: string, weekCount: number): SeasonView['season'] => ({
    ...spring.season,
    id: id as never,
    firstMonday: calendarDate(firstMonday),
    weekCount,
  });
  it('is the one that ended last; seasons to come and its own do not count', () => {
    const list = [
      spring.season,
      season('old', '2024-01-01', 10),
      season('last', '2025-09-01', 20),
      season('next', '2026-08-03', 20),
    ];
    expect(lastSeasonOf(list, spring.season)?.id).toBe('last');
    expect(lastSeasonOf([spring.season], spring.season)).toBeUndefined();
  });
});
