import type { ProgressKind, ProgressSeriesId } from '../../../../shared/contract/progress.ts';
import { t } from '../../text/index.ts';
import { KIND_SPECS } from './kinds.ts';
import { seriesLabel } from './series-words.ts';

/** One number a point; null where there is none. */
export type Values = readonly (number | null)[];

/** A colour of the palette, by what it is for. */
export type Paint = 'ink' | 'quiet' | 'strong' | 'soft' | 'tint' | 'run' | 'surface';

interface LayerBase {
  readonly id: ProgressSeriesId;
  readonly label: string;
  readonly paint: Paint;
}

/** What is drawn, from back to front. Dashes and shapes tell the lines apart, not colour alone. */
export type Layer =
  | (LayerBase & { readonly kind: 'bars'; readonly hollow: boolean; readonly values: Values })
  | (LayerBase & { readonly kind: 'stack'; readonly hollow: boolean; readonly low: Values; readonly values: Values })
  | (LayerBase & {
      readonly kind: 'line';
      readonly values: Values;
      readonly width: number;
      readonly dash: string | null;
      readonly dots: 'disc' | 'ring' | null;
      /** Whether the line bridges points without a number. */
      readonly bridge: boolean;
    })
  | (LayerBase & { readonly kind: 'marks'; readonly values: Values; readonly shape: 'ring' | 'diamond' })
  | (LayerBase & { readonly kind: 'band'; readonly low: Values; readonly values: Values });

/** A column of the table beside the chart. */
export interface PlotColumn {
  readonly id: ProgressSeriesId;
  readonly label: string;
  readonly values: Values;
}

/** The layers of a chart from its columns, back to front. */
export function layersOf(kind: ProgressKind, columns: readonly PlotColumn[], otherName: string): readonly Layer[] {
  const spec = KIND_SPECS[kind];
  const valuesOf = (id: ProgressSeriesId) => columns.find((column) => column.id === id)?.values;
  const base = (id: ProgressSeriesId, paint: Paint): LayerBase => ({
    id,
    paint,
    label: seriesLabel(id, kind, otherName),
  });
  const line = (
    id: ProgressSeriesId,
    paint: Paint,
    style: { width?: number; dash?: string; dots?: 'disc' | 'ring'; bridge?: boolean } = {},
  ): Layer[] => {
    const values = valuesOf(id);
    if (values === undefined) return [];
    const { width = 2, dash = null, dots = null, bridge = true } = style;
    return [{ ...base(id, paint), kind: 'line', values, width, dash, dots, bridge }];
  };
  const bars = (id: ProgressSeriesId, hollow: boolean): Layer[] => {
    const values = valuesOf(id);
    return values === undefined ? [] : [{ ...base(id, 'strong'), kind: 'bars', hollow, values }];
  };
  const marks = (id: ProgressSeriesId, paint: Paint, shape: 'ring' | 'diamond'): Layer[] => {
    const values = valuesOf(id);
    return values === undefined ? [] : [{ ...base(id, paint), kind: 'marks', shape, values }];
  };
  const low = valuesOf('groupLow');
  const high = valuesOf('groupHigh');
  const group: Layer[] =
    low === undefined || high === undefined
      ? []
      : [
          {
            ...base('groupHigh', 'quiet'),
            label: t('progress.seriesGroupBand', { name: otherName }),
            kind: 'band',
            low,
            values: high,
          },
          ...line('groupMedian', 'quiet', { width: 1.4, dash: '8 3 2 3' }),
        ];
  const beside = [...line('past', 'quiet', { width: 1.5, dash: '1.5 3', dots: 'ring' })];
  const goal = line('goal', 'ink', { width: 1.2, dash: '10 4' });
  switch (spec.form) {
    case 'bars':
      return [...bars('planned', true), ...bars('actual', false), ...group, ...beside];
    case 'stack':
      return stackLayers(columns, kind);
    case 'form':
      return [
        ...line('fatiguePlanned', 'run', { width: 1.2, dash: '4 3' }),
        ...line('fatigue', 'run', { width: 1.2 }),
        ...line('formPlanned', 'quiet', { width: 1.2, dash: '2 3' }),
        ...line('form', 'quiet', { width: 1.4, dash: '8 2 2 2' }),
        ...line('fitnessPlanned', 'ink', { width: 2, dash: '6 4' }),
        ...line('fitness', 'ink', { width: 2.4 }),
        ...beside,
      ];
    case 'line':
      return kind === 'e1rm'
        ? [
            ...group,
            ...goal,
            ...beside,
            ...marks('actual', 'strong', 'ring'),
            ...line('trend', 'strong'),
            ...marks('tested', 'ink', 'diamond'),
          ]
        : [
            ...group,
            ...beside,
            ...line('planned', 'strong', { width: 1.4, dash: '5 4' }),
            ...line('actual', 'strong', { dots: 'disc', bridge: kind === 'topSet' || kind === 'bodyMass' }),
          ];
  }
}

const ZONES = [
  { id: 'z1', planned: 'z1Planned', paint: 'tint' },
  { id: 'z2', planned: 'z2Planned', paint: 'soft' },
  { id: 'z3', planned: 'z3Planned', paint: 'strong' },
] as const;

/**
 * Zones on top of each other, each from where the one below ends. What is planned is an outline of all zones together;
 * where nothing is done yet, its zones stand in it.
 */
function stackLayers(columns: readonly PlotColumn[], kind: ProgressKind): readonly Layer[] {
  const done = stack(columns, false, kind, () => true);
  const isDone = (index: number): boolean => done.some((layer) => (layer.values[index] ?? null) !== null);
  const whole = stack(columns, true, kind, () => true).at(-1);
  const coming = stack(columns, true, kind, (index) => !isDone(index));
  const outline: readonly Layer[] =
    whole === undefined
      ? []
      : [
          {
            id: 'planned',
            label: t('progress.seriesPlanned'),
            paint: 'strong',
            kind: 'bars',
            hollow: true,
            values: whole.values,
          },
        ];
  return [...outline, ...coming, ...done];
}

function stack(
  columns: readonly PlotColumn[],
  hollow: boolean,
  kind: ProgressKind,
  shown: (index: number) => boolean,
): readonly Layer[] {
  const layers: Layer[] = [];
  let floor: Values | null = null;
  for (const zone of ZONES) {
    const id = hollow ? zone.planned : zone.id;
    const column = columns.find((each) => each.id === id)?.values;
    if (column === undefined) continue;
    const own: Values = column.map((value, index) => (shown(index) ? value : null));
    const low: Values = floor ?? own.map((value) => (value === null ? null : 0));
    const values: Values = own.map((value, index) => (value === null ? null : (low[index] ?? 0) + value));
    layers.push({ id, label: seriesLabel(id, kind, ''), paint: zone.paint, kind: 'stack', hollow, low, values });
    floor = values;
  }
  return layers;
}
