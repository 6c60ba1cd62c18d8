import type { AthleteLoads } from '../../../../shared/contract/week-acts.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { folded } from '../../../../shared/domain/fold.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import { formatClock, fromMass, type MassUnit, parseClock, round, toMass } from '../../../../shared/domain/units.ts';
import { contactsText, isJump } from '../../charts/lift-words.ts';
import { t } from '../../text/index.ts';
import { numberText, parseNumber } from '../../ui/parse-number.ts';
import { nextRow, type StrengthRow } from './strength-rows.ts';

/** The columns of the strength grid, from left to right. */
export const COLUMNS = [
  'exercise',
  'kind',
  'count',
  'reps',
  'percent',
  'load',
  'rpe',
  'rest',
  'tempo',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What cells are read and worked out with. */
export interface GridSetting {
  readonly exercises: readonly Exercise[];
  readonly unit: MassUnit;
  /** The athlete's maxima and what their equipment makes; null while they are not known. */
  readonly loads: AthleteLoads | null;
}

/** A cell by its place, 0-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block between two cells. */
export function blockOf(a: Cell, b: Cell): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** True for a cell of the block. */
export function inBlock({ top, bottom, left, right }: Block, { row, column }: Cell): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** The exercise of a line. */
export function exerciseOf(row: StrengthRow, { exercises }: GridSetting): Exercise | undefined {
  return exercises.find((each) => each.id === row.exerciseId);
}

/** True for the cells of a jump that say nothing: it has neither load nor share of a maximum (S5). */
export function isFixed(row: StrengthRow, column: Column, setting: GridSetting): boolean {
  return (column === 'load' || column === 'percent') && isJump(exerciseOf(row, setting));
}

/** What a cell shows, and what is typed over. */
export function cellText(row: StrengthRow, column: Column, setting: GridSetting): string {
  const number = (value: number | null, decimals: number) => (value === null ? '' : numberText(value, decimals));
  switch (column) {
    case 'exercise':
      return exerciseOf(row, setting)?.name ?? row.exerciseId ?? '';
    case 'kind':
      return row.kind === 'work' ? t('week.setWork') : t('week.setWarmUp');
    case 'count':
      return number(row.count, 0);
    case 'reps':
      return number(row.reps, 0);
    case 'percent':
      return row.fractionE1rm === null ? '' : numberText(round(row.fractionE1rm * 100, 1), 1);
    case 'load':
      return row.loadKg === null ? '' : numberText(round(toMass(row.loadKg, setting.unit), 2), 2);
    case 'rpe':
      return number(row.rpe, 1);
    case 'rest':
      return row.restS === null ? '' : formatClock(row.restS);
    case 'tempo':
      return row.tempo ?? '';
    case 'note':
      return row.note;
  }
}

/** What a jump shows in the place of its load: its ground contacts. */
export function contactsOf(row: StrengthRow, setting: GridSetting): string {
  const jump = exerciseOf(row, setting);
  return jump === undefined ? '' : contactsText([{ reps: (row.count ?? 0) * (row.reps ?? 0) }], jump);
}

/** A line with a cell read, or the sentence that says what is wrong with the text. */
export type CellRead =
  | { readonly ok: true; readonly row: StrengthRow }
  | { readonly ok: false; readonly error: string };

const good = (row: StrengthRow): CellRead => ({ ok: true, row });
const bad = (error: string): CellRead => ({ ok: false, error });

/** Reads what was typed or pasted into a cell. An empty text empties it, except where there must be something. */
export function readCell(row: StrengthRow, column: Column, typed: string, setting: GridSetting): CellRead {
  const text = typed.trim();
  switch (column) {
    case 'exercise':
      return readExercise(row, text, setting);
    case 'kind':
      return readKind(row, text);
    case 'count':
      return readCount(row, text);
    case 'reps':
      return readWhole(text, 1, 200, 'week.cellReps', (reps) => ({ ...row, reps }));
    case 'percent':
      return readPercent(row, text, setting);
    case 'load':
      return readLoad(row, text, setting);
    case 'rpe':
      return readRpe(row, text);
    case 'rest':
      return readRest(row, text);
    case 'tempo':
      return readTempo(row, text);
    case 'note':
      return text.length > 200 ? bad(t('week.cellNote')) : good({ ...row, note: text });
  }
}

function readExercise(row: StrengthRow, text: string, setting: GridSetting): CellRead {
  if (text === '') return bad(t('week.cellExerciseNone'));
  const wanted = folded(text);
  const { exercises } = setting;
  const same = exercises.find((each) => folded(each.name) === wanted || each.id === text);
  const begins = exercises.filter((each) => folded(each.name).startsWith(wanted));
  const holds = exercises.filter((each) => folded(each.name).includes(wanted));
  const [only, ...others] = begins.length > 0 ? begins : holds;
  const found = same ?? (others.length === 0 ? only : undefined);
  if (found !== undefined) return good(withExerciseLoad(row, found, setting));
  if (only === undefined) return bad(t('week.cellExercise', { text }));
  return bad(t('week.cellExerciseMany', { text, first: only.name, second: others[0]?.name ?? '' }));
}

function withExerciseLoad(row: StrengthRow, exercise: Exercise, setting: GridSetting): StrengthRow {
  const next = { ...row, exerciseId: exercise.id };
  if (isJump(exercise)) return { ...next, loadKg: null, fractionE1rm: null, rpe: null };
  if (exercise.id === row.exerciseId || row.fractionE1rm === null) return next;
  return { ...next, loadKg: loadFor(exercise.id, row.fractionE1rm, setting) };
}

function readKind(row: StrengthRow, text: string): CellRead {
  const key = folded(text).replaceAll(/[\s-]/g, '');
  const is = (name: string) => key !== '' && folded(name).replaceAll(/[\s-]/g, '').startsWith(key);
  if (is(t('week.setWarmUp')) || is('warm-up')) return good({ ...row, kind: 'warm-up' });
  if (key === '' || is(t('week.setWork')) || is('work')) return good({ ...row, kind: 'work' });
  return bad(t('week.cellKind', { work: t('week.setWork'), warmUp: t('week.setWarmUp') }));
}

/** `3`, or `3x5` for sets and reps at once. */
function readCount(row: StrengthRow, text: string): CellRead {
  const both = /^(\d+)\s*[x×*]\s*(\d+)$/i.exec(text);
  if (both === null) return readWhole(text, 1, 20, 'week.cellCount', (count) => ({ ...row, count }));
  const first = readWhole(both[1] ?? '', 1, 20, 'week.cellCount', (count) => ({ ...row, count }));
  if (!first.ok) return first;
  return readWhole(both[2] ?? '', 1, 200, 'week.cellReps', (reps) => ({ ...first.row, reps }));
}

function readWhole(
  text: string,
  min: number,
  max: number,
  error: 'week.cellReps' | 'week.cellCount',
  take: (value: number) => StrengthRow,
): CellRead {
  const value = parseNumber(text);
  return value !== undefined && Number.isInteger(value) && value >= min && value <= max
    ? good(take(value))
    : bad(t(error));
}

function readPercent(row: StrengthRow, text: string, setting: GridSetting): CellRead {
  if (text === '') return good({ ...row, fractionE1rm: null });
  const value = parseNumber(text.replace(/\s*%$/, ''));
  if (value === undefined || value < 1 || value > 120) return bad(t('week.cellPercent'));
  const fractionE1rm = round(value / 100, 4);
  const loadKg = row.exerciseId === null ? null : loadFor(row.exerciseId, fractionE1rm, setting);
  return good({ ...row, fractionE1rm, loadKg: loadKg ?? row.loadKg });
}

function readLoad(row: StrengthRow, text: string, setting: GridSetting): CellRead {
  if (text === '') return good({ ...row, loadKg: null });
  const value = parseNumber(text.replace(/\s*(?:kg|lb|lbs)$/i, ''));
  if (value === undefined || value < 0 || fromMass(value, setting.unit) > 1000) return bad(t('week.cellLoad'));
  const loadKg = round(fromMass(value, setting.unit), 3);
  const e1rm = maxOf(row.exerciseId, setting);
  if (e1rm === null) return good({ ...row, loadKg });
  if (loadKg > e1rm * 1.2) return good({ ...row, loadKg, fractionE1rm: null });
  return good({ ...row, loadKg, fractionE1rm: round(loadKg / e1rm, 3) });
}

function readRpe(row: StrengthRow, text: string): CellRead {
  if (text === '') return good({ ...row, rpe: null });
  const value = parseNumber(text.replace(/^@|^rpe\s*/i, ''));
  if (value === undefined || value < 1 || value > 10 || !Number.isInteger(value * 2)) return bad(t('week.cellRpe'));
  return good({ ...row, rpe: value });
}

function readRest(row: StrengthRow, text: string): CellRead {
  if (text === '') return good({ ...row, restS: null });
  const minutes = /^([\d.,]+)\s*min$/i.exec(text);
  const plain = minutes === null ? parseClock(text.replace(/\s*s$/i, '')) : (parseNumber(minutes[1] ?? '') ?? -1) * 60;
  if (plain === undefined || plain < 0 || plain > 1800) return bad(t('week.cellRest'));
  return good({ ...row, restS: Math.round(plain) });
}

/** `3-1-X-0`, `31X0`, `3 1 x 0`. */
function readTempo(row: StrengthRow, text: string): CellRead {
  if (text === '') return good({ ...row, tempo: null });
  const parts = /^[\dx]{3,4}$/i.test(text) ? [...text] : text.split(/[-–\s/.]+/);
  const tempo = parts.map((part) => part.toUpperCase()).join('-');
  return /^\d{1,2}-\d{1,2}-(?:X|\d{1,2})(?:-\d{1,2})?$/.test(tempo)
    ? good({ ...row, tempo })
    : bad(t('week.cellTempo'));
}

function maxOf(exerciseId: ExerciseId | null, { loads }: GridSetting): number | null {
  const max = loads?.maxes.find((each) => each.exerciseId === exerciseId)?.e1rmKg;
  return max === undefined || max <= 0 ? null : max;
}

/** The heaviest load that the athlete's equipment makes at or below the share of their maximum; null when unknown. */
export function loadFor(exerciseId: ExerciseId, fraction: number, setting: GridSetting): number | null {
  const max = maxOf(exerciseId, setting);
  const exercise = setting.exercises.find((each) => each.id === exerciseId);
  if (max === null || exercise === undefined || setting.loads === null || exercise.loading === 'bodyweight')
    return null;
  return setting.loads.loads[exercise.loading].findLast((load) => load <= max * fraction + 0.02) ?? null;
}

/** A text that could not be read stays in its cell, with what is wrong. */
export interface BadCell {
  readonly key: number;
  readonly column: Column;
  readonly text: string;
  readonly error: string;
}

/** The grid: its lines and the cells that could not be read. */
export interface Grid {
  readonly rows: readonly StrengthRow[];
  readonly bad: readonly BadCell[];
}

/** The grid with a text in one of its cells. */
export function withText(grid: Grid, { row: at, column: c }: Cell, text: string, setting: GridSetting): Grid {
  const row = grid.rows[at];
  const column = COLUMNS[c];
  if (row === undefined || column === undefined || isFixed(row, column, setting)) return grid;
  const rest = grid.bad.filter((cell) => cell.key !== row.key || cell.column !== column);
  const read = readCell(row, column, text, setting);
  if (!read.ok) return { ...grid, bad: [...rest, { key: row.key, column, text: text.trim(), error: read.error }] };
  return { rows: grid.rows.map((other, i) => (i === at ? read.row : other)), bad: rest };
}

/** What a cell holds: the unreadable text, or else its value. */
export function shownText(grid: Grid, { row: at, column: c }: Cell, setting: GridSetting): string {
  const row = grid.rows[at];
  const column = COLUMNS[c];
  if (row === undefined || column === undefined) return '';
  return badAt(grid, { row: at, column: c })?.text ?? cellText(row, column, setting);
}

/** What is wrong with a cell; undefined when nothing is. */
export function badAt({ rows, bad: cells }: Grid, { row, column }: Cell): BadCell | undefined {
  return cells.find((cell) => cell.key === rows[row]?.key && cell.column === COLUMNS[column]);
}

/** The block as a spreadsheet copies it: tabs between cells, a line per row. */
export function tsvOf(grid: Grid, block: Block, setting: GridSetting): string {
  const lines: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const cells: string[] = [];
    for (let column = block.left; column <= block.right; column += 1)
      cells.push(shownText(grid, { row, column }, setting));
    lines.push(cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'));
  }
  return lines.join('\n');
}

/** The grid with a spreadsheet's cells pasted from a cell on; lines that are missing are added. */
export function pasted(grid: Grid, at: Cell, text: string, setting: GridSetting): Grid {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  let next = grid;
  for (const [i, line] of lines.entries()) {
    const row = at.row + i;
    if (row >= next.rows.length) next = withRow(next, next.rows.length - 1);
    for (const [j, cell] of line.split('\t').entries()) {
      next = withText(next, { row, column: at.column + j }, cell, setting);
    }
  }
  return next;
}

/** The block filled with its first line; a single line takes what stands above it. */
export function filledDown(grid: Grid, block: Block, setting: GridSetting): Grid {
  const from = block.top === block.bottom ? block.top - 1 : block.top;
  if (from < 0) return grid;
  let next = grid;
  for (let row = from + 1; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      next = withText(next, { row, column }, shownText(grid, { row: from, column }, setting), setting);
    }
  }
  return next;
}

