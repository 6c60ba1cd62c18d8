import type { LogContext } from '../../../../../shared/contract/log.ts';
import type { RunItem, RunStep } from '../../../../../shared/domain/session.ts';
import { type DistanceUnit, fromDistance, round } from '../../../../../shared/domain/units.ts';
import type { Intensity, RunType } from '../../../../../shared/domain/vocabulary.ts';
import { parseRunItems } from '../../week/run-text.ts';
import type { RunWords } from './run-words.ts';
import { LineProblem, numberOf, type Scanner, secondsOf, TIME_SOURCE } from './scanner.ts';

/** What a line of running is read by. */
export interface RunContext {
  readonly unit: DistanceUnit;
  /** Paces of the day, seconds per kilometre; null without a mark of fitness. */
  readonly paces: LogContext['paces'];
}

/** One part of a run, in the order of the line: a stretch, or repeats of one. */
export interface Piece {
  readonly kind: 'stretch' | 'repeat';
  /** Of the stretch, or of one repeat; metres. */
  readonly distanceM: number | null;
  /** Of the stretch, or of one repeat; seconds. */
  readonly durationS: number | null;
  /** As it was said; seconds per kilometre. */
  readonly paceS: number | null;
  /** As it was said. */
  readonly intensity: Intensity | null;
  readonly item: RunItem;
  /** A comma stands behind it. */
  readonly closed: boolean;
  /** Where it stands in the line. */
  readonly at: number;
  readonly length: number;
  readonly found: string;
}

interface Lengths {
  distanceM: number | null;
  durationS: number | null;
  paceS: number | null;
  intensity: Intensity | null;
  /** The place of a number without a unit, which is a distance only beside a time. */
  bare: readonly [from: number, to: number] | null;
}

const NO_LENGTHS: Lengths = { distanceM: null, durationS: null, paceS: null, intensity: null, bare: null };

