import { describe, expect, it } from 'vitest';
import { exerciseDraft, libraryExercise } from '../../../../shared/domain/exercise.ts';
import { checkExercise, type ExerciseForm, exerciseFormOf, newExercise } from './exercise-form-model.ts';

const stored = libraryExercise.parse({
  id: 'own',
  name: 'Yoke squat',
  pattern: 'squat',
  loading: 'barbell',
  equipment: ['barbell'],
  compound: true,
  upperBody: false,
  unilateral: false,
  cues: ['One.', 'Two.'],
  aliases: ['yoke squat (barbell)'],
  builtIn: false,
  setUp: 'Under the yoke.',
  faults: ['Leaning.'],
  easierId: 'back-squat',
  harderId: null,
  regions: ['knee'],
  avoid: ['knee'],
  caution: 'Not when tired.',
});

function form(part: Partial<ExerciseForm> = {}): ExerciseForm {
  return { ...newExercise, name: 'Yoke squat', ...part };
}

function errors(part: Partial<ExerciseForm>): Readonly<Record<string, string>> {
  const checked = checkExercise(form(part));
  return checked.ok ? {} : checked.errors;
}

describe('the form of an exercise', () => {
  it('needs no more than a name, and its draft passes the contract', () => {
    const checked = checkExercise(form());
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    expect(exerciseDraft.safeParse(checked.draft).error).toBeUndefined();
    expect(Object.keys(errors({ name: '  ' }))).toEqual(['name']);
    expect(Object.keys(errors({ name: 'x'.repeat(121) }))).toEqual(['name']);
  });
  it('gives back what it was made from', () => {
    const { id, builtIn, ...draft } = stored;
    const checked = checkExercise(exerciseFormOf(stored));
    expect(checked.ok && checked.draft).toEqual(draft);
  });
  it('reads one cue a line and leaves blank lines out', () => {
    const checked = checkExercise(form({ cues: ' Brace. \n\n Sit. \n' }));
    expect(checked.ok && checked.draft.cues).toEqual(['Brace.', 'Sit.']);
  });
  it('says which line is too long, and where there are too many', () => {
    expect(errors({ cues: `Short.\n${'x'.repeat(161)}` })).toEqual({ cues: 'Line 2 is longer than 160 characters.' });
    expect(errors({ faults: 'a\nb\nc\nd\ne\nf\ng' })).toEqual({ faults: 'At most six lines.' });
    expect(errors({ aliases: 'x'.repeat(81) })).toEqual({ aliases: 'Line 1 is longer than 80 characters.' });
    expect(Object.keys(errors({ setUp: 'x'.repeat(401), caution: 'y'.repeat(401) }))).toEqual(['setUp', 'caution']);
  });
});