/** The block emptied, where its cells may be empty. */
export function emptied(grid: Grid, block: Block, setting: GridSetting): Grid {
  let next = grid;
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1)
      next = withText(next, { row, column }, '', setting);
  }
  return next;
}

/** The grid with a new line below a line. */
export function withRow(grid: Grid, below: number): Grid {
  const row = { ...nextRow(grid.rows.slice(0, below + 1)), key: Math.max(0, ...grid.rows.map((each) => each.key)) + 1 };
  return { ...grid, rows: [...grid.rows.slice(0, below + 1), row, ...grid.rows.slice(below + 1)] };
}

/** The grid without the lines from–to, both included. */
export function withoutRows(grid: Grid, from: number, to: number): Grid {
  const rows = grid.rows.filter((_, i) => i < from || i > to);
  return { rows, bad: grid.bad.filter((cell) => rows.some((row) => row.key === cell.key)) };
}

/** The grid with a line one place up (−1) or down (1); unchanged at the edge. */
export function withRowMoved(grid: Grid, at: number, by: 1 | -1): Grid {
  const row = grid.rows[at];
  const other = grid.rows[at + by];
  if (row === undefined || other === undefined) return grid;
  return { ...grid, rows: grid.rows.map((each, i) => (i === at ? other : i === at + by ? row : each)) };
}
