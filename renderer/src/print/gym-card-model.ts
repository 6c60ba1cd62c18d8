import { daysBetween } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Session, StrengthSet } from '../../../shared/domain/session.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { setGroups } from './week-summary.ts';

/** One lift of a card: the sets of each of the card's days, in order. */
export interface CardLift {
  readonly exerciseId: ExerciseId;
  readonly exercise: Exercise | undefined;
  /** Per day of the card; null where the lift is not done that day. */
  readonly days: readonly (readonly StrengthSet[] | null)[];
}

/** A card to take to the gym: days with the same lifts, of one block or of a block and a short one beside it. */
export interface GymCard {
  readonly key: string;
  /** The blocks of its days, in their order; null for a session that belongs to none. */
  readonly blocks: readonly (StrengthBlock | null)[];
  /** The title that most of its days have. */
  readonly title: string;
  readonly days: readonly Session[];
  readonly lifts: readonly CardLift[];
  /** 1-based part and parts, where the days do not fit one card. */
  readonly part: number;
  readonly parts: number;
}

/** At most so many days make a block short enough to share its neighbour's card. */
const SHORT_DAYS = 2;
/** Days of one card lie no further apart than this. */
const LONGEST_GAP_DAYS = 21;

function liftIds(session: Session): readonly ExerciseId[] {
  return setGroups(session.strength?.sets ?? []).map((group) => group.exerciseId);
}

/** Runs of neighbouring strength sessions with the same block; a block that returns later is a new run. */
function blockRuns(sessions: readonly Session[]): readonly (readonly Session[])[] {
  const runs: Session[][] = [];
  for (const session of sessions) {
    const last = runs.at(-1);
    if (last?.[0]?.strength?.block === session.strength?.block && last !== undefined) last.push(session);
    else runs.push([session]);
  }
  return runs;
}

function liftKey(session: Session): string {
  return liftIds(session).toSorted().join('|');
}

/** Sessions of one run grouped by the lifts they share, in order of their first day. */
function byLifts(run: readonly Session[]): readonly (readonly Session[])[] {
  const groups = new Map<string, Session[]>();
  for (const session of run) {
    const group = groups.get(liftKey(session));
    if (group === undefined) groups.set(liftKey(session), [session]);
    else group.push(session);
  }
  return [...groups.values()];
}

function canShare(before: readonly Session[], next: readonly Session[], daysPerCard: number): boolean {
  const last = before.at(-1);
  const first = next[0];
  if (last === undefined || first === undefined || liftKey(last) !== liftKey(first)) return false;
  if (Math.min(before.length, next.length) > SHORT_DAYS) return false;
  if (daysBetween(last.date, first.date) > LONGEST_GAP_DAYS) return false;
  return Math.ceil((before.length + next.length) / daysPerCard) === Math.ceil(before.length / daysPerCard);
}

/** Lets a short block share the card of the one before with the same lifts where that needs no further card. */
function foldShort(groups: readonly (readonly Session[])[], daysPerCard: number): readonly (readonly Session[])[] {
  const folded: (readonly Session[])[] = [];
  for (const group of groups) {
    const at = folded.findLastIndex(
      (other) => other[0] !== undefined && group[0] !== undefined && liftKey(other[0]) === liftKey(group[0]),
    );
    const before = folded[at];
    if (before !== undefined && canShare(before, group, daysPerCard)) folded[at] = [...before, ...group];
    else folded.push(group);
  }
  return folded;
}

/** The value that is there most often; the first of equals. */
function commonest(values: readonly string[]): string {
  const times = (value: string) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (times(value) > times(best) ? value : best), values[0] ?? '');
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(items.length / size));
  const even = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * even, (i + 1) * even)).filter((c) => c.length > 0);
}

function cardLifts(days: readonly Session[], exercises: ReadonlyMap<ExerciseId, Exercise>): readonly CardLift[] {
  const first = days[0];
  if (first === undefined) return [];
  return liftIds(first).map((exerciseId) => ({
    exerciseId,
    exercise: exercises.get(exerciseId),
    days: days.map(
      (day) => setGroups(day.strength?.sets ?? []).find((group) => group.exerciseId === exerciseId)?.sets ?? null,
    ),
  }));
}

function cardsOf(
  group: readonly Session[],
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  daysPerCard: number,
): readonly GymCard[] {
  const parts = chunks(group, daysPerCard);
  return parts.map((days, i) => ({
    key: days[0]?.id ?? String(i),
    blocks: [...new Set(days.map((day) => day.strength?.block ?? null))],
    title: commonest(days.map((day) => day.title)),
    days,
    lifts: cardLifts(days, exercises),
    part: i + 1,
    parts: parts.length,
  }));
}

/** Lays the planned strength sessions out on cards of at most `daysPerCard` days each, evenly filled, in order of their first day. */
export function gymCards(
  sessions: readonly Session[],
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  daysPerCard: number,
): readonly GymCard[] {
  const lifting = sessions
    .filter((session) => session.side === 'planned' && session.kind === 'strength')
    .filter((session) => liftIds(session).length > 0)
    .toSorted((a, b) => a.date.localeCompare(b.date) || (a.startTime ?? '').localeCompare(b.startTime ?? ''));
  const groups = foldShort(blockRuns(lifting).flatMap(byLifts), daysPerCard);
  return groups
    .flatMap((group) => cardsOf(group, exercises, daysPerCard))
    .toSorted((a, b) => (a.days[0]?.date ?? '').localeCompare(b.days[0]?.date ?? ''));
}

/** Puts neighbouring cards side by side where their days fit one line: a card is as wide as `fixed` plus its days. */
export function cardRows(
  cards: readonly GymCard[],
  width: number,
  size: { readonly fixed: number; readonly day: number; readonly gap: number },
): readonly (readonly GymCard[])[] {
  const widthOf = (card: GymCard) => size.fixed + card.days.length * size.day;
  const rows: GymCard[][] = [];
  let used = 0;
  for (const card of cards) {
    const row = rows.at(-1);
    const wanted = used + size.gap + widthOf(card);
    if (row === undefined || wanted > width) {
      rows.push([card]);
      used = widthOf(card);
    } else {
      row.push(card);
      used = wanted;
    }
  }
  return rows;
}
