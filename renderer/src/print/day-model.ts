import type { Output } from '../../../shared/contract/index.ts';
import type { Period } from '../../../shared/domain/athlete.ts';
import { addDays, type CalendarDate, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { DayPages } from '../../../shared/domain/print-words.ts';
import type { Race, SeasonWeek } from '../../../shared/domain/season.ts';
import type { RunItem, Session } from '../../../shared/domain/session.ts';
import { distanceText } from '../charts/quantity-words.ts';
import { stepsLine } from '../features/week/run-text.ts';
import { paceNumber } from './pace-strip.tsx';
import { schemeText, setGroups } from './week-summary.ts';

type PrintData = Output<'print.season'>;

/** One planned session as a day shows it. */
export interface DayLine {
  readonly id: string;
  readonly kind: 'run' | 'lift' | 'other';
  /** Whether it is a key session or the long run. */
  readonly key: boolean;
  readonly title: string;
  /** Steps of a run, lifts of a strength session; empty where the title says it all. */
  readonly details: readonly string[];
}

/** One day of a week. */
export interface PrintedDay {
  readonly date: CalendarDate;
  readonly lines: readonly DayLine[];
  readonly races: readonly Race[];
  readonly periods: readonly Period[];
}

/** One week, day by day. */
export interface PrintedWeek {
  readonly week: SeasonWeek;
  readonly past: boolean;
  readonly days: readonly PrintedDay[];
}

/** The weeks that are wanted, each with its seven days. */
export function printedWeeks(data: PrintData, days: DayPages): readonly PrintedWeek[] {
  if (days === 'none') return [];
  const thisMonday = mondayOf(data.printedOn);
  const shown = data.view.weeks.filter((week) => days === 'all' || week.monday >= thisMonday);
  const names = new Map(data.exercises.map((exercise) => [exercise.id, exercise.name]));
  return shown.map((week) => ({
    week,
    past: addDays(week.monday, 6) < data.printedOn,
    days: Array.from({ length: 7 }, (_, index): PrintedDay => {
      const date = addDays(week.monday, index);
      return {
        date,
        lines: data.sessions
          .filter((session) => session.side === 'planned' && session.date === date)
          .toSorted((a, b) => (a.startTime ?? '').localeCompare(b.startTime ?? ''))
          .map((session) => dayLine(session, data, names)),
        races: data.view.races.filter((race) => race.date === date),
        periods: data.view.periods.filter((period) => period.from <= date && date <= period.to),
      };
    }),
  }));
}

function dayLine(session: Session, data: PrintData, names: ReadonlyMap<string, string>): DayLine {
  const key = session.load.keySessions > 0 || session.run?.type === 'long';
  const base = { id: session.id, key, title: session.title };
  if (session.run !== null) return { ...base, kind: 'run', ...runWords(session, session.run.items, data) };
  if (session.strength === null) return { ...base, kind: 'other', details: [] };
  return {
    ...base,
    kind: 'lift',
    details: setGroups(session.strength.sets).map(
      (group) => `${names.get(group.exerciseId) ?? group.exerciseId} ${schemeText(group.sets)}`,
    ),
  };
}

/** Title with its distance, the steps where there are several, and the pace of each intensity that is run. */
function runWords(session: Session, items: readonly RunItem[], data: PrintData): Pick<DayLine, 'title' | 'details'> {
  const unit = data.athlete.distanceUnit;
  const metres = session.run?.distanceM ?? session.load.runDistanceM;
  const named = metres <= 0 || /\d\s?(km|mi|m)\b/.test(session.title);
  const steps = stepsLine(items, unit);
  const pace = session.run?.type === 'race' ? racePace(session, data) : paceWords(items, data);
  // The steps of a plan carry their paces; what a coach typed may not.
  const details = /\d:\d\d\/(km|mi)/.test(steps) ? [steps] : [steps, pace];
  return {
    title: named ? session.title : `${session.title} ${distanceText(metres, unit)}`,
    details: details.filter((text) => text !== ''),
  };
}

/** The pace of the race's target; nothing without one. */
function racePace(session: Session, data: PrintData): string {
  const race = data.view.races.find((each) => each.date === session.date);
  if (race?.targetTimeS == null) return '';
  const unit = data.athlete.distanceUnit;
  return `${paceNumber(race.targetTimeS / (race.distanceM / 1000), unit)}/${unit}`;
}

/** `T 4:15 · M 4:30`: the paces of what is run hard, else of easy running. */
function paceWords(items: readonly RunItem[], data: PrintData): string {
  const { paces } = data;
  if (paces === null) return '';
  const unit = data.athlete.distanceUnit;
  const used = new Set(items.flatMap(intensitiesOf));
  const hard = (['R', 'I', 'T', 'M'] as const)
    .filter((letter) => used.has(letter))
    .map((letter) => `${letter} ${paceNumber(paces[letter], unit)}`);
  const easy =
    used.has('E') && hard.length === 0 ? [`E ${paceNumber(paces.E.fast, unit)}–${paceNumber(paces.E.slow, unit)}`] : [];
  return [...hard, ...easy].join(' · ');
}

function intensitiesOf(item: RunItem): readonly string[] {
  return item.kind === 'repeat' ? item.steps.flatMap(intensitiesOf) : [item.intensity];
}
