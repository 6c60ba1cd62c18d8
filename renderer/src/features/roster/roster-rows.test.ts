import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../../shared/contract/athletes.ts';
import type { Group } from '../../../../shared/domain/athlete.ts';
import { addDays, calendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { setLanguage } from '../../text/index.ts';
import { aRow } from './roster-fixture.ts';
import {
  everyRow,
  filterRows,
  isEveryRow,
  matchesQuery,
  type RosterFilter,
  type ShownRow,
  searchRows,
  sectionsOf,
  shownRows,
  sortRows,
} from './roster-rows.ts';

const road = '00000000-0000-7000-8000-0000000000a1' as GroupId;
const track = '00000000-0000-7000-8000-0000000000a2' as GroupId;
const groups: readonly Group[] = [
  { id: road, name: 'Road', athleteCount: 2 },
  { id: track, name: 'Track', athleteCount: 1 },
];

const TODAY = calendarDate('2026-06-29');

function row(name: string, part: Partial<RosterRow> = {}): ShownRow {
  const [shown] = shownRows([aRow(name, part)], groups, TODAY);
  if (shown === undefined) throw new Error('no row');
  return shown;
}

const filtered = (rows: readonly ShownRow[], change: Partial<RosterFilter>) =>
  names(filterRows(rows, { ...everyRow, ...change }, TODAY));

const race = (days: number) => ({ name: 'Autumn 10k', date: calendarDate('2026-10-10'), priority: 'A' as const, days });
const names = (rows: readonly RosterRow[]) => rows.map((each) => each.name);

describe('finding an athlete by name', () => {
  it('matches the beginnings of words, whatever the order, capitals and accents', () => {
    expect(matchesQuery('Zoë van der Søren', 'zoe soren')).toBe(true);
    expect(matchesQuery('Zoë van der Søren', 'SOR z')).toBe(true);
    expect(matchesQuery('Zoë van der Søren', 'oren')).toBe(false);
    expect(matchesQuery('Jean-Luc O’Neill', 'luc neill')).toBe(true);
    expect(matchesQuery('Jean-Luc O’Neill', 'jean-luc o’neill')).toBe(true);
    expect(matchesQuery('Jean-Luc O’Neill', "o'nei")).toBe(true);
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
    expect(filtered(rows, { group: road })).toEqual(['Ann', 'Ben']);
    expect(filtered(rows, { group: 'none' })).toEqual(['Cat', 'Dan']);
  });
  it('keeps a phase, or those without a season', () => {
    expect(filtered(rows, { phase: 'build' })).toEqual(['Ben']);
    expect(filtered(rows, { phase: 'none' })).toEqual(['Cat', 'Dan']);
  });
  it('reads a severity as that one and worse', () => {
    expect(filtered(rows, { finding: 'any' })).toEqual(['Ann', 'Ben', 'Cat']);
    expect(filtered(rows, { finding: 'warning' })).toEqual(['Ben', 'Cat']);
    expect(filtered(rows, { finding: 'serious' })).toEqual(['Cat']);
    expect(filtered(rows, { finding: 'none' })).toEqual(['Dan']);
  });
  it('lets all filters count together', () => {
    expect(filtered(rows, { query: 'b', group: road, phase: 'build', finding: 'any' })).toEqual(['Ben']);
    expect(filtered(rows, { query: 'a', group: road, phase: 'build', finding: 'any' })).toEqual([]);
  });
});

describe('finding athletes by what else stands in their row', () => {
  const rows = [
    row('Ann', { groupIds: [road], nextRace: race(10), lastLogged: addDays(TODAY, -2), seasonEnd: addDays(TODAY, 90) }),
    row('Ben', { nextRace: race(40), lastLogged: addDays(TODAY, -20), seasonEnd: addDays(TODAY, 90) }),
    row('Cat', { lastLogged: null, seasonEnd: addDays(TODAY, 90) }),
    row('Dan'),
  ];
  it('searches groups and the next race, too', () => {
    expect(names(searchRows(rows, 'road'))).toEqual(['Ann']);
    expect(names(searchRows(rows, 'autumn'))).toEqual(['Ann', 'Ben']);
    expect(names(searchRows(rows, 'ann autumn'))).toEqual(['Ann']);
  });
  it('keeps those whose race is near', () => {
    expect(filtered(rows, { raceWeeks: 2 })).toEqual(['Ann']);
    expect(filtered(rows, { raceWeeks: 6 })).toEqual(['Ann', 'Ben']);
  });
  it('keeps those of whom nothing was logged for long, or never', () => {
    expect(filtered(rows, { idleDays: 7 })).toEqual(['Ben', 'Cat', 'Dan']);
    expect(filtered(rows, { idleDays: 21 })).toEqual(['Cat', 'Dan']);
  });
  it('keeps those who need attention', () => {
    expect(filtered(rows, { attention: true })).toEqual(['Ann', 'Dan']);
  });
  it('knows when nothing is filtered', () => {
    expect(isEveryRow({ ...everyRow, query: '  ' })).toBe(true);
    expect(isEveryRow({ ...everyRow, idleDays: 7 })).toBe(false);
  });
});

describe('sorting the roster', () => {
  it('puts those first who need attention most, and those who need none last', () => {
    const fine = { seasonEnd: addDays(TODAY, 200) };
    const rows = [
      row('Fine', fine),
      row('Warned', { ...fine, findings: { info: 0, warning: 2, serious: 0 } }),
      row('Grave', { ...fine, findings: { info: 0, warning: 0, serious: 1 } }),
      row('Seasonless'),
    ];
    const sorted = names(sortRows(rows, { column: 'attention', descending: false }));
    expect(sorted).toEqual(['Grave', 'Seasonless', 'Warned', 'Fine']);
  });

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

it('a row that did not change is kept, but says what needs attention in the language of the window', () => {
  const rows = [aRow('Ann')];
  const text = () =>
    shownRows(rows, groups, TODAY)[0]
      ?.attention.reasons.map((each) => each.text)
      .join(' ');
  const english = text();
  expect(english).toBe('No season planned');
  expect(shownRows(rows, groups, TODAY)[0]).toBe(shownRows(rows, groups, TODAY)[0]);
  setLanguage('de');
  expect(text()).toBe('Keine Saison geplant');
  setLanguage('en');
  expect(text()).toBe(english);
});
