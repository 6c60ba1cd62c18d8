import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { RosterLayout } from '../../../../shared/domain/roster.ts';
import { DEFAULT_LAYOUT, ROSTER_COLUMNS } from '../../../../shared/domain/roster-columns.ts';
import { rosterColumns } from './roster-cells.tsx';
import { changedColumn, columnsOf, movedColumn, wholeLayout } from './roster-layout.ts';

const all = rosterColumns(calendarDate('2026-06-29'), false);
const ids = (layout: typeof DEFAULT_LAYOUT) => columnsOf(layout, all).map(({ id }) => id);

describe('the layout of the roster', () => {
  it('shows every column but the groups at first', () => {
    expect(ids(DEFAULT_LAYOUT)).toEqual(ROSTER_COLUMNS.filter((id) => id !== 'groups'));
  });
  it('hides, shows, widens and moves columns', () => {
    const hidden = changedColumn(DEFAULT_LAYOUT, 'race', { shown: false });
    expect(ids(hidden)).not.toContain('race');
    expect(ids(movedColumn(DEFAULT_LAYOUT, 'phase', -2)).slice(0, 3)).toEqual(['name', 'phase', 'attention']);
    expect(ids(movedColumn(DEFAULT_LAYOUT, 'name', -1))[0]).toBe('name');
    const wide = columnsOf(changedColumn(DEFAULT_LAYOUT, 'race', { width: 300 }), all);
    expect(wide.find(({ id }) => id === 'race')?.width).toBe(300);
  });
  it('always leaves one column to take what is left', () => {
    const fixed = changedColumn(changedColumn(DEFAULT_LAYOUT, 'name', { width: 200 }), 'attention', { width: 200 });
    expect(columnsOf(fixed, all).filter(({ width }) => width === null)).toHaveLength(1);
  });
  it('knows columns that an older version did not store, and never loses the names', () => {
    const old: RosterLayout = { dense: true, columns: [{ id: 'name', shown: false, width: null }] };
    const whole = wholeLayout(old);
    expect(whole.columns.map(({ id }) => id).toSorted()).toEqual([...ROSTER_COLUMNS].toSorted());
    expect(ids(old)).toEqual(['name']);
  });
});
