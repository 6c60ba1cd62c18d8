import { type MouseEvent, useMemo, useState } from 'react';
import type { SeasonView } from '../../../../shared/domain/season.ts';
import { AlignmentLine } from '../../charts/alignment-line.tsx';
import { ChartHandles } from '../../charts/chart-handles.tsx';
import type { WeekRange } from '../../charts/chart-layout.ts';
import { ChartLegend } from '../../charts/chart-legend.tsx';
import { ChartMarks } from '../../charts/chart-marks.tsx';
import { ChartSurface } from '../../charts/chart-surface.tsx';
import { ChartTable } from '../../charts/chart-table.tsx';
import { ChartTargets } from '../../charts/chart-targets.tsx';
import { chartSummary } from '../../charts/chart-words.ts';
import {
  type ChartOptions,
  counterpointModel,
  hasNotes,
  LIFTING_MEASURES,
  RUNNING_MEASURES,
  SERIES_TYPES,
} from '../../charts/counterpoint-model.ts';
import { borderHandles, raceHandles } from '../../charts/handles-model.ts';
import { targetHandles } from '../../charts/targets-model.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useWidth } from '../../charts/use-width.ts';
import { clampRange, isWhole, MIN_WEEKS, wholeRange, zoomAround } from '../../charts/zoom.ts';
import { ZoomStrip } from '../../charts/zoom-strip.tsx';
import { t } from '../../text/index.ts';
import { Button, type Point, SegmentedControl, useStateOf } from '../../ui/index.ts';
import { type ChartChoice, chartChoice, keepChartChoice } from './chart-memory.ts';
import { GhostSwitch } from './ghost-switch.tsx';
import { PinsLine } from './pins-line.tsx';
import type { Adjust } from './use-adjust.ts';
import { useGhost } from './use-ghost.ts';
import type { MarkMenus } from './use-mark-menus.ts';
import type { WeekMenu } from './use-week-menu.tsx';

/** What the chart shows, and as what. */
export function Toggles({
  choice,
  onChoose,
}: {
  readonly choice: ChartChoice;
  readonly onChoose: (choice: ChartChoice) => void;
}) {
  return (
    <div className="sn-toggles">
      <SegmentedControl
        label={t('charts.liftingMeasure')}
        hideLabel
        options={LIFTING_MEASURES.map((value) => ({ value, label: t(`charts.${value}`) }))}
        value={choice.lifting}
        onChange={(lifting) => onChoose({ ...choice, lifting })}
      />
      <SegmentedControl
        label={t('charts.runningMeasure')}
        hideLabel
        options={RUNNING_MEASURES.map((value) => ({ value, label: t(`charts.${value}`) }))}
        value={choice.running}
        onChange={(running) => onChoose({ ...choice, running })}
      />
      <SegmentedControl
        label={t('charts.seriesType')}
        hideLabel
        options={SERIES_TYPES.map((value) => ({ value, label: t(`charts.${value}`) }))}
        value={choice.seriesType}
        onChange={(seriesType) => onChoose({ ...choice, seriesType })}
      />
      <SegmentedControl
        label={t('charts.view')}
        hideLabel
        options={[
          { value: 'chart', label: t('charts.asChart') },
          { value: 'table', label: t('charts.asTable') },
        ]}
        value={choice.table ? 'table' : 'chart'}
        onChange={(value) => onChoose({ ...choice, table: value === 'table' })}
      />
    </div>
  );
}

/** Nearer, wider, and back to all weeks. */
export function ZoomButtons({
  range,
  total,
  centre,
  onRange,
}: {
  readonly range: WeekRange;
  readonly total: number;
  readonly centre: number;
  readonly onRange: (range: WeekRange) => void;
}) {
  const whole = isWhole(range, total);
  const inView = centre >= range.from && centre < range.to ? centre : Math.floor((range.from + range.to) / 2);
  return (
    <div className="sn-zoom">
      {whole ? null : (
        <>
          <span>{t('charts.zoomed', { from: range.from + 1, to: range.to, total })}</span>
          <Button small variant="quiet" onPress={() => onRange(wholeRange(total))}>
            {t('charts.zoomReset')}
          </Button>
          <Button small variant="quiet" onPress={() => onRange(zoomAround(range, inView, 2, total))}>
            {t('charts.zoomOut')}
          </Button>
        </>
      )}
      <Button
        small
        variant="quiet"
        isDisabled={range.to - range.from <= Math.min(MIN_WEEKS, total)}
        onPress={() => onRange(zoomAround(range, inView, 0.5, total))}
      >
        {t('charts.zoomIn')}
      </Button>
    </div>
  );
}

