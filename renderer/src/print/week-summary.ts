import { addDays, type CalendarDate, weekdayOf } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { Session, StrengthSet } from '../../../shared/domain/session.ts';
import { type DistanceUnit, formatClock } from '../../../shared/domain/units.ts';
import type { StrengthBlock } from '../../../shared/domain/vocabulary.ts';
import { weekdayName } from '../charts/calendar-words.ts';
import { distanceText } from '../charts/quantity-words.ts';
import { formatRunItems } from '../features/week/run-text.ts';
import { plainNumber } from '../text/format.ts';

/** Work sets of one exercise in a row, as a coach writes them. */
export interface SetGroup {
  readonly exerciseId: ExerciseId;
  readonly sets: readonly StrengthSet[];
}

/** The planned sessions of the week that starts on the Monday, by date and time. */
export function plannedInWeek(sessions: readonly Session[], monday: CalendarDate): readonly Session[] {
  const end = addDays(monday, 7);
  return sessions
    .filter((session) => session.side === 'planned' && session.date >= monday && session.date < end)
    .toSorted((a, b) => a.date.localeCompare(b.date) || (a.startTime ?? '').localeCompare(b.startTime ?? ''));
}

/** Groups the work sets by exercise in the order they are done; warm-ups are left out. */
export function setGroups(sets: readonly StrengthSet[]): readonly SetGroup[] {
  const groups = new Map<ExerciseId, StrengthSet[]>();
  for (const set of sets) {
    if (set.kind !== 'work') continue;
    const group = groups.get(set.exerciseId);
    if (group === undefined) groups.set(set.exerciseId, [set]);
    else group.push(set);
  }
  return [...groups].map(([exerciseId, own]) => ({ exerciseId, sets: own }));
}

/** Lowest to highest as text, `3–5`; one number when they are the same; empty for none. */
export function span(values: readonly number[], text: (value: number) => string = plainNumber): string {
  if (values.length === 0) return '';
  const low = text(Math.min(...values));
  const high = text(Math.max(...values));
  return low === high ? low : `${low}–${high}`;
}

function present(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

/** A group of sets as `4 × 5`; reps that differ are listed, `5, 4, 3`. */
export function schemeText(sets: readonly StrengthSet[]): string {
  const reps = sets.map((set) => set.reps);
  return new Set(reps).size <= 1 ? `${sets.length} × ${reps[0] ?? 0}` : reps.join(', ');
}

/** What a week asks for in the gym. */
export interface StrengthSummary {
  readonly sessions: number;
  readonly lifts: readonly string[];
  /** Sets × reps over all lifts, e.g. `3–4 × 5`. */
  readonly scheme: string;
  /** Share of the one-rep maximum, e.g. `80–84 %`; RPE where no maximum is known. */
  readonly intensity: string;
  readonly rest: string;
}

/** Sums up the planned lifting of some sessions; null when there is none. */
export function strengthSummary(
  sessions: readonly Session[],
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): StrengthSummary | null {
  const lifting = sessions.filter((session) => session.kind === 'strength' && session.strength !== null);
  const groups = lifting.flatMap((session) => setGroups(session.strength?.sets ?? []));
  if (groups.length === 0) return null;
  // Jumps have their own reps and rest, which say nothing about the lifts.
  const loaded = groups.filter((group) => exercises.get(group.exerciseId)?.pattern !== 'jump');
  const sets = loaded.flatMap((group) => group.sets);
  const fractions = present(sets.map((set) => set.fractionE1rm));
  const efforts = present(sets.map((set) => set.rpe));
  const percent = fractions.length > 0 ? `${span(fractions, (f) => String(Math.round(f * 100)))} %` : '';
  const effort = efforts.length > 0 ? `RPE ${span(efforts)}` : '';
  const names = groups.map((group) => exercises.get(group.exerciseId)?.name ?? group.exerciseId);
  return {
    sessions: lifting.length,
    lifts: [...new Set(names)],
    scheme:
      loaded.length === 0
        ? ''
        : `${span(loaded.map((group) => group.sets.length))} × ${span(sets.map((set) => set.reps))}`,
    intensity: percent === '' ? effort : percent,
    rest: span(present(sets.map((set) => set.restS)), formatClock),
  };
}

/** How many loaded lifts a week has, and how many of them know their load. */
export interface LoadCount {
  readonly lifts: number;
  readonly loaded: number;
}

/** Counts the lifts of some sessions and those that have a load; jumps and lifts of the bare body have none and do not count. */
export function loadCount(sessions: readonly Session[], exercises: ReadonlyMap<ExerciseId, Exercise>): LoadCount {
  const groups = sessions
    .filter((session) => session.kind === 'strength')
    .flatMap((session) => setGroups(session.strength?.sets ?? []))
    .filter(({ exerciseId }) => {
      const exercise = exercises.get(exerciseId);
      return exercise?.pattern !== 'jump' && exercise?.loading !== 'bodyweight';
    });
  const loaded = groups.filter((group) => group.sets.some((set) => set.loadKg !== null && set.loadKg > 0));
  return { lifts: groups.length, loaded: loaded.length };
}

/** The first of the weeks with the same lifts in the same order; null for a week whose lifts are new, or that has none. */
export function sameLiftsAs(
  weeks: readonly { readonly number: number; readonly lifts: readonly string[] }[],
): readonly (number | null)[] {
  const first = new Map<string, number>();
  return weeks.map(({ number, lifts }) => {
    if (lifts.length === 0) return null;
    const key = lifts.join('|');
    const known = first.get(key);
    if (known === undefined) first.set(key, number);
    return known ?? null;
  });
}

/** The parts of a session's line, divided after its title and after each comma outside of brackets, with their places. */
export function stepsOf(line: string): readonly { readonly at: number; readonly text: string }[] {
  const steps: { at: number; text: string }[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '(') depth++;
    else if (line[at] === ')') depth--;
    else if (line[at] === ' ' && depth === 0 && /[,:]/.test(line[at - 1] ?? '')) {
      steps.push({ at: start, text: line.slice(start, at) });
      start = at + 1;
    }
  }
  return [...steps, { at: start, text: line.slice(start) }];
}

/** The runs of a week that a coach would name: key sessions, races and the long run, with their steps. */
export function keyRuns(sessions: readonly Session[], unit: DistanceUnit): readonly string[] {
  return sessions
    .filter((session) => session.run !== null && (session.load.keySessions > 0 || session.run.type === 'long'))
    .map((session) => {
      const day = weekdayName(weekdayOf(session.date), 'short');
      const items = session.run?.items ?? [];
      const steady = items.length <= 1 && items.every((item) => item.kind === 'step');
      if (!steady) return `${day} ${session.title}: ${formatRunItems(items, unit, 'read')}`;
      const metres = session.run?.distanceM ?? 0;
      const named = metres <= 0 || /\d\s?(km|mi|m)\b/.test(session.title);
      return named ? `${day} ${session.title}` : `${day} ${session.title} ${distanceText(metres, unit)}`;
    });
}

/** The strength block that most of the week's strength sessions belong to; null without lifting. */
export function blockOf(sessions: readonly Session[]): StrengthBlock | null {
  const counts = new Map<StrengthBlock, number>();
  for (const session of sessions) {
    const block = session.strength?.block ?? null;
    if (session.kind === 'strength' && block !== null) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  let best: StrengthBlock | null = null;
  for (const [block, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = block;
  return best;
}
