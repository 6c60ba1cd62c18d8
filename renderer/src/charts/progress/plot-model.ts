import type {
  ProgressChart,
  ProgressKind,
  ProgressSeriesId,
  ProgressView,
} from '../../../../shared/contract/progress.ts';
import { round } from '../../../../shared/domain/units.ts';
import type { Scale } from '../nice-scale.ts';
import type { ShownUnits } from '../units.ts';
import { decimalsOf, KIND_SPECS, shownValue, unitOf, type Voice } from './kinds.ts';
import { type Layer, layersOf, type PlotColumn } from './layer-model.ts';
import { scaleOver } from './scale-over.ts';
import { chartTitle, seriesLabel } from './series-words.ts';

/** A chart ready to be drawn, in the units that are shown. */
export interface PlotModel {
  readonly id: string;
  readonly kind: ProgressKind;
  readonly title: string;
  /** The title without what the chart is of, where a heading over it says so. */
  readonly shortTitle: string;
  readonly unit: string;
  readonly voice: Voice;
  readonly layers: readonly Layer[];
  readonly columns: readonly PlotColumn[];
  readonly scale: Scale;
  /** True without a single number. */
  readonly empty: boolean;
  readonly basis: 'rpe' | 'points' | null;
}

/** Which side is shown. */
export type ShownSide = 'both' | 'planned' | 'done';

const PLANNED: ReadonlySet<ProgressSeriesId> = new Set<ProgressSeriesId>([
  'planned',
  'plannedReps',
  'z1Planned',
  'z2Planned',
  'z3Planned',
  'fitnessPlanned',
  'fatiguePlanned',
  'formPlanned',
]);
const DONE: ReadonlySet<ProgressSeriesId> = new Set<ProgressSeriesId>([
  'actual',
  'trend',
  'reps',
  'z1',
  'z2',
  'z3',
  'fitness',
  'fatigue',
  'form',
]);
const COUNTS: ReadonlySet<ProgressSeriesId> = new Set<ProgressSeriesId>(['reps', 'plannedReps', 'groupN']);

/** A chart in the athlete's units, with only the side that is shown. */
export function plotModel(
  view: Pick<ProgressView, 'against' | 'bins'>,
  chart: ProgressChart,
  units: ShownUnits,
  side: ShownSide,
): PlotModel {
  const otherName = view.against?.name ?? '';
  const columns = chart.series
    .filter(({ id }) => (side === 'done' ? !PLANNED.has(id) : side === 'planned' ? !DONE.has(id) : true))
    .filter(({ values }) => values.some((value) => value !== null))
    .map(
      ({ id, values }): PlotColumn => ({
        id,
        label: seriesLabel(id, chart.kind, otherName),
        values: COUNTS.has(id)
          ? values
          : values.map((value) => (value === null ? null : shownValue(chart.kind, value, units))),
      }),
    );
  const spec = KIND_SPECS[chart.kind];
  const layers = layersOf(chart.kind, columns, otherName);
  const heights = layers.flatMap((layer) => ('low' in layer ? [...layer.low, ...layer.values] : [...layer.values]));
  const known = heights.flatMap((value) => value ?? []);
  return {
    id: chart.id,
    kind: chart.kind,
    title: chartTitle(chart),
    shortTitle: chart.name === '' ? chartTitle(chart) : chart.name,
    unit: unitOf(chart.kind, units, chart.basis),
    voice: spec.voice,
    layers,
    columns: columns.map((column) => ({
      ...column,
      values: column.values.map((value) =>
        value === null ? null : round(value, Math.max(2, decimalsOf(chart.kind, units))),
      ),
    })),
    scale: scaleOver(known, spec.fromZero, spec.whole),
    empty: columns.every((column) => column.id === 'goal' || COUNTS.has(column.id)),
    basis: chart.basis,
  };
}
