import type { Input } from '../../../../shared/contract/index.ts';
import type { Athlete } from '../../../../shared/domain/athlete.ts';
import { type CalendarDate, WEEKDAYS, type Weekday } from '../../../../shared/domain/calendar-date.ts';
import { FITNESS_RACE } from '../../../../shared/domain/race-limits.ts';
import {
  type DistanceUnit,
  fromMass,
  type MassUnit,
  round,
  toDistance,
  toMass,
} from '../../../../shared/domain/units.ts';
import type {
  Equipment,
  LiftingHistory,
  Pattern,
  ProgressionScheme,
  Sex,
} from '../../../../shared/domain/vocabulary.ts';
import { distanceWords } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { tooFastProblem } from '../race/race-time.ts';
import { loadListText, parseLoadList } from './load-list.ts';
import { checkMarks, type MarkForm, markFormOf } from './mark-form.ts';

/** A field's value: null when empty, undefined while what was typed cannot be read. */
export type Typed<T> = T | null | undefined;

/** One weekday of the form. */
export interface DayForm {
  readonly weekday: Weekday;
  readonly canRun: boolean;
  readonly canLift: boolean;
  readonly runTime: Typed<string>;
  readonly liftTime: Typed<string>;
  readonly double: boolean;
  readonly runMaxS: Typed<number>;
  readonly liftUntil: Typed<string>;
}

/** One strength level of the form; mass in kg. */
export interface MaxForm {
  readonly key: string;
  readonly exerciseId: string | null;
  readonly e1rmKg: Typed<number>;
  readonly date: Typed<CalendarDate>;
  readonly method: 'tested' | 'estimated';
}

/** The progression chosen for one lift. */
export interface SchemeForm {
  readonly key: string;
  readonly exerciseId: string | null;
  readonly scheme: ProgressionScheme;
}

/** What the athlete form holds. Metres, seconds and kg whatever unit is shown; load lists as typed, in the unit. */
export interface AthleteForm {
  readonly name: string;
  readonly sex: Sex | 'none';
  readonly birthDate: Typed<CalendarDate>;
  readonly bodyMassKg: Typed<number>;
  readonly distanceUnit: DistanceUnit;
  readonly massUnit: MassUnit;
  readonly benchmarkDistanceM: Typed<number>;
  readonly benchmarkTimeS: Typed<number>;
  readonly benchmarkDate: Typed<CalendarDate>;
  readonly hrMax: Typed<number>;
  readonly hrRest: Typed<number>;
  readonly weeklyDistanceM: Typed<number>;
  readonly longestRunM: Typed<number>;
  readonly days: readonly DayForm[];
  readonly longRunDay: Weekday;
  readonly liftingHistory: LiftingHistory;
  readonly equipment: readonly Equipment[];
  readonly bar: Typed<number>;
  readonly plates: string;
  readonly dumbbells: string;
  readonly kettlebells: string;
  readonly machineStep: Typed<number>;
  readonly avoidPatterns: readonly Pattern[];
  readonly liftMaxes: readonly MaxForm[];
  readonly liftSchemes: readonly SchemeForm[];
  readonly marks: readonly MarkForm[];
  readonly groupIds: readonly string[];
  readonly note: string;
}

type GymTexts = Pick<AthleteForm, 'bar' | 'plates' | 'dumbbells' | 'kettlebells' | 'machineStep'>;

/** A usual gym, in the unit its plates are stamped with. */
export function usualGym(unit: MassUnit): GymTexts {
  return unit === 'kg'
    ? { bar: 20, plates: '25 20 15 10 5 2.5 1.25', dumbbells: '2.5–30/2.5', kettlebells: '8–32/4', machineStep: 5 }
    : { bar: 45, plates: '45 35 25 10 5 2.5', dumbbells: '5–70/5', kettlebells: '18 26 35 44 53 62', machineStep: 10 };
}

const RUN_DAYS: readonly Weekday[] = [2, 3, 4, 6, 7];
const LIFT_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6];

