import type { Alignment, SeasonView } from '../../../shared/domain/season.ts';
import type { MassUnit } from '../../../shared/domain/units.ts';
import type { IntensityClass, PhaseKind, Severity } from '../../../shared/domain/vocabulary.ts';
import { dayMonthLong, fullDate } from './calendar-words.ts';
import type {
  ChartOptions,
  CounterpointModel,
  LiftingMeasure,
  RunningMeasure,
  WeekPoint,
} from './counterpoint-model.ts';

/** Shown where there is no number. */
export const NO_VALUE = '–';

export const LIFTING_NAMES: Record<LiftingMeasure, string> = {
  hardSets: 'Hard sets',
  tonnage: 'Tonnage',
  reps80: 'Reps ≥ 80 %',
};

export const RUNNING_NAMES: Record<RunningMeasure, string> = {
  index: 'Index',
  hardShare: 'Hard share',
  load: 'Load',
};

export const PHASE_NAMES: Record<PhaseKind, string> = {
  base: 'Base',
  build: 'Build',
  peak: 'Peak',
  taper: 'Taper',
  race: 'Race',
  transition: 'Transition',
};

export const CLASS_NAMES: Record<IntensityClass, string> = { LOW: 'Low', MODERATE: 'Moderate', HIGH: 'High' };

export const SEVERITY_NAMES: Record<Severity, string> = { info: 'Note', warning: 'Warning', serious: 'Serious' };

/** Unit that stands over the lifting axis. */
export function liftUnit(measure: LiftingMeasure, unit: MassUnit): string {
  switch (measure) {
    case 'hardSets':
      return 'sets';
    case 'tonnage':
      return unit;
    case 'reps80':
      return 'reps';
  }
}

/** Unit that stands over the running axis. */
export function runUnit(measure: RunningMeasure): string {
  switch (measure) {
    case 'index':
      return 'index';
    case 'hardShare':
      return 'hard';
    case 'load':
      return 'points';
  }
}

