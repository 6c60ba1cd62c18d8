import { describe, expect, it } from 'vitest';
import { racesCsv, rosterCsv } from '../../exporting/tables.ts';
import { openDesk } from './test-support.ts';

const ROSTER =
  'Name,Group,Date of birth,Sex,Weight (kg),Race distance,Race time,Race date,Weekly km\n' +
  'Anna Berg,Elite,1996-05-17,F,56,10k,36:40,2026-04-12,70\n' +
  'Ben Ode,Elite; Track,1990-01-02,M,70,half,1:21:30,2026-03-01,85\n';

describe('roster import', () => {
  it('lets nothing of a line that was kept out come in with another line of the same athlete', () => {
    const desk = openDesk();
    const preview = desk.apply(
      'Name,Max HR,Resting HR,Weekly km\nAnna Berg,190,50,60\nAnna Berg,100,105,70\nAnna Berg,,,80\n',
    );
    expect(preview.rows.map((row) => row.status)).toEqual(['add', 'error', 'update']);
    const [anna] = desk.database.read.athletes.list();
    expect(anna).toMatchObject({ hrMax: 190, hrRest: 50, weeklyDistanceM: 80_000 });
  });

  it('shows what it would add, adds exactly that, and nothing the second time', () => {
    const desk = openDesk();
    const preview = desk.preview(ROSTER);
    expect(preview.format).toBe('roster-csv');
    expect(preview.counts).toEqual({ add: 2, match: 0, update: 0, same: 0, error: 0 });
    expect(preview.rows.map((row) => row.detail)).toEqual([
      'Group: Elite. Born 17 May 1996, 56 kg, 70 km a week, 10 km in 36:40.',
      'Group: Elite, Track. Born 2 Jan 1990, 70 kg, 85 km a week, 21.1 km in 1:21:30.',
    ]);
    expect(desk.database.read.athletes.list()).toHaveLength(0);
    expect(desk.apply(ROSTER)).toEqual(preview);
    const [anna, ben] = desk.database.read.athletes.list();
    expect(anna).toMatchObject({ name: 'Anna Berg', bodyMassKg: 56, weeklyDistanceM: 70_000, sex: 'female' });
    expect(anna?.vdot).toBeCloseTo(57.5, 0);
    expect(ben?.groupIds).toHaveLength(2);
    expect(desk.database.read.groups.list().map((group) => group.name)).toEqual(['Elite', 'Track']);
    const again = desk.apply(ROSTER);
    expect(again.counts).toEqual({ add: 0, match: 0, update: 0, same: 2, error: 0 });
    expect(desk.database.read.athletes.list()).toHaveLength(2);
  });

  it('is one step of the history', () => {
    const desk = openDesk();
    desk.apply(ROSTER);
    expect(desk.database.unitOfWork.historyState().undo).toBe('Import file');
    desk.database.unitOfWork.undo();
    expect(desk.database.read.athletes.list()).toHaveLength(0);
    expect(desk.database.read.groups.list()).toHaveLength(0);
    desk.database.unitOfWork.redo();
    expect(desk.database.read.athletes.list()).toHaveLength(2);
  });

  it('leaves no step in the history when there was nothing to do', () => {
    const desk = openDesk();
    desk.apply(ROSTER);
    const before = desk.database.unitOfWork.historyState();
    desk.apply(ROSTER);
    desk.database.unitOfWork.undo();
    expect(before.undo).toBe('Import file');
    expect(desk.database.unitOfWork.historyState().undo).toBeNull();
  });

  it('changes what the file says and keeps what it leaves empty', () => {
    const desk = openDesk();
    desk.apply(ROSTER);
    const preview = desk.apply('Name,Weight (kg),Group,Weekly km\nanna berg,57,Road,\n');
    expect(preview.rows).toEqual([
      { line: 2, status: 'update', summary: 'anna berg', detail: 'Changes body mass, group (Road).' },
    ]);
    const anna = desk.database.read.athletes.list()[0];
    expect(anna).toMatchObject({ name: 'Anna Berg', bodyMassKg: 57, weeklyDistanceM: 70_000, birthDate: '1996-05-17' });
    expect(anna?.groupIds).toHaveLength(2);
  });

  it('tells namesakes apart by birth date, and asks for it when it is missing', () => {
    const desk = openDesk();
    desk.apply('Name,Birth date,Sex\nAnna Berg,1996-05-17,f\nAnna Berg,2001-02-03,f\n');
    expect(desk.database.read.athletes.list()).toHaveLength(2);
    const preview = desk.apply('Name,Weight\nAnna Berg,57\n');
    expect(preview.counts.error).toBe(1);
    expect(preview.rows[0]?.detail).toContain('several athletes of this name');
  });

  it('reports bad lines by number and lets the rest in', () => {
    const desk = openDesk();
    const preview = desk.apply(
      'Name,Sex,Max HR,Resting HR\nAnna,f,190,50\n,f,,\nBen,m\nCleo,f,120,110\nDan,m,110,110\n',
    );
    expect(preview.rows.map((row) => [row.line, row.status])).toEqual([
      [2, 'add'],
      [3, 'error'],
      [4, 'error'],
      [5, 'add'],
      [6, 'error'],
    ]);
    expect(preview.rows.map((row) => row.summary)).toEqual(['Anna', 'f', 'Ben · m', 'Cleo', 'Dan']);
    expect(desk.database.read.athletes.list().map((athlete) => athlete.name)).toEqual(['Anna', 'Cleo']);
  });

  it('does not import while a question is open', () => {
    const desk = openDesk();
    const text = 'Name,DOB\nAnna,03/04/1996\n';
    expect(desk.preview(text).questions).toEqual([{ kind: 'date-order', example: '03/04/1996' }]);
    expect(desk.refusal(text)).toBe(
      'Nothing was imported yet: say whether 03/04/1996 starts with the day or the month.',
    );
    expect(desk.apply(text, { dateOrder: 'dmy' }).counts.add).toBe(1);
    expect(desk.database.read.athletes.list()[0]?.birthDate).toBe('1996-04-03');
  });

  it('takes any header with the coach’s own mapping', () => {
    const desk = openDesk();
    const text = 'Wer,Woher\nAnna,Elite\n';
    expect(desk.preview(text, { format: 'roster-csv' }).questions).toEqual([{ kind: 'mapping', field: 'name' }]);
    const preview = desk.apply(text, { format: 'roster-csv', mapping: { name: 0, group: 1 } });
    expect(preview.counts.add).toBe(1);
    expect(preview.mapping['name']).toBe(0);
  });

  it('says that a header alone has nothing to import', () => {
    const desk = openDesk();
    expect(desk.apply('Name,Group\n').warnings).toEqual([expect.stringContaining('header and no rows')]);
  });
});

