import { Fragment } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { addDays, mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { SeasonWeek } from '../../../shared/domain/season.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { formatHours } from '../../../shared/domain/units.ts';
import { dayMonth, weekdayDate } from '../charts/calendar-words.ts';
import { NO_VALUE } from '../charts/chart-words.ts';
import { periodText } from '../charts/period-words.ts';
import { distanceNumber, tonnageNumber } from '../charts/quantity-words.ts';
import { t } from '../text/index.ts';
import { PaceStrip } from './pace-strip.tsx';
import { inGroups } from './row-groups.ts';
import {
  keyRuns,
  type LoadCount,
  loadCount,
  plannedInWeek,
  type StrengthSummary,
  sameLiftsAs,
  stepsOf,
  strengthSummary,
} from './week-summary.ts';

const LONGEST_UNBROKEN = 52;
/** Rows that stay together at the end, so that no page holds one or two alone. */
const TOGETHER = 4;

type PrintData = Output<'print.season'>;

function notesOf(week: SeasonWeek, data: PrintData): string {
  const races = data.view.races
    .filter((race) => mondayOf(race.date) === week.monday)
    .map((race) => `${race.priority}: ${race.name}, ${weekdayDate(race.date)}`);
  const sunday = addDays(week.monday, 6);
  const calendar = data.view.periods
    .filter((period) => period.from <= sunday && period.to >= week.monday)
    .map((period) => periodText(period));
  const days = data.dayNotes
    .filter((day) => mondayOf(day.date) === week.monday)
    .map((day) => `${weekdayDate(day.date)}: ${day.note}`);
  return [...races, ...calendar, week.recovery ? t('print.recoveryWeek') : '', week.note, ...days]
    .filter((text) => text !== '')
    .join('. ');
}

/** Text that breaks between the steps of a session and not within them, as far as a step fits a line. */
function Unbroken({ text }: { readonly text: string }) {
  return stepsOf(text).map((step, i) => (
    <Fragment key={step.at}>
      {i === 0 ? '' : ' '}
      <span className={step.text.length > LONGEST_UNBROKEN ? undefined : 'nowrap'}>{step.text}</span>
    </Fragment>
  ));
}

interface WeekLine {
  readonly week: SeasonWeek;
  readonly sessions: readonly Session[];
  readonly strength: StrengthSummary | null;
  readonly loads: LoadCount;
}

function liftsText(strength: StrengthSummary | null, sameAs: number | null): string {
  if (strength === null) return t('print.noLifting');
  return sameAs === null ? strength.lifts.join(' · ') : t('print.asWeek', { number: sameAs });
}

/** The longest run that was planned as a long run; a dash in weeks without one. */
function longRunText(sessions: readonly Session[], unit: PrintData['athlete']['distanceUnit']): string {
  const longest = Math.max(
    0,
    ...sessions.map((session) => (session.run?.type === 'long' ? session.load.runDistanceM : 0)),
  );
  return longest === 0 ? NO_VALUE : distanceNumber(longest, unit, 0);
}

/** The week's tonnage, and how many of its lifts have a load at all where some have none. */
function Tonnage({ line, unit }: { readonly line: WeekLine; readonly unit: PrintData['athlete']['massUnit'] }) {
  const { week, loads } = line;
  if (loads.lifts === 0) return null;
  return (
    <>
      {loads.loaded === loads.lifts ? null : (
        <span className="pr-mute pr-loads">{t('print.loadsKnown', { count: loads.lifts, known: loads.loaded })}</span>
      )}
      {loads.loaded === 0 ? NO_VALUE : tonnageNumber(week.planned.tonnageKg, unit)}
    </>
  );
}

function WeekRow({
  line,
  data,
  sameAs,
}: {
  readonly line: WeekLine;
  readonly data: PrintData;
  /** The earlier week with the same lifts. */
  readonly sameAs: number | null;
}) {
  const { week, sessions, strength } = line;
  const unit = data.athlete.distanceUnit;
  return (
    <tr className={week.recovery ? 'pr-recovery' : undefined}>
      <th scope="row" className="num">
        {week.number}
      </th>
      <td>{dayMonth(week.monday)}</td>
      <td className="nowrap">
        {t(`words.${week.phase}`)} {week.phaseWeek}
      </td>
      <td className="num">{distanceNumber(week.planned.runDistanceM, unit, 0)}</td>
      <td className="num nowrap">{formatHours(week.planned.runS)}</td>
      <td className="num">{longRunText(sessions, unit)}</td>
      <td>{week.plannedClass === null ? NO_VALUE : t(`words.${week.plannedClass}`)}</td>
      <td className="pr-keys">
        {keyRuns(sessions, unit).map((text) => (
          <div key={text}>
            <Unbroken text={text} />
          </div>
        ))}
      </td>
      <td className="num">{week.planned.lifts}</td>
      <td className={sameAs === null && strength !== null ? 'pr-lifts' : 'pr-lifts pr-mute'}>
        {liftsText(strength, sameAs)}
      </td>
      <td className="nowrap">{strength?.scheme ?? ''}</td>
      <td className="nowrap">{strength?.intensity ?? ''}</td>
      <td className="nowrap">{strength?.rest ?? ''}</td>
      <td className="num nowrap">
        <Tonnage line={line} unit={data.athlete.massUnit} />
      </td>
      <td className="pr-notes">{notesOf(week, data)}</td>
    </tr>
  );
}

/** The weekly plan; its heading row is repeated on each page. */
export function WeeklyTable({ data }: { readonly data: PrintData }) {
  const exercises = new Map(data.exercises.map((exercise) => [exercise.id, exercise]));
  const unit = data.athlete.distanceUnit;
  const lines = data.view.weeks.map((week): WeekLine => {
    const sessions = plannedInWeek(data.sessions, week.monday);
    return { week, sessions, strength: strengthSummary(sessions, exercises), loads: loadCount(sessions, exercises) };
  });
  const sameAs = sameLiftsAs(
    lines.map(({ week, strength }) => ({ number: week.number, lifts: strength?.lifts ?? [] })),
  );
  return (
    <section className="pr-section">
      <h2>
        {t('print.weekPlan')} <span className="pr-mute">{`${data.athlete.name} · ${data.view.season.name}`}</span>
      </h2>
      <PaceStrip data={data} />
      <table className="pr-table">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('charts.week')}
            </th>
            <th scope="col">{t('charts.monday')}</th>
            <th scope="col">{t('print.phase')}</th>
            <th scope="col" className="num">
              {unit}
            </th>
            <th scope="col" className="num">
              {t('print.time')}
            </th>
            <th scope="col" className="num">
              {t('print.long')}
            </th>
            <th scope="col">{t('print.class')}</th>
            <th scope="col">{t('print.keyRuns')}</th>
            <th scope="col" className="num">
              {t('print.lifts')}
            </th>
            <th scope="col">{t('print.liftNames')}</th>
            <th scope="col">{t('print.setsReps')}</th>
            <th scope="col">{t('print.load')}</th>
            <th scope="col">{t('print.rest')}</th>
            <th scope="col" className="num pr-tonnage">
              {t('print.tonnage', { unit: data.athlete.massUnit })}
            </th>
            <th scope="col">{t('print.notes')}</th>
          </tr>
        </thead>
        {inGroups(
          lines.map((line, i) => ({ line, sameAs: sameAs[i] ?? null })),
          TOGETHER,
        ).map((group) => (
          <tbody key={group[0]?.line.week.monday} className={group.length > 1 ? 'pr-together' : undefined}>
            {group.map((row) => (
              <WeekRow key={row.line.week.monday} line={row.line} data={data} sameAs={row.sameAs} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
