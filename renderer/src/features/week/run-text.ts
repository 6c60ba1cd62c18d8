import type { RunItem, RunStep } from '../../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock, fromDistance, round, toDistance } from '../../../../shared/domain/units.ts';
import type { Intensity } from '../../../../shared/domain/vocabulary.ts';
import { plainNumber } from '../../text/format.ts';
import { t } from '../../text/index.ts';

/** A run workout read from text, or what could not be read and where it stands (0-based character). */
export type RunParse =
  | { readonly ok: true; readonly items: RunItem[] }
  | { readonly ok: false; readonly at: number; readonly found: string };

/** `exact` can be read back by {@link parseRunItems}; `read` is for cards and paper. */
export type RunTextStyle = 'exact' | 'read';

/** The marathon, metres. */
const MARATHON_M = 42_195;

/** Repeats of whole hundreds of metres up to this stay in metres for a runner in miles, as on the track. */
const LONGEST_TRACK_M = 3000;

function distance(metres: number, unit: DistanceUnit, decimals: number): string {
  const onTrack = unit === 'mi' && metres <= LONGEST_TRACK_M && metres % 100 === 0;
  if (metres < 1000 || onTrack) return `${round(metres)} m`;
  return `${plainNumber(round(toDistance(metres, unit), decimals))} ${unit}`;
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole % 60 === 0) return `${whole / 60} min`;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} min`;
}

/** `Half marathon in 1:38:00`, `10 km in 40:00`: a race on cards and paper. */
function raceText(metres: number, seconds: number, unit: DistanceUnit): string {
  const near = (length: number) => Math.abs(metres - length) < length / 200;
  const name = near(MARATHON_M)
    ? t('race.marathon')
    : near(MARATHON_M / 2)
      ? t('race.half')
      : distance(metres, unit, 1);
  return t('race.inTime', { distance: name, time: formatClock(Math.round(seconds)) });
}

function stepText(step: RunStep, unit: DistanceUnit, style: RunTextStyle): string {
  if (style === 'read' && step.note === 'Race' && step.distanceM !== null && step.durationS !== null)
    return raceText(step.distanceM, step.durationS, unit);
  const far = step.distanceM === null ? '' : distance(step.distanceM, unit, style === 'exact' ? 2 : 1);
  const long = step.durationS === null ? '' : duration(step.durationS);
  const length = far !== '' && long !== '' ? `${far} in ${long}` : `${far}${long}`;
  const bare = style === 'read' || WHOLE_PACE.test(step.note);
  const note = step.note === '' ? '' : bare ? ` ${step.note}` : ` "${step.note.replaceAll('"', '′′')}"`;
  return `${length} ${step.intensity}${note}`.trim();
}

/** Writes run steps the way coaches do: `2 km E, 4 × (8 min T, 2 min E), 1 km E`; `read` rounds and leaves quotes out. */
export function formatRunItems(items: readonly RunItem[], unit: DistanceUnit, style: RunTextStyle = 'exact'): string {
  return items
    .map((item) => {
      if (item.kind === 'step') return stepText(item, unit, style);
      const inner = formatRunItems(item.steps, unit, style);
      const bare = item.steps.length === 1 && item.steps[0]?.kind === 'step';
      return bare ? `${item.times} × ${inner}` : `${item.times} × (${inner})`;
    })
    .join(', ');
}

/**
 * What a card says of a run's steps beneath its title: nothing where the title has said it all, the pace of a run in one
 * piece, else all of them.
 */
export function stepsLine(items: readonly RunItem[], unit: DistanceUnit): string {
  const [only, ...more] = items;
  if (only === undefined) return '';
  const plain = more.length === 0 && only.kind === 'step' && only.note !== 'Race';
  return plain ? only.note : formatRunItems(items, unit, 'read');
}

const INTENSITY_WORDS: Readonly<Record<string, Intensity>> = {
  e: 'E',
  easy: 'E',
  m: 'M',
  t: 'T',
  i: 'I',
  r: 'R',
  rest: 'rest',
  walk: 'rest',
};

