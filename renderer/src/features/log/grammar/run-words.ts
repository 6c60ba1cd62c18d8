import type { RunType } from '../../../../../shared/domain/vocabulary.ts';
import { numberOf, type Scanner } from './scanner.ts';

/** What is said of a whole run beside its length. */
export interface RunWords {
  /** In the order of the line; `alone` where no stretch stands before it that it could describe. */
  types?: readonly { readonly type: RunType; readonly alone: boolean; readonly at: number; readonly to: number }[];
  rpe?: number;
  heartRate?: number;
  ascentM?: number;
  startTime?: string;
  note?: string;
}

const TYPES: Readonly<Record<string, RunType>> = {
  easy: 'easy',
  recovery: 'easy',
  jog: 'easy',
  long: 'long',
  marathon: 'marathon',
  tempo: 'threshold',
  threshold: 'threshold',
  intervals: 'interval',
  interval: 'interval',
  reps: 'repetition',
  repetitions: 'repetition',
  hills: 'hills',
  hill: 'hills',
  strides: 'strides',
  race: 'race',
  fartlek: 'other',
  progression: 'other',
  locker: 'easy',
  langer: 'long',
  lang: 'long',
  schwelle: 'threshold',
  intervalle: 'interval',
  berge: 'hills',
  wettkampf: 'race',
};

/** Words that name what kind of run it was. */
export const RUN_TYPE_WORDS: readonly string[] = Object.keys(TYPES);

const TYPE = new RegExp(`^(${RUN_TYPE_WORDS.join('|')})(?:\\s+(?:run|lauf))?(?![a-z])`, 'i');
const RUN = /^run(?:ning)?(?![a-z])/i;
const RPE = /^(?:rpe\s*|@\s*)(\d{1,2}(?:[.,]\d)?)(?![\d:%]|\s*\/)/i;
const HEART = /^(?:hr\s*(\d{2,3})|(\d{2,3})\s*bpm)(?![a-z\d])/i;
const CLIMB = /^\+\s*(\d{1,5})\s*(?:m|hm)(?![a-z])/i;
const START = /^at\s+(\d{1,2}):([0-5]\d)(?!\d)/i;
const NOTE = /^"([^"]*)"?/;

/** Reads one word about the whole run; says whether there was one. `beside`: a stretch stands before it. */
export function readRunWords(scanner: Scanner, words: RunWords, beside: boolean): boolean {
  const from = scanner.at;
  const set = <K extends keyof RunWords>(key: K, value: NonNullable<RunWords[K]>): true => {
    if (words[key] !== undefined) throw scanner.wrong('twice', from);
    words[key] = value;
    return true;
  };
  const rpe = scanner.take(RPE);
  if (rpe !== null) {
    const value = numberOf(rpe[1] ?? '');
    if (value > 10) throw scanner.wrong('rpe-range', from);
    return set('rpe', value);
  }
  const heart = scanner.take(HEART);
  if (heart !== null) {
    const value = Number(heart[1] ?? heart[2]);
    if (value < 30 || value > 250) throw scanner.wrong('heart-rate-range', from);
    return set('heartRate', value);
  }
  const climb = scanner.take(CLIMB);
  if (climb !== null) return set('ascentM', Number(climb[1]));
  const start = scanner.take(START);
  if (start !== null && Number(start[1]) < 24)
    return set('startTime', `${(start[1] ?? '').padStart(2, '0')}:${start[2]}`);
  const type = scanner.take(TYPE);
  if (type !== null) {
    const said = { type: TYPES[(type[1] ?? '').toLowerCase()] ?? 'other', alone: !beside, at: from, to: scanner.at };
    words.types = [...(words.types ?? []), said];
    return true;
  }
  if (scanner.take(RUN) !== null) return true;
  const note = scanner.take(NOTE);
  return note === null ? false : set('note', (note[1] ?? '').trim());
}
