import { useState } from 'react';
import { addDays, type CalendarDate, daysBetween } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { InspectorSlot } from '../../app/inspector-slot.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { useCommands } from '../../commands/index.ts';
import { Loading } from '../../ui/index.ts';
import { keepSelectedWeek } from '../season/chart-memory.ts';
import type { Cursor } from './selection.ts';
import './week.css';
import { type PaneSetting, WeekPane } from './week-pane.tsx';
import { WeekSide } from './week-side.tsx';
import type { WeekView } from './week-state.ts';

/** The same weekday in another week, on its heading. */
function carried(from: CalendarDate, at: Cursor | null, to: CalendarDate): Cursor | null {
  return at === null ? null : { date: addDays(to, daysBetween(from, at.date)), id: null };
}

function Content({ view, ...setting }: PaneSetting & { readonly view: WeekView }) {
  const { go } = usePlace();
  const { athleteId } = setting;
  const [start, setStart] = useState<Cursor | null>(null);
  const goTo = (monday: CalendarDate, at: Cursor | null = null) => {
    setStart(carried(view.monday, at, monday));
    go(paths.week(athleteId, monday));
  };
  const { season } = view;
  const showSeason =
    season === null
      ? null
      : () => {
          keepSelectedWeek(season.id, view.monday);
          go(paths.season(athleteId, season.id));
        };
  const exercises = new Map(setting.library.map((exercise) => [exercise.id, exercise]));
  return (
    <WeekPane
      key={view.monday}
      {...setting}
      view={view}
      start={start}
      onGo={goTo}
      beside={(state, pane) => (
        <>
          <WeekKeys onGo={(by) => goTo(addDays(view.monday, by * 7), state.cursor)} />
          <InspectorSlot>
            <WeekSide
              view={view}
              units={setting.units}
              selected={state.selected}
              chosen={state.chosen}
              exercises={exercises}
              plates={setting.plates}
              acts={pane.acts}
              onShowSeason={showSeason}
            />
          </InspectorSlot>
        </>
      )}
    />
  );
}

function WeekKeys({ onGo }: { readonly onGo: (by: 1 | -1) => void }) {
  useCommands({ 'view.previousWeek': { run: () => onGo(-1) }, 'view.nextWeek': { run: () => onGo(1) } });
  return null;
}

/** One week, day by day: what is planned and done, moved and edited in place, checked by the rules. */
export function WeekScreen({ athleteId, monday }: { readonly athleteId: AthleteId; readonly monday: CalendarDate }) {
  const week = useChannel('week.get', { athleteId, monday }, { keepPrevious: true });
  const athlete = useChannel('athlete.get', { athleteId });
  const library = useChannel('exercise.list', {});
  if (week.status === 'failed') return <Failed failure={week.failure} retry={week.retry} />;
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (library.status === 'failed') return <Failed failure={library.failure} retry={library.retry} />;
  if (week.status !== 'ready' || athlete.status !== 'ready' || library.status !== 'ready') return <Loading />;
  const { distanceUnit, massUnit, gym } = athlete.value;
  return (
    <Content
      athleteId={athleteId}
      view={week.value}
      units={{ distance: distanceUnit, mass: massUnit }}
      plates={gym}
      library={library.value}
    />
  );
}
