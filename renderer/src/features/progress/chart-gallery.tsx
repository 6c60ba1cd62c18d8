import { useEffect, useId, useState } from 'react';
import type { ProgressView } from '../../../../shared/contract/progress.ts';
import { valueWords } from '../../charts/progress/kinds.ts';
import { MiniPlot } from '../../charts/progress/mini-plot.tsx';
import type { PlotModel } from '../../charts/progress/plot-model.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useSize } from '../../charts/use-size.ts';
import { t } from '../../text/index.ts';
import { Button, classNames } from '../../ui/index.ts';
import { FEW_LIFTS, SECTIONS } from './progress-choice.ts';

const CARD_PAD = 20;
const MINI_HEIGHT = 52;
const NARROWEST = 168;
const GAP = 8;

/** Every chart as small as a stamp, by section. One is chosen: arrow keys move the choice. */
export function ChartGallery({
  view,
  models,
  units,
  selected,
  onSelect,
}: {
  readonly view: ProgressView;
  readonly models: readonly PlotModel[];
  readonly units: ShownUnits;
  readonly selected: string;
  readonly onSelect: (chart: string) => void;
}) {
  const [allLifts, setAllLifts] = useState(false);
  const name = useId();
  const { ref, size } = useSize<HTMLDivElement>();
  useEffect(() => {
    // Chosen elsewhere, as in the summary: let it be seen here too.
    const card = ref.current?.querySelector(`[data-chart="${CSS.escape(selected)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [selected, ref]);
  const columns = Math.max(1, Math.floor((size.width + GAP) / (NARROWEST + GAP)));
  const width = Math.floor((size.width - (columns - 1) * GAP) / columns) - CARD_PAD;
  const sections = SECTIONS.map((section) => {
    const own = models.filter((model) => section.kinds.some((kind) => kind === model.kind));
    const cut = own.filter((model, index) => allLifts || index < FEW_LIFTS || model.id === selected);
    return { id: section.id, shown: cut, hidden: own.length - cut.length, many: own.length > FEW_LIFTS };
  }).filter((section) => section.shown.length > 0);
  return (
    <div className="progress-gallery" ref={ref}>
      <div role="radiogroup" aria-label={t('progress.charts')}>
        {sections.map((section) => (
          <section key={section.id}>
            <h2>{t(`progress.${section.id}`)}</h2>
            <div className="progress-cards" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
              {width <= 0
                ? null
                : section.shown.map((model) => (
                    <Card
                      key={model.id}
                      name={name}
                      view={view}
                      model={model}
                      units={units}
                      width={width}
                      selected={model.id === selected}
                      onSelect={onSelect}
                    />
                  ))}
            </div>
            {section.many && (section.hidden > 0 || allLifts) ? (
              <Button variant="quiet" small onPress={() => setAllLifts(!allLifts)}>
                {section.hidden > 0 ? t('progress.moreLifts', { count: section.hidden }) : t('progress.fewerLifts')}
              </Button>
            ) : null}
          </section>
        ))}
      </div>
    </div>
  );
}

function Card({
  name,
  view,
  model,
  units,
  width,
  selected,
  onSelect,
}: {
  /** Of the whole group. */
  readonly name: string;
  readonly view: ProgressView;
  readonly model: PlotModel;
  readonly units: ShownUnits;
  readonly width: number;
  readonly selected: boolean;
  readonly onSelect: (chart: string) => void;
}) {
  return (
    <label
      data-chart={model.id}
      className={classNames(
        'progress-card',
        selected && 'progress-card-selected',
        model.empty && 'progress-card-empty',
      )}
    >
      <input
        type="radio"
        className="visually-hidden"
        name={name}
        value={model.id}
        checked={selected}
        onChange={() => onSelect(model.id)}
      />
      <span className="progress-card-head">
        <span className="progress-card-title" title={model.title}>
          {model.shortTitle}
        </span>
        <span className="progress-card-value">{lastWords(view, model, units)}</span>
      </span>
      <MiniPlot view={view} model={model} width={width} height={MINI_HEIGHT} />
    </label>
  );
}

const LEADING = ['trend', 'actual', 'fitness', 'tested', 'planned', 'fitnessPlanned'] as const;

/** The latest number of a chart: done, else planned. Zones say how much is hard. */
function lastWords(view: ProgressView, model: PlotModel, units: ShownUnits): string {
  const of = (id: PlotModel['columns'][number]['id']) => model.columns.find((column) => column.id === id)?.values;
  const z3 = of('z3');
  const values = z3 ?? LEADING.map(of).find((each) => each !== undefined);
  const last =
    values?.findLast((value, index) => value !== null && view.bins[index]?.running !== true) ??
    values?.findLast((value) => value !== null);
  if (last === undefined || last === null) return '–';
  const words = valueWords(model.kind, last, units, view.bin !== 'week');
  return z3 === undefined ? words : t('progress.zone3Words', { time: words });
}
