import type { MouseEvent } from 'react';
import type { SeasonView } from '../../../shared/domain/season.ts';
import { t } from '../text/index.ts';
import { type ColumnSpec, Table } from '../ui/index.ts';
import { fullDate } from './calendar-words.ts';
import { liftText, liftUnit, NO_VALUE, phaseWeekText, runText, weekPeriods } from './chart-words.ts';
import { type ChartOptions, type CounterpointModel, hasNotes, type WeekPoint } from './counterpoint-model.ts';
import type { GhostWeek } from './ghost-model.ts';

type ColumnId =
  | 'week'
  | 'monday'
  | 'phase'
  | 'periods'
  | 'note'
  | 'runPlanned'
  | 'runActual'
  | 'runLast'
  | 'liftPlanned'
  | 'liftActual'
  | 'liftLast';
type TableRow = WeekPoint & { readonly id: string; readonly ghost: GhostWeek | null };

function columnsFor(
  options: ChartOptions,
  periods: boolean,
  ghost: boolean,
  notes: boolean,
): readonly ColumnSpec<TableRow, ColumnId>[] {
  const run = t(`charts.${options.running}Long`);
  const lift = `${t(`charts.${options.lifting}`)} (${liftUnit(options.lifting, options.massUnit)})`;
  const all: readonly ColumnSpec<TableRow, ColumnId>[] = [
    {
      id: 'week',
      label: t('charts.week'),
      align: 'end',
      rowHeader: true,
      cell: (row) => (row.number === 0 ? NO_VALUE : row.number),
    },
    { id: 'monday', label: t('charts.monday'), cell: (row) => fullDate(row.monday) },
    { id: 'phase', label: t('charts.phase'), cell: (row) => phaseWeekText(row) },
    { id: 'periods', label: t('charts.periods'), cell: (row) => weekPeriods(row) },
    { id: 'note', label: t('charts.legendNote'), cell: (row) => row.note },
    {
      id: 'runPlanned',
      label: t('charts.plannedOf', { what: run }),
      align: 'end',
      cell: (row) => runText(row.plannedRun, options.running),
    },
    {
      id: 'runActual',
      label: t('charts.actualOf', { what: run }),
      align: 'end',
      cell: (row) => runText(row.actualRun, options.running),
    },
    {
      id: 'runLast',
      label: t('charts.lastOf', { what: run }),
      align: 'end',
      cell: (row) => runText(row.ghost?.run ?? null, options.running),
    },
    {
      id: 'liftPlanned',
      label: t('charts.plannedOf', { what: lift }),
      align: 'end',
      cell: (row) => liftText(row.plannedLift),
    },
    {
      id: 'liftActual',
      label: t('charts.actualOf', { what: lift }),
      align: 'end',
      cell: (row) => liftText(row.actualLift),
    },
    {
      id: 'liftLast',
      label: t('charts.lastOf', { what: lift }),
      align: 'end',
      cell: (row) => liftText(row.ghost?.lift ?? null),
    },
  ];
  const hidden = options.seriesType === 'both' ? '' : options.seriesType === 'planned' ? 'Actual' : 'Planned';
  return all.filter(
    ({ id }) =>
      (hidden === '' || !id.endsWith(hidden)) &&
      (periods || id !== 'periods') &&
      (notes || id !== 'note') &&
      (ghost || !id.endsWith('Last')),
  );
}

/** The chart's twin: the same numbers as a table, for whoever reads better in rows. Enter selects a week. */
export function ChartTable({
  view,
  model,
  options,
  selected,
  onSelect,
  onMenu,
}: {
  readonly view: SeasonView;
  readonly model: CounterpointModel;
  readonly options: ChartOptions;
  readonly selected: number | null;
  readonly onSelect: (index: number) => void;
  readonly onMenu?: (event: MouseEvent, index: number) => void;
}) {
  const rows = model.weeks.map((week) => ({ ...week, id: week.monday, ghost: model.ghost?.weeks[week.index] ?? null }));
  return (
    <Table
      label={`${view.season.name}. ${t('charts.tableCaption')}`}
      className="cp-table"
      columns={columnsFor(options, view.periods.length > 0, model.ghost !== null, hasNotes(model))}
      rows={rows}
      rowClass={(row) => row.index === selected && 'table-row-selected'}
      onOpen={(row) => onSelect(row.index)}
      {...(onMenu === undefined ? {} : { onMenu: (event: MouseEvent, row: TableRow) => onMenu(event, row.index) })}
    />
  );
}
