import { afterEach, describe, expect, it } from 'vitest';
import { COUNTED_AT_ONCE } from './roster-findings.ts';
import { anAthlete, aRace, aSeason, openTestWorkstation, type TestWorkstation } from './test-workstation.ts';

const START = '2026-03-02';
let station: TestWorkstation;
afterEach(() => station.close());

async function squadOf(count: number): Promise<void> {
  station = openTestWorkstation(START);
  for (let n = 1; n <= count; n += 1) {
    const { athleteId } = await station.get('athlete.create', anAthlete({ name: `Athlete ${n}` }));
    await station.get('race.create', { athleteId, draft: aRace() });
    await station.get('season.create', { athleteId, draft: aSeason() });
  }
}

const rows = async () => (await station.get('roster.list', { archived: false })).rows;
const states = async () => new Set((await rows()).map(({ findingsState }) => findingsState));
const told = () =>
  station.events.filter(
    ({ event, payload }) => event === 'data.changed' && JSON.stringify(payload).includes('"findings"'),
  );

describe('the findings in the roster', () => {
  it('are counted at once for a few, with the gravest by name, and as the season’s own findings say', async () => {
    await squadOf(1);
    const [row] = await rows();
    const view = await station.get('season.get', { seasonId: row?.seasonId ?? missing() });
    const count = (severity: string) => view.findings.filter((finding) => finding.severity === severity).length;
    expect(row?.findingsState).toBe('current');
    expect(row?.findings).toEqual({ info: count('info'), warning: count('warning'), serious: count('serious') });
    const worst = (['serious', 'warning', 'info'] as const)
      .flatMap((severity) => view.findings.filter((finding) => finding.severity === severity))
      .at(0);
    expect(row?.worstFinding).toBe(worst?.title ?? null);
  });

  it('are counted after a large roster is shown, which then hears of it; until then the old ones stand', async () => {
    await squadOf(COUNTED_AT_ONCE + 1);
    expect(await states()).toEqual(new Set(['unknown']));
    await station.context.findings.settled();
    expect(told().length).toBeGreaterThan(0);
    const counted = await rows();
    expect(await states()).toEqual(new Set(['current']));
    station.clock.today = '2026-03-03';
    const next = await rows();
    expect(new Set(next.map(({ findingsState }) => findingsState))).toEqual(new Set(['old']));
    expect(next.map(({ findings }) => findings)).toEqual(counted.map(({ findings }) => findings));
    await station.context.findings.settled();
    expect(await states()).toEqual(new Set(['current']));
  });

  it('of one athlete who was changed are counted at once', async () => {
    await squadOf(COUNTED_AT_ONCE + 1);
    await rows();
    await station.context.findings.settled();
    const [first] = await rows();
    await station.get('race.create', {
      athleteId: first?.id ?? missing(),
      draft: aRace({ name: 'B race', priority: 'B' }),
    });
    expect(await states()).toEqual(new Set(['current']));
  });

  it('stop being counted when the program closes', async () => {
    await squadOf(COUNTED_AT_ONCE + 1);
    await rows();
    await station.reopen();
    expect(station.logged.filter((line) => line.includes('findings of'))).toEqual([]);
    expect(await rows()).toHaveLength(COUNTED_AT_ONCE + 1);
  });
});

function missing(): never {
  throw new Error('no such row');
}
