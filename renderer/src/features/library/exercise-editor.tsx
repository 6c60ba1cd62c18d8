import { type FormEvent, useRef, useState } from 'react';
import type { ExerciseCard } from '../../../../shared/contract/library.ts';
import type { Failure } from '../../../../shared/domain/result.ts';
import { useCommand } from '../../api/index.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, Panel, showUndoToast, useFirstError } from '../../ui/index.ts';
import { errorsOfIssues } from '../athlete/athlete-form-model.ts';
import { ExerciseFields } from './exercise-fields.tsx';
import {
  checkExercise,
  type ExerciseErrors,
  type ExerciseForm,
  type ExerciseInput,
  exerciseFormOf,
  newExercise,
} from './exercise-form-model.ts';

/** What was typed and not saved yet, so that looking elsewhere in between loses nothing. */
const unsaved = new Map<string, ExerciseForm>();

/** The form of one of the coach's exercises, or of a new one (null). */
export function ExerciseEditor({
  exercise,
  library,
  onDone,
}: {
  readonly exercise: ExerciseCard | null;
  readonly library: readonly ExerciseCard[];
  /** With the id of the exercise to show; null leaves it open. */
  readonly onDone: (id: string | null) => void;
}) {
  const memory = exercise?.id ?? 'new';
  const initial = exercise === null ? newExercise : exerciseFormOf(exercise);
  const [form, setForm] = useState(unsaved.get(memory) ?? initial);
  const [errors, setErrors] = useState<ExerciseErrors>({});
  const [failure, setFailure] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useFirstError(element, errors);
  const store = useStore(exercise);
  const change = (part: Partial<ExerciseForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    unsaved.set(memory, next);
    setFailure(null);
    if (Object.keys(errors).length > 0) setErrors({});
  };
  const close = (id: string | null) => {
    unsaved.delete(memory);
    onDone(id);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkExercise(form);
    if (!checked.ok) return setErrors(checked.errors);
    const stored = await store.run(checked.draft);
    if (typeof stored === 'string') return close(stored);
    setFailure(stored.message);
    if (stored.issues !== undefined) setErrors(errorsOfIssues(stored.issues));
  };
  return (
    <form
      ref={element}
      className="library-form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close(exercise?.id ?? null);
      }}
      noValidate
    >
      <Panel
        title={exercise === null ? t('library.newTitle') : t('library.editTitle', { name: exercise.name })}
        className="form-panel"
      >
        <ExerciseFields
          form={form}
          errors={errors}
          change={change}
          sets={exercise?.sets ?? 0}
          others={library.filter((each) => each.id !== exercise?.id)}
        />
        <div className="library-form-foot">
          <p role="status" className={failure === null ? 'quiet' : 'save-problem'}>
            {failure ?? (form === initial ? '' : t('library.unsaved'))}
          </p>
          <Button onPress={() => close(exercise?.id ?? null)}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="primary" isDisabled={store.pending}>
            {exercise === null ? t('library.create') : t('ui.save')}
          </Button>
        </div>
      </Panel>
    </form>
  );
}

/** Stores a draft and says so; answers with the id of the exercise, or with what was wrong. */
function useStore(exercise: ExerciseCard | null) {
  const create = useCommand('exercise.create', { quiet: true });
  const update = useCommand('exercise.update', { quiet: true });
  const undo = () => void runCommand('history.undo');
  return {
    pending: create.pending || update.pending,
    run: async (draft: ExerciseInput): Promise<string | Failure> => {
      if (exercise === null) {
        const result = await create.run({ draft });
        if (!result.ok) return result.failure;
        showUndoToast(t('library.added', { name: draft.name }), undo);
        return result.value.exerciseId;
      }
      const result = await update.run({ exerciseId: exercise.id, draft });
      if (!result.ok) return result.failure;
      showUndoToast(t('library.saved', { name: draft.name }), undo);
      return exercise.id;
    },
  };
}
