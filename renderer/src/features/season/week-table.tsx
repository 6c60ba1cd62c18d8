import { type MouseEvent, useEffect, useRef } from 'react';
import type { Period } from '../../../../shared/domain/athlete.ts';
import { type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { SeasonView, SeasonWeek } from '../../../../shared/domain/season.ts';
import { dayMonth } from '../../charts/calendar-words.ts';
import { NO_VALUE, runText } from '../../charts/chart-words.ts';
import { periodsOfWeek, runValue } from '../../charts/counterpoint-model.ts';
import { periodText } from '../../charts/period-words.ts';
import { distanceNumber, distanceText, loadTonnage } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { t } from '../../text/index.ts';
import { ClassPill, type ColumnSpec, classNames, Table } from '../../ui/index.ts';

type ColumnId =
  | 'number'
  | 'monday'
  | 'phase'
  | 'planned'
  | 'done'
  | 'intensity'
  | 'class'
  | 'keys'
  | 'lifts'
  | 'sets'
  | 'setsDone'
  | 'tonnage'
  | 'long';
type Row = SeasonWeek & { readonly id: string };

function columnsFor(
  units: ShownUnits,
  selected: CalendarDate | null,
  today: CalendarDate,
  periods: readonly Period[],
): readonly ColumnSpec<Row, ColumnId>[] {
  const unit = units.distance;
  const phase = (week: Row) => (week.recovery ? t('season.recovery') : `${t(`words.${week.phase}`)} ${week.phaseWeek}`);
  return [
    {
      id: 'number',
      label: t('season.week'),
      align: 'end',
      rowHeader: true,
      cell: (week) => (
        <>
          {week.number}
          {week.monday === selected ? <span className="visually-hidden"> {t('season.selected')}</span> : null}
        </>
      ),
    },
    {
      id: 'monday',
      label: t('season.monday'),
      cell: (week) => (
        <>
          {dayMonth(week.monday)}
          {week.monday === mondayOf(today) ? <span className="sn-now">{t('season.thisWeek')}</span> : null}
          {periodsOfWeek(periods, week.monday).map((period) => (
            <span key={period.id} className="sn-now" title={periodText(period)}>
              {t(`words.${period.kind}`)}
            </span>
          ))}
        </>
      ),
    },
    { id: 'phase', label: t('season.phase'), cell: phase },
    {
      id: 'planned',
      label: t('season.distancePlanned', { unit }),
      align: 'end',
      cell: (week) => distanceNumber(week.planned.runDistanceM, unit, 1),
    },
    {
      id: 'done',
      label: t('season.done'),
      align: 'end',
      cell: (week) => (week.actual === null ? '' : distanceNumber(week.actual.runDistanceM, unit, 1)),
    },
    {
      id: 'intensity',
      label: t('season.intensity'),
      align: 'end',
      cell: (week) => runText(runValue(week.planned, 'index'), 'index'),
    },
    {
      id: 'class',
      label: t('season.class'),
      cell: (week) => (week.plannedClass === null ? NO_VALUE : <ClassPill value={week.plannedClass} />),
    },
    { id: 'keys', label: t('season.keys'), align: 'end', cell: (week) => week.planned.keySessions },
    { id: 'lifts', label: t('season.lifts'), align: 'end', cell: (week) => week.planned.lifts },
    { id: 'sets', label: t('season.hardSets'), align: 'end', cell: (week) => week.planned.hardSets },
    { id: 'setsDone', label: t('season.done'), align: 'end', cell: (week) => week.actual?.hardSets ?? '' },
    {
      id: 'tonnage',
      label: t('season.tonnage', { unit: units.mass }),
      align: 'end',
      cell: (week) => loadTonnage(week.planned, units.mass),
    },
    {
      id: 'long',
      label: t('season.longRun'),
      align: 'end',
      cell: (week) => (week.planned.longRunM > 0 ? distanceText(week.planned.longRunM, unit) : NO_VALUE),
    },
  ];
}

/** Scrolls the frame, and only it, until the row is in view below the heading. */
function showRow(frame: HTMLElement, monday: CalendarDate): void {
  const row = frame.querySelector(`tr[data-key="${monday}"]`)?.getBoundingClientRect();
  const head = frame.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  if (row === undefined) return;
  const box = frame.getBoundingClientRect();
  if (row.top < box.top + head) frame.scrollTop += row.top - box.top - head;
  else if (row.bottom > box.bottom) frame.scrollTop += row.bottom - box.bottom;
}

/** The weeks of the season in rows; Enter or a click selects one, and the chart's selection scrolls into view. */
export function WeekTable({
  view,
  units,
  selected,
  onSelect,
  onMenu,
}: {
  readonly view: SeasonView;
  readonly units: ShownUnits;
  readonly selected: CalendarDate | null;
  readonly onSelect: (monday: CalendarDate) => void;
  readonly onMenu: (event: MouseEvent, week: SeasonWeek) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    // The table fills itself after it was mounted: its rows are there one turn later, and laid out with the next frame.
    let next = 0;
    const timer = setTimeout(() => {
      next = requestAnimationFrame(() => {
        if (frame.current !== null) showRow(frame.current, selected);
      });
    });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(next);
    };
  }, [selected]);
  return (
    <div ref={frame} className="panel sn-weeks">
      <Table
        label={t('season.weeks', { name: view.season.name })}
        columns={columnsFor(units, selected, view.today, view.periods)}
        rows={view.weeks.map((week) => ({ ...week, id: week.monday }))}
        rowClass={(week) => classNames(week.monday === selected && 'sn-selected', week.recovery && 'sn-recovery')}
        onOpen={(week) => onSelect(week.monday)}
        onMenu={onMenu}
      />
    </div>
  );
}
