import type { Input } from '../../../../shared/contract/index.ts';
import type { LibraryExercise } from '../../../../shared/domain/exercise.ts';
import type { BodyRegion, Equipment, Loading, Pattern } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';

/** What the form of an exercise holds; lists as text, one entry a line. */
export interface ExerciseForm {
  readonly name: string;
  readonly pattern: Pattern;
  readonly loading: Loading;
  readonly equipment: readonly Equipment[];
  readonly compound: boolean;
  readonly upperBody: boolean;
  readonly unilateral: boolean;
  readonly setUp: string;
  readonly cues: string;
  readonly faults: string;
  /** Null for none. */
  readonly easierId: string | null;
  readonly harderId: string | null;
  readonly regions: readonly BodyRegion[];
  /** Those of them for which it is left out while they hurt. */
  readonly avoid: readonly BodyRegion[];
  readonly caution: string;
  readonly aliases: string;
}

export type ExerciseInput = Input<'exercise.create'>['draft'];
export type ExerciseErrors = Readonly<Record<string, string>>;

const MOST_LINES = 6;
const LONGEST_LINE = 160;
const LONGEST_ALIAS = 80;
const LONGEST_TEXT = 400;
const LONGEST_NAME = 120;

/** A new exercise: a barbell lift until the coach says otherwise. */
export const newExercise: ExerciseForm = {
  name: '',
  pattern: 'squat',
  loading: 'barbell',
  equipment: ['barbell', 'rack'],
  compound: true,
  upperBody: false,
  unilateral: false,
  setUp: '',
  cues: '',
  faults: '',
  easierId: null,
  harderId: null,
  regions: [],
  avoid: [],
  caution: '',
  aliases: '',
};

/** The form of a stored exercise. */
export function exerciseFormOf(exercise: LibraryExercise): ExerciseForm {
  return {
    ...exercise,
    cues: exercise.cues.join('\n'),
    faults: exercise.faults.join('\n'),
    aliases: exercise.aliases.join('\n'),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What became of checking the form: the draft to send, or a sentence per field at fault. */
export type CheckedExercise =
  | { readonly ok: true; readonly draft: ExerciseInput }
  | { readonly ok: false; readonly errors: ExerciseErrors };

/** Checks the form against the same limits as the contract, and says what is wrong next to each field. */
export function checkExercise(form: ExerciseForm): CheckedExercise {
  const errors: Record<string, string> = {};
  const name = form.name.trim();
  if (name === '') errors['name'] = t('library.errorName');
  if (name.length > LONGEST_NAME) errors['name'] = t('library.errorNameLong');
  const list = (field: 'cues' | 'faults' | 'aliases', longest: number, most: number): string[] => {
    const lines = linesOf(form[field]);
    const long = lines.findIndex((line) => line.length > longest);
    if (long >= 0) errors[field] = t('library.errorLine', { number: long + 1, most: longest });
    if (lines.length > most) errors[field] = t('library.errorLines');
    return lines;
  };
  const text = (field: 'setUp' | 'caution'): string => {
    const value = form[field].trim();
    if (value.length > LONGEST_TEXT) errors[field] = t('library.errorText');
    return value;
  };
  const draft: ExerciseInput = {
    name,
    pattern: form.pattern,
    loading: form.loading,
    equipment: [...form.equipment],
    compound: form.compound,
    upperBody: form.upperBody,
    unilateral: form.unilateral,
    setUp: text('setUp'),
    cues: list('cues', LONGEST_LINE, MOST_LINES),
    faults: list('faults', LONGEST_LINE, MOST_LINES),
    easierId: form.easierId,
    harderId: form.harderId,
    regions: [...new Set([...form.regions, ...form.avoid])],
    avoid: [...form.avoid],
    caution: text('caution'),
    aliases: list('aliases', LONGEST_ALIAS, Number.POSITIVE_INFINITY),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, draft };
}
