import { useDeferredValue, useState } from 'react';
import { type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId } from '../../../../shared/domain/ids.ts';
import type { SeasonView } from '../../../../shared/domain/season.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { InspectorSlot } from '../../app/inspector-slot.tsx';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { EmptyState, Loading } from '../../ui/index.ts';
import { useStartAtTop } from '../inspector/use-start-at-top.ts';
import { WeekInspector } from '../inspector/week-inspector.tsx';
import { keepSelectedWeek, selectedWeek } from './chart-memory.ts';
import { ChartPanel } from './chart-panel.tsx';
import './season.css';
import { useAdjust } from './use-adjust.ts';
import { useChartHeight } from './use-chart-height.ts';
import { useMarkMenus } from './use-mark-menus.ts';
import { useWeekMenu } from './use-week-menu.tsx';
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
  const [chosen, setChosen] = useState<CalendarDate | null>(() => firstSelection(view));
  const height = useChartHeight();
  const adjust = useAdjust(athleteId, view);
  // The chart comes first; what stands around it follows when it has been drawn.
  const around = useDeferredValue<SeasonView | null>(view, null);
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
      {around === null ? null : (
        <WeekTable view={around} units={units} selected={week.monday} onSelect={select} onMenu={weekMenu.open} />
      )}
      <InspectorSlot>
        {around === null ? (
          <div className="inspector" />
        ) : (
          <WeekInspector
            athleteId={athleteId}
            view={around}
            week={week}
            units={units}
            onOpenWeek={commands['view.week'].run}
          />
        )}
      </InspectorSlot>
      {weekMenu.element}
      {markMenus.element}
    </div>
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
