import { describe, expect, it } from 'vitest';
import { rowOf } from './policy-fixture.ts';
import {
  blocksOf,
  changesOf,
  gridOf,
  isChanged,
  reset,
  type Staged,
  searched,
  shownOf,
  typed,
  typedProblem,
} from './rules-model.ts';

const NONE: Staged = new Map();
const groups = [{ id: 'heavy', rule: 'S2', title: 'Heavy sessions', contested: [] }];

describe('typing a rule', () => {
  it('stages what differs from what is stored', () => {
    const staged = typed(NONE, rowOf(), 'coach', 240);
    expect(changesOf([rowOf()], staged, 'km')).toEqual([{ path: 'strength.heavy.restS', value: 240 }]);
    expect(shownOf(rowOf(), 'coach', staged)).toBe(240);
    expect(isChanged(rowOf(), 'coach', staged)).toBe(true);
  });
  it('stages nothing when it is typed back', () => {
    const staged = typed(typed(NONE, rowOf(), 'coach', 240), rowOf(), 'coach', 210);
    expect(staged.size).toBe(0);
  });
  it('takes the rule out when the value below it is typed', () => {
    const row = rowOf({ coach: 240 });
    const staged = typed(NONE, row, 'coach', 210);
    expect(changesOf([row], staged, 'km')).toEqual([{ path: row.path, value: null }]);
    expect(shownOf(row, 'coach', staged)).toBe(210);
    expect(isChanged(row, 'coach', staged)).toBe(false);
  });
  it('of an athlete goes back to the coach’s value', () => {
    const row = rowOf({ coach: 240, athlete: 300 });
    expect(shownOf(row, 'athlete', NONE)).toBe(300);
    expect(shownOf(row, 'athlete', reset(NONE, row, 'athlete'))).toBe(240);
    expect(changesOf([row], typed(NONE, row, 'athlete', 240), 'km')).toEqual([{ path: row.path, value: null }]);
  });
  it('of an athlete may be the preset’s value against the coach’s', () => {
    const row = rowOf({ coach: 240 });
    expect(changesOf([row], typed(NONE, row, 'athlete', 210), 'km')).toEqual([{ path: row.path, value: 210 }]);
  });
  it('waits while one cannot be read, is out of range or not whole', () => {
    const unreadable = typed(NONE, rowOf(), 'coach', undefined);
    expect(changesOf([rowOf()], unreadable, 'km')).toBeNull();
    expect(typedProblem(rowOf(), unreadable, 'km')).toBe('From 30 s to 420 s.');
    expect(typedProblem(rowOf(), typed(NONE, rowOf(), 'coach', 500), 'km')).toBe('From 30 s to 420 s.');
    const whole = rowOf({ domain: { kind: 'number', unit: 'sets', min: 1, max: 8, step: 1, whole: true }, default: 4 });
    expect(typedProblem(whole, typed(NONE, whole, 'coach', 4.5), 'km')).toBe('A whole number.');
    expect(typedProblem(whole, typed(NONE, whole, 'coach', 5), 'km')).toBeUndefined();
  });
  it('can be reset before it was applied', () => {
    expect(reset(typed(NONE, rowOf(), 'coach', 240), rowOf(), 'coach').size).toBe(0);
  });
});

describe('finding rules', () => {
  it('looks in label, explanation, source, group and rule, every word somewhere', () => {
    const rows = [rowOf(), rowOf({ path: 'b', label: 'Load', explanation: 'Part of the one-rep maximum.' })];
    const found = (query: string) => searched(rows, groups, query).map((row) => row.path);
    expect(found('rest')).toEqual(['strength.heavy.restS']);
    expect(found('HEAVY s2')).toEqual(['strength.heavy.restS', 'b']);
    expect(found('article maximum')).toEqual(['b']);
    expect(found('nothing')).toEqual([]);
  });
});

describe('tables', () => {
  const cell = (row: string, column: string) =>
    rowOf({ path: `${row}.${column}`, cell: { table: 't', title: 'Table', row, column } });
  it('stand where their first cell stands, whole', () => {
    const rows = [cell('a', 'x'), rowOf(), cell('b', 'x'), cell('a', 'y')];
    expect(blocksOf(rows).map((block) => [block.kind, block.rows.length])).toEqual([
      ['table', 3],
      ['rows', 1],
    ]);
    const { columns, lines } = gridOf(blocksOf(rows)[0]?.rows ?? []);
    expect(columns).toEqual(['x', 'y']);
    expect(lines.map(({ name, cells }) => [name, ...cells.map((each) => each?.path ?? '')])).toEqual([
      ['a', 'a.x', 'a.y'],
      ['b', 'b.x', ''],
    ]);
  });
  it('are no tables without a title', () => {
    const list = rowOf({ cell: { table: 't', title: null, row: 'first week', column: 'Share' } });
    expect(blocksOf([list, rowOf()]).map((block) => block.kind)).toEqual(['rows']);
  });
  it('leave out lists within the same table, which stand below', () => {
    const list = rowOf({ path: 'a.z.0', cell: { table: 't', title: null, row: 'a 1', column: 'z' } });
    const rows = [cell('a', 'x'), list, cell('a', 'y')];
    expect(blocksOf(rows).map((block) => [block.kind, block.rows.map((row) => row.path)])).toEqual([
      ['table', ['a.x', 'a.y']],
      ['rows', ['a.z.0']],
    ]);
  });
});
