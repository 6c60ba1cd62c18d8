import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addWeeks, calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../shared/domain/ids.ts';
import type { PhasePin, SeasonDraft } from '../../../shared/domain/season.ts';
import { dump } from '../../db/dump-support.ts';
import { DATABASE_FILE } from '../storage.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from '../test-workstation.ts';

let station: TestWorkstation;
beforeEach(() => {
  station = openTestWorkstation('2026-03-02');
});
afterEach(() => station.close());

async function planned() {
  const { athleteId } = await station.get('athlete.create', anAthlete());
  const { raceId } = await station.get('race.create', { athleteId, draft: aRace() });
  const { seasonId } = await station.get('season.create', { athleteId, draft: aSeason() });
  return { athleteId, seasonId, raceId };
}

const stored = () => dump(join(station.folder, DATABASE_FILE));
const phases = async (seasonId: SeasonId) => (await station.get('season.get', { seasonId })).phases;
const startOf = async (seasonId: SeasonId, kind: string) =>
  (await phases(seasonId)).find((phase) => phase.kind === kind)?.firstMonday;

/** Shows what a draft changes and applies exactly that; answers with the causes. */
async function apply(seasonId: SeasonId, draft: SeasonDraft): Promise<readonly string[]> {
  const { difference, token } = await station.get('season.replanPreview', { seasonId, draft });
  await station.get('season.update', { seasonId, draft, token });
  const view = await station.get('season.get', { seasonId });
  const shown = difference.weeks.flatMap((week) => (week.after === null ? [] : [week.after.phase]));
  expect(view.weeks.map((week) => week.phase)).toEqual(shown);
  return difference.causes.map((cause) => cause.sentence);
}

const undoLabel = async () => (await station.get('history.state', {})).undo;

describe('a phase border that the coach sets', () => {
  it('is shown, applied as one step with its name, kept by later plans, undone, and let go of', async () => {
    const { athleteId, seasonId } = await planned();
    const own = await startOf(seasonId, 'build');
    if (own === undefined) throw new Error('no build');
    const monday = addWeeks(own, -2);
    const before = stored();
    const pin: PhasePin = { kind: 'build', monday };
    const causes = await apply(seasonId, aSeason({ phasePins: [pin] }));
    expect(causes).toEqual([expect.stringMatching(/^Season: build begins on \d+ \w{3} as you set it\.$/)]);
    expect(await startOf(seasonId, 'build')).toBe(monday);
    const view = await station.get('season.get', { seasonId });
    expect([view.season.phasePins, view.pinProblems]).toEqual([[pin], []]);
    const first = view.weeks.find((week) => week.monday === monday);
    expect(first?.reasons.map((reason) => reason.sentence).join()).toContain('You set this week as its first.');
    expect(await undoLabel()).toBe('Move phase border');

    await station.get('race.create', {
      athleteId,
      draft: aRace({ name: 'Tune-up', priority: 'C', distanceM: 10_000 }),
    });
    await station.get('season.replan', { seasonId });
    expect(await startOf(seasonId, 'build')).toBe(monday);
    for (let step = 0; step < 2; step += 1) await station.get('history.undo', {});

    expect(await apply(seasonId, aSeason())).toEqual(['Season: where build begins is left to the engine.']);
    expect([await startOf(seasonId, 'build'), await undoLabel()]).toEqual([
      own,
      'Let the engine decide a phase border',
    ]);
    for (let step = 0; step < 2; step += 1) await station.get('history.undo', {});
    expect(stored()).toEqual(before);
    for (let step = 0; step < 2; step += 1) await station.get('history.redo', {});
    expect(await startOf(seasonId, 'build')).toBe(own);
  });

  it('that the calendar does not allow any more is told, and the season planned without it', async () => {
    const { seasonId, raceId } = await planned();
    const peak = await startOf(seasonId, 'peak');
    if (peak === undefined) throw new Error('no peak');
    await apply(seasonId, aSeason({ phasePins: [{ kind: 'peak', monday: peak }] }));
    await station.get('race.update', { raceId, draft: aRace({ date: calendarDate('2026-07-26') }) });
    const { findings } = await station.get('season.replan', { seasonId });
    expect(findings.map((finding) => finding.title)).toContain('Peak does not begin where you set it');
    const [problem] = (await station.get('season.get', { seasonId })).pinProblems;
    expect(problem).toMatchObject({ kind: 'peak', monday: peak });
    expect(problem?.sentence).toMatch(/the taper for Autumn Marathon begins|is over by then/);
  });

  it('is refused on a day that is no Monday, and twice in one week', async () => {
    const { seasonId } = await planned();
    const before = stored();
    const draft = (pins: readonly { kind: string; monday: string }[]) => ({ ...aSeason(), phasePins: pins });
    const tuesday = draft([{ kind: 'build', monday: '2026-05-05' }]);
    expect(await station.failure('season.update', { seasonId, draft: tuesday })).toMatchObject({ kind: 'validation' });
    const twice = draft([
      { kind: 'build', monday: '2026-05-04' },
      { kind: 'peak', monday: '2026-05-04' },
    ]);
    expect(await station.failure('season.update', { seasonId, draft: twice })).toMatchObject({ kind: 'validation' });
    expect(stored()).toEqual(before);
  });

  it('moves along when the season is shifted', async () => {
    const { seasonId } = await planned();
    const own = await startOf(seasonId, 'build');
    if (own === undefined) throw new Error('no build');
    await apply(seasonId, aSeason({ phasePins: [{ kind: 'build', monday: addWeeks(own, -1) }] }));
    await station.get('season.shift', { seasonId, days: 14, moveRaces: true, moveOwn: true });
    expect(await startOf(seasonId, 'build')).toBe(addWeeks(own, 1));
  });
});

