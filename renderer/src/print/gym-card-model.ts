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

/** A card to take to the gym: some days of one block with the same lifts. */
export interface GymCard {
  readonly key: string;
  readonly block: StrengthBlock | null;
  readonly title: string;
  readonly days: readonly Session[];
  readonly lifts: readonly CardLift[];
  /** 1-based part and parts, where a block's days do not fit one card. */
  readonly part: number;
  readonly parts: number;
}

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

/** Sessions of one run grouped by the lifts they share, in order of their first day. */
function byLifts(run: readonly Session[]): readonly (readonly Session[])[] {
  const groups = new Map<string, Session[]>();
  for (const session of run) {
    const key = liftIds(session).toSorted().join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [session]);
    else group.push(session);
  }
  return [...groups.values()];
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
  return blockRuns(lifting).flatMap((run) => {
    const cards = byLifts(run).flatMap((group) => {
      const parts = chunks(group, daysPerCard);
      return parts.map(
        (days, i): GymCard => ({
          key: days[0]?.id ?? String(i),
          block: days[0]?.strength?.block ?? null,
          title: days[0]?.title ?? '',
          days,
          lifts: cardLifts(days, exercises),
          part: i + 1,
          parts: parts.length,
        }),
      );
    });
    return cards.toSorted((a, b) => (a.days[0]?.date ?? '').localeCompare(b.days[0]?.date ?? ''));
  });
}