/** A new athlete in the coach's units, with values that make a plan possible once there is a name. */
export function newAthlete(today: CalendarDate, distanceUnit: DistanceUnit, massUnit: MassUnit): AthleteForm {
  const metres = distanceUnit === 'km' ? 1000 : 1609.344;
  return {
    name: '',
    sex: 'none',
    birthDate: null,
    bodyMassKg: null,
    distanceUnit,
    massUnit,
    benchmarkDistanceM: 10_000,
    benchmarkTimeS: null,
    benchmarkDate: today,
    hrMax: null,
    hrRest: null,
    weeklyDistanceM: (distanceUnit === 'km' ? 35 : 22) * metres,
    longestRunM: (distanceUnit === 'km' ? 12 : 8) * metres,
    days: WEEKDAYS.map((weekday) => ({
      weekday,
      canRun: RUN_DAYS.includes(weekday),
      canLift: LIFT_DAYS.includes(weekday),
      runTime: null,
      liftTime: null,
      double: false,
      runMaxS: null,
      liftUntil: null,
    })),
    longRunDay: 7,
    liftingHistory: 'none',
    equipment: ['barbell', 'rack', 'bench', 'dumbbells', 'box'],
    ...usualGym(massUnit),
    avoidPatterns: [],
    liftMaxes: [],
    liftSchemes: [],
    marks: [],
    groupIds: [],
    note: '',
  };
}

/** The form of a stored athlete. */
export function formOf(athlete: Athlete): AthleteForm {
  const shown = (kg: number) => round(toMass(kg, athlete.massUnit), 2);
  return {
    ...athlete,
    sex: athlete.sex ?? 'none',
    benchmarkDistanceM: athlete.benchmark?.distanceM ?? null,
    benchmarkTimeS: athlete.benchmark?.timeS ?? null,
    benchmarkDate: athlete.benchmark?.date ?? null,
    equipment: athlete.gym.equipment,
    bar: shown(athlete.gym.barKg),
    plates: loadListText(athlete.gym.platesKg.map(shown)),
    dumbbells: loadListText(athlete.gym.dumbbellsKg.map(shown)),
    kettlebells: loadListText(athlete.gym.kettlebellsKg.map(shown)),
    machineStep: shown(athlete.gym.machineStepKg),
    liftMaxes: athlete.liftMaxes.map((max, i) => ({ ...max, key: `stored-${i}` })),
    liftSchemes: athlete.liftSchemes.map((each, i) => ({ ...each, key: `stored-${i}` })),
    marks: athlete.marks.map((mark, i) => markFormOf(mark, `stored-${i}`)),
  };
}

/** The form in another unit of mass: a gym that was never touched becomes the usual one of that unit. */
export function withMassUnit(form: AthleteForm, unit: MassUnit): AthleteForm {
  if (unit === form.massUnit) return form;
  const usual = usualGym(form.massUnit);
  const untouched =
    form.bar === usual.bar &&
    form.plates === usual.plates &&
    form.dumbbells === usual.dumbbells &&
    form.kettlebells === usual.kettlebells &&
    form.machineStep === usual.machineStep;
  if (untouched) return { ...form, massUnit: unit, ...usualGym(unit) };
  const change = (value: number) => round(toMass(fromMass(value, form.massUnit), unit), 2);
  const list = (text: string) => {
    const values = parseLoadList(text);
    return values === undefined ? text : loadListText(values.map(change));
  };
  return {
    ...form,
    massUnit: unit,
    bar: typeof form.bar === 'number' ? change(form.bar) : form.bar,
    plates: list(form.plates),
    dumbbells: list(form.dumbbells),
    kettlebells: list(form.kettlebells),
    machineStep: typeof form.machineStep === 'number' ? change(form.machineStep) : form.machineStep,
  };
}

export type AthleteErrors = Readonly<Record<string, string>>;
export type AthleteInput = Input<'athlete.create'>;

/** What became of checking the form: the draft to send, or a sentence per field at fault. */
export type Checked =
  | { readonly ok: true; readonly draft: AthleteInput }
  | { readonly ok: false; readonly errors: AthleteErrors };

/** Sentences next to the fields at fault, the first one of each. */
export class Problems {
  readonly errors: Record<string, string> = {};

  add(field: string, message: string): void {
    this.errors[field] ??= message;
  }

  /** A number within limits, both in `unit`; null when empty and that is allowed. */
  number(field: string, value: Typed<number>, limits: Limits): number | null {
    if (value === undefined) this.add(field, t('athlete.errorNumber'));
    else if (value === null && limits.required === true) this.add(field, t('athlete.errorNumber'));
    else if (value !== null && (value < limits.min || value > limits.max)) {
      const shown = (each: number) => round(limits.show?.(each) ?? each, 1);
      this.add(field, t('athlete.errorRange', { min: shown(limits.min), max: shown(limits.max), unit: limits.unit }));
    }
    return value ?? null;
  }

  loads(field: string, text: string, unit: MassUnit, most: number): number[] {
    const values = parseLoadList(text);
    if (values === undefined || values.length > most) this.add(field, t('athlete.badList'));
    return (values ?? []).map((value) => round(fromMass(value, unit), 4));
  }
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly required?: boolean;
  /** Turns a limit into the unit shown. */
  readonly show?: (value: number) => number;
}

