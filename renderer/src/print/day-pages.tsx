import type { Output } from '../../../shared/contract/index.ts';
import type { DayPages as Choice } from '../../../shared/domain/print-words.ts';
import { dayMonth, weekdayName } from '../charts/calendar-words.ts';
import { distanceNumber } from '../charts/quantity-words.ts';
import { t } from '../text/index.ts';
import { type DayLine, type PrintedDay, type PrintedWeek, printedWeeks } from './day-model.ts';
import { PaceStrip } from './pace-strip.tsx';
import { inGroups } from './row-groups.ts';

type PrintData = Output<'print.season'>;

/** Weeks that stay together at the end, so that no page holds one or two alone. */
const TOGETHER = 3;

/** Each week's seven days: runs with their steps and paces, lifts by name, races and the calendar. */
export function DayPages({ data, days }: { readonly data: PrintData; readonly days: Choice }) {
  const weeks = printedWeeks(data, days);
  if (weeks.length === 0) return null;
  return (
    <section className="pr-section">
      <h2>
        {t('print.dayByDay')} <span className="pr-mute">{`${data.athlete.name} · ${data.view.season.name}`}</span>
      </h2>
      <PaceStrip data={data} />
      <table className="pr-table pr-days">
        <thead>
          <tr>
            <th scope="col">{t('charts.week')}</th>
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <th key={weekday} scope="col">
                {weekdayName(weekday, 'long')}
              </th>
            ))}
          </tr>
        </thead>
        {inGroups(weeks, TOGETHER).map((group) => (
          <tbody key={group[0]?.week.monday} className={group.length > 1 ? 'pr-together' : undefined}>
            {group.map((week) => (
              <WeekRow key={week.week.monday} printed={week} data={data} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function WeekRow({ printed, data }: { readonly printed: PrintedWeek; readonly data: PrintData }) {
  const { week, past, days } = printed;
  return (
    <tr className={past ? 'pr-past' : week.recovery ? 'pr-recovery' : undefined}>
      <th scope="row">
        <b>{week.number}</b> {`· ${dayMonth(week.monday)}`}
        <span className="pr-mute">
          {`${t(`words.${week.phase}`)} ${week.phaseWeek}`}
          <br />
          {`${distanceNumber(week.planned.runDistanceM, data.athlete.distanceUnit, 0)} ${data.athlete.distanceUnit}`}
          {week.recovery ? (
            <>
              <br />
              {t('print.recovery')}
            </>
          ) : null}
          {past ? (
            <>
              <br />
              {t('print.past')}
            </>
          ) : null}
        </span>
      </th>
      {days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </tr>
  );
}

function Day({ day }: { readonly day: PrintedDay }) {
  return (
    <td>
      {day.races.map((race) => (
        <p key={race.id} className="pr-day-race">
          <b>{`${race.priority} ${race.name}`}</b>
        </p>
      ))}
      {day.periods.map((period) => (
        <p key={period.id} className="pr-day-period">
          {t(`words.${period.kind}`)}
        </p>
      ))}
      {day.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </td>
  );
}

function Line({ line }: { readonly line: DayLine }) {
  return (
    <div className={`pr-day-${line.kind}`}>
      {line.key ? <b>{line.title}</b> : line.title}
      {line.details.map((detail) => (
        <span key={detail} className="pr-day-detail">
          {detail}
        </span>
      ))}
    </div>
  );
}
