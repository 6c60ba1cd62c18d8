import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../../../shared/domain/session.ts';
import { fromMass, type MassUnit, round, toMass } from '../../../../../shared/domain/units.ts';
import { LineProblem, numberOf, type Scanner, secondsOf, TIME_SOURCE } from './scanner.ts';

/** What a line of lifting is read by. */
export interface LiftContext {
  readonly exercises: readonly Exercise[];
  /** The athlete's exercises, the most used first. */
  readonly used: readonly ExerciseId[];
  /** One-rep maxima of the day, kilograms. */
  readonly levels: ReadonlyMap<ExerciseId, number>;
  readonly unit: MassUnit;
  /** The exercise that is meant where the line names none; null where there is none. */
  readonly under: ExerciseId | null;
}

/** Most sets that one item of a line may stand for, and a session may hold. */
const MOST_SETS = 20;
/** The largest first number that is read as sets where no load follows: above it, it is a load. */
const MOST_SETS_GUESSED = 10;
/** Steps that a load computed from a share of the maximum is rounded to. */
const LOAD_STEP: Readonly<Record<MassUnit, number>> = { kg: 2.5, lb: 5 };

/** Where the first item of a segment begins: a number, `x5`, `bw`, `+10`, with or without a mark of a warm-up. */
export const ITEM_START = /(?:^|[\s:])(?:(?:warm-?up|wu|w)\s*)?(?:x?\d|bw(?=\s*(?:[+x×*\d]|$))|\+\d|@)/i;
const WARM = /^(?:warm-?up|wu|w)(?![a-z])/i;
/** A decimal comma is one when one or two digits follow it, and after those no further digit. */
const NUMBER = String.raw`\d+(?:\.\d+|,\d{1,2}(?![\d.]))?`;
const UNIT = String.raw`(?:\s*(kg|lbs?)(?![a-z]))?`;
const TIMES = /^[x×*]/i;
const BODY = new RegExp(String.raw`^(?:bw(?:\s*\+\s*(${NUMBER})${UNIT})?|\+\s*(${NUMBER})${UNIT})(?![a-wyz])`, 'i');
const HEAD = new RegExp(`^(${NUMBER})${UNIT}`, 'i');
/** Reps are whole: a comma behind them begins the next set, unless a unit makes them a load. */
const SECOND = new RegExp(String.raw`^(\d+(?:\.\d+)?|${NUMBER}(?=\s*(?:kg|lb)))${UNIT}`, 'i');
/** After a comma a bare number is a set of so many reps at the load before. */
const BARE_REPS = /^(\d{1,2})(?=\s*(?:$|[,;](?!\d{1,2}\s*[x×*]))|\s+(?:[@"r]|w\b))/i;
const RPE = /^(?:rpe\s*|@\s*)(\d{1,2}(?:[.,]\d)?)(?![\d%.]|\s*(?:kg|lb))/i;
const RIR = /^(?:(\d)\s*rir|rir\s*(\d))(?![a-z\d])/i;
const PERCENT = /^@?\s*(\d{1,3}(?:[.,]\d+)?)\s*%/;
const LOAD = new RegExp(String.raw`^@?\s*(${NUMBER})(?!\d|\s*[x×*%])${UNIT}`, 'i');
const REST = new RegExp(String.raw`^r(?:est)?\s*(${TIME_SOURCE})`, 'i');
const TEMPO = /^(?:tempo\s*|t)([\dx])-?([\dx])-?([\dx])(?:-?([\dx]))?(?![a-z\d])/i;
const SIDE = /^(?:\/\s*(?:side|leg|arm|s)|(?:per|each|a)\s+(?:side|leg|arm)|each|ea)(?![a-z])/i;
const NOTE = /^"([^"]*)"?/;
interface Tail {
  loadKg: number | null;
  fraction: number | null;
  rpe: number | null;
  restS: number | null;
  tempo: string;
  note: string;
  warm: boolean;
  side: boolean;
  /** Where the share of the maximum stands, for a problem about it. */
  percentAt: readonly [from: number, to: number];
}

interface Head {
  readonly from: number;
  readonly numbers: readonly { readonly value: number; readonly text: string; readonly unit: MassUnit | null }[];
  readonly body: number | null;
  readonly bare: boolean;
}

/** One item of a line, such as `5x3 100 @8`: its sets, and the load that the next item may repeat. */
export interface Item {
  readonly loadKg: number | null;
  readonly sets: readonly StrengthSet[];
}

/** Reads one item; `before` is the load of the item before it, undefined for the first. */
export function readItem(
  scanner: Scanner,
  exercise: Exercise,
  context: LiftContext,
  before: number | null | undefined,
): Item {
  const tail: Tail = {
    loadKg: null,
    fraction: null,
    rpe: null,
    restS: null,
    tempo: '',
    note: '',
    warm: scanner.take(WARM) !== null,
    side: false,
    percentAt: [0, 0],
  };
  const head = readHead(scanner, context.unit, before !== undefined);
  readTail(scanner, tail, context.unit);
  const { sets, reps, loadKg } = countsOf(scanner, head, tail, context.unit, before);
  const place = head.from;
  if (sets < 1 || sets > MOST_SETS) throw scanner.wrong('sets-range', place, String(sets));
  if (reps < 1 || reps > 200 || !Number.isInteger(reps)) throw scanner.wrong('reps-range', place, String(reps));
  const load = tail.fraction === null ? loadKg : loadOfShare(tail, exercise, context);
  if (load !== null && (load < 0 || load > 1000)) throw scanner.wrong('load-range', place);
  const unilateral = tail.side && !exercise.unilateral ? 'per side' : '';
  const set: StrengthSet = {
    exerciseId: exercise.id,
    kind: tail.warm ? 'warm-up' : 'work',
    reps,
    loadKg: load,
    fractionE1rm: tail.fraction,
    restS: tail.restS,
    rpe: tail.rpe,
    note: [tail.tempo, unilateral, tail.note]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 200),
  };
  return { loadKg: load, sets: Array.from({ length: sets }, () => set) };
}

