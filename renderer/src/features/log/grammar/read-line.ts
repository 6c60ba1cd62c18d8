import { addDays, type CalendarDate, isCalendarDate, weekdayOf } from '../../../../../shared/domain/calendar-date.ts';
import type { SessionKind } from '../../../../../shared/domain/vocabulary.ts';
import type { LiftContext } from './lift-item.ts';
import { type LiftLine, readLiftLine } from './lift-line.ts';
import { type RunLine, readRunLine } from './run-line.ts';
import type { RunContext } from './run-pieces.ts';
import { RUN_TYPE_WORDS } from './run-words.ts';
import type { Failed, LineProblem } from './scanner.ts';

/** What any line of the log is read by. */
export interface LineContext {
  readonly lift: LiftContext;
  readonly run: RunContext;
  readonly today: CalendarDate;
  /** The day that is meant where the line names none. */
  readonly date: CalendarDate;
}

/** Training beside running and lifting, by the word that names it. */
export const OTHER_WORDS = {
  bike: 'cross',
  ride: 'cross',
  cycling: 'cross',
  swim: 'cross',
  rowing: 'cross',
  ski: 'cross',
  elliptical: 'cross',
  aquajog: 'cross',
  hike: 'cross',
  walk: 'cross',
  mobility: 'mobility',
  yoga: 'mobility',
  stretching: 'mobility',
  circuit: 'conditioning',
  bootcamp: 'conditioning',
} as const satisfies Readonly<Record<string, SessionKind>>;
export type OtherWord = keyof typeof OTHER_WORDS;

/** What a line says, and of which day. */
export type Line =
  | { readonly ok: true; readonly kind: 'lift'; readonly date: CalendarDate; readonly lift: LiftLine }
  | { readonly ok: true; readonly kind: 'run'; readonly date: CalendarDate; readonly run: RunLine }
  | {
      readonly ok: true;
      readonly kind: 'other';
      readonly date: CalendarDate;
      readonly word: OtherWord;
      readonly run: RunLine;
    };

/** Weekdays by their first letters, Monday first; in English, and whole in German. */
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const GERMAN_DAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'] as const;
/** The word of a day at the beginning of a line. */
export const DAY_WORD = new RegExp(
  String.raw`^\s*(today|heute|yesterday|gestern|${GERMAN_DAYS.join('|')}|(?:${DAYS.join('|')})[a-z]*|\d{4}-\d{2}-\d{2})(?=[\s:,]|$)[:,]?`,
  'i',
);
const OTHER = new RegExp(`^\\s*(${Object.keys(OTHER_WORDS).join('|')})(?![a-z])`, 'i');
const RUN_WORD = new RegExp(`^\\s*(?:run(?:ning)?|${RUN_TYPE_WORDS.join('|')}|at|hr|rpe|e|m|t|i|r)(?![a-z])`, 'i');
const TYPE_INSIDE = new RegExp(`\\s(?:${RUN_TYPE_WORDS.join('|')})(?![a-z])`, 'i');
const RUN_SIGN =
  /\d\s*(?:km|k|mi|min|h|['′])(?![a-z])|\d\s*h\s*\d|\d:\d\d|\bin\s+\d|\d\s*[x×*]\s*\d{3,}(?![\d.,]*\s*(?:kg|lb))|\d\s*bpm|\bhr\s*\d/i;
const REST_SIGN = /(^|\s)r(?:est)?\s*\d[\d:.,]*\s*(?:min|m|s|sec|['′])?(?=[\s,;]|$)/gi;

/**
 * Reads any line of the log. A line is of running when it starts with a word of running or holds a distance, a time or
 * a pace; it is of lifting when it starts with any other name, or with sets under a chosen exercise.
 */
export function readLine(text: string, context: LineContext): Line | Failed {
  const day = dayOf(text, context);
  if ('problem' in day) return { ok: false, problem: day.problem };
  const { date } = day;
  // Blanks in the place of the day keep every place in the line where it is.
  const rest = `${' '.repeat(day.length)}${text.slice(day.length)}`;
  if (rest.trim() === '') {
    return { ok: false, problem: { kind: 'empty', at: 0, length: Math.max(1, text.length), found: '' } };
  }
  const other = OTHER.exec(rest);
  if (other !== null) {
    const word = (other[1] ?? '').toLowerCase();
    const line = readRunLine(`${' '.repeat(other[0].length)}${rest.slice(other[0].length)}`, context.run);
    return line.ok && isOtherWord(word) ? { ok: true, kind: 'other', date, word, run: line } : asFailed(line, text);
  }
  if (isRunning(rest)) {
    const run = readRunLine(rest, context.run);
    return run.ok ? { ok: true, kind: 'run', date, run } : run;
  }
  const lift = readLiftLine(rest, context.lift);
  return lift.ok ? { ok: true, kind: 'lift', date, lift } : lift;
}

/** True for a line that is about running, whether it can be read or not. */
export function isRunning(text: string): boolean {
  if (RUN_WORD.test(text)) return true;
  if (/^\s*\p{L}{2}/u.test(text)) return false;
  if (TYPE_INSIDE.test(text)) return true;
  return RUN_SIGN.test(text.replace(/"[^"]*"?/g, '').replace(REST_SIGN, ' '));
}

function isOtherWord(word: string): word is OtherWord {
  return Object.hasOwn(OTHER_WORDS, word);
}

function asFailed(line: { readonly ok: boolean } | Failed, text: string): Failed {
  if ('problem' in line) return line;
  return { ok: false, problem: { kind: 'unread', at: 0, length: text.length, found: text.trim() } };
}

/** The day that a line begins with, and the characters that say so. */
function dayOf(
  text: string,
  { today, date }: LineContext,
): { readonly date: CalendarDate; readonly length: number } | { readonly problem: LineProblem['problem'] } {
  const match = DAY_WORD.exec(text);
  if (match === null) return { date, length: 0 };
  const word = (match[1] ?? '').toLowerCase();
  const length = match[0].length;
  if (word === 'today' || word === 'heute') return { date: today, length };
  if (word === 'yesterday' || word === 'gestern') return { date: addDays(today, -1), length };
  if (isCalendarDate(word)) {
    if (word <= addDays(today, 1)) return { date: word, length };
    return { problem: { kind: 'date-ahead', at: 0, length, found: word } };
  }
  const german = GERMAN_DAYS.findIndex((day) => word.startsWith(day));
  const weekday = german >= 0 ? german : DAYS.findIndex((day) => word.startsWith(day));
  if (weekday < 0) return { date, length: 0 };
  const back = (weekdayOf(today) - 1 - weekday + 7) % 7;
  return { date: addDays(today, -back), length };
}