const RACES =
  'Athlete,Race,Date,Distance,Priority,Target\n' +
  'Anna Berg,Autumn Half,2026-10-11,half,A,1:20:00\n' +
  'Anna Berg,Park 5k,2026-07-05,5k,,\n' +
  'Nobody,Ghost run,2026-07-05,5k,C,\n';

describe('race calendar import', () => {
  it('gives each race to its athlete, once, and keeps out whom it does not know', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna Berg');
    const preview = desk.preview(RACES);
    expect(preview.counts).toEqual({ add: 2, match: 0, update: 0, same: 0, error: 1 });
    expect(preview.rows.map((row) => row.detail)).toEqual([
      '21.1 km, priority A, target 1:20:00.',
      '5 km. The file gives no priority: it comes in as C.',
      'There is no athlete named “Nobody”: import the roster first. The line was kept out.',
    ]);
    expect(desk.apply(RACES)).toEqual(preview);
    expect(desk.database.read.races.list(anna).map((race) => [race.name, race.priority, race.targetTimeS])).toEqual([
      ['Park 5k', 'C', null],
      ['Autumn Half', 'A', 4800],
    ]);
    expect(desk.apply(RACES).counts).toEqual({ add: 0, match: 0, update: 0, same: 2, error: 1 });
  });

  it('brings results into races that are there, and leaves the rest of them alone', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna Berg');
    desk.apply(RACES);
    const preview = desk.apply('Athlete,Race,Date,Distance,Result\nAnna Berg,autumn half,2026-10-11,half,1:19:30\n');
    expect(preview.rows[0]).toMatchObject({ status: 'update', detail: 'Changes result.' });
    expect(desk.database.read.races.list(anna)[1]).toMatchObject({
      name: 'Autumn Half',
      priority: 'A',
      targetTimeS: 4800,
      resultTimeS: 4770,
    });
  });

  it('asks whose calendar it is when the file does not say', () => {
    const desk = openDesk();
    const anna = desk.addAthlete('Anna Berg');
    const text = 'Race,Date,Distance\nPark 5k,2026-07-05,5k\n';
    expect(desk.preview(text).questions).toEqual([{ kind: 'athlete' }]);
    expect(desk.apply(text, { athleteId: anna }).counts.add).toBe(1);
  });
});

describe('our own export', () => {
  it('comes back without a change, in miles and pounds too', () => {
    const desk = openDesk();
    desk.apply(
      'Name,Group,Sex,Weight (lb),Units,Mass unit,Weekly mileage,Longest run,Race distance,Race time,Note\n' +
        'Anna Berg,Elite; Road,f,121.3,mi,lb,43.7,14.2,10 miles,1:02:30,=not a formula\n' +
        'Ben Ode,,m,,km,,,,marathon,2:58:01.4,\n',
    );
    desk.apply('Athlete,Race,Date,Distance,Target\nAnna Berg,Ten miler,2026-09-01,10 miles,1:01:00\n');
    const { athletes, groups, races } = desk.database.read;
    const [anna] = athletes.list();
    if (anna === undefined) throw new Error('no athlete');
    expect(anna.note).toBe('=not a formula');
    const roster = rosterCsv(athletes.list(), groups.list());
    expect(roster).toContain("'=not a formula");
    expect(desk.apply(roster).rows.map((row) => row.status)).toEqual(['same', 'same']);
    const calendar = racesCsv(races.list(anna.id).map((value) => ({ athlete: anna.name, value })));
    expect(desk.apply(calendar).rows.map((row) => row.status)).toEqual(['same']);
  });
});
