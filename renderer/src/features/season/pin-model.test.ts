import { describe, expect, it } from 'vitest';
import { seasonFixture } from '../../charts/season-fixture.ts';
import { weekPinOf, withTarget } from './pin-model.ts';

const view = seasonFixture([['base', 6]]);
const monday = view.weeks[3]?.monday ?? view.today;

describe('a target set on the chart', () => {
  it('is set beside what else is set for the week, and let go of alone', () => {
    const pin = { monday, distanceM: 50_000, durationS: null, lifts: 2, hardSets: null };
    const set = { ...view, season: { ...view.season, weekPins: [pin] } };
    expect(withTarget(set, { kind: 'hardSets', monday }, 12, 'km')).toEqual({ ...pin, hardSets: 12 });
    expect(withTarget(set, { kind: 'distance', monday }, null, 'km')).toEqual({ ...pin, distanceM: null });
    expect(withTarget(view, { kind: 'distance', monday }, 40, 'mi')).toMatchObject({ distanceM: 64_374 });
  });

  it('is set in time in a season of hours, at the pace of the week', () => {
    const timed = { ...view, season: { ...view.season, volumeBasis: 'time' as const } };
    // 60 km in 5 h are planned.
    expect(withTarget(timed, { kind: 'distance', monday }, 30, 'km')).toMatchObject({
      distanceM: null,
      durationS: 9000,
    });
    const weeks = view.weeks.map((week) => ({ ...week, planned: { ...week.planned, runDistanceM: 0 } }));
    expect(withTarget({ ...timed, weeks }, { kind: 'distance', monday }, 30, 'km')).toEqual(
      weekPinOf(timed.season, monday),
    );
  });
});