function unitOf(text: string | undefined): MassUnit | null {
  if (text === undefined) return null;
  return text.toLowerCase() === 'kg' ? 'kg' : 'lb';
}

function readHead(scanner: Scanner, unit: MassUnit, hasBefore: boolean): Head {
  scanner.skip();
  const from = scanner.at;
  const none = { from, numbers: [], body: null, bare: false };
  if (scanner.take(/^x(?=\d)/i) !== null) {
    if (!hasBefore) throw scanner.wrong('no-load-before', from);
    return { ...none, numbers: [numberAt(scanner)], bare: true };
  }
  const bare = hasBefore ? scanner.take(BARE_REPS) : null;
  if (bare !== null) {
    return { ...none, numbers: [{ value: Number(bare[1]), text: bare[1] ?? '', unit: null }], bare: true };
  }
  const body = scanner.take(BODY);
  const numbers = body === null ? [numberAt(scanner)] : [];
  while (scanner.take(TIMES) !== null) numbers.push(numberAt(scanner, numbers.length === 1 ? SECOND : HEAD));
  return { from, numbers, body: body === null ? null : bodyLoad(body, unit), bare: false };
}

function numberAt(scanner: Scanner, pattern = HEAD): Head['numbers'][number] {
  const match = scanner.take(pattern);
  if (match === null) throw scanner.unread('no-reps');
  return { value: numberOf(match[1] ?? ''), text: match[1] ?? '', unit: unitOf(match[2]) };
}

function bodyLoad(match: RegExpExecArray, unit: MassUnit): number {
  const [, plus, plusUnit, only, onlyUnit] = match;
  const text = plus ?? only;
  return text === undefined ? 0 : fromMass(numberOf(text), unitOf(plusUnit ?? onlyUnit) ?? unit);
}

function readTail(scanner: Scanner, tail: Tail, unit: MassUnit): void {
  const said = new Set<string>();
  const once = (name: string, from: number) => {
    if (said.has(name)) throw scanner.wrong('twice', from);
    said.add(name);
  };
  while (!scanner.done && scanner.text[scanner.at] !== ',') {
    const from = scanner.at;
    if (scanner.take(SIDE) !== null) tail.side = true;
    else if (scanner.take(WARM) !== null) tail.warm = true;
    else if (readEffort(scanner, tail))
      once(tail.fraction !== null && tail.percentAt[0] === from ? 'load' : 'rpe', from);
    else if (readRest(scanner, tail)) once('rest', from);
    else if (readWords(scanner, tail)) continue;
    else if (readLoad(scanner, tail, unit)) once('load', from);
    else throw scanner.unread();
  }
}

