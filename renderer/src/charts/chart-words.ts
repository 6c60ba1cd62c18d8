import type { Alignment, SeasonView } from '../../../shared/domain/season.ts';
import type { DistanceUnit, MassUnit } from '../../../shared/domain/units.ts';
import { fixedNumber, numberWords } from '../text/format.ts';
import { t } from '../text/index.ts';
import { dayMonthLong, fullDate } from './calendar-words.ts';
import type {
  ChartOptions,
  CounterpointModel,
  LiftingMeasure,
  RunningMeasure,
  WeekPoint,
} from './counterpoint-model.ts';
import type { GhostWeek } from './ghost-model.ts';

/** Shown where there is no number. */
export const NO_VALUE = '–';

/** Unit that stands over the lifting axis. */
export function liftUnit(measure: LiftingMeasure, unit: MassUnit): string {
  switch (measure) {
    case 'hardSets':
      return t('charts.unitSets');
    case 'tonnage':
      return unit;
    case 'reps80':
      return t('charts.unitReps');
  }
}

/** Unit that stands over the running axis. */
export function runUnit(measure: RunningMeasure, unit: DistanceUnit): string {
  switch (measure) {
    case 'index':
      return t('charts.unitIndex');
    case 'hardShare':
      return t('charts.unitHard');
    case 'load':
      return t('charts.unitPoints');
    case 'distance':
      return unit;
  }
}

/** A whole number with grouping: 7,420. */
export function groupDigits(value: number): string {
  return numberWords(Math.round(value));
}

/** A number with a true minus sign. */
export function signed(value: number, decimals: number): string {
  const text = fixedNumber(Math.abs(value), decimals);
  return value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? `−${text}` : text;
}

/** A lifting volume as text, without its unit. */
export function liftText(value: number | null): string {
  return value === null ? NO_VALUE : groupDigits(value);
}

/** A running intensity as text: index to three decimals, share in percent, load in whole points, distance in whole units. */
export function runText(value: number | null, measure: RunningMeasure): string {
  if (value === null) return NO_VALUE;
  switch (measure) {
    case 'index':
      return fixedNumber(value, 3);
    case 'hardShare':
      return `${Math.round(value * 100)} %`;
    case 'load':
    case 'distance':
      return groupDigits(value);
  }
}

/** A tick of the running axis. */
export function runTickText(value: number, measure: RunningMeasure, decimals: number): string {
  return measure === 'index' ? fixedNumber(value, Math.max(2, decimals)) : runText(value, measure);
}

/** The alignment sentence in parts, so that the figure can be set bold. `figure` is empty where none may be shown. */
export interface AlignmentWords {
  readonly lead: string;
  readonly figure: string;
  readonly rest: string;
  readonly verdict: string;
}

/** Says how lifting answers running (rule C6); a rho is never shown without its n. */
export function alignmentWords(alignment: Alignment): AlignmentWords {
  const weeks = t('charts.weeks', { count: alignment.weeks });
  const rest = t('charts.over', { weeks });
  const figure = alignment.rho === null ? '' : t('charts.rank', { value: signed(alignment.rho, 2) });
  switch (alignment.verdict) {
    case 'aligned':
      return { lead: t('charts.alignedLead'), figure, rest, verdict: t('charts.aligned') };
    case 'weak':
      return { lead: t('charts.weakLead'), figure, rest, verdict: t('charts.weak') };
    case 'opposed':
      return { lead: t('charts.opposedLead'), figure, rest, verdict: t('charts.opposed') };
    case 'too-few-weeks':
      return { lead: t('charts.tooFewLead'), figure: '', rest: t('charts.tooFew', { weeks }), verdict: '' };
    case 'no-variation':
      return { lead: t('charts.noVariationLead'), figure: '', rest, verdict: '' };
  }
}

/** The alignment sentence as one text. */
export function alignmentSentence(alignment: Alignment): string {
  const words = alignmentWords(alignment);
  return [words.lead, words.figure, words.rest, words.verdict].filter((part) => part !== '').join(' ');
}