/** Checks the form against the same limits as the contract, and says what is wrong next to each field. */
export function checkAthlete(form: AthleteForm, today: CalendarDate): Checked {
  const problems = new Problems();
  const name = form.name.trim();
  if (name === '') problems.add('name', t('athlete.errorName'));
  if (name.length > 120) problems.add('name', t('athlete.errorNameLong'));
  if (form.birthDate === undefined) problems.add('birthDate', t('ui.badDate'));
  if (form.birthDate != null && form.birthDate > today) problems.add('birthDate', t('athlete.errorFuture'));
  const mass = { unit: form.massUnit, show: (kg: number) => toMass(kg, form.massUnit) };
  const distance = { unit: form.distanceUnit, show: (metres: number) => toDistance(metres, form.distanceUnit) };
  const hrMax = problems.number('hrMax', form.hrMax, { min: 100, max: 240, unit: t('athlete.bpm') });
  const hrRest = problems.number('hrRest', form.hrRest, { min: 25, max: 110, unit: t('athlete.bpm') });
  if (hrMax !== null && hrRest !== null && hrRest >= hrMax) problems.add('hrRest', t('athlete.errorHr'));
  const runDays = form.days.filter((day) => day.canRun);
  if (runDays.length === 0) problems.add('days', t('athlete.errorNoDay'));
  else if (!runDays.some((day) => day.weekday === form.longRunDay)) problems.add('longRunDay', t('athlete.errorLong'));
  checkWeekAgainstLongest(form, problems);
  const draft: AthleteInput = {
    name,
    sex: form.sex === 'none' ? null : form.sex,
    birthDate: form.birthDate ?? null,
    bodyMassKg: problems.number('bodyMassKg', form.bodyMassKg, { min: 25, max: 250, ...mass }),
    distanceUnit: form.distanceUnit,
    massUnit: form.massUnit,
    benchmark: checkBenchmark(form, today, problems),
    hrMax,
    hrRest,
    weeklyDistanceM:
      problems.number('weeklyDistanceM', form.weeklyDistanceM, { min: 0, max: 400_000, required: true, ...distance }) ??
      0,
    longestRunM:
      problems.number('longestRunM', form.longestRunM, { min: 0, max: 200_000, required: true, ...distance }) ?? 0,
    days: form.days.map((day) => checkDay(day, problems)),
    longRunDay: form.longRunDay,
    liftingHistory: form.liftingHistory,
    gym: checkGym(form, problems),
    avoidPatterns: [...form.avoidPatterns],
    liftMaxes: form.liftMaxes.flatMap((max, i) => checkMax(max, i, today, problems, mass)),
    liftSchemes: checkSchemes(form.liftSchemes, problems),
    marks: checkMarks(form, today, problems),
    groupIds: [...form.groupIds],
    note: form.note,
  };
  if (Object.keys(problems.errors).length > 0) return { ok: false, errors: problems.errors };
  return { ok: true, draft };
}

/** Two runs on every day: more than that no week is made of. */
const MOST_RUNS_A_WEEK = 14;

/** A week that its longest run cannot add up to is a slip of the pen in one of the two. */
function checkWeekAgainstLongest(form: AthleteForm, problems: Problems): void {
  const { weeklyDistanceM: week, longestRunM: longest, distanceUnit: unit } = form;
  if (week == null || longest == null || longest <= 0 || week <= longest * MOST_RUNS_A_WEEK) return;
  const said = { week: distanceWords(week, unit), longest: distanceWords(longest, unit) };
  problems.add('weeklyDistanceM', t('athlete.errorWeekly', said));
}

function checkBenchmark(form: AthleteForm, today: CalendarDate, problems: Problems): AthleteInput['benchmark'] {
  if (form.benchmarkTimeS === undefined) problems.add('benchmark.timeS', t('ui.badClock'));
  if (form.benchmarkTimeS == null) return null;
  const distance = { unit: form.distanceUnit, show: (metres: number) => toDistance(metres, form.distanceUnit) };
  if (form.benchmarkDistanceM === null) problems.add('benchmark.distanceM', t('athlete.errorDistance'));
  const distanceM = problems.number('benchmark.distanceM', form.benchmarkDistanceM, {
    min: FITNESS_RACE.leastM,
    max: FITNESS_RACE.mostM,
    ...distance,
  });
  const tooFast = distanceM === null ? null : tooFastProblem(form.benchmarkTimeS, distanceM, form.distanceUnit);
  if (tooFast !== null) problems.add('benchmark.timeS', tooFast);
  else if (form.benchmarkTimeS < FITNESS_RACE.leastS || form.benchmarkTimeS > FITNESS_RACE.mostS) {
    problems.add('benchmark.timeS', t('athlete.errorTime'));
  }
  if (form.benchmarkDate == null) problems.add('benchmark.date', t('athlete.errorDate'));
  else if (form.benchmarkDate > today) problems.add('benchmark.date', t('athlete.errorFuture'));
  return { distanceM: distanceM ?? 0, timeS: form.benchmarkTimeS, date: form.benchmarkDate ?? today };
}

