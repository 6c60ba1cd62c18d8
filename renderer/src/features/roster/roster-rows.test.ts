import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { calendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, GroupId } from '../../../../shared/domain/ids.ts';
import { everyRow, filterRows, matchesQuery, sectionsOf, sortRows } from './roster-rows.ts';

const road = '00000000-0000-7000-8000-0000000000a1' as GroupId;
const track = '00000000-0000-7000-8000-0000000000a2' as GroupId;
const groups: readonly Group[] = [
  { id: road, name: 'Road', athleteCount: 2 },
  { id: track, name: 'Track', athleteCount: 1 },
];

function row(name: string, part: Partial<RosterRow> = {}): RosterRow {
  return {
    id: `id-${name}` as AthleteId,
    name,
    groupIds: [],
    archived: false,
    sample: false,
    distanceUnit: 'km',
    massUnit: 'kg',
    seasonId: null,
    seasonName: null,
    seasonEnd: null,
    hasNextSeason: false,
    phase: null,
    nextRace: null,
    runDistanceM: { planned: 0, done: 0 },
    lifts: { planned: 0, done: 0 },
    lastWeek: { runDistanceM: { planned: 0, done: 0 }, lifts: { planned: 0, done: 0 } },
    weekClass: null,
    spark: [],
    findings: { info: 0, warning: 0, serious: 0 },
    planNews: null,
    worstFinding: null,
    findingsState: 'current',
    lastLogged: null,
    ...part,
  };
}

const race = (days: number) => ({ name: 'R', date: calendarDate('2026-10-10'), priority: 'A' as const, days });
const names = (rows: readonly RosterRow[]) => rows.map((each) => each.name);

describe('finding an athlete by name', () => {
  it('matches the beginnings of words, whatever the order, capitals and accents', () => {
    expect(matchesQuery('Zoë van der Søren', 'zoe soren')).toBe(true);
    expect(matchesQuery('Zoë van der Søren', 'SOR z')).toBe(true);
    expect(matchesQuery('Zoë van der Søren', 'oren')).toBe(false);
    expect(matchesQuery('Jean-Luc O’Neill', 'luc neill')).toBe(true);
    expect(matchesQuery('Anyone', '  ')).toBe(true);
  });
});

describe('filtering the roster', () => {
  const rows = [
    row('Ann', { groupIds: [road], phase: 'base', findings: { info: 1, warning: 0, serious: 0 } }),
    row('Ben', { groupIds: [road, track], phase: 'build', findings: { info: 0, warning: 2, serious: 0 } }),
    row('Cat', { findings: { info: 0, warning: 0, serious: 1 } }),
    row('Dan'),
  ];
  it('keeps the members of a group, or those of none', () => {
    expect(names(filterRows(rows, { ...everyRow, group: road }))).toEqual(['Ann', 'Ben']);
    expect(names(filterRows(rows, { ...everyRow, group: 'none' }))).toEqual(['Cat', 'Dan']);
  });
  it('keeps a phase, or those without a season', () => {
    expect(names(filterRows(rows, { ...everyRow, phase: 'build' }))).toEqual(['Ben']);
    expect(names(filterRows(rows, { ...everyRow, phase: 'none' }))).toEqual(['Cat', 'Dan']);
  });
  it('reads a severity as that one and worse', () => {
    expect(names(filterRows(rows, { ...everyRow, finding: 'any' }))).toEqual(['Ann', 'Ben', 'Cat']);
    expect(names(filterRows(rows, { ...everyRow, finding: 'warning' }))).toEqual(['Ben', 'Cat']);
    expect(names(filterRows(rows, { ...everyRow, finding: 'serious' }))).toEqual(['Cat']);
    expect(names(filterRows(rows, { ...everyRow, finding: 'none' }))).toEqual(['Dan']);
  });
  it('lets all filters count together', () => {
    expect(names(filterRows(rows, { query: 'b', group: road, phase: 'build', finding: 'any' }))).toEqual(['Ben']);
    expect(names(filterRows(rows, { query: 'a', group: road, phase: 'build', finding: 'any' }))).toEqual([]);
  });
});

describe('sorting the roster', () => {
  it('puts the nearest race first, and those without a race last in both directions', () => {
    const rows = [row('None'), row('Far', { nextRace: race(90) }), row('Near', { nextRace: race(5) })];
    expect(names(sortRows(rows, { column: 'race', descending: false }))).toEqual(['Near', 'Far', 'None']);
    expect(names(sortRows(rows, { column: 'race', descending: true }))).toEqual(['Far', 'Near', 'None']);
  });
  it('puts the worst findings first and breaks ties by name', () => {
    const rows = [
      row('Zed', { findings: { info: 0, warning: 9, serious: 0 } }),
      row('Bob', { findings: { info: 9, warning: 0, serious: 0 } }),
      row('Ada', { findings: { info: 0, warning: 0, serious: 1 } }),
      row('Amy'),
      row('Aaron'),
    ];
    expect(names(sortRows(rows, { column: 'findings', descending: false }))).toEqual([
      'Ada',
      'Zed',
      'Bob',
      'Aaron',
      'Amy',
    ]);
  });
  it('orders phases as the season goes, not by the alphabet', () => {
    const rows = [row('a', { phase: 'taper' }), row('b', { phase: 'base' }), row('c', { phase: 'peak' })];
    expect(names(sortRows(rows, { column: 'phase', descending: false }))).toEqual(['b', 'c', 'a']);
  });
  it('compares the week by the share done', () => {
    const rows = [
      row('half', { runDistanceM: { planned: 60_000, done: 30_000 } }),
      row('unplanned', { runDistanceM: { planned: 0, done: 5_000 } }),
      row('tenth', { runDistanceM: { planned: 100_000, done: 10_000 } }),
      row('nothing'),
    ];
    expect(names(sortRows(rows, { column: 'run', descending: false }))).toEqual([
      'tenth',
      'half',
      'unplanned',
      'nothing',
    ]);
  });
});

describe('the side list', () => {
  it('stands an athlete in each of their groups and those of none at the end, empty groups left out', () => {
    const rows = [row('Cy'), row('Bo', { groupIds: [track, road] }), row('Al', { groupIds: [track] })];
    const shown = sectionsOf(rows, [...groups, { id: 'x' as GroupId, name: 'Empty', athleteCount: 0 }]);
    expect(shown.map((section) => [section.name, names(section.rows)])).toEqual([
      ['Road', ['Bo']],
      ['Track', ['Al', 'Bo']],
      [null, ['Cy']],
    ]);
  });
});