/** `Build 3 of 7`, with a recovery week named; what lies between two seasons has no phase. */
export function phaseWeekText(week: Pick<WeekPoint, 'phase' | 'phaseWeek' | 'phaseWeeks' | 'recovery'>): string {
  if (week.phaseWeeks === 0) return t('charts.betweenSeasons');
  const phase = t('charts.phaseWeek', {
    phase: t(`words.${week.phase}`),
    week: week.phaseWeek,
    weeks: week.phaseWeeks,
  });
  return week.recovery ? t('charts.recoveryWeek', { phase }) : phase;
}

function pairText(what: string, planned: string, actual: string): string {
  if (planned === NO_VALUE) {
    return actual === NO_VALUE ? t('charts.pairNone', { what }) : t('charts.pairActual', { what, actual });
  }
  return actual === NO_VALUE
    ? t('charts.pairPlanned', { what, planned })
    : t('charts.pairBoth', { what, planned, actual });
}

/** `Away, camp`: what the calendar holds in a week. */
export function weekPeriods(week: Pick<WeekPoint, 'periods'>): string {
  return week.periods.map((kind, i) => (i === 0 ? t(`words.${kind}`) : t(`words.${kind}`).toLowerCase())).join(', ');
}

/** One week's numbers as a sentence, for the screen reader. */
export function weekSentence(week: WeekPoint, options: ChartOptions, ghost: GhostWeek | null = null): string {
  const unit = options.lifting === 'tonnage' ? ` ${options.massUnit}` : '';
  const lift = (value: number | null) => (value === null ? NO_VALUE : `${liftText(value)}${unit}`);
  return [
    t(week.number === 0 ? 'charts.mondayHead' : 'charts.weekHead', {
      number: week.number,
      date: dayMonthLong(week.monday),
    }),
    phaseWeekText(week),
    week.periods.length === 0 ? '' : t('charts.weekPeriods', { kinds: weekPeriods(week) }),
    week.note === '' ? '' : t('charts.weekNote', { note: week.note }),
    week.class === null ? '' : t('charts.weekClass', { class: t(`words.${week.class}`) }),
    pairText(
      t(`charts.${options.running}Long`),
      runText(week.plannedRun, options.running),
      runText(week.actualRun, options.running),
    ),
    pairText(t(`charts.${options.lifting}`), lift(week.plannedLift), lift(week.actualLift)),
    ghost === null ? '' : t('charts.ghostWeek', { run: runText(ghost.run, options.running), lift: lift(ghost.lift) }),
    week.findings === 0 ? '' : t('charts.findings', { count: week.findings }),
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
  if (first === undefined) return t('charts.summaryEmpty', { name: view.season.name });
  const phases = model.bands.map(
    (band) => `${t(`words.${band.kind}`).toLowerCase()} ${t('charts.weeks', { count: band.length })}`,
  );
  const races = model.flags.map((flag) =>
    t('charts.summaryRace', { name: flag.name, priority: flag.priority, date: dayMonthLong(flag.date) }),
  );
  const liftOf = (week: WeekPoint) => week.plannedLift ?? week.actualLift;
  const runOf = (week: WeekPoint) => week.plannedRun ?? week.actualRun;
  const lift = extreme(model.weeks, liftOf);
  const run = extreme(model.weeks, runOf);
  const alignment = options.seriesType === 'actual' ? view.actualAlignment : view.plannedAlignment;
  return [
    t('charts.summarySpan', {
      name: view.season.name,
      weeks: t('charts.weeks', { count: model.weeks.length }),
      date: fullDate(first.monday),
      phases: phases.join(', '),
    }),
    races.length === 0 ? t('charts.summaryNoRaces') : t('charts.summaryRaces', { races: races.join(', ') }),
    lift === null
      ? ''
      : t('charts.summaryLift', {
          week: lift.number,
          value: `${liftText(liftOf(lift))} ${liftUnit(options.lifting, options.massUnit)}`,
        }),
    run === null ? '' : t('charts.summaryRun', { week: run.number, value: runText(runOf(run), options.running) }),
    alignmentSentence(alignment),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