function checkDay(day: DayForm, problems: Problems): AthleteInput['days'][number] {
  if (day.runTime === undefined) problems.add(`days.${day.weekday}.runTime`, t('ui.badTime'));
  if (day.liftTime === undefined) problems.add(`days.${day.weekday}.liftTime`, t('ui.badTime'));
  if (day.liftUntil === undefined) problems.add(`days.${day.weekday}.liftUntil`, t('ui.badTime'));
  problems.number(`days.${day.weekday}.runMaxS`, day.runMaxS, {
    min: 600,
    max: 86_400,
    unit: t('athlete.minutes'),
    show: (seconds) => seconds / 60,
  });
  if (day.liftUntil != null && day.liftTime != null && day.liftUntil <= day.liftTime) {
    problems.add(`days.${day.weekday}.liftUntil`, t('athlete.errorLiftUntil'));
  }
  return {
    ...day,
    runTime: day.runTime ?? null,
    liftTime: day.liftTime ?? null,
    runMaxS: day.runMaxS ?? null,
    liftUntil: day.liftUntil ?? null,
  };
}

function checkGym(form: AthleteForm, problems: Problems): AthleteInput['gym'] {
  const unit = form.massUnit;
  const inUnit = (kg: number) => round(toMass(kg, unit), 2);
  const bar = problems.number('gym.barKg', form.bar, { min: 0, max: inUnit(1000), unit, required: true });
  const step = problems.number('gym.machineStepKg', form.machineStep, {
    min: inUnit(0.5),
    max: inUnit(25),
    unit,
    required: true,
  });
  return {
    equipment: [...form.equipment],
    barKg: round(fromMass(bar ?? 0, unit), 4),
    platesKg: problems.loads('gym.platesKg', form.plates, unit, 24),
    dumbbellsKg: problems.loads('gym.dumbbellsKg', form.dumbbells, unit, 60),
    kettlebellsKg: problems.loads('gym.kettlebellsKg', form.kettlebells, unit, 30),
    machineStepKg: round(fromMass(step ?? 0, unit), 4),
  };
}

function checkMax(
  max: MaxForm,
  index: number,
  today: CalendarDate,
  problems: Problems,
  mass: { readonly unit: string; readonly show: (kg: number) => number },
): AthleteInput['liftMaxes'] {
  const field = `liftMaxes.${index}`;
  if (max.exerciseId === null) problems.add(`${field}.exerciseId`, t('athlete.errorExercise'));
  if (max.e1rmKg === null) problems.add(`${field}.e1rmKg`, t('athlete.errorLift'));
  const e1rmKg = problems.number(`${field}.e1rmKg`, max.e1rmKg, { min: 1, max: 600, ...mass });
  if (max.date == null) problems.add(`${field}.date`, t('athlete.errorDate'));
  else if (max.date > today) problems.add(`${field}.date`, t('athlete.errorFuture'));
  if (max.exerciseId === null || e1rmKg === null || max.date == null) return [];
  return [{ exerciseId: max.exerciseId, date: max.date, e1rmKg, method: max.method }];
}

function checkSchemes(schemes: readonly SchemeForm[], problems: Problems): AthleteInput['liftSchemes'] {
  return schemes.flatMap(({ exerciseId, scheme }, i) => {
    const field = `liftSchemes.${i}.exerciseId`;
    if (exerciseId === null) problems.add(field, t('athlete.errorExercise'));
    else if (schemes.findIndex((other) => other.exerciseId === exerciseId) < i) {
      problems.add(field, t('athlete.errorTwice'));
    }
    return exerciseId === null ? [] : [{ exerciseId, scheme }];
  });
}

/** Puts the main process's issues next to the form's fields: `draft.name` or `ground.profile.name` → `name`. */
export function errorsOfIssues(issues: readonly { readonly path: string; readonly message: string }[]): AthleteErrors {
  return Object.fromEntries(
    issues.map((issue) => [issue.path.replace(/^(?:draft|ground\.profile)\./, ''), issue.message]),
  );
}