const TIMES = /^(\d{1,3})\s*[×x*]\s*/i;
const CLOCK = /^(\d{1,3}):([0-5]\d)(?:\s*min\b)?/i;
const LENGTH = /^(\d+(?:[.,]\d+)?)\s*(km|mi|min|sec|m|s|['′])(?![a-z])/i;
const WORD = /^(easy|rest|walk|[emtir])(?![a-z])/i;
const NOTE = /^"([^"]{0,200})"/;
/** A pace or its range needs no quotes: `4:34/km`, also as `@ 4:34 /km`; `5:05–5:35/km`. */
const PACE = /^@?\s*(\d{1,2}:[0-5]\d(?:\s*[–-]\s*\d{1,2}:[0-5]\d)?)\s*\/\s*(km|mi)(?![a-z])/i;
const WHOLE_PACE = /^\d{1,2}:[0-5]\d(?:–\d{1,2}:[0-5]\d)?\/(?:km|mi)$/;
const MAX_DEPTH = 3;

class Reader {
  readonly text: string;
  readonly unit: DistanceUnit;
  at = 0;
  constructor(text: string, unit: DistanceUnit) {
    this.text = text;
    this.unit = unit;
  }
  skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }
  take(pattern: RegExp): RegExpExecArray | null {
    this.skip();
    const match = pattern.exec(this.text.slice(this.at));
    if (match !== null) this.at += match[0].length;
    return match;
  }
  eat(sign: string): boolean {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }
}

interface Length {
  readonly durationS: number | null;
  readonly distanceM: number | null;
}

function readLength(reader: Reader): Length | null {
  const clock = reader.take(CLOCK);
  if (clock !== null) return { durationS: Number(clock[1]) * 60 + Number(clock[2]), distanceM: null };
  const match = reader.take(LENGTH);
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  switch ((match[2] ?? '').toLowerCase()) {
    case 'km':
      return { durationS: null, distanceM: round(value * 1000, 3) };
    case 'mi':
      return { durationS: null, distanceM: round(fromDistance(value, 'mi'), 3) };
    case 'm':
      return { durationS: null, distanceM: value };
    case 's':
    case 'sec':
      return { durationS: value, distanceM: null };
    default:
      return { durationS: round(value * 60, 3), distanceM: null };
  }
}

function readStep(reader: Reader): RunStep | null {
  const first = readLength(reader);
  if (first === null) return null;
  const second = reader.take(/^in\b/i) === null ? null : readLength(reader);
  const word = reader.take(WORD)?.[1]?.toLowerCase();
  const intensity = word === undefined ? 'E' : INTENSITY_WORDS[word];
  if (intensity === undefined) return null;
  return {
    kind: 'step',
    intensity,
    durationS: first.durationS ?? second?.durationS ?? null,
    distanceM: first.distanceM ?? second?.distanceM ?? null,
    note: readNote(reader),
  };
}

function readNote(reader: Reader): string {
  const pace = reader.take(PACE);
  return pace === null
    ? (reader.take(NOTE)?.[1] ?? '')
    : `${(pace[1] ?? '').replace(/\s*[–-]\s*/, '–')}/${(pace[2] ?? '').toLowerCase()}`;
}

function readItem(reader: Reader, depth: number): RunItem | null {
  const times = reader.take(TIMES);
  if (times === null) return readStep(reader);
  const count = Number(times[1]);
  if (count < 1 || count > 100 || depth >= MAX_DEPTH) return null;
  if (!reader.eat('(')) {
    const step = readStep(reader);
    return step === null ? null : { kind: 'repeat', times: count, steps: [step] };
  }
  const steps = readList(reader, depth + 1);
  return steps === null || !reader.eat(')') ? null : { kind: 'repeat', times: count, steps };
}

function readList(reader: Reader, depth: number): RunItem[] | null {
  const items: RunItem[] = [];
  do {
    const item = readItem(reader, depth);
    if (item === null) return null;
    items.push(item);
  } while (reader.eat(',') || reader.eat('+'));
  return items;
}

/**
 * Reads what {@link formatRunItems} writes, and what coaches type: `x` for `×`, a decimal comma, `20 min` without a
 * letter as easy running, `90s rest`. An empty text is no steps.
 */
export function parseRunItems(text: string, unit: DistanceUnit): RunParse {
  if (text.trim() === '') return { ok: true, items: [] };
  const reader = new Reader(text, unit);
  const items = readList(reader, 0);
  reader.skip();
  if (items !== null && reader.at >= text.length && items.length <= 60) return { ok: true, items };
  return { ok: false, at: reader.at, found: text.slice(reader.at, reader.at + 16) };
}

/** Distance of the steps that have one, metres; repeats counted. */
export function distanceOf(items: readonly RunItem[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'step' ? (item.distanceM ?? 0) : item.times * distanceOf(item.steps)),
    0,
  );
}
