import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { t } from '../../text/index.ts';
import { type ColumnSpec, Table } from '../../ui/index.ts';
import type { ShownUnits } from '../units.ts';
import { type Bin, binWords } from './bin-words.ts';
import { unitOf } from './kinds.ts';
import type { PlotColumn } from './layer-model.ts';
import type { PlotModel } from './plot-model.ts';
import { cellWords } from './plot-words.ts';

type Row = Bin & { readonly id: string; readonly index: number };

/** Phases that a point lies in. */
function phaseWords(view: ProgressView, bin: Bin): string {
  const own = view.phases.filter((phase) => phase.from <= bin.to && phase.to >= bin.from);
  return [...new Set(own.map((phase) => t(`words.${phase.kind}`)))].join(', ');
}

/** The chart's twin: the same numbers as a table. Enter opens the week. */
export function PlotTable({
  view,
  model,
  units,
  onOpen,
}: {
  readonly view: ProgressView;
  readonly model: PlotModel;
  readonly units: ShownUnits;
  readonly onOpen: (index: number) => void;
}) {
  const columns: ColumnSpec<Row, string>[] = [
    { id: 'when', label: t('progress.when'), rowHeader: true, cell: (row) => binWords(row, view.bin) },
    { id: 'phase', label: t('progress.phase'), cell: (row) => phaseWords(view, row) },
    ...model.columns.map(
      (column): ColumnSpec<Row, string> => ({
        id: column.id,
        label: column.label,
        align: 'end',
        cell: (row) => cellWords(model, column, row.index, units, view.bin !== 'week'),
      }),
    ),
  ];
  return (
    <Table
      label={t('progress.tableOf', { title: model.title })}
      className="progress-table"
      columns={columns}
      rows={view.bins.map((bin, index) => ({ ...bin, id: bin.from, index }))}
      onOpen={(row) => onOpen(row.index)}
    />
  );
}

/** A table to be saved: the unit of each number stands in its header; dates are ISO. */
export interface SavedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The chart's numbers as a table to be saved. Points without any number are in it too. */
export function savedTable(view: ProgressView, model: PlotModel, units: ShownUnits): SavedTable {
  const unit = unitOf(model.kind, units, model.basis);
  const heading = (column: PlotColumn): string => {
    if (column.id === 'reps' || column.id === 'plannedReps' || column.id === 'groupN') return column.label;
    return `${column.label} (${unit})`;
  };
  return {
    header: [t('progress.whenFrom'), t('progress.whenTo'), t('progress.phase'), ...model.columns.map(heading)],
    rows: view.bins.map((bin, index) => [
      bin.from,
      bin.to,
      phaseWords(view, bin),
      ...model.columns.map((column) => column.values[index] ?? null),
    ]),
  };
}
