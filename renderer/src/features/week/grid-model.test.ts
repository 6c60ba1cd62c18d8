import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AthleteLoads } from '../../../../shared/contract/week-acts.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import { setsFixture } from '../../print/print-fixture.ts';
import {
  badAt,
  COLUMNS,
  type Column,
  emptied,
  filledDown,
  type Grid,
  type GridSetting,
  pasted,
  readCell,
  shownText,
  tsvOf,
  withoutRows,
  withRow,
  withRowMoved,
  withText,
} from './grid-model.ts';
import { rowsOf, setsOf } from './strength-rows.ts';

const id = (text: string) => text as ExerciseId;
const exercise = (key: string, name: string, change: Partial<Exercise> = {}): Exercise => ({
  id: id(key),
  name,
  pattern: 'squat',
  loading: 'barbell',
  compound: true,
  upperBody: false,
  unilateral: false,
  equipment: ['barbell'],
  cues: [],
  aliases: [],
  ...change,
});
const exercises = [
  exercise('back-squat', 'Back squat'),
  exercise('front-squat', 'Front squat'),
  exercise('pogo', 'Pogo hops', { pattern: 'jump', loading: 'bodyweight', equipment: [] }),
];
const loads: AthleteLoads = {
  maxes: [{ exerciseId: id('back-squat'), e1rmKg: 100 }],
  loads: { barbell: [20, 40, 60, 80, 82.5], dumbbell: [], kettlebell: [], machine: [], bodyweight: [] },
};
const setting: GridSetting = { exercises, unit: 'kg', loads };
const gridOf = (count = 2): Grid => ({
  rows: rowsOf([...setsFixture('back-squat', 3), ...setsFixture('front-squat', 2)]).slice(0, count),
  bad: [],
});
const at = (row: number, column: Column) => ({ row, column: COLUMNS.indexOf(column) });
const show = (grid: Grid, row: number, column: Column) => shownText(grid, at(row, column), setting);

describe('a cell', () => {
  it.each<[Column, string, string]>([
    ['exercise', 'front', 'Front squat'],
    ['kind', 'w', 'Warm-up'],
    ['kind', 'work', 'Work'],
    ['reps', '8', '8'],
    ['load', '62,5 kg', '62.5'],
    ['rpe', '@8,5', '8.5'],
    ['rest', '90', '1:30'],
    ['rest', '3:30', '3:30'],
    ['rest', '2 min', '2:00'],
    ['tempo', '31x0', '3-1-X-0'],
    ['tempo', '3 1 1 0', '3-1-1-0'],
    ['note', ' deep ', 'deep'],
  ])('of %s reads “%s” as %s', (column, typed, text) => {
    const grid = withText(gridOf(), at(0, column), typed, setting);
    expect(grid.bad).toEqual([]);
    expect(show(grid, 0, column)).toBe(text);
  });

  it('of sets reads 4x6 as four sets of six', () => {
    const grid = withText(gridOf(), at(0, 'count'), '4x6', setting);
    expect([show(grid, 0, 'count'), show(grid, 0, 'reps')]).toEqual(['4', '6']);
  });

  it('of per cent gives the heaviest load that the equipment makes below it, and a load its per cent', () => {
    const byShare = withText(gridOf(), at(0, 'percent'), '81 %', setting);
    expect([show(byShare, 0, 'load'), show(byShare, 0, 'percent')]).toEqual(['80', '81']);
    const byLoad = withText(gridOf(), at(0, 'load'), '60', setting);
    expect(show(byLoad, 0, 'percent')).toBe('60');
    const unknown = withText(gridOf(), at(1, 'load'), '60', setting);
    expect(show(unknown, 1, 'percent')).toBe(show(gridOf(), 1, 'percent'));
    const light = withText(gridOf(), at(0, 'percent'), '10', setting);
    expect(show(light, 0, 'load')).toBe(show(gridOf(), 0, 'load'));
  });

  it('of a jump has no load', () => {
    const grid = withText(gridOf(), at(0, 'exercise'), 'pogo', setting);
    expect(grid.rows[0]).toMatchObject({ loadKg: null, fractionE1rm: null, rpe: null });
    expect(withText(grid, at(0, 'load'), '50', setting)).toBe(grid);
  });

  it.each<[Column, string, RegExp]>([
    ['exercise', 'squat', /may be Back squat, Front squat/],
    ['exercise', 'zzz', /“zzz” is no exercise/],
    ['exercise', '', /Choose an exercise/],
    ['count', '21', /from 1 to 20/],
    ['reps', '2.5', /from 1 to 200/],
    ['percent', '300', /1 to 120/],
    ['load', 'heavy', /0 to 1000/],
    ['rpe', '8.3', /in halves/],
    ['rest', '1 h', /3:30/],
    ['tempo', 'slow', /3-1-X-0/],
  ])('of %s keeps “%s” and says what is wrong', (column, typed, error) => {
    const before = gridOf();
    const grid = withText(before, at(0, column), typed, setting);
    expect(grid.rows).toEqual(before.rows);
    expect(badAt(grid, at(0, column))?.error).toMatch(error);
    expect(show(grid, 0, column)).toBe(typed);
    expect(withText(grid, at(0, column), show(before, 0, column), setting).bad).toEqual([]);
  });
});

