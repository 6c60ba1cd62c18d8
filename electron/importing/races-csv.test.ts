import { describe, expect, it } from 'vitest';
import { proposeMapping } from './columns.ts';
import { RACE_FIELDS, readRaces } from './races-csv.ts';
import { readTable } from './table.ts';

const HINTS = { dateOrder: null, distanceUnit: 'km', massUnit: 'kg' } as const;

function read(text: string, dateOrder: 'dmy' | 'mdy' | null = null) {
  const table = readTable('races.csv', text);
  if (!table.ok) throw new Error(table.failure.message);
  return readRaces(table.value, proposeMapping(RACE_FIELDS, table.value.header), { ...HINTS, dateOrder });
}

describe('race calendar', () => {
  it('reads races with priority, target and result', () => {
    const { entries, problems } = read(
      'Athlete,Race,Date,Distance,Priority,Target,Result,Notes\n' +
        'Anna Berg,Autumn Half,2026-10-11,half,A,1:28:00,,sea level\n' +
        'Anna Berg,Park 5k,2026-05-02,5k,C,,18:59,\n',
    );
    expect(problems).toEqual([]);
    expect(entries.map((entry) => entry.draft)).toEqual([
      {
        name: 'Autumn Half',
        date: '2026-10-11',
        distanceM: 21_097.5,
        priority: 'A',
        targetTimeS: 5280,
        resultTimeS: null,
        terrain: 'road',
        ascentM: null,
        note: 'sea level',
      },
      {
        name: 'Park 5k',
        date: '2026-05-02',
        distanceM: 5000,
        priority: 'C',
        targetTimeS: null,
        resultTimeS: 1139,
        terrain: 'road',
        ascentM: null,
        note: '',
      },
    ]);
  });

  it('reads a German calendar without athletes', () => {
    const { entries } = read('Wettkampf;Datum;Strecke;Zielzeit\nStadtlauf;4.7.2026;10,5 km;45:00\n');
    expect(entries[0]).toMatchObject({
      athlete: null,
      draft: { name: 'Stadtlauf', date: '2026-07-04', distanceM: 10_500, targetTimeS: 2700 },
    });
  });

  it('reads terrain and climb where the file has them, in metres and in feet', () => {
    const { entries } = read(
      'Race,Date,Distance,Surface,Elevation gain\n' +
        'Ridge,2026-06-20,50 km,Trail,"2,200 m"\n' +
        'Bay,2026-07-04,50 km,trail run,7200 ft\n' +
        'Lap,2026-05-02,1500 m,Track,\n' +
        'Moon,2026-08-02,10 km,dust,high\n',
    );
    expect(entries.map(({ draft }) => [draft.terrain, draft.ascentM])).toEqual([
      ['trail', 2200],
      ['trail', 2195],
      ['track', null],
      ['road', null],
    ]);
    expect(entries.map((entry) => entry.saysTerrain)).toEqual([true, true, true, false]);
    expect(entries[3]?.remarks.join()).toMatch(/terrain “dust” not understood.*climb “high” not understood/);
    const german = read(
      'Wettkampf;Datum;Strecke;Untergrund;Höhenmeter\nBerglauf;4.7.2026;12 km;Gelände;1.100\n',
    ).entries;
    expect(german[0]?.draft).toMatchObject({ terrain: 'trail', ascentM: 1100 });
  });

  it('takes the unit of distances from the header', () => {
    expect(read('Race,Date,Distance (mi)\nTen,2026-05-02,10\n').entries[0]?.draft.distanceM).toBe(16_093.44);
  });

  it('keeps rows with absurd or missing dates and distances out, each with its line', () => {
    const { entries, problems } = read(
      'Race,Date,Distance\nGood,2026-05-02,5k\nNo date,,5k\nAbsurd,1026-05-02,5k\nFar,2026-05-02,9999999\nOdd,2026-05-02,far\n,2026-05-02,5k\nMonth,2026-13-02,5k\n',
    );
    expect(entries.map((entry) => entry.draft.name)).toEqual(['Good']);
    expect(problems.map((problem) => problem.line)).toEqual([3, 4, 5, 6, 7, 8]);
    for (const problem of problems) expect(problem.message).toMatch(/^Line \d: .+: it was kept out\.$/);
  });

  it('leaves an impossible target out and says so', () => {
    const entry = read('Race,Date,Distance,Target\nX,2026-05-02,marathon,0:20:00\n').entries[0];
    expect(entry?.draft.targetTimeS).toBeNull();
    expect(entry?.remarks[0]).toContain('target time “0:20:00” is not believable');
  });

  it('asks before it guesses between day and month', () => {
    const text = 'Race,Date,Distance\nX,03/04/2026,5k\n';
    expect(read(text)).toMatchObject({ entries: [], questions: [{ kind: 'date-order', example: '03/04/2026' }] });
    expect(read(text, 'dmy').entries[0]?.draft.date).toBe('2026-04-03');
  });

  it('asks for columns that it cannot find', () => {
    expect(read('Foo,Bar\n1,2\n').questions.map((question) => ('field' in question ? question.field : ''))).toEqual([
      'race',
      'date',
      'distance',
    ]);
  });
});