function readEffort(scanner: Scanner, tail: Tail): boolean {
  const from = scanner.at;
  const percent = scanner.take(PERCENT);
  if (percent !== null) {
    tail.fraction = numberOf(percent[1] ?? '') / 100;
    tail.percentAt = [from, scanner.at];
    if (tail.fraction <= 0 || tail.fraction > 1.2) throw scanner.wrong('load-range', from);
    return true;
  }
  const rir = scanner.take(RIR);
  if (rir !== null) {
    tail.rpe = 10 - Number(rir[1] ?? rir[2]);
    return true;
  }
  const rpe = RPE.exec(scanner.rest);
  if (rpe === null) return false;
  const value = numberOf(rpe[1] ?? '');
  // `@ 100` is no effort but a load; whoever writes `rpe` means an effort.
  if (value > 10 && !/^rpe/i.test(rpe[0])) return false;
  scanner.at += rpe[0].length;
  if (value < 1 || value > 10) throw scanner.wrong('rpe-range', from);
  tail.rpe = value;
  return true;
}

function readRest(scanner: Scanner, tail: Tail): boolean {
  const from = scanner.at;
  const match = scanner.take(REST);
  if (match === null) return false;
  tail.restS = secondsOf(match[1] ?? '');
  if (tail.restS > 1800) throw scanner.wrong('rest-range', from);
  return true;
}

function readWords(scanner: Scanner, tail: Tail): boolean {
  const tempo = scanner.take(TEMPO);
  if (tempo !== null) {
    tail.tempo = `tempo ${tempo.slice(1).filter(Boolean).join('-').toUpperCase()}`;
    return true;
  }
  const note = scanner.take(NOTE);
  if (note === null) return false;
  tail.note = (note[1] ?? '').trim();
  return true;
}

function readLoad(scanner: Scanner, tail: Tail, unit: MassUnit): boolean {
  const body = scanner.take(BODY);
  if (body !== null) {
    tail.loadKg = bodyLoad(body, unit);
    return true;
  }
  const match = scanner.take(LOAD);
  if (match === null) return false;
  tail.loadKg = fromMass(numberOf(match[1] ?? ''), unitOf(match[2]) ?? unit);
  return true;
}

interface Counts {
  readonly sets: number;
  readonly reps: number;
  readonly loadKg: number | null;
}

/** Which of the numbers are sets, reps and load; see the sheet of examples in the tests. */
function countsOf(scanner: Scanner, head: Head, tail: Tail, unit: MassUnit, before: number | null | undefined): Counts {
  const [a, b, c, extra] = head.numbers;
  if (extra !== undefined) throw scanner.wrong('unread', head.from);
  if (head.body !== null) return { sets: b?.value ?? 1, reps: repsOf(scanner, head, a), loadKg: head.body };
  if (a === undefined) throw scanner.wrong('no-reps', head.from);
  if (head.bare) return { sets: 1, reps: a.value, loadKg: tail.loadKg ?? before ?? null };
  if (b === undefined) throw scanner.wrong('no-reps', head.from);
  const kg = (number: Head['numbers'][number]) => fromMass(number.value, number.unit ?? unit);
  const isLoad = a.unit !== null || !Number.isInteger(a.value) || a.value > MOST_SETS_GUESSED;
  if (c !== undefined) {
    if (isLoad) return { sets: c.value, reps: b.value, loadKg: kg(a) };
    return { sets: a.value, reps: b.value, loadKg: kg(c) };
  }
  const said = tail.loadKg !== null || tail.fraction !== null;
  if (a.unit !== null || !Number.isInteger(a.value) || (isLoad && !said)) {
    return { sets: 1, reps: b.value, loadKg: kg(a) };
  }
  if (b.unit !== null) return { sets: 1, reps: a.value, loadKg: kg(b) };
  return { sets: a.value, reps: b.value, loadKg: tail.loadKg };
}

function repsOf(scanner: Scanner, head: Head, number: Head['numbers'][number] | undefined): number {
  if (number === undefined) throw scanner.wrong('no-reps', head.from);
  return number.value;
}

function loadOfShare(tail: Tail, exercise: Exercise, context: LiftContext): number {
  const level = context.levels.get(exercise.id);
  if (level === undefined || tail.fraction === null) {
    const [at, to] = tail.percentAt;
    throw new LineProblem({ kind: 'no-level', at, length: to - at, found: exercise.name });
  }
  const step = LOAD_STEP[context.unit];
  const shown = toMass(level * tail.fraction, context.unit);
  return fromMass(round(shown / step) * step, context.unit);
}