function Alignments({ view, choice }: { readonly view: SeasonView; readonly choice: ChartChoice }) {
  const logged = view.actualAlignment.rho !== null;
  const showLog = choice.seriesType === 'actual' || (choice.seriesType === 'both' && logged);
  return (
    <div className="sn-alignment" title={t('charts.alignmentBasis')}>
      {choice.seriesType === 'actual' ? null : (
        <AlignmentLine alignment={view.plannedAlignment} {...(showLog ? { label: t('season.alignmentPlan') } : {})} />
      )}
      {showLog ? <AlignmentLine alignment={view.actualAlignment} label={t('season.alignmentLog')} /> : null}
    </div>
  );
}

/** The counterpoint chart with its key, its toggles, its table twin and its alignment sentence. */
export function ChartPanel({
  view,
  units,
  height,
  selected,
  onSelect,
  adjust,
  weekMenu,
  markMenus,
}: {
  readonly view: SeasonView;
  readonly units: ShownUnits;
  readonly height: number;
  readonly selected: number | null;
  readonly onSelect: (index: number) => void;
  readonly adjust: Adjust;
  readonly weekMenu: WeekMenu;
  readonly markMenus: MarkMenus;
}) {
  const [choice, setChoice] = useState(chartChoice);
  const [zoom, setZoom] = useStateOf<WeekRange | null>(view.season.id, () => null);
  const { ref, width } = useWidth<HTMLDivElement>('season chart');
  const options: ChartOptions = useMemo(
    () => ({
      lifting: choice.lifting,
      running: choice.running,
      seriesType: choice.seriesType,
      massUnit: units.mass,
      distanceUnit: units.distance,
    }),
    [choice.lifting, choice.running, choice.seriesType, units.mass, units.distance],
  );
  const { last, ghost } = useGhost(view, options, choice.ghost);
  const model = useMemo(() => counterpointModel(view, options, ghost), [view, options, ghost]);
  const handles = useMemo(() => [...borderHandles(view), ...raceHandles(view)], [view]);
  const targets = useMemo(() => targetHandles(view, options), [view, options]);
  const total = model.weeks.length;
  const range = clampRange(zoom, total);
  const onWeekMenu = (event: MouseEvent, index: number, place?: Point) => {
    const week = view.weeks[index];
    if (week !== undefined) weekMenu.open(event, week, place);
  };
  const choose = (next: ChartChoice) => {
    keepChartChoice(next);
    setChoice(next);
  };
  return (
    <section className="panel sn-chart" aria-label={t('season.chart')}>
      <div className="sn-chart-head">
        <ChartLegend periods={view.periods.length > 0} notes={hasNotes(model)}>
          {last === undefined ? null : (
            <GhostSwitch
              last={last}
              ghost={ghost}
              isOn={choice.ghost}
              onChange={(on) => choose({ ...choice, ghost: on })}
            />
          )}
        </ChartLegend>
        <Toggles choice={choice} onChoose={choose} />
      </div>
      <p className="visually-hidden">{chartSummary(view, model, options)}</p>
      <div ref={ref} className="sn-chart-body" style={{ height }}>
        {choice.table ? (
          <div className="sn-chart-table">
            <ChartTable {...{ view, model, options, selected, onSelect }} onMenu={onWeekMenu} />
          </div>
        ) : width > 0 ? (
          <ChartSurface
            key={view.season.id}
            view={view}
            model={model}
            options={options}
            units={units}
            width={width}
            height={height}
            range={range}
            selected={selected}
            onRange={setZoom}
            onSelect={onSelect}
            onMenu={onWeekMenu}
            overlay={(layout) => (
              <>
                <ChartMarks
                  {...{ model, layout, range }}
                  periods={view.periods}
                  onPeriod={adjust.openPeriod}
                  onWeek={onSelect}
                  onPeriodMenu={markMenus.onPeriod}
                  onNoteMenu={(event, index) => {
                    const week = view.weeks[index];
                    if (week !== undefined) markMenus.onNote(event, week);
                  }}
                />
                <ChartTargets
                  {...{ targets, model, options, layout, range, selected }}
                  onSet={(target, value) => adjust.setTarget(target, value, units.distance)}
                  onOpen={adjust.openTarget}
                  onRelease={adjust.releaseTarget}
                  onMenu={(event, target) => onWeekMenu(event, target.index)}
                />
                <ChartHandles
                  handles={handles}
                  first={view.season.firstMonday}
                  layout={layout}
                  range={range}
                  onMove={adjust.move}
                  onOpen={adjust.open}
                  onRelease={adjust.releaseHandle}
                  onMenu={markMenus.onHandle}
                />
              </>
            )}
          />
        ) : null}
      </div>
      {choice.table || isWhole(range, total) || width === 0 ? null : (
        <ZoomStrip key={view.season.id} model={model} range={range} width={width} onRange={setZoom} />
      )}
      <PinsLine view={view} onRelease={adjust.release} />
      <div className="sn-chart-foot">
        <Alignments view={view} choice={choice} />
        {choice.table ? null : (
          <ZoomButtons range={range} total={total} centre={selected ?? model.todayIndex ?? 0} onRange={setZoom} />
        )}
      </div>
    </section>
  );
}
