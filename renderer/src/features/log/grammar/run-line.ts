import type { RunItem } from '../../../../../shared/domain/session.ts';
import type { RunType } from '../../../../../shared/domain/vocabulary.ts';
import { typeOfItems } from '../../week/run-type.ts';
import { distanceOfRepeats, type Piece, type RunContext, readPieces, secondsOfRepeats } from './run-pieces.ts';
import { type RunWords, readRunWords } from './run-words.ts';
import { type Failed, LineProblem, reading, Scanner } from './scanner.ts';

/** What a line of running says. */
export interface RunLine {
  readonly type: RunType;
  readonly distanceM: number | null;
  readonly durationS: number | null;
  readonly items: readonly RunItem[];
  readonly rpe: number | null;
  readonly heartRate: number | null;
  readonly ascentM: number | null;
  /** `HH:MM`; null where not said. */
  readonly startTime: string | null;
  readonly note: string;
}

/** Paces that a person can run, seconds per kilometre: from the world's best mile to a slow walk. */
const FASTEST = 120;
const SLOWEST = 1500;
/** How far distance × pace may lie from the time before they contradict each other. */
const SAME_TIME = 0.03;

/** Reads a line such as `12km 58:30 rpe4`, `45min easy`, `10x400 in 84 r90`, `8km 4:50/km hr148`. */
export function readRunLine(text: string, context: RunContext): ({ readonly ok: true } & RunLine) | Failed {
  const result = reading(() => readRun(text, context));
  return result.ok ? { ok: true, ...result.value } : result;
}

function readRun(text: string, context: RunContext): RunLine {
  const scanner = new Scanner(text);
  const words: RunWords = {};
  const pieces = readPieces(scanner, words, context, readRunWords);
  const [first, second] = pieces;
  if (first === undefined)
    throw new LineProblem({ kind: 'no-length', at: 0, length: Math.max(1, text.length), found: '' });
  for (const piece of pieces) checkPace(piece);
  const rest = {
    rpe: words.rpe ?? null,
    heartRate: words.heartRate ?? null,
    ascentM: words.ascentM ?? null,
    startTime: words.startTime ?? null,
    note: words.note ?? '',
  };
  if (pieces.length === 1 && first.kind === 'stretch') {
    const { distanceM, durationS } = first;
    return {
      type: oneType(words) ?? typeOfIntensity(first.intensity) ?? 'easy',
      distanceM,
      durationS,
      items: [],
      ...rest,
    };
  }
  const whole = first.kind === 'stretch' && second?.kind === 'repeat' && !first.closed ? first : null;
  const steps = whole === null ? pieces : pieces.slice(1);
  const items = [...(whole === null ? [] : remainderOf(whole, steps)), ...steps.map((piece) => piece.item)];
  return {
    type: wholeType(words) ?? typeOfItems(steps.map((piece) => piece.item)),
    distanceM: whole?.distanceM ?? null,
    durationS: whole?.durationS ?? null,
    items,
    ...rest,
  };
}

/** The type of a run of one stretch; two of them contradict each other. */
function oneType({ types = [] }: RunWords): RunType | null {
  const [first] = types;
  const other = types.find((each) => each.type !== first?.type);
  if (other !== undefined) {
    throw new LineProblem({ kind: 'twice', at: other.at, length: other.to - other.at, found: other.type });
  }
  return first?.type ?? null;
}

const NAMES_THE_WHOLE: readonly RunType[] = ['long', 'hills', 'strides', 'race', 'other'];

/** The type of a run of several parts, where a word names it and not one of its parts. */
function wholeType({ types = [] }: RunWords): RunType | null {
  return types.find((each) => each.alone || NAMES_THE_WHOLE.includes(each.type))?.type ?? null;
}

function checkPace(piece: Piece): void {
  const { distanceM, durationS, paceS, at, length, found } = piece;
  const place = { at, length, found };
  if (distanceM === null || durationS === null || distanceM <= 0) return;
  const pace = durationS / (distanceM / 1000);
  if (pace < FASTEST) throw new LineProblem({ kind: 'too-fast', ...place });
  if (pace > SLOWEST) throw new LineProblem({ kind: 'too-slow', ...place });
  if (paceS !== null && Math.abs(pace / paceS - 1) > SAME_TIME) throw new LineProblem({ kind: 'clash', ...place });
}

/** What is left of a whole run beside its repeats, as easy running before them; nothing when nothing is left. */
function remainderOf(whole: Piece, steps: readonly Piece[]): RunItem[] {
  const far = distanceOfRepeats(steps);
  const long = secondsOfRepeats(steps);
  const distanceM = whole.distanceM === null ? null : whole.distanceM - far;
  const durationS = whole.durationS === null || long === null ? null : whole.durationS - long;
  const place = { at: whole.at, length: whole.length, found: whole.found };
  if ((distanceM ?? 0) < 0 || (durationS ?? 0) < 0) throw new LineProblem({ kind: 'clash', ...place });
  const some = (value: number | null) => (value === null || value === 0 ? null : value);
  if (some(distanceM) === null && some(durationS) === null) return [];
  return [{ kind: 'step', intensity: 'E', distanceM: some(distanceM), durationS: some(durationS), note: '' }];
}

function typeOfIntensity(intensity: Piece['intensity']): RunType | null {
  switch (intensity) {
    case 'M':
      return 'marathon';
    case 'T':
      return 'threshold';
    case 'I':
      return 'interval';
    case 'R':
      return 'repetition';
    case 'E':
    case 'rest':
    case null:
      return null;
  }
}
