import type { Exercise } from '../../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../../shared/domain/ids.ts';
import type { StrengthSet } from '../../../../../shared/domain/session.ts';
import { findExercise } from './find-exercise.ts';
import { ITEM_START, type LiftContext, readItem } from './lift-item.ts';
import { type Failed, LineProblem, numberOf, reading, Scanner } from './scanner.ts';

/** The sets of one exercise in a line. */
export interface LiftGroup {
  readonly exerciseId: ExerciseId;
  readonly sets: readonly StrengthSet[];
}

/** What a line of lifting says; without groups it says something of the session alone. */
export interface LiftLine {
  readonly groups: readonly LiftGroup[];
  /** Of the whole session: length in seconds and effort; null where not said. */
  readonly durationS: number | null;
  readonly rpe: number | null;
}

const SESSION = /^(?:session|total)\b[\s:]*/i;
const SESSION_RPE = /^(?:rpe\s*|@\s*)(\d{1,2}(?:[.,]\d)?)(?![\d%])/i;
const SESSION_TIME = /^(?:(\d{1,2})\s*h\s*(\d{1,2})?|(\d{1,3})\s*(?:min|['′])|(\d{1,2}):([0-5]\d):([0-5]\d))/i;

/** Reads a line such as `squat 5x3 100 @8 r210`, `100x5, 102.5x3`, `rdl 3x5 @70%; plank 3x1`. */
export function readLiftLine(text: string, context: LiftContext): ({ readonly ok: true } & LiftLine) | Failed {
  const result = reading(() => readSegments(text, context));
  return result.ok ? { ok: true, ...result.value } : result;
}

function readSegments(text: string, context: LiftContext): LiftLine {
  const groups: LiftGroup[] = [];
  const whole = { durationS: null as number | null, rpe: null as number | null };
  let under = context.exercises.find((exercise) => exercise.id === context.under) ?? null;
  for (const { from, to } of segmentsOf(text)) {
    const scanner = new Scanner(text, from, to);
    if (scanner.take(SESSION) !== null) {
      Object.assign(whole, readWhole(scanner, whole));
      continue;
    }
    under = readName(scanner, context) ?? under;
    if (under === null) throw scanner.unread('no-exercise');
    const exercise = under;
    const sets = readItems(scanner, exercise, context);
    groups.push({ exerciseId: exercise.id, sets });
  }
  if (groups.length === 0 && whole.durationS === null && whole.rpe === null) {
    throw new LineProblem({ kind: 'empty', at: 0, length: 1, found: '' });
  }
  return { groups, ...whole };
}

function segmentsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const match of text.matchAll(/(?:"[^"]*"?|[^;\n"])+/g)) {
    if (match[0].trim() !== '') parts.push({ from: match.index, to: match.index + match[0].length });
  }
  return parts;
}

function readWhole(scanner: Scanner, before: { durationS: number | null; rpe: number | null }) {
  const whole = { ...before };
  const start = scanner.at;
  while (!scanner.done) {
    const from = scanner.at;
    const time = scanner.take(SESSION_TIME);
    const rpe = time === null ? scanner.take(SESSION_RPE) : null;
    if (time !== null) {
      const [, h, hMin, min, hours, m, s] = time.map((part) => Number(part ?? 0));
      whole.durationS = ((h ?? 0) + (hours ?? 0)) * 3600 + ((hMin ?? 0) + (min ?? 0) + (m ?? 0)) * 60 + (s ?? 0);
    } else if (rpe !== null) {
      whole.rpe = numberOf(rpe[1] ?? '');
      if (whole.rpe > 10) throw scanner.wrong('rpe-range', from);
    } else throw scanner.unread();
  }
  if (scanner.at === start) throw scanner.unread();
  return whole;
}

/** The exercise that the segment names, with the scanner behind the name; null when it names none. */
function readName(scanner: Scanner, context: LiftContext): Exercise | null {
  scanner.skip();
  const start = ITEM_START.exec(scanner.rest);
  const name = (start === null ? scanner.rest : scanner.rest.slice(0, start.index)).trim().replace(/:$/, '');
  if (name === '') return null;
  const from = scanner.at;
  scanner.at = start === null ? scanner.end : from + start.index;
  const found = findExercise(name, context.exercises, context.used);
  const place = { at: from, length: name.length, found: name };
  if (found.kind === 'several') {
    const options = found.exercises.map((exercise) => exercise.name);
    throw new LineProblem({ kind: 'which-exercise', ...place, options });
  }
  if (found.kind === 'none') {
    const options = found.near.map((exercise) => exercise.name);
    throw new LineProblem({ kind: 'unknown-exercise', ...place, options });
  }
  if (scanner.text[scanner.at] === ':') scanner.at += 1;
  return found.exercise;
}

function readItems(scanner: Scanner, exercise: Exercise, context: LiftContext): readonly StrengthSet[] {
  const sets: StrengthSet[] = [];
  let load: number | null | undefined;
  if (scanner.done) throw scanner.unread('no-reps');
  do {
    const item = readItem(scanner, exercise, context, load);
    load = item.loadKg;
    sets.push(...item.sets);
    if (sets.length > 120) throw scanner.wrong('too-many-sets', scanner.at);
  } while (scanner.take(/^,/) !== null);
  if (!scanner.done) throw scanner.unread();
  return sets;
}
