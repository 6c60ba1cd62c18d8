import type { Output } from '../../../shared/contract/index.ts';
import { mondayOf } from '../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../shared/domain/ids.ts';
import type { SeasonWeek } from '../../../shared/domain/season.ts';
import { formatHours } from '../../../shared/domain/units.ts';
import { dayMonth, weekdayDate } from '../charts/calendar-words.ts';
import { NO_VALUE } from '../charts/chart-words.ts';
import { distanceNumber } from '../charts/quantity-words.ts';
import { t } from '../text/index.ts';
import { keyRuns, plannedInWeek, strengthSummary } from './week-summary.ts';

type PrintData = Output<'print.season'>;

function notesOf(week: SeasonWeek, data: PrintData): string {
  const races = data.view.races
    .filter((race) => mondayOf(race.date) === week.monday)
    .map((race) => `${race.priority}: ${race.name}, ${weekdayDate(race.date)}`);
  return [...races, week.recovery ? t('print.recoveryWeek') : '', week.note].filter((text) => text !== '').join('. ');
}

function WeekRow({
  week,
  data,
  exercises,
}: {
  readonly week: SeasonWeek;
  readonly data: PrintData;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
}) {
  const unit = data.athlete.distanceUnit;
  const sessions = plannedInWeek(data.sessions, week.monday);
  const strength = strengthSummary(sessions, exercises);
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
      <td className="num">{distanceNumber(week.planned.longRunM, unit, 0)}</td>
      <td>{week.plannedClass === null ? NO_VALUE : t(`words.${week.plannedClass}`)}</td>
      <td className="pr-keys">
        {keyRuns(sessions, unit).map((text) => (
          <div key={text}>{text}</div>
        ))}
      </td>
      <td className="num">{week.planned.lifts}</td>
      <td className="pr-lifts">{strength === null ? t('print.noLifting') : strength.lifts.join(', ')}</td>
      <td className="nowrap">{strength?.scheme ?? ''}</td>
      <td className="nowrap">{strength?.intensity ?? ''}</td>
      <td className="nowrap">{strength?.rest ?? ''}</td>
      <td className="pr-notes">{notesOf(week, data)}</td>
    </tr>
  );
}

/** The weekly plan; its heading row is repeated on each page. */
export function WeeklyTable({ data }: { readonly data: PrintData }) {
  const exercises = new Map(data.exercises.map((exercise) => [exercise.id, exercise]));
  const unit = data.athlete.distanceUnit;
  return (
    <section className="pr-section">
      <h2>
        {t('print.weekPlan')} <span className="pr-mute">{`${data.athlete.name} · ${data.view.season.name}`}</span>
      </h2>
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
            <th scope="col">{t('print.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {data.view.weeks.map((week) => (
            <WeekRow key={week.monday} week={week} data={data} exercises={exercises} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