describe('blocks of cells', () => {
  const all = { top: 0, bottom: 1, left: 0, right: COLUMNS.length - 1 };
  it('come back as they were copied', () => {
    const noted = withText(gridOf(), at(1, 'note'), 'slow', setting);
    const grid = withText(noted, at(0, 'load'), '60', setting);
    const empty: Grid = { rows: [], bad: [] };
    const copy = pasted(empty, { row: 0, column: 0 }, tsvOf(grid, all, setting), setting);
    expect(copy.bad).toEqual([]);
    expect(copy.rows.map(({ key, ...row }) => row)).toEqual(grid.rows.map(({ key, ...row }) => row));
  });
  it('from a spreadsheet add lines, with what cannot be read in its cell', () => {
    const grid = pasted(gridOf(), at(1, 'exercise'), 'Back squat\tWork\t4\t5\r\nNonsense\tWork\t3\t8\r\n', setting);
    expect(grid.rows).toHaveLength(3);
    expect(show(grid, 1, 'count')).toBe('4');
    expect(show(grid, 2, 'exercise')).toBe('Nonsense');
    expect(show(grid, 2, 'reps')).toBe('8');
    expect(grid.bad).toHaveLength(1);
  });
  it('are filled with their first line, or with what stands above', () => {
    const typed = withText(gridOf(), at(0, 'rest'), '2:00', setting);
    const block = { top: 0, bottom: 1, left: COLUMNS.indexOf('rest'), right: COLUMNS.indexOf('rest') };
    expect(show(filledDown(typed, block, setting), 1, 'rest')).toBe('2:00');
    expect(show(filledDown(typed, { ...block, top: 1 }, setting), 1, 'rest')).toBe('2:00');
    expect(filledDown(typed, { ...block, bottom: 0 }, setting)).toBe(typed);
  });
  it('are emptied where they may be empty', () => {
    const grid = emptied(gridOf(1), { ...all, bottom: 0 }, setting);
    expect([show(grid, 0, 'load'), show(grid, 0, 'rest'), show(grid, 0, 'tempo')]).toEqual(['', '', '']);
    expect(grid.bad.map((cell) => cell.column).toSorted()).toEqual(['count', 'exercise', 'reps']);
  });
});

describe('lines', () => {
  it('are added, moved and taken away with what was wrong in them', () => {
    const grown = withRow(gridOf(), 0);
    expect(grown.rows.map((row) => row.exerciseId)).toEqual(['back-squat', null, 'front-squat']);
    expect(new Set(grown.rows.map((row) => row.key)).size).toBe(3);
    const moved = withRowMoved(grown, 2, -1);
    expect(moved.rows.map((row) => row.exerciseId)).toEqual(['back-squat', 'front-squat', null]);
    expect(withRowMoved(moved, 2, 1)).toBe(moved);
    const wrong = withText(moved, at(2, 'exercise'), 'zzz', setting);
    expect(withoutRows(wrong, 1, 2)).toEqual({ rows: [moved.rows[0]], bad: [] });
  });
  it('keep a tempo through sets and back', () => {
    const grid = withText(gridOf(1), at(0, 'tempo'), '3-0-1-0', setting);
    const sets = setsOf(grid.rows);
    expect(sets.ok && sets.sets.every((set) => set.tempo === '3-0-1-0')).toBe(true);
    expect(sets.ok && rowsOf(sets.sets)[0]?.tempo).toBe('3-0-1-0');
    expect(setsOf(gridOf(1).rows)).toEqual({ ok: true, sets: setsFixture('back-squat', 3) });
  });
  it('never break on any text in any cell', () => {
    const column = fc.constantFrom(...COLUMNS);
    fc.assert(
      fc.property(column, fc.string({ maxLength: 12 }), (where, text) => {
        const [row] = gridOf(1).rows;
        if (row === undefined) throw new Error('no line');
        const read = readCell(row, where, text, setting);
        if (!read.ok) expect(read.error).not.toBe('');
        else if (read.row.exerciseId !== null) expect(setsOf([read.row]).ok).toBe(true);
      }),
    );
  });
});
