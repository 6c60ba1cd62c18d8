import type { Athlete } from '../../../shared/domain/athlete.ts';
import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { LoggedWorkout } from '../../importing/logged.ts';
import type { StrongReading } from '../../importing/strong-csv.ts';
import { resolveExercises } from './exercise-names.ts';
import { detailOf, type ImportContext, type PlannedRows } from './import-plan.ts';
import { type FoundSession, planSessions } from './plan-sessions.ts';
import { massText, strengthDraft } from './strength-drafts.ts';

/** Plans a lifting log: each workout is one strength session of the chosen athlete. */
export function planStrong(context: ImportContext, athlete: Athlete | null, reading: StrongReading): PlannedRows {
  const workouts = reading.entries.filter((workout) => workout.sets.length > 0);
  const names = resolveExercises(
    context,
    workouts.flatMap((workout) => workout.sets.map((set) => set.exercise)),
  );
  const questions = [...reading.questions, ...names.questions];
  if (athlete === null) {
    return { rows: [], changes: [], questions: [{ kind: 'athlete' }, ...questions], warnings: [] };
  }
  const massesKnown = !reading.questions.some((question) => question.kind === 'mass-unit');
  const keys = new Map<string, number>();
  const found: FoundSession[] = [];
  const rows: PlannedRows['rows'][number][] = [];
  for (const workout of workouts) {
    const sourceKey = keyOf(workout, keys);
    const { details, remark } = strengthDraft(workout.sets, names);
    const summary = summaryOf(workout, athlete, massesKnown);
    if (details.sets.length === 0) {
      rows.push({
        line: workout.line,
        status: 'error',
        summary,
        detail: detailOf(remark, 'The workout was kept out.'),
      });
      continue;
    }
    found.push({
      line: workout.line,
      summary,
      sourceKey,
      remark,
      named: (draft) => draft,
      draft: {
        date: workout.date,
        startTime: workout.startTime,
        kind: 'strength',
        title: workout.name,
        durationS: workout.durationS,
        run: null,
        strength: details,
        rpe: null,
        note: workout.note,
      },
    });
  }
  const planned = planSessions(context, athlete, 'strong', found);
  return {
    rows: [...rows, ...planned.rows],
    changes: [...names.changes, ...planned.changes],
    questions,
    warnings: [],
  };
}

/** The start names a workout, for its name may be edited in the app; without a time of day the name helps. */
function keyOf(workout: LoggedWorkout, taken: Map<string, number>): string {
  const base = `strong:${workout.date}T${workout.startTime ?? workout.name}`;
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}#${count}`;
}

function summaryOf(workout: LoggedWorkout, athlete: Athlete, massesKnown: boolean): string {
  const exercises = new Set(workout.sets.map((set) => set.exercise)).size;
  const heaviest = Math.max(0, ...workout.sets.map((set) => set.load ?? 0));
  const top = massesKnown && heaviest > 0 ? `, top set ${massText(heaviest, athlete.massUnit)}` : '';
  const sets = `${workout.sets.length} ${workout.sets.length === 1 ? 'set' : 'sets'}`;
  const of = `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}`;
  return `${dayText(workout.date)}${workout.startTime === null ? '' : ` ${workout.startTime}`} ${workout.name}: ${sets} of ${of}${top}`;
}