/** Groups thousands with a comma: 7,420. */
export function groupDigits(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A number with a true minus sign. */
export function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A lifting volume as text, without its unit. */
export function liftText(value: number | null): string {
  return value === null ? NO_VALUE : groupDigits(value);
}

/** A running intensity as text: index to three decimals, share in percent, load in whole points. */
export function runText(value: number | null, measure: RunningMeasure): string {
  if (value === null) return NO_VALUE;
  switch (measure) {
    case 'index':
      return value.toFixed(3);
    case 'hardShare':
      return `${Math.round(value * 100)} %`;
    case 'load':
      return groupDigits(value);
  }
}

/** A tick of the running axis. */
export function runTickText(value: number, measure: RunningMeasure, decimals: number): string {
  return measure === 'index' ? value.toFixed(Math.max(2, decimals)) : runText(value, measure);
}

/** The alignment sentence in parts, so that the figure can be set bold. `figure` is empty where none may be shown. */
export interface AlignmentWords {
  readonly lead: string;
  readonly figure: string;
  readonly rest: string;
  readonly verdict: string;
}

function weeksText(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

/** Says how lifting answers running (SCIENCE C6); a rho is never shown without its n. */
export function alignmentWords(alignment: Alignment): AlignmentWords {
  const left = 'taper and transition left out.';
  const over = `over ${weeksText(alignment.weeks)}, ${left}`;
  const figure = alignment.rho === null ? '' : `ρ ${signed(alignment.rho, 2)}`;
  switch (alignment.verdict) {
    case 'aligned':
      return { lead: 'Lifting falls when running rises:', figure, rest: over, verdict: 'Aligned.' };
    case 'weak':
      return { lead: 'Lifting hardly follows running:', figure, rest: over, verdict: 'Weak.' };
    case 'opposed':
      return { lead: 'Lifting rises when running rises:', figure, rest: over, verdict: 'Opposed.' };
    case 'too-few-weeks':
      return {
        lead: 'Too few weeks to say how lifting follows running:',
        figure: '',
        rest: `${weeksText(alignment.weeks)} of at least 6, ${left}`,
        verdict: '',
      };
    case 'no-variation':
      return {
        lead: 'Running or lifting is the same every week, so there is nothing to compare',
        figure: '',
        rest: over,
        verdict: '',
      };
  }
}

/** The alignment sentence as one text. */
export function alignmentSentence(alignment: Alignment): string {
  const words = alignmentWords(alignment);
  return [words.lead, words.figure, words.rest, words.verdict].filter((part) => part !== '').join(' ');
}

/** `Build 3 of 7`, with recovery and taper named. */
export function phaseWeekText(week: Pick<WeekPoint, 'phase' | 'phaseWeek' | 'phaseWeeks' | 'recovery'>): string {
  const phase = `${PHASE_NAMES[week.phase]} ${week.phaseWeek} of ${week.phaseWeeks}`;
  return week.recovery ? `${phase}, recovery week` : phase;
}

function pairText(what: string, planned: string, actual: string): string {
  const parts = [planned === NO_VALUE ? '' : `${planned} planned`, actual === NO_VALUE ? '' : `${actual} done`].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? `${what}: none` : `${what}: ${parts.join(', ')}`;
}

/** One week's numbers as a sentence, for the screen reader. */
export function weekSentence(week: WeekPoint, options: ChartOptions): string {
  const unit = options.lifting === 'tonnage' ? ` ${options.massUnit}` : '';
  const lift = (value: number | null) => (value === null ? NO_VALUE : `${liftText(value)}${unit}`);
  return [
    `Week ${week.number}, Monday ${dayMonthLong(week.monday)}`,
    phaseWeekText(week),
    week.class === null ? '' : `${CLASS_NAMES[week.class]} running intensity`,
    pairText(
      `Running ${RUNNING_NAMES[options.running].toLowerCase()}`,
      runText(week.plannedRun, options.running),
      runText(week.actualRun, options.running),
    ),
    pairText(LIFTING_NAMES[options.lifting], lift(week.plannedLift), lift(week.actualLift)),
    week.findings === 0 ? '' : week.findings === 1 ? '1 finding' : `${week.findings} findings`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

function extreme(weeks: readonly WeekPoint[], value: (week: WeekPoint) => number | null): WeekPoint | null {
  let best: WeekPoint | null = null;
  for (const week of weeks) {
    const now = value(week);
    if (now !== null && (best === null || now > (value(best) ?? 0))) best = week;
  }
  return best;
}

/** The whole chart in a few sentences, for a reader who does not see it. */
export function chartSummary(view: SeasonView, model: CounterpointModel, options: ChartOptions): string {
  const first = model.weeks[0];
  if (first === undefined) return `${view.season.name} has no weeks.`;
  const phases = model.bands.map((band) => `${PHASE_NAMES[band.kind].toLowerCase()} ${weeksText(band.length)}`);
  const races = model.flags.map((flag) => `${flag.name} (${flag.priority}, ${dayMonthLong(flag.date)})`);
  const liftOf = (week: WeekPoint) => week.plannedLift ?? week.actualLift;
  const runOf = (week: WeekPoint) => week.plannedRun ?? week.actualRun;
  const lift = extreme(model.weeks, liftOf);
  const run = extreme(model.weeks, runOf);
  const alignment = options.seriesType === 'actual' ? view.actualAlignment : view.plannedAlignment;
  return [
    `${view.season.name}: ${weeksText(model.weeks.length)} from ${fullDate(first.monday)}; ${phases.join(', ')}.`,
    races.length === 0 ? 'No races.' : `Races: ${races.join(', ')}.`,
    lift === null
      ? ''
      : `Most lifting in week ${lift.number}: ${liftText(liftOf(lift))} ${liftUnit(options.lifting, options.massUnit)}.`,
    run === null ? '' : `Running most intense in week ${run.number}: ${runText(runOf(run), options.running)}.`,
    alignmentSentence(alignment),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
