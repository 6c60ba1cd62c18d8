import { useDeferredValue } from 'react';
import { type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { SeasonView, SeasonWeek } from '../../../../shared/domain/season.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { InspectorSlot } from '../../app/inspector-slot.tsx';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { EmptyState, Loading, useIsShown, useStateOf } from '../../ui/index.ts';
import { useStartAtTop } from '../inspector/use-start-at-top.ts';
import { WeekInspector } from '../inspector/week-inspector.tsx';
import { keepSelectedWeek, selectedWeek } from './chart-memory.ts';
import { ChartPanel } from './chart-panel.tsx';
import './season.css';
import { useAdjust } from './use-adjust.ts';
import { useChartHeight } from './use-chart-height.ts';
import { useMarkMenus } from './use-mark-menus.ts';
import { useWeekMenu, type WeekMenu } from './use-week-menu.tsx';
import { WeekTable } from './week-table.tsx';

/** The week to begin with: the one last looked at, else this week, else the first. */
function firstSelection(view: SeasonView): CalendarDate | null {
  const kept = selectedWeek(view.season.id);
  const wanted = [kept, mondayOf(view.today)].find((monday) => view.weeks.some((week) => week.monday === monday));
  return wanted ?? view.weeks[0]?.monday ?? null;
}

function SeasonContent({
  athleteId,
  view,
  units,
}: {
  readonly athleteId: AthleteId;
  readonly view: SeasonView;
  readonly units: ShownUnits;
}) {
  const [chosen, setChosen] = useStateOf<CalendarDate | null>(view.season.id, () => firstSelection(view));
  const height = useChartHeight();
  const adjust = useAdjust(athleteId, view);
  const frame = useStartAtTop<HTMLDivElement>(view.season.id);
  const index = view.weeks.findIndex((week) => week.monday === chosen);
  const week = view.weeks[index] ?? view.weeks[0];
  const select = (monday: CalendarDate) => {
    keepSelectedWeek(view.season.id, monday);
    setChosen(monday);
  };
  const weekMenu = useWeekMenu(athleteId, view, select);
  const markMenus = useMarkMenus(athleteId, view, adjust, select);
  const commands = week === undefined ? null : weekMenu.commandsOf(week);
  const step = (by: number) => {
    const next = view.weeks[index + by];
    if (next !== undefined) select(next.monday);
  };
  useCommands({
    ...commands,
    'view.previousWeek': { run: () => step(-1), isEnabled: index > 0 },
    'view.nextWeek': { run: () => step(1), isEnabled: index < view.weeks.length - 1 },
  });
  if (week === undefined || commands === null)
    return <EmptyState title={view.season.name}>{t('season.empty')}</EmptyState>;
  return (
    <div ref={frame} className="season">
      <ChartPanel
        view={view}
        units={units}
        height={height}
        selected={index < 0 ? null : index}
        adjust={adjust}
        weekMenu={weekMenu}
        markMenus={markMenus}
        onSelect={(at) => {
          const target = view.weeks[at];
          if (target !== undefined) select(target.monday);
        }}
      />
      <AroundChart
        key={view.season.id}
        athleteId={athleteId}
        view={view}
        week={week}
        units={units}
        onSelect={select}
        onMenu={weekMenu.open}
        onOpenWeek={commands['view.week'].run}
      />
      {weekMenu.element}
      {markMenus.element}
    </div>
  );
}

/** The weeks in a table and the selected one in the inspector. The chart comes first: they follow when it has been seen. */
function AroundChart({
  athleteId,
  view,
  week,
  units,
  onSelect,
  onMenu,
  onOpenWeek,
}: {
  readonly athleteId: AthleteId;
  readonly view: SeasonView;
  readonly week: SeasonWeek;
  readonly units: ShownUnits;
  readonly onSelect: (monday: CalendarDate) => void;
  readonly onMenu: WeekMenu['open'];
  readonly onOpenWeek: () => void;
}) {
  const isShown = useIsShown();
  const around = useDeferredValue<SeasonView | null>(isShown ? view : null, null);
  if (around === null) {
    return (
      <InspectorSlot>
        <div className="inspector" />
      </InspectorSlot>
    );
  }
  return (
    <>
      <WeekTable view={around} units={units} selected={week.monday} onSelect={onSelect} onMenu={onMenu} />
      <InspectorSlot>
        <WeekInspector athleteId={athleteId} view={around} week={week} units={units} onOpenWeek={onOpenWeek} />
      </InspectorSlot>
    </>
  );
}

/** The season on one axis: chart, week table, and the selected week at the right. */
export function SeasonScreen({ athleteId, seasonId }: { readonly athleteId: AthleteId; readonly seasonId: SeasonId }) {
  const season = useChannel('season.get', { seasonId });
  const athlete = useChannel('athlete.get', { athleteId });
  if (season.status === 'failed') return <Failed failure={season.failure} retry={season.retry} />;
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (season.status !== 'ready' || athlete.status !== 'ready') return <Loading />;
  const { distanceUnit, massUnit } = athlete.value;
  return <SeasonContent athleteId={athleteId} view={season.value} units={{ distance: distanceUnit, mass: massUnit }} />;
}
