import type { FitnessMark } from '../../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { FITNESS_RACE } from '../../../../shared/domain/race-limits.ts';
import { formatClock, metresPer, toDistance } from '../../../../shared/domain/units.ts';
import type { MarkKind } from '../../../../shared/domain/vocabulary.ts';
import { t } from '../../text/index.ts';
import { tooFastProblem } from '../race/race-time.ts';
import type { AthleteForm, Problems, Typed } from './athlete-form-model.ts';

/** One dated mark of fitness of the form: what its kind does not need stays as typed, and is not stored. */
export interface MarkForm {
  readonly key: string;
  readonly kind: MarkKind;
  readonly date: Typed<CalendarDate>;
  readonly distanceM: Typed<number>;
  readonly timeS: Typed<number>;
  /** Seconds per kilometre, whatever unit is shown. */
  readonly paceSPerKm: Typed<number>;
  readonly bpm: Typed<number>;
}

/** A new mark of a kind, of today. */
export function newMark(key: string, kind: MarkKind, today: CalendarDate): MarkForm {
  return { key, kind, date: today, distanceM: 5000, timeS: null, paceSPerKm: null, bpm: null };
}

/** The form of a stored mark. */
export function markFormOf(mark: FitnessMark, key: string): MarkForm {
  const empty: MarkForm = { ...newMark(key, mark.kind, mark.date) };
  switch (mark.kind) {
    case 'race':
      return { ...empty, distanceM: mark.distanceM, timeS: mark.timeS };
    case 'threshold-pace':
      return { ...empty, paceSPerKm: mark.paceSPerKm };
    case 'threshold-heart-rate':
      return { ...empty, bpm: mark.bpm };
  }
}

/** The marks of the form as they are stored; what is wrong with one is said next to its field. */
export function checkMarks(
  form: Pick<AthleteForm, 'marks' | 'distanceUnit'>,
  today: CalendarDate,
  problems: Problems,
): FitnessMark[] {
  const seen = new Set<string>();
  return form.marks.map((mark, index): FitnessMark => {
    const field = `marks.${index}`;
    if (mark.date == null) problems.add(`${field}.date`, t('athlete.errorDate'));
    else if (mark.date > today) problems.add(`${field}.date`, t('athlete.errorFuture'));
    else if (seen.has(`${mark.kind} ${mark.date}`)) problems.add(`${field}.date`, t('athlete.errorMarkTwice'));
    seen.add(`${mark.kind} ${mark.date}`);
    return storedMark(field, mark, mark.date ?? today, form, problems);
  });
}

function storedMark(
  field: string,
  mark: MarkForm,
  date: CalendarDate,
  form: Pick<AthleteForm, 'distanceUnit'>,
  problems: Problems,
): FitnessMark {
  switch (mark.kind) {
    case 'race':
      return { kind: mark.kind, date, ...checkRun(field, mark, form, problems) };
    case 'threshold-pace':
      return { kind: mark.kind, date, paceSPerKm: checkPace(field, mark, form, problems) };
    case 'threshold-heart-rate': {
      const limits = { min: 80, max: 230, unit: t('athlete.bpm'), required: true };
      return { kind: mark.kind, date, bpm: problems.number(`${field}.bpm`, mark.bpm, limits) ?? 0 };
    }
  }
}

function checkRun(field: string, mark: MarkForm, form: Pick<AthleteForm, 'distanceUnit'>, problems: Problems) {
  const distance = { unit: form.distanceUnit, show: (metres: number) => toDistance(metres, form.distanceUnit) };
  if (mark.distanceM === null) problems.add(`${field}.distanceM`, t('athlete.errorDistance'));
  const limits = { min: FITNESS_RACE.leastM, max: FITNESS_RACE.mostM, ...distance };
  const distanceM = problems.number(`${field}.distanceM`, mark.distanceM, limits);
  const tooFast =
    mark.timeS == null || distanceM === null ? null : tooFastProblem(mark.timeS, distanceM, form.distanceUnit);
  if (mark.timeS === undefined) problems.add(`${field}.timeS`, t('ui.badClock'));
  else if (tooFast !== null) problems.add(`${field}.timeS`, tooFast);
  else if (mark.timeS === null || mark.timeS < FITNESS_RACE.leastS || mark.timeS > FITNESS_RACE.mostS) {
    problems.add(`${field}.timeS`, t('athlete.errorTime'));
  }
  return { distanceM: distanceM ?? 0, timeS: mark.timeS ?? 0 };
}

function checkPace(field: string, mark: MarkForm, form: Pick<AthleteForm, 'distanceUnit'>, problems: Problems): number {
  const pace = mark.paceSPerKm;
  if (pace == null || pace < 120 || pace > 900) {
    const shown = (secondsPerKm: number) => formatClock((secondsPerKm * metresPer(form.distanceUnit)) / 1000);
    const range = { min: shown(120), max: shown(900), unit: form.distanceUnit };
    problems.add(`${field}.paceSPerKm`, t('athlete.errorPace', range));
  }
  return pace ?? 0;
}
