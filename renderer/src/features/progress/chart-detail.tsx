import type { ProgressView } from '../../../../shared/contract/progress.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { screenPalette } from '../../charts/progress/palette.ts';
import { PlotLegend } from '../../charts/progress/plot-legend.tsx';
import type { PlotModel, ShownSide } from '../../charts/progress/plot-model.ts';
import { PlotSurface } from '../../charts/progress/plot-surface.tsx';
import { PlotTable } from '../../charts/progress/plot-table.tsx';
import { plotSentence } from '../../charts/progress/plot-words.ts';
import { massText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useSize } from '../../charts/use-size.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, Menu, SegmentedControl } from '../../ui/index.ts';
import { GoalPopover } from './goal-popover.tsx';
import { HowPopover } from './how-popover.tsx';
import type { ProgressChoice } from './progress-choice.ts';
import { useChartExport } from './use-chart-export.ts';

/** Lowest chart, CSS pixels. */
const LEAST_CHART = 200;

/** One chart enlarged: sentence, chart or table, legend, definition and files. */
export function ChartDetail({
  view,
  model,
  exerciseName,
  units,
  athlete,
  athleteId,
  choice,
  onChange,
}: {
  readonly view: ProgressView;
  readonly model: PlotModel;
  /** The lift's name; empty for charts that are of no lift. */
  readonly exerciseName: string;
  readonly units: ShownUnits;
  readonly athlete: string;
  readonly athleteId: AthleteId;
  readonly choice: ProgressChoice;
  readonly onChange: (change: Partial<ProgressChoice>) => void;
}) {
  const { go } = usePlace();
  const { ref, size } = useSize<HTMLDivElement>();
  const save = useChartExport(view, model, units, athlete);
  const open = (index: number) => {
    const bin = view.bins[index];
    if (bin !== undefined) go(paths.week(athleteId, bin.from));
  };
  const exerciseId = view.charts.find((chart) => chart.id === model.id)?.exerciseId ?? null;
  return (
    <section className="panel progress-detail" aria-labelledby="progress-detail-title">
      <div className="progress-detail-head">
        <h2 id="progress-detail-title" className="truncate" title={model.title}>
          {model.title}
        </h2>
        <div className="progress-detail-acts">
          {model.kind === 'e1rm' && exerciseId !== null ? (
            <GoalPopover
              key={exerciseId}
              athleteId={athleteId}
              exerciseId={exerciseId}
              name={exerciseName}
              goal={view.goals.find((goal) => goal.exerciseId === exerciseId) ?? null}
              units={units}
              today={view.today}
            />
          ) : null}
          <HowPopover model={model} bin={view.bin} />
          <Menu
            label={t('progress.export')}
            trigger={
              <Button small isDisabled={model.empty}>
                {t('progress.export')}
              </Button>
            }
            entries={[
              { id: 'png', label: t('progress.exportPng'), run: () => void save('png') },
              { id: 'svg', label: t('progress.exportSvg'), run: () => void save('svg') },
              { id: 'csv', label: t('progress.exportCsv'), run: () => void save('csv') },
            ]}
          />
        </div>
      </div>
      <p className="progress-sentence">{unbroken(plotSentence(view, model, units))}</p>
      <div className="progress-detail-choices">
        <SegmentedControl<ShownSide>
          label={t('progress.sides')}
          hideLabel
          value={choice.side}
          onChange={(side) => onChange({ side })}
          options={[
            { value: 'both', label: t('progress.both') },
            { value: 'planned', label: t('progress.planned') },
            { value: 'done', label: t('progress.done') },
          ]}
        />
        <SegmentedControl<'chart' | 'table'>
          label={t('progress.view')}
          hideLabel
          value={choice.table ? 'table' : 'chart'}
          onChange={(value) => onChange({ table: value === 'table' })}
          options={[
            { value: 'chart', label: t('progress.asChart') },
            { value: 'table', label: t('progress.asTable') },
          ]}
        />
      </div>
      <div className="progress-detail-body" ref={ref}>
        {model.empty ? (
          <p className="progress-nothing">{emptyWords(view, model, units)}</p>
        ) : choice.table ? (
          <PlotTable view={view} model={model} units={units} onOpen={open} />
        ) : size.width === 0 ? null : (
          <PlotSurface
            key={model.id}
            view={view}
            model={model}
            units={units}
            athlete={athlete}
            width={size.width}
            height={Math.max(LEAST_CHART, size.height)}
            onOpen={open}
          />
        )}
      </div>
      {model.empty || choice.table ? null : (
        <div className="progress-detail-foot">
          <PlotLegend model={model} palette={screenPalette} />
          <span className="progress-hint">{t('progress.chartHint')}</span>
        </div>
      )}
    </section>
  );
}

function emptyWords(view: ProgressView, model: PlotModel, units: ShownUnits): string {
  switch (model.kind) {
    case 'e1rm':
      return t('progress.chartEmptyE1rm');
    case 'monotony':
    case 'strain':
      return t('progress.chartEmptyStress');
    case 'bodyMass':
      return view.bodyMassKg === null
        ? t('progress.chartEmptyMassNone')
        : t('progress.chartEmptyMass', { mass: massText(view.bodyMassKg, units.mass) });
    default:
      return t('progress.chartEmpty');
  }
}
