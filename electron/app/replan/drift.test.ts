import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../shared/domain/ids.ts';
import { readsOf } from '../context.ts';
import { draftOf } from '../plan-inputs.ts';
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

async function news(seasonId: SeasonId): Promise<readonly string[]> {
  return (await station.get('season.drift', { seasonId })).causes.map((cause) => cause.sentence);
}

async function rosterNews(athleteId: AthleteId): Promise<string | null | undefined> {
  const { rows } = await station.get('roster.list', { archived: false });
  return rows.find((row) => row.id === athleteId)?.planNews;
}

describe('what the plan does not know yet', () => {
  it('is told until the season is replanned, undone or put right, in the season and in the roster', async () => {
    const { athleteId, seasonId, raceId } = await planned();
    expect([await news(seasonId), await rosterNews(athleteId)]).toEqual([[], null]);
    await station.get('race.update', { raceId, draft: aRace({ date: calendarDate('2026-09-27') }) });
    const sentence = 'Autumn Marathon moves 30 Aug → 27 Sep 2026.';
    expect([await news(seasonId), await rosterNews(athleteId)]).toEqual([[sentence], sentence]);
    await station.get('season.replan', { seasonId });
    expect([await news(seasonId), await rosterNews(athleteId)]).toEqual([[], null]);
    await station.get('history.undo', {});
    expect([await news(seasonId), await rosterNews(athleteId)]).toEqual([[sentence], sentence]);
    await station.get('history.undo', {});
    expect([await news(seasonId), await rosterNews(athleteId)]).toEqual([[], null]);
  });

  it('P5: is a finding of season and audit, and applying its fix plans the season anew', async () => {
    const { athleteId, seasonId, raceId } = await planned();
    const told = async () => {
      const { findings } = await station.get('season.get', { seasonId });
      return findings.filter((each) => each.rule === 'P5');
    };
    expect(await told()).toEqual([]);
    await station.get('race.update', { raceId, draft: aRace({ date: calendarDate('2026-07-26') }) });
    const findings = await told();
    expect(findings.map((each) => each.title)).toContain('A race outside its race week');
    expect(findings.map((each) => each.severity)).toEqual(findings.map(() => 'warning'));
    const audit = await station.get('audit.athlete', { athleteId, span: { kind: 'season', seasonId }, side: 'both' });
    expect(audit.findings.filter((each) => each.rule === 'P5')).toHaveLength(findings.length);
    const fix = findings[0]?.fix;
    if (fix === null || fix === undefined) throw new Error('no fix');
    await station.get('audit.applyFix', { athleteId, rule: 'P5', fix });
    expect(await told()).toEqual([]);
  });

  it('holds a new maximum, and not what is logged as planned', async () => {
    const { athleteId, seasonId } = await planned();
    const lifts = readsOf(station.context)
      .sessions.ofSeason(seasonId, 'planned')
      .filter((session) => session.kind === 'strength' && session.date < '2026-04-06');
    expect(lifts.length).toBeGreaterThan(3);
    station.clock.today = '2026-04-06';
    for (const session of lifts) {
      const { sessionId } = await station.get('session.create', { athleteId, side: 'actual', draft: draftOf(session) });
      await station.get('session.link', { actualId: sessionId, plannedId: session.id });
    }
    expect(await news(seasonId)).toEqual([]);
    const { id, archived, sample, vdot, createdAt, ...draft } = await station.get('athlete.get', { athleteId });
    const squat = draft.liftMaxes.find((max) => max.e1rmKg === 80);
    if (squat === undefined) throw new Error('no squat');
    const liftMaxes = [...draft.liftMaxes, { ...squat, e1rmKg: 100, date: calendarDate('2026-04-05') }];
    await station.get('athlete.update', { athleteId, draft: { ...draft, liftMaxes } });
    expect(await news(seasonId)).toEqual([expect.stringMatching(/^e1RM: .*Back squat .* 100 kg/)]);
  });

  it('is nothing for a season that is over', async () => {
    const { seasonId, raceId } = await planned();
    await station.get('race.update', { raceId, draft: aRace({ targetTimeS: 11_400 }) });
    expect(await news(seasonId)).toHaveLength(1);
    station.clock.today = '2026-12-01';
    expect(await news(seasonId)).toEqual([]);
  });

  it('of a season that is gone says so', async () => {
    const { seasonId } = await planned();
    await station.get('season.delete', { seasonId });
    expect(await station.failure('season.drift', { seasonId })).toMatchObject({ kind: 'not-found' });
  });
});
