import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../shared/domain/ids.ts';
import { raceOn } from '../goldens/golden-inputs.ts';
import { type PlannedSeasonState, staleFindings } from './stale.ts';

const TODAY = calendarDate('2026-03-02');
const phases = ['base', 'build', 'peak', 'taper', 'race', 'transition'] as const;
const weeks = phases.map((phase, index) => ({ monday: addDays(TODAY, 7 * index), phase }));
const race = raceOn(addDays(TODAY, 34), 10_000, 'A', 'Spring 10 km');

function state(over: Partial<PlannedSeasonState> = {}): PlannedSeasonState {
  const id = '01890000-0000-7000-8000-000000000001' as SeasonId;
  return { id, name: 'Spring', lastDay: addDays(TODAY, 41), causes: [], weeks, races: [race], ...over };
}

describe('P5: a plan made from other inputs', () => {
  test('a plan that knows everything raises nothing, nor does one that is over', () => {
    expect(staleFindings(state(), TODAY)).toEqual([]);
    const causes = [{ kind: 'race', sentence: 'Spring 10 km moves 5 Apr → 12 Apr 2026.' }] as const;
    expect(staleFindings(state({ causes }), addDays(TODAY, 60))).toEqual([]);
  });

  test('a race that has moved is a warning, and it stands outside its race week; both are mended by planning anew', () => {
    const moved = { ...race, date: addDays(race.date, -14) };
    const causes = [{ kind: 'race', sentence: 'Spring 10 km moves 5 Apr → 22 Mar 2026.' }] as const;
    const findings = staleFindings(state({ causes, races: [moved] }), TODAY);
    expect(findings).toMatchObject([
      { rule: 'P5', severity: 'warning', title: 'A race outside its race week', from: moved.date },
      {
        rule: 'P5',
        severity: 'warning',
        sentence: 'Not in the plan yet: Spring 10 km moves 5 Apr → 22 Mar 2026.',
        to: addDays(TODAY, 41),
      },
    ]);
    for (const { fix } of findings) expect(fix?.steps).toMatchObject([{ kind: 'replan' }]);
  });

  test('a new maximum changes numbers only and is a note', () => {
    const causes = [{ kind: 'strength', sentence: 'e1RM: Back squat 80 → 100 kg.' }] as const;
    expect(staleFindings(state({ causes }), TODAY)).toMatchObject([{ severity: 'info' }]);
  });

  test('without the inputs of the plan only a race outside its week is told', () => {
    expect(staleFindings(state({ causes: null }), TODAY)).toEqual([]);
    const moved = { ...race, date: addDays(race.date, -14) };
    expect(staleFindings(state({ causes: null, races: [moved] }), TODAY)).toHaveLength(1);
  });
});
