import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import { phaseWeekText } from '../../charts/chart-words.ts';
import { counterpointModel } from '../../charts/counterpoint-model.ts';
import { seasonFixture } from '../../charts/season-fixture.ts';
import { rowView, seasonOfWeek, spanOf } from './season-row.ts';

const { weeks, phases, races, periods, today, season } = seasonFixture([['base', 10]], [], '2026-04-06');
const named = (name: string, firstMonday: string, weekCount: number) => ({
  ...season,
  name,
  firstMonday: calendarDate(firstMonday),
  weekCount,
});
const seasons = [named('One', '2026-04-06', 4), named('Two', '2026-05-25', 3)];
const row = { seasons, weeks, phases, races, periods, today };

describe('seasons in a row', () => {
  it('are one axis on which the weeks between two seasons have no number and say so', () => {
    const view = rowView(row, 'all');
    if (view === null) throw new Error('no view');
    const model = counterpointModel(view, {
      lifting: 'hardSets',
      running: 'index',
      seriesType: 'both',
      massUnit: 'kg',
      distanceUnit: 'km',
    });
    expect(view.season.weekCount).toBe(10);
    expect(model.weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 0, 0, 0, 8, 9, 10]);
    expect(model.weeks.slice(3, 5).map(phaseWeekText)).toEqual(['Base 4 of 10, recovery week', 'Between seasons']);
    expect(rowView({ ...row, seasons: [] }, 'all')).toBeNull();
  });

  it('tell which season a week is of, and where each lies', () => {
    expect(seasonOfWeek(seasons, calendarDate('2026-04-27'))?.name).toBe('One');
    expect(seasonOfWeek(seasons, calendarDate('2026-05-04'))).toBeUndefined();
    expect(seasonOfWeek(seasons, calendarDate('2026-05-25'))?.name).toBe('Two');
    expect(spanOf(named('Two', '2026-05-25', 3), calendarDate('2026-04-06'))).toEqual({ from: 7, to: 10 });
  });
});
