import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { AlignmentLine } from '../charts/alignment-line.tsx';
import { chartLayout } from '../charts/chart-layout.ts';
import { ChartLegend } from '../charts/chart-legend.tsx';
import { chartSummary } from '../charts/chart-words.ts';
import { CounterpointChart } from '../charts/counterpoint-chart.tsx';
import { type ChartOptions, counterpointModel, hasNotes } from '../charts/counterpoint-model.ts';
import { wholeRange } from '../charts/zoom.ts';
import { t } from '../text/index.ts';
import { AnnualGrid } from './annual-grid.tsx';
import { DayPages } from './day-pages.tsx';
import { GymCards } from './gym-cards.tsx';
import { PAGE_BOX, type PrintRequest } from './parameters.ts';
import { ReasonPages } from './reason-pages.tsx';
import { TitleBlock } from './title-block.tsx';
import { WeeklyTable } from './weekly-table.tsx';

type PrintData = Output<'print.season'>;
const LEAST_CHART_HEIGHT = 220;

/** The chart of the whole season at a fixed size, with its key and its alignment sentence. */
export function PrintedChart({
  data,
  width,
  height,
}: {
  readonly data: PrintData;
  readonly width: number;
  readonly height: number;
}) {
  const { view, athlete } = data;
  const options: ChartOptions = useMemo(
    () => ({
      lifting: 'hardSets',
      running: 'index',
      seriesType: 'both',
      massUnit: athlete.massUnit,
      distanceUnit: athlete.distanceUnit,
    }),
    [athlete.massUnit, athlete.distanceUnit],
  );
  const model = useMemo(() => counterpointModel(view, options), [view, options]);
  const range = wholeRange(model.weeks.length);
  return (
    <div role="img" aria-label={chartSummary(view, model, options)}>
      <CounterpointChart
        model={model}
        layout={chartLayout(model, width, height, range)}
        options={options}
        width={width}
        height={height}
        range={range}
      />
    </div>
  );
}

function FirstPage({
  data,
  width,
  height,
}: {
  readonly data: PrintData;
  readonly width: number;
  readonly height: number;
}) {
  const slot = useRef<HTMLDivElement>(null);
  const [chartHeight, setChartHeight] = useState(0);
  useLayoutEffect(() => {
    if (slot.current !== null) setChartHeight(Math.max(LEAST_CHART_HEIGHT, slot.current.clientHeight));
  }, []);
  return (
    <section className="pr-first" style={{ width, height }}>
      <TitleBlock data={data} />
      <AnnualGrid view={data.view} sessions={data.sessions} width={width} />
      <div className="pr-chart-head">
        <h2>{t('print.counterpoint')}</h2>
        <ChartLegend periods={data.view.periods.length > 0} notes={hasNotes(data.view)} />
      </div>
      <div ref={slot} className="pr-chart-slot">
        {chartHeight === 0 ? null : <PrintedChart data={data} width={width} height={chartHeight} />}
      </div>
      <AlignmentLine alignment={data.view.plannedAlignment} />
    </section>
  );
}

/** The season plan that a coach hands over. */
export function SeasonDocument({
  data,
  request,
}: {
  readonly data: PrintData;
  readonly request: Extract<PrintRequest, { readonly kind: 'season-plan' }>;
}) {
  const { width, height } = PAGE_BOX[request.paper];
  return (
    <main className="pr-document" style={{ width }}>
      <FirstPage data={data} width={width} height={height} />
      <WeeklyTable data={data} />
      <DayPages data={data} days={request.days} />
      {request.gymCards ? <GymCards data={data} width={width} /> : null}
      {request.reasons ? <ReasonPages data={data} /> : null}
    </main>
  );
}

/** The chart alone, with its title, as a picture. */
export function ChartPicture({ data }: { readonly data: PrintData }) {
  const width = 1352;
  return (
    <main className="pr-picture">
      <header>
        <h1>{data.athlete.name}</h1>
        <p>
          <b>{data.view.season.name}</b> {t('charts.weeks', { count: data.view.season.weekCount })}
        </p>
        <ChartLegend periods={data.view.periods.length > 0} notes={hasNotes(data.view)} />
      </header>
      <PrintedChart data={data} width={width} height={630} />
      <AlignmentLine alignment={data.view.plannedAlignment} />
    </main>
  );
}
