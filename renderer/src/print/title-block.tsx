import type { Output } from '../../../shared/contract/index.ts';
import { addDays, type CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { Race } from '../../../shared/domain/season.ts';
import { formatClock } from '../../../shared/domain/units.ts';
import { dayMonthLong, fullDate, weekdayDate } from '../charts/calendar-words.ts';
import { PriorityBox } from '../charts/chart-foreground.tsx';
import { distanceText } from '../charts/quantity-words.ts';
import { fixedNumber } from '../text/format.ts';
import { t } from '../text/index.ts';

type PrintData = Output<'print.season'>;

/** First and last day of the season as its weeks have it. */
export function seasonDays(view: PrintData['view']): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const { firstMonday, weekCount } = view.season;
  return { from: firstMonday, to: addDays(firstMonday, weekCount * 7 - 1) };
}

function RaceRow({
  race,
  data,
  results,
}: {
  readonly race: Race;
  readonly data: PrintData;
  /** Whether any race of the table has a result. */
  readonly results: boolean;
}) {
  return (
    <tr>
      <td>
        <svg width={18} height={16} role="img" aria-label={race.priority}>
          <PriorityBox x={0.5} y={0.5} priority={race.priority} />
        </svg>
      </td>
      <th scope="row" className="pr-race-name">
        {race.name}
      </th>
      <td>{`${weekdayDate(race.date)} ${race.date.slice(0, 4)}`}</td>
      <td className="num">{distanceText(race.distanceM, data.athlete.distanceUnit)}</td>
      <td className="num">{race.targetTimeS === null ? t('charts.none') : formatClock(race.targetTimeS)}</td>
      {results ? <td className="num">{race.resultTimeS === null ? '' : formatClock(race.resultTimeS)}</td> : null}
    </tr>
  );
}

/** Who, what, when, for which races; printed once on the first page. */
export function TitleBlock({ data }: { readonly data: PrintData }) {
  const { view, athlete } = data;
  const { from, to } = seasonDays(view);
  const inSeason = view.races
    .filter((race) => race.date >= from && race.date <= to)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const results = inSeason.some((race) => race.resultTimeS !== null);
  const facts: readonly (readonly [string, string])[] = [
    ...(data.coachName === '' ? [] : [[t('print.coach'), data.coachName] as const]),
    [t('print.printedOn'), fullDate(data.printedOn)],
    [t('print.vdot'), athlete.vdot === null ? t('charts.none') : fixedNumber(athlete.vdot, 1)],
    [t('print.rhythm'), view.season.rhythm],
    ...(athlete.sample ? [[t('print.data'), t('print.sample')] as const] : []),
  ];
  return (
    <header className="pr-title">
      <div className="pr-title-main">
        <h1>{athlete.name}</h1>
        <p className="pr-title-season">
          <b>{view.season.name}</b>{' '}
          {t('print.weeksFromTo', {
            weeks: t('charts.weeks', { count: view.season.weekCount }),
            from: from.slice(0, 4) === to.slice(0, 4) ? dayMonthLong(from) : fullDate(from),
            to: fullDate(to),
          })}
        </p>
        {view.season.goal === '' ? null : (
          <p className="pr-title-goal">
            <span className="pr-mute">{t('print.goal')}</span> {view.season.goal}
          </p>
        )}
        <dl className="pr-facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="pr-races">
        {inSeason.length === 0 ? (
          <p className="pr-mute">{t('print.noRaces')}</p>
        ) : (
          <table className={inSeason.length > 5 ? 'pr-races-many' : undefined}>
            <caption className="visually-hidden">{t('print.races')}</caption>
            <thead>
              <tr>
                <th scope="col" className="pr-race-head" colSpan={2}>
                  {t('print.race')}
                </th>
                <th scope="col" className="pr-race-head">
                  {t('print.date')}
                </th>
                <th scope="col" className="pr-race-head num">
                  {t('print.distance')}
                </th>
                <th scope="col" className="pr-race-head num">
                  {t('print.target')}
                </th>
                {results ? (
                  <th scope="col" className="pr-race-head num">
                    {t('print.result')}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {inSeason.slice(0, 9).map((race) => (
                <RaceRow key={race.id} race={race} data={data} results={results} />
              ))}
            </tbody>
          </table>
        )}
        {inSeason.length > 9 ? <p className="pr-mute">{t('print.moreRaces', { count: inSeason.length - 9 })}</p> : null}
      </div>
    </header>
  );
}
