import type { Period } from '../../../shared/domain/athlete.ts';
import type { SeasonWeek, WeekLoad } from '../../../shared/domain/season.ts';
import { formatHours } from '../../../shared/domain/units.ts';
import { t } from '../text/index.ts';
import { dayMonth, shortDate } from './calendar-words.ts';
import { NO_VALUE, phaseWeekText, runText } from './chart-words.ts';
import { runValue, type WeekPoint } from './counterpoint-model.ts';
import type { GhostWeek } from './ghost-model.ts';
import { periodText } from './period-words.ts';
import { distanceNumber, loadTonnage } from './quantity-words.ts';
import type { ShownUnits } from './units.ts';

interface Line {
  readonly label: string;
  readonly voice: 'run' | 'lift';
  readonly text: (load: WeekLoad) => string;
}

function linesFor(units: ShownUnits): readonly Line[] {
  return [
    {
      label: `${t('charts.runDistance')}, ${units.distance}`,
      voice: 'run',
      text: (load) => distanceNumber(load.runDistanceM, units.distance, 1),
    },
    { label: t('charts.runTime'), voice: 'run', text: (load) => formatHours(load.runS) },
    { label: t('charts.indexLong'), voice: 'run', text: (load) => runText(runValue(load, 'index'), 'index') },
    { label: t('charts.hardShare'), voice: 'run', text: (load) => runText(runValue(load, 'hardShare'), 'hardShare') },
    { label: t('charts.keySessions'), voice: 'run', text: (load) => String(load.keySessions) },
    { label: t('charts.lifts'), voice: 'lift', text: (load) => String(load.lifts) },
    { label: t('charts.hardSets'), voice: 'lift', text: (load) => String(load.hardSets) },
    {
      label: `${t('charts.tonnage')}, ${units.mass}`,
      voice: 'lift',
      text: (load) => loadTonnage(load, units.mass),
    },
  ];
}

/** One week's numbers and reasons in a small card beside the pointer or the keyboard's place. */
export function WeekReadout({
  point,
  week,
  units,
  periods,
  ghost,
  left,
  top,
  side,
}: {
  readonly point: WeekPoint;
  readonly week: SeasonWeek;
  readonly units: ShownUnits;
  /** Days of the calendar that touch the week. */
  readonly periods: readonly Period[];
  /** The week of last season that stands over this one, null where there is none; undefined where it is not shown. */
  readonly ghost?: GhostWeek | null | undefined;
  /** Where the card's near edge stands, CSS pixels in the chart. */
  readonly left: number;
  readonly top: number;
  readonly side: 'right' | 'left';
}) {
  return (
    <div
      className={`cp-readout cp-readout-${side}${ghost === undefined ? '' : ' cp-readout-wide'}`}
      style={{ left, top }}
      data-testid="week-readout"
    >
      <div className="cp-readout-head">
        <strong>
          {week.number === 0
            ? dayMonth(week.monday)
            : t('charts.weekTitle', { number: week.number, date: dayMonth(week.monday) })}
        </strong>
        <span>
          {phaseWeekText(week)}
          {week.plannedClass === null ? '' : ` · ${t(`words.${week.plannedClass}`)}`}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('charts.planned')}</th>
            <th scope="col">{t('charts.actual')}</th>
            {ghost === undefined ? null : <th scope="col">{t('charts.lastSeason')}</th>}
          </tr>
        </thead>
        <tbody>
          {linesFor(units).map((line) => (
            <tr key={line.label}>
              <th scope="row" className={`cp-readout-${line.voice}`}>
                {line.label}
              </th>
              <td>{line.text(week.planned)}</td>
              <td>{week.actual === null ? NO_VALUE : line.text(week.actual)}</td>
              {ghost === undefined ? null : <td>{ghost === null ? NO_VALUE : line.text(ghost.load)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {ghost === undefined || ghost === null ? null : (
        <p>{t('charts.ghostFrom', { number: ghost.number, date: shortDate(ghost.monday) })}</p>
      )}
      {periods.map((period) => (
        <p key={period.id}>{periodText(period)}</p>
      ))}
      {point.note === '' ? null : <p className="cp-readout-note">{point.note}</p>}
      {week.reasons
        .filter((reason) => reason.subject === 'lifts')
        .slice(0, 1)
        .map((reason) => (
          <p key={reason.rule}>{reason.sentence}</p>
        ))}
      {point.findings > 0 ? (
        <p className="cp-readout-finding">{t('charts.findings', { count: point.findings })}</p>
      ) : null}
    </div>
  );
}