const REPEAT = /^(\d{1,2})\s*[x×*]\s*(?=[\d(])/i;
const DISTANCE = /^(\d+(?:[.,]\d+)?)\s*(km|k|mi(?!n)|m(?!in|i))(?![a-z])/i;
const PACE = /^@?\s*(\d{1,2}):([0-5]\d)\s*(?:min\s*)?\/\s*(km|k|mi|mile)(?![a-z])/i;
const HOURS = /^(\d{1,2})\s*h(?:rs?|ours?)?\s*(?:(\d{1,2})\s*(?:m(?:in)?|['′])?)?(?![\d:a-z])/i;
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?!\d|\s*\/)/;
const MINUTES = /^(\d+(?:[.,]\d+)?)\s*(?:min(?:utes?|s)?|['′])(?![a-z])/i;
const SECONDS = /^(\d+)\s*(?:s|sec)(?![a-z])/i;
const INTENSITY = /^(e|m|t|i|r)(?![a-z\d'′:])/i;
const BARE = /^(\d{1,5}(?:[.,]\d{1,2})?)(?![\d:.,]*[a-z×*/%:]|\s*[x×*/])/i;
/** Metres without a unit: no unit follows. */
const BARE_M = /^(\d{2,5})(?=$|\s*[,)]|\s+(?!(?:km|k|mi|m|min|sec|s|h)\b|['′]))/i;
const IN = new RegExp(String.raw`^in\s+(${TIME_SOURCE})`, 'i');
const REST = new RegExp(
  String.raw`^r(?:est)?\s*(?:(\d+(?:[.,]\d+)?)\s*(km|m)(?![a-z])|(${TIME_SOURCE}))(?:\s*(jog|walk))?`,
  'i',
);
/** A bare number behind `x` is metres from here on: `10x400`. */
const LEAST_BARE_M = 60;

/** Reads the parts of a run; words about the whole may stand anywhere between them. */
export function readPieces(
  scanner: Scanner,
  words: RunWords,
  context: RunContext,
  readWords: (scanner: Scanner, words: RunWords, beside: boolean) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Lengths | null = null;
  let from = 0;
  let to = 0;
  const close = (byComma: boolean) => {
    if (open !== null) pieces.push(stretch(open, scanner.text, from, to, byComma));
    open = null;
  };
  while (!scanner.done) {
    const start = scanner.at;
    if (scanner.take(/^,/) !== null) {
      close(true);
      continue;
    }
    if (readWords(scanner, words, open !== null)) {
      const said = words.types?.at(-1);
      if (open !== null && said !== undefined && said.at >= start) open.intensity ??= intensityOfType(said.type);
      continue;
    }
    const times = scanner.take(REPEAT);
    if (times !== null) {
      close(false);
      pieces.push(repeat(scanner, Number(times[1]), start, context));
      continue;
    }
    if (open === null) from = start;
    const lengths: Lengths = open ?? { ...NO_LENGTHS };
    if (!readLength(scanner, lengths, context.unit)) throw scanner.unread();
    open = lengths;
    to = scanner.at;
  }
  close(false);
  return pieces;
}

/** The intensity that a word such as `tempo` gives a stretch; null for words that name no intensity. */
function intensityOfType(type: RunType): Intensity | null {
  switch (type) {
    case 'easy':
      return 'E';
    case 'marathon':
      return 'M';
    case 'threshold':
      return 'T';
    case 'interval':
      return 'I';
    case 'repetition':
      return 'R';
    case 'long':
    case 'hills':
    case 'strides':
    case 'race':
    case 'other':
      return null;
  }
}

/** Metres of all repeats, rests on the move included. */
export function distanceOfRepeats(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { item }) => sum + metresOf(item), 0);
}

function metresOf(item: RunItem): number {
  if (item.kind === 'step') return item.distanceM ?? 0;
  return item.times * item.steps.reduce((sum, step) => sum + metresOf(step), 0);
}

/** Seconds of all repeats; null where one has no time. */
export function secondsOfRepeats(pieces: readonly Piece[]): number | null {
  return pieces.reduce<number | null>((sum, { item }) => {
    const seconds = timeOf(item);
    return sum === null || seconds === null ? null : sum + seconds;
  }, 0);
}

function timeOf(item: RunItem): number | null {
  if (item.kind === 'step') return item.durationS;
  const times = item.steps.map(timeOf);
  return times.some((time) => time === null) ? null : item.times * times.reduce<number>((sum, t) => sum + (t ?? 0), 0);
}

function paceSeconds(match: RegExpExecArray): number {
  const seconds = Number(match[1]) * 60 + Number(match[2]);
  return /^mi/i.test(match[3] ?? '') ? seconds / (fromDistance(1, 'mi') / 1000) : seconds;
}

function metres(match: RegExpExecArray): number {
  const value = numberOf(match[1] ?? '');
  const unit = (match[2] ?? '').toLowerCase();
  return round(unit === 'mi' ? fromDistance(value, 'mi') : unit === 'm' ? value : value * 1000, 2);
}

function readLength(scanner: Scanner, lengths: Lengths, unit: DistanceUnit): boolean {
  const from = scanner.at;
  const set = <K extends keyof Lengths>(key: K, value: NonNullable<Lengths[K]>): true => {
    if (lengths[key] !== null) throw scanner.wrong('twice', from);
    lengths[key] = value as Lengths[K];
    return true;
  };
  const pace = scanner.take(PACE);
  if (pace !== null) return set('paceS', paceSeconds(pace));
  const distance = scanner.take(DISTANCE);
  if (distance !== null) return set('distanceM', metres(distance));
  const seconds = readDuration(scanner);
  if (seconds !== null) return set('durationS', seconds);
  const intensity = scanner.take(INTENSITY);
  if (intensity !== null) return set('intensity', (intensity[1] ?? 'e').toUpperCase() as Intensity);
  const bare = lengths.distanceM === null ? scanner.take(BARE) : null;
  if (bare === null) return false;
  const value = numberOf(bare[1] ?? '');
  lengths.bare = [from, scanner.at];
  if (value > 200) throw scanner.wrong('no-unit', from);
  return set('distanceM', round(fromDistance(value, unit), 2));
}

function readDuration(scanner: Scanner): number | null {
  const clock = scanner.take(CLOCK);
  if (clock !== null) {
    const [a, b, c] = [Number(clock[1]), Number(clock[2]), clock[3]];
    return c === undefined ? a * 60 + b : a * 3600 + b * 60 + Number(c);
  }
  const hours = scanner.take(HOURS);
  if (hours !== null) return Number(hours[1]) * 3600 + Number(hours[2] ?? 0) * 60;
  const minutes = scanner.take(MINUTES);
  if (minutes !== null) return Math.round(numberOf(minutes[1] ?? '') * 60);
  const seconds = scanner.take(SECONDS);
  return seconds === null ? null : Number(seconds[1]);
}

/** Completes distance, time and pace from two of them. */
function completed({ distanceM, durationS, paceS }: Lengths): Pick<Lengths, 'distanceM' | 'durationS'> {
  if (paceS === null) return { distanceM, durationS };
  if (distanceM !== null) return { distanceM, durationS: durationS ?? Math.round((distanceM / 1000) * paceS) };
  return { distanceM: durationS === null ? null : Math.round((durationS / paceS) * 1000), durationS };
}

function stretch(lengths: Lengths, text: string, from: number, to: number, closed: boolean): Piece {
  const place = { at: from, length: to - from, found: text.slice(from, to) };
  if (lengths.bare !== null && lengths.durationS === null && lengths.paceS === null) {
    const [at, end] = lengths.bare;
    throw new LineProblem({ kind: 'no-unit', at, length: end - at, found: text.slice(at, end).trim() });
  }
  const { distanceM, durationS } = completed(lengths);
  if (distanceM === null && durationS === null) throw new LineProblem({ kind: 'no-length', ...place });
  const { paceS, intensity } = lengths;
  const item: RunStep = { kind: 'step', intensity: intensity ?? 'E', distanceM, durationS, note: '' };
  return { kind: 'stretch', distanceM, durationS, paceS, intensity, item, closed, ...place };
}

function repeat(scanner: Scanner, times: number, from: number, context: RunContext): Piece {
  const place = () => ({ at: from, length: scanner.at - from, found: scanner.text.slice(from, scanner.at) });
  if (times < 1) throw scanner.wrong('sets-range', from, String(times));
  if (scanner.take(/^\(/) !== null) {
    const steps = bracket(scanner, context.unit);
    const item: RunItem = { kind: 'repeat', times, steps };
    return {
      kind: 'repeat',
      distanceM: null,
      durationS: null,
      paceS: null,
      intensity: null,
      item,
      closed: true,
      ...place(),
    };
  }
  const lengths: Lengths = { ...NO_LENGTHS };
  readRepeatLength(scanner, lengths);
  const rest: RunStep[] = [];
  while (readOfRepeat(scanner, lengths, rest));
  const { distanceM, durationS } = completed(lengths);
  const intensity = lengths.intensity ?? intensityOf(distanceM, durationS, context);
  const work: RunStep = { kind: 'step', intensity, distanceM, durationS, note: '' };
  const item: RunItem = { kind: 'repeat', times, steps: [work, ...rest] };
  return { kind: 'repeat', distanceM, durationS, paceS: lengths.paceS, intensity, item, closed: true, ...place() };
}

function readRepeatLength(scanner: Scanner, lengths: Lengths): void {
  const from = scanner.at;
  const bare = scanner.take(BARE_M);
  if (bare !== null) {
    const value = Number(bare[1]);
    if (value < LEAST_BARE_M) throw scanner.wrong('no-unit', from);
    lengths.distanceM = value;
    return;
  }
  const distance = scanner.take(DISTANCE);
  if (distance !== null) {
    lengths.distanceM = metres(distance);
    return;
  }
  const seconds = readDuration(scanner);
  if (seconds === null) throw scanner.unread('no-unit');
  lengths.durationS = seconds;
}

/** Reads what belongs to the repeats just named: `in 84`, a pace, an intensity, a rest. */
function readOfRepeat(scanner: Scanner, lengths: Lengths, rest: RunStep[]): boolean {
  scanner.skip();
  const from = scanner.at;
  const time = scanner.take(IN);
  if (time !== null) {
    if (lengths.durationS !== null) throw scanner.wrong('twice', from);
    lengths.durationS = secondsOf(time[1] ?? '');
    return true;
  }
  const pace = scanner.take(PACE);
  if (pace !== null) {
    lengths.paceS = paceSeconds(pace);
    return true;
  }
  const pause = scanner.take(REST);
  if (pause !== null) {
    if (rest.length > 0) throw scanner.wrong('twice', from);
    rest.push(restStep(pause));
    return true;
  }
  const intensity = scanner.take(INTENSITY);
  if (intensity === null) return false;
  lengths.intensity = (intensity[1] ?? 'i').toUpperCase() as Intensity;
  return true;
}

function restStep(match: RegExpExecArray): RunStep {
  const [, far, unit, time, way] = match;
  const jogged = far !== undefined ? way?.toLowerCase() !== 'walk' : way?.toLowerCase() === 'jog';
  const distanceM = far === undefined ? null : numberOf(far) * (unit?.toLowerCase() === 'km' ? 1000 : 1);
  return {
    kind: 'step',
    intensity: jogged ? 'E' : 'rest',
    distanceM,
    durationS: time === undefined ? null : secondsOf(time),
    note: '',
  };
}

function bracket(scanner: Scanner, unit: DistanceUnit): RunItem[] {
  const from = scanner.at;
  const end = scanner.text.indexOf(')', from);
  const inside = scanner.text.slice(from, end < 0 ? scanner.end : end);
  const parsed = parseRunItems(inside, unit);
  if (!parsed.ok || parsed.items.length === 0) {
    const at = from + (parsed.ok ? 0 : parsed.at);
    throw new LineProblem({ kind: 'unread', at, length: Math.max(1, inside.length), found: inside.trim() });
  }
  scanner.at = end < 0 ? scanner.end : end + 1;
  return parsed.items;
}

/**
 * The intensity of repeats that name none: the training pace nearest to theirs; without paces by their length, as in
 * the usual books: repetitions up to 400 m or 1:20, intervals up to 2 km or 7 min, threshold beyond.
 */
function intensityOf(distanceM: number | null, durationS: number | null, { paces }: RunContext): Intensity {
  if (distanceM !== null && durationS !== null && paces !== null) {
    const pace = durationS / (distanceM / 1000);
    const order = (['R', 'I', 'T', 'M', 'E'] as const).toSorted(
      (a, b) => Math.abs(paces[a] - pace) - Math.abs(paces[b] - pace),
    );
    return order[0] ?? 'I';
  }
  if (distanceM !== null) return distanceM <= 400 ? 'R' : distanceM <= 2000 ? 'I' : 'T';
  return (durationS ?? 0) <= 80 ? 'R' : (durationS ?? 0) <= 420 ? 'I' : 'T';
}
