import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { withoutPhasePin, withPhasePin } from '../features/season/pin-model.ts';
import { borderHandles, handleDate, keyStep, raceHandles, within } from './handles-model.ts';
import { seasonFixture } from './season-fixture.ts';

const view = seasonFixture(
  [
    ['base', 8],
    ['build', 8],
    ['peak', 2],
    ['taper', 2],
    ['race', 1],
    ['transition', 2],
  ],
  [
    ['Tune-up', '2026-06-07', 'C'],
    ['Berlin', '2026-08-30', 'A'],
  ],
);
const first = view.season.firstMonday;
const at = (week: number): SeasonView => ({ ...view, today: addWeeks(first, week) });

describe('what can be moved on the chart of a season', () => {
  it('is every border to come of a phase that a coach may begin, and every phase keeps a week', () => {
    const handles = borderHandles(view);
    expect(handles.length).toBeGreaterThan(0);
    for (const handle of handles) {
      const phase = view.phases.find(
        (each) => each.kind === handle.phase && each.firstMonday === addWeeks(first, handle.value),
      );
      expect(phase).toBeDefined();
      expect(handle.high).toBe(handle.value + (phase?.weekCount ?? 0) - 1);
      const before = view.phases.find((each) => addWeeks(each.firstMonday, each.weekCount) === phase?.firstMonday);
      expect(handle.low).toBeGreaterThanOrEqual(handle.value - (before?.weekCount ?? 0) + 1);
      expect(handle.low).toBeGreaterThanOrEqual(2);
    }
    expect(handles.map((handle) => handle.phase)).not.toContain('race');
  });

  it('is nothing of a season that is over', () => {
    const over = at(view.weeks.length + 1);
    expect([borderHandles(over), raceHandles(over)]).toEqual([[], []]);
  });

  it('leaves borders that are over where they are', () => {
    const build = borderHandles(view).find((handle) => handle.phase === 'build');
    if (build === undefined) throw new Error('no build');
    const after = borderHandles(at(build.value + 1));
    expect(after.some((handle) => handle.key === build.key)).toBe(false);
  });

  it('is each race that was not run yet, within the season', () => {
    const handles = raceHandles(view);
    expect(handles.map((handle) => handleDate(handle, handle.value, first))).toEqual(
      view.races
        .filter((race) => race.date >= view.today)
        .map((race) => race.date)
        .toSorted(),
    );
    const ran = { ...view, races: view.races.map((race) => ({ ...race, resultTimeS: 10_000 })) };
    expect(raceHandles(ran)).toEqual([]);
  });

  it('goes by weeks and days, and stops at its ends', () => {
    const [border] = borderHandles(view);
    const [race] = raceHandles(view);
    if (border === undefined || race === undefined) throw new Error('nothing to move');
    expect([keyStep(border, 'ArrowLeft', false), keyStep(border, 'ArrowRight', true)]).toEqual([-1, 4]);
    expect([keyStep(race, 'ArrowRight', false), keyStep(race, 'ArrowRight', true)]).toEqual([1, 7]);
    expect(keyStep(race, 'x', false)).toBeNull();
    expect(within(border, border.value + Number.POSITIVE_INFINITY)).toBe(border.high);
    expect(handleDate(race, race.value + 1, first)).toBe(addDays(handleDate(race, race.value, first), 1));
  });
});

describe('a border set by hand', () => {
  const monday = (week: number) => addWeeks(calendarDate('2026-01-05'), week);
  const pinned = (weeks: readonly number[]) => ({
    ...view.season,
    phasePins: weeks.map((week) => ({ kind: 'build' as const, monday: monday(week) })),
  });
  it('takes the place of what was set for the same border and for the week it comes to', () => {
    expect(withPhasePin(pinned([8]), 'build', monday(8), monday(9)).phasePins).toEqual(pinned([9]).phasePins);
    const two = withPhasePin(pinned([8, 30]), 'peak', monday(15), monday(8)).phasePins;
    expect(two).toEqual([{ kind: 'peak', monday: monday(8) }, ...pinned([30]).phasePins]);
  });
  it('is gone once the engine decides again', () => {
    const season = pinned([8, 30]);
    const [one] = season.phasePins;
    if (one === undefined) throw new Error('no pin');
    expect(withoutPhasePin(season, one).phasePins).toEqual(pinned([30]).phasePins);
    expect(withoutPhasePin(season, one)).not.toHaveProperty('id');
  });
});
