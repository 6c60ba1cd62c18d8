import type { Athlete } from '../../../shared/domain/athlete.ts';
import { dayText } from '../../../shared/domain/calendar-date.ts';
import type { SessionDraft } from '../../../shared/domain/session.ts';
import { formatClock, toDistance } from '../../../shared/domain/units.ts';
import type { FitActivity, FitFile } from '../../importing/fit.ts';
import { withRaceResults } from '../athlete-fitness.ts';
import { policyOf } from '../athlete-policy.ts';
import { type ExerciseNames, resolveExercises } from './exercise-names.ts';
import type { ImportContext, PlannedRows } from './import-plan.ts';
import { type FoundSession, planSessions } from './plan-sessions.ts';
import { namedAfterPlan, runDraft } from './run-drafts.ts';
import { strengthDraft } from './strength-drafts.ts';

/** Plans the recordings of a watch file as sessions of the chosen athlete. */
export function planFit(context: ImportContext, athlete: Athlete | null, file: FitFile): PlannedRows {
  const names = resolveExercises(
    context,
    file.activities.flatMap((activity) => activity.sets.map((set) => set.exercise)),
  );
  if (athlete === null) {
    return { rows: [], changes: [], questions: [{ kind: 'athlete' }, ...names.questions], warnings: [] };
  }
  const found = file.activities.map((activity) => foundSession(context, athlete, activity, names));
  const planned = planSessions(context, athlete, 'fit', found);
  const bare =
    nothingKnown(withRaceResults(context.reads, athlete.id, athlete)) &&
    file.activities.some((each) => each.kind === 'run');
  return {
    rows: planned.rows,
    changes: [...names.changes, ...planned.changes],
    questions: names.questions,
    warnings: bare
      ? ['Time in zones is unknown: the athlete has neither a race, a threshold nor a maximum heart rate.']
      : [],
  };
}

function nothingKnown({ benchmark, marks, hrMax }: Athlete): boolean {
  return benchmark === null && marks.length === 0 && hrMax === null;
}

function foundSession(
  context: ImportContext,
  athlete: Athlete,
  activity: FitActivity,
  names: ExerciseNames,
): FoundSession {
  const { draft, remark } = draftOf(context, athlete, activity, names);
  return {
    line: 0,
    summary: summaryOf(activity, athlete),
    sourceKey: `fit:${activity.startS}:${activity.kind}`,
    draft,
    named: activity.kind === 'run' ? namedAfterPlan : (each) => each,
    remark,
  };
}

function draftOf(
  context: ImportContext,
  athlete: Athlete,
  activity: FitActivity,
  names: ExerciseNames,
): { readonly draft: SessionDraft; readonly remark: string } {
  if (activity.kind === 'run') {
    const races = context.reads.races.list(athlete.id, activity.date, activity.date);
    const known = withRaceResults(context.reads, athlete.id, athlete);
    return { draft: runDraft(activity, known, races, policyOf(context.reads, athlete.id)), remark: '' };
  }
  const sets = activity.kind === 'strength' ? strengthDraft(activity.sets, names) : null;
  const draft: SessionDraft = {
    date: activity.date,
    startTime: activity.startTime,
    kind: activity.kind,
    title: sportTitle(activity),
    durationS: activity.durationS,
    run: null,
    strength: sets === null ? null : sets.details,
    rpe: null,
    note: '',
  };
  return { draft, remark: sets?.remark ?? '' };
}

function sportTitle(activity: FitActivity): string {
  const words = activity.sport.slice(0, 100);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function summaryOf(activity: FitActivity, athlete: Athlete): string {
  const unit = athlete.distanceUnit;
  const distance = activity.distanceM === null ? '' : `, ${toDistance(activity.distanceM, unit).toFixed(2)} ${unit}`;
  const sets = activity.sets.length === 0 ? '' : `, ${activity.sets.length} sets`;
  return `${dayText(activity.date)} ${activity.startTime} ${sportTitle(activity)}: ${formatClock(activity.durationS)}${distance}${sets}`;
}
