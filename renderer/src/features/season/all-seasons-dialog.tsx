import { useMemo, useState } from 'react';

import { addDays, addWeeks, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Season, SeasonView } from '../../../../shared/domain/season.ts';
import { useChannel } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { Failed } from '../../app/failed.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import type { ChartLayout, WeekRange } from '../../charts/chart-layout.ts';
import { ChartLegend } from '../../charts/chart-legend.tsx';
import { ChartSurface } from '../../charts/chart-surface.tsx';
import { ChartTable } from '../../charts/chart-table.tsx';
import { type ChartOptions, counterpointModel } from '../../charts/counterpoint-model.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useWidth } from '../../charts/use-width.ts';
import { clampRange, isWhole } from '../../charts/zoom.ts';
import { ZoomStrip } from '../../charts/zoom-strip.tsx';
import { t } from '../../text/index.ts';
import { Dialog, dateWords, EmptyState, Loading } from '../../ui/index.ts';
import './all-seasons.css';
import { chartChoice, keepChartChoice, keepSelectedWeek } from './chart-memory.ts';
import { Toggles, ZoomButtons } from './chart-panel.tsx';
import { rowView, seasonOfWeek, spanOf } from './season-row.ts';

const HEIGHT = 380;

/** All of an athlete's seasons on one axis, from which one opens one. */
export function AllSeasonsDialog({ athleteId }: { readonly athleteId: AthleteId }) {
  const { close } = useDialogs();
  const row = useChannel('season.row', { athleteId });
  const athlete = useChannel('athlete.get', { athleteId });
  const name = athlete.status === 'ready' ? athlete.value.name : '';
  const view = useMemo(
    () => (row.status === 'ready' ? rowView(row.value, t('season.allName', { name })) : null),
    [row, name],
  );
  return (
    <Dialog title={t('season.allTitle', { name })} isOpen onClose={close} size="wide">
      {row.status === 'failed' ? <Failed failure={row.failure} retry={row.retry} /> : null}
      {row.status !== 'ready' || athlete.status !== 'ready' ? (
        <Loading />
      ) : view === null ? (
        <EmptyState title={t('app.noSeasonTitle')}>{t('season.allOne')}</EmptyState>
      ) : (
        <AllSeasons
          athleteId={athleteId}
          view={view}
          seasons={row.value.seasons}
          units={{ distance: athlete.value.distanceUnit, mass: athlete.value.massUnit }}
        />
      )}
    </Dialog>
  );
}

function AllSeasons({
  athleteId,
  view,
  seasons,
  units,
}: {
  readonly athleteId: AthleteId;
  readonly view: SeasonView;
  readonly seasons: readonly Season[];
  readonly units: ShownUnits;
}) {
  const { close } = useDialogs();
  const { go } = usePlace();
  const [choice, setChoice] = useState(chartChoice);
  const [zoom, setZoom] = useState<WeekRange | null>(null);
  const { ref, width } = useWidth<HTMLDivElement>('all seasons');
  const { lifting, running, seriesType } = choice;
  const options: ChartOptions = useMemo(
    () => ({ lifting, running, seriesType, massUnit: units.mass, distanceUnit: units.distance }),
    [lifting, running, seriesType, units.mass, units.distance],
  );
  const model = useMemo(() => counterpointModel(view, options), [view, options]);
  const total = model.weeks.length;
  const range = clampRange(zoom, total);
  const open = (season: Season, monday?: CalendarDate) => {
    if (monday !== undefined) keepSelectedWeek(season.id, monday);
    close();
    go(paths.season(athleteId, season.id));
  };
  const openWeek = (index: number) => {
    const monday = view.weeks[index]?.monday;
    const season = monday === undefined ? undefined : seasonOfWeek(seasons, monday);
    if (season !== undefined) open(season, monday);
  };
  const shared = { view, model, options, selected: null, onSelect: openWeek };
  return (
    <div className="all-seasons">
      <div className="sn-chart-head">
        <ChartLegend periods={view.periods.length > 0} notes={false} />
        <Toggles
          choice={choice}
          onChoose={(next) => {
            keepChartChoice(next);
            setChoice(next);
          }}
        />
      </div>
      <div ref={ref} style={{ height: HEIGHT }}>
        {choice.table ? (
          <div className="sn-chart-table">
            <ChartTable {...shared} />
          </div>
        ) : width > 0 ? (
          <ChartSurface
            {...shared}
            units={units}
            width={width}
            height={HEIGHT}
            range={range}
            onRange={setZoom}
            overlay={(layout) => <SeasonButtons {...{ seasons, view, layout, range }} onOpen={open} />}
          />
        ) : null}
      </div>
      {choice.table || isWhole(range, total) || width === 0 ? null : (
        <ZoomStrip model={model} range={range} width={width} onRange={setZoom} />
      )}
      <div className="all-seasons-foot">
        <span className="quiet">
          {t('season.allCount', { count: seasons.length })} · {t('season.allHint')}
        </span>
        {choice.table ? null : (
          <ZoomButtons range={range} total={total} centre={model.todayIndex ?? total - 1} onRange={setZoom} />
        )}
      </div>
    </div>
  );
}

/** The names of the seasons under their weeks, each a button that opens it. */
function SeasonButtons({
  seasons,
  view,
  layout,
  range,
  onOpen,
}: {
  readonly seasons: readonly Season[];
  readonly view: SeasonView;
  readonly layout: ChartLayout;
  readonly range: WeekRange;
  readonly onOpen: (season: Season) => void;
}) {
  const { plot, xOf } = layout;
  return seasons.map((season) => {
    const span = spanOf(season, view.season.firstMonday);
    const [from, to] = [Math.max(span.from, range.from), Math.min(span.to, range.to)];
    if (to <= from) return null;
    const last = addDays(addWeeks(season.firstMonday, season.weekCount), -1);
    const words = t('season.allSpan', {
      name: season.name,
      from: dateWords(season.firstMonday),
      to: dateWords(last),
    });
    return (
      <button
        key={season.id}
        type="button"
        className="all-seasons-name truncate"
        style={{ left: xOf(from) + 1, width: Math.max(12, xOf(to) - xOf(from) - 2), top: plot.y + plot.height + 32 }}
        title={words}
        aria-label={words}
        onClick={() => onOpen(season)}
      >
        {season.name}
      </button>
    );
  });
}