describe('a week that the coach sets', () => {
  it('is shown, applied as one step with its name, kept by later plans, and let go of', async () => {
    const { seasonId } = await planned();
    const before = stored();
    const { weeks } = await station.get('season.get', { seasonId });
    const week = weeks[5];
    if (week === undefined) throw new Error('no sixth week');
    const distanceM = Math.round(week.planned.runDistanceM * 0.8);
    const pin = { monday: week.monday, distanceM, durationS: null, lifts: 1, hardSets: null };
    const causes = await apply(seasonId, aSeason({ weekPins: [pin] }));
    expect(causes).toEqual([expect.stringMatching(/^Season: week of 6 Apr set to [\d.]+ km and 1 lift\.$/)]);
    const planned5 = async () => (await station.get('season.get', { seasonId })).weeks[5]?.planned;
    const near = async () => Math.abs(((await planned5())?.runDistanceM ?? 0) - distanceM) < distanceM * 0.05;
    expect([await near(), (await planned5())?.lifts, await undoLabel()]).toEqual([true, 1, 'Set week']);
    const { difference } = await station.get('season.replanPreview', { seasonId });
    expect(difference).toMatchObject({ changedWeeks: 0, replaced: 0, causes: [] });
    await station.get('season.replan', { seasonId });
    expect(await undoLabel()).toBe('Set week');
    expect([await near(), (await planned5())?.lifts]).toEqual([true, 1]);
    expect((await station.get('season.get', { seasonId })).season.weekPins).toEqual([pin]);
    await apply(seasonId, aSeason());
    expect(await undoLabel()).toBe('Let the engine decide a week');
    await station.get('history.undo', {});
    await station.get('history.undo', {});
    expect(stored()).toEqual(before);
  });
});

describe('a race that is moved on the season', () => {
  it('takes the plan along as one step, and comes back with it', async () => {
    const { seasonId, raceId, athleteId } = await planned();
    const before = stored();
    const race = { raceId, date: calendarDate('2026-09-13') };
    const { difference, token } = await station.get('season.replanPreview', { seasonId, race });
    expect(difference.causes[0]?.sentence).toBe('Autumn Marathon moves 30 Aug → 13 Sep 2026.');
    expect(stored()).toEqual(before);
    const answer = await station.get('season.moveRace', { seasonId, race, token });
    expect(answer).toMatchObject({ kept: difference.kept, replaced: difference.replaced });
    expect((await station.get('race.list', { athleteId }))[0]?.date).toBe('2026-09-13');
    expect((await station.get('season.drift', { seasonId })).causes).toEqual([]);
    expect(await undoLabel()).toBe('Move race');
    await station.get('history.undo', {});
    expect(stored()).toEqual(before);
  });

  it('is refused where it cannot be, with a sentence, and nothing is written', async () => {
    const { seasonId, raceId, athleteId } = await planned();
    await station.get('race.create', {
      athleteId,
      draft: aRace({ name: 'autumn marathon', date: calendarDate('2026-09-06'), priority: 'C' }),
    });
    const before = stored();
    const move = (date: string) => station.failure('season.moveRace', { seasonId, race: { raceId, date } });
    expect((await move('2026-09-06')).message).toContain('is already in the calendar');
    expect((await move('2026-02-01')).message).toContain('before today');
    station.clock.today = '2026-02-01';
    expect((await move('2026-02-15')).message).toContain('The season starts on 2 Mar 2026');
    station.clock.today = '2026-03-02';
    const { token } = await station.get('season.replanPreview', {
      seasonId,
      race: { raceId, date: '2026-09-13' } as never,
    });
    const other = { seasonId, race: { raceId, date: '2026-09-20' }, token };
    expect(await station.failure('season.moveRace', other)).toMatchObject({ kind: 'conflict' });
    expect(stored()).toEqual(before);
    station.clock.today = '2026-10-05';
    expect((await move('2026-10-11')).message).toContain('is over');
  });
});
