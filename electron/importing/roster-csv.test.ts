import { describe, expect, it } from 'vitest';
import { proposeMapping, withOverrides } from './columns.ts';
import { type RosterEntry, readRoster } from './roster-csv.ts';
import { ROSTER_FIELDS } from './roster-fields.ts';
import { readTable } from './table.ts';

const HINTS = { dateOrder: null, distanceUnit: 'km', massUnit: 'kg' } as const;

function read(
  text: string,
  overrides: Record<string, number | null> | null = null,
  hints: Parameters<typeof readRoster>[2] = HINTS,
) {
  const table = readTable('roster.csv', text);
  if (!table.ok) throw new Error(table.failure.message);
  const proposal = proposeMapping(ROSTER_FIELDS, table.value.header);
  return readRoster(table.value, withOverrides(ROSTER_FIELDS, proposal, overrides, table.value.header.length), hints);
}

function only(entries: readonly RosterEntry[]): RosterEntry {
  const [entry] = entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('roster', () => {
  it('reads an English roster with every column', () => {
    const { entries, problems, questions } = read(
      'Name,Group,Date of birth,Sex,Weight (lb),Units,Race distance,Race time,Race date,Weekly mileage,Longest run,Max HR,Resting HR,Lifting history,Notes\n' +
        'Anna Berg,"Elite, Track",1996-05-17,F,121,miles,10k,36:40,2026-04-12,40,14,192,48,regular,likes hills\n',
    );
    expect(problems).toEqual([]);
    expect(questions).toEqual([]);
    expect(only(entries)).toEqual({
      line: 2,
      name: 'Anna Berg',
      groups: ['Elite', 'Track'],
      birthDate: '1996-05-17',
      sex: 'female',
      bodyMassKg: 54.88,
      distanceUnit: 'mi',
      massUnit: null,
      benchmark: { distanceM: 10_000, timeS: 2200, date: '2026-04-12' },
      weeklyDistanceM: 64_373.76,
      longestRunM: 22_530.82,
      hrMax: 192,
      hrRest: 48,
      liftingHistory: 'regular',
      note: 'likes hills',
      remarks: [],
    });
  });

  it('reads a German roster: semicolons, decimal comma, dotted dates, umlauts', () => {
    const { entries } = read(
      'Vorname;Nachname;Geburtsdatum;Geschlecht;Gewicht (kg);Gruppe;Wochenkilometer;Bestzeit;Strecke\n' +
        'Jürgen;Groß;3.11.1988;m;72,5;Halbmarathon;55,5;1:24:10;Halbmarathon\n',
    );
    expect(only(entries)).toMatchObject({
      name: 'Jürgen Groß',
      birthDate: '1988-11-03',
      sex: 'male',
      bodyMassKg: 72.5,
      weeklyDistanceM: 55_500,
      benchmark: { distanceM: 21_097.5, timeS: 5050, date: null },
    });
  });

  it('turns “Last, First” round', () => {
    expect(only(read('Name,Sex\n"Berg, Anna",f\n').entries).name).toBe('Anna Berg');
  });

  it('keeps a row without a name out and says its line', () => {
    const { entries, problems } = read('Name,Sex\nAnna,f\n,m\nBen,m\n');
    expect(entries.map((entry) => entry.name)).toEqual(['Anna', 'Ben']);
    expect(problems).toEqual([{ line: 3, message: 'Line 3 has no name: it was kept out.' }]);
  });

  it('leaves single absurd cells out, keeps the athlete, and says which', () => {
    const entry = only(read('Name,Birth date,Weight,Max HR,Sex\nAnna,1996-02-31,5400,999,robot\n').entries);
    expect(entry).toMatchObject({ birthDate: null, bodyMassKg: null, hrMax: null, sex: null });
    expect(entry.remarks[0]).toContain('birth date “1996-02-31” not understood');
    expect(entry.remarks[0]).toContain('body mass “5400” is not believable');
    expect(entry.remarks[0]).toContain('maximum heart rate “999” is not believable');
    expect(entry.remarks[0]).toContain('sex “robot” not understood');
  });

  it('asks about dates that could be either way round, and takes the answer', () => {
    const text = 'Name,DOB\nAnna,03/04/1996\nBen,05/06/1990\n';
    expect(read(text).questions).toEqual([{ kind: 'date-order', example: '03/04/1996' }]);
    const answered = read(text, null, { ...HINTS, dateOrder: 'mdy' });
    expect(answered.questions).toEqual([]);
    expect(answered.entries.map((entry) => entry.birthDate)).toEqual(['1996-03-04', '1990-05-06']);
  });

  it('follows the coach’s own choice of columns', () => {
    const { entries, questions } = read('Wer,Was\nAnna,Elite\n', { name: 0, group: 1 });
    expect(questions).toEqual([]);
    expect(only(entries)).toMatchObject({ name: 'Anna', groups: ['Elite'] });
    expect(read('Foo,Bar\nAnna,Elite\n').questions).toEqual([{ kind: 'mapping', field: 'name' }]);
  });
});
