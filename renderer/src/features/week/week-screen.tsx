import { useState } from 'react';
import { addDays, type CalendarDate, daysBetween, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import { ranked } from '../../../../shared/domain/rank.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { InspectorSlot } from '../../app/inspector-slot.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, CommandList, Dialog, IconButton, Loading } from '../../ui/index.ts';
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

interface WeekProps {
  readonly athleteId: AthleteId;
  readonly monday: CalendarDate;
  /** The week above or below; null for a week alone. */
  readonly other: { readonly athleteId: AthleteId; readonly place: 'above' | 'below' } | null;
  readonly active: boolean;
  readonly onActivate: () => void;
  /** Opens another week for both; `at` says where the keyboard stood. */
  readonly onGo: (monday: CalendarDate, at: Cursor | null) => void;
  readonly start: Cursor | null;
  readonly onBeside: () => void;
}

function Content({
  view,
  other,
  active,
  onActivate,
  onGo,
  start,
  onBeside,
  ...setting
}: WeekProps & PaneSetting & { readonly view: WeekView }) {
  const { go } = usePlace();
  const { athleteId } = setting;
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
      active={active}
      onActivate={onActivate}
      follows={other?.place === 'above'}
      onBeside={onBeside}
      onGo={onGo}
      beside={(state, pane) => (
        <>
          <WeekKeys onGo={(by) => onGo(addDays(view.monday, by * 7), state.cursor)} />
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

/** The week of one athlete, read from the program. */
function AthleteWeek(props: WeekProps) {
  const { athleteId, monday } = props;
  const week = useChannel('week.get', { athleteId, monday }, { keepPrevious: true });
  const athlete = useChannel('athlete.get', { athleteId });
  const library = useChannel('exercise.list', {});
  if (week.status === 'failed') return <Failed failure={week.failure} retry={week.retry} />;
  if (athlete.status === 'failed') return <Failed failure={athlete.failure} retry={athlete.retry} />;
  if (library.status === 'failed') return <Failed failure={library.failure} retry={library.retry} />;
  if (week.status !== 'ready' || athlete.status !== 'ready' || library.status !== 'ready') return <Loading />;
  const { distanceUnit, massUnit, gym, name } = athlete.value;
  return (
    <section className="wk-one" aria-label={t('week.weekOf', { name })}>
      {props.other === null ? null : <Who name={name} {...props} />}
      <Content
        {...props}
        view={week.value}
        units={{ distance: distanceUnit, mass: massUnit }}
        plates={gym}
        library={library.value}
      />
    </section>
  );
}

/** Whose week it is, where two are shown; the lower one can be changed for another or closed. */
function Who({ name, athleteId, monday, other, onBeside }: WeekProps & { readonly name: string }) {
  const { go } = usePlace();
  return (
    <header className="wk-who">
      <h2 className="truncate">{name}</h2>
      {other?.place === 'above' ? (
        <>
          <Button small onPress={onBeside}>
            {t('week.besideOther')}
          </Button>
          <Button small onPress={() => go(paths.week(athleteId, monday, other.athleteId))}>
            {t('week.besideSwap')}
          </Button>
          <IconButton
            icon="close"
            small
            label={t('week.besideClose', { name })}
            onPress={() => go(paths.week(other.athleteId, monday))}
          />
        </>
      ) : null}
    </header>
  );
}

/** Finds by typing the athlete whose week is to stand below. */
function BesideDialog({
  athleteId,
  onChoose,
  onClose,
}: {
  readonly athleteId: AthleteId;
  readonly onChoose: (id: AthleteId) => void;
  readonly onClose: () => void;
}) {
  const roster = useChannel('roster.list', { archived: false });
  const rows = roster.status === 'ready' ? roster.value.rows.filter((row) => row.id !== athleteId) : [];
  return (
    <Dialog title={t('week.besideTitle')} isOpen onClose={onClose}>
      <CommandList
        label={t('week.besideSearch')}
        placeholder={t('week.besideSearch')}
        find={(query) => [
          {
            title: t('week.besideAthletes'),
            items: ranked(rows, query, (row) => row.name).map((row) => ({
              id: row.id,
              label: row.name,
              run: () => onChoose(row.id),
            })),
          },
        ]}
        empty={(query) => t('week.besideNone', { query })}
      />
    </Dialog>
  );
}

/**
 * One week, day by day: what is planned and done, moved and edited in place, checked by the rules. Below it, where it
 * is asked for, the same week of another athlete; what is dragged from one to the other is copied.
 */
export function WeekScreen({
  athleteId,
  monday,
  besideId,
}: {
  readonly athleteId: AthleteId;
  readonly monday: CalendarDate;
  readonly besideId: AthleteId | null;
}) {
  const { go } = usePlace();
  const [active, setActive] = useState(athleteId);
  const [start, setStart] = useState<Cursor | null>(null);
  const [asking, setAsking] = useState(false);
  const current = active === besideId ? active : athleteId;
  const common = {
    monday,
    onGo: (to: CalendarDate, at: Cursor | null) => {
      setStart(carried(monday, at, to));
      go(paths.week(athleteId, mondayOf(to), besideId));
    },
    onBeside: () => setAsking(true),
  };
  const own = (id: AthleteId) => ({
    athleteId: id,
    active: current === id,
    onActivate: () => setActive(id),
    start: current === id ? start : null,
  });
  useCommands({ 'week.beside': { run: () => setAsking(true) } });
  return (
    <>
      <AthleteWeek
        key={athleteId}
        {...common}
        {...own(athleteId)}
        other={besideId === null ? null : { athleteId: besideId, place: 'below' }}
      />
      {besideId === null ? null : (
        <AthleteWeek key={besideId} {...common} {...own(besideId)} other={{ athleteId, place: 'above' }} />
      )}
      {asking ? (
        <BesideDialog
          athleteId={athleteId}
          onClose={() => setAsking(false)}
          onChoose={(id) => {
            setAsking(false);
            go(paths.week(athleteId, monday, id));
          }}
        />
      ) : null}
    </>
  );
}
