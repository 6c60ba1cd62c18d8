import type { AthleteDraft } from '../../shared/domain/athlete.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { ReadDb } from '../db/index.ts';
import { benchmarkProblem, markProblem } from './benchmark.ts';

/** What the schema cannot say about one athlete: references must exist and fields must agree with each other. */
export function athleteProblem(reads: ReadDb, draft: AthleteDraft): Result<never> | null {
  const issues: { readonly path: string; readonly message: string }[] = [];
  const add = (path: string, message: string) => issues.push({ path: `draft.${path}`, message });
  if (new Set(draft.days.map((day) => day.weekday)).size !== 7) add('days', 'Each weekday must be listed once.');
  if (draft.hrMax !== null && draft.hrRest !== null && draft.hrRest >= draft.hrMax) {
    add('hrRest', 'Resting heart rate must be below the maximum.');
  }
  const misrun = benchmarkProblem(draft.benchmark);
  if (misrun !== null) add('benchmark', misrun);
  if (draft.groupIds.some((id) => reads.groups.get(id) === undefined)) add('groupIds', 'A chosen group is gone.');
  if (draft.liftMaxes.some((max) => reads.exercises.get(max.exerciseId) === undefined)) {
    add('liftMaxes', 'A strength level names an exercise that is not in the library.');
  }
  if (draft.liftSchemes.some(({ exerciseId }) => reads.exercises.get(exerciseId) === undefined)) {
    add('liftSchemes', 'A progression names an exercise that is not in the library.');
  }
  if (hasTwins(draft.liftSchemes.map(({ exerciseId }) => exerciseId))) {
    add('liftSchemes', 'A lift can follow one progression only.');
  }
  if (hasTwins(draft.marks.map(({ kind, date }) => `${kind} ${date}`))) {
    add('marks', 'A day can hold one mark of each kind only.');
  }
  draft.marks.forEach((mark, index) => {
    const wrong = markProblem(mark);
    if (wrong !== null) add(`marks.${index}`, wrong);
  });
  const first = issues[0];
  return first === undefined ? null : fail('validation', first.message, { issues });
}

function hasTwins(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}
