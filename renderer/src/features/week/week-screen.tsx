import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { AthleteId, SessionId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import { useChannel } from '../../api/index.ts';
import { Failed } from '../../app/failed.tsx';
import { InspectorSlot } from '../../app/inspector-slot.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import type { Plates } from '../../charts/lift-words.ts';
import { periodText } from '../../charts/period-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { classNames, IconButton, Loading } from '../../ui/index.ts';
import { keepSelectedWeek } from '../season/chart-memory.ts';
import { MoveBar, type Moving } from './move-bar.tsx';
import { type CardActs, SessionCard } from './session-card.tsx';
import { SessionEditor } from './session-editor.tsx';
import { useWeekActs, type WeekActs } from './use-week-acts.ts';
import './week.css';
import { WeekHead } from './week-head.tsx';
import { blankDraft, draftOf, linkCandidates, neighbour, type WeekDay, weekDays } from './week-model.ts';
import { WeekSide } from './week-side.tsx';

type WeekView = Output<'week.get'>;

interface Editing {
  readonly session: Session | null;
  readonly draft: SessionDraft;
}

interface ContentProps {
  readonly athleteId: AthleteId;
  readonly view: WeekView;
  readonly units: ShownUnits;
  readonly plates: Plates;
  readonly library: readonly Exercise[];
}

function DayColumn({
  day,
  view,
  moving,
  children,
  onAdd,
  onDragTo,
  onDrop,
}: {
  readonly day: WeekDay;
  readonly view: WeekView;
  readonly moving: Moving | null;
  readonly children: React.ReactNode;
  readonly onAdd: () => void;
  readonly onDragTo: () => void;
  readonly onDrop: () => void;
}) {
  const heading = weekdayDate(day.date);
  return (
    <section
      className={classNames(
        'wk-day',
        day.date === view.today && 'wk-day-today',
        moving?.date === day.date && 'wk-day-target',
      )}
      aria-label={heading}
      data-date={day.date}
      onDragOver={(event) => {
        if (moving?.by !== 'mouse') return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        if (moving.date !== day.date) onDragTo();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <header>
        <h3>
          {heading}
          {day.date === view.today ? <span className="wk-today">{t('week.today')}</span> : null}
          {view.periods
            .filter((period) => period.from <= day.date && day.date <= period.to)
            .map((period) => (
              <span key={period.id} className="wk-period" title={periodText(period)}>
                {t(`words.${period.kind}`)}
              </span>
            ))}
        </h3>
        <IconButton icon="add" small label={t('week.addOn', { day: heading })} onPress={onAdd} />
      </header>
      {children}
      {day.pairs.length === 0 ? <p className="wk-rest">{t('week.dayEmpty')}</p> : null}
    </section>
  );
}

function sessionById(view: WeekView, id: SessionId | null): Session | null {
  return view.sessions.find((session) => session.id === id) ?? null;
}

/**
 * Puts the focus on a session's heading as soon as it stands on the day; and back on the selected session where a
 * change such as undo took it to another day and its old heading, with the focus, is gone.
 */
function useRefocus(view: WeekView, selectedId: SessionId | null) {
  const wanted = useRef<{ readonly id: SessionId; readonly date: CalendarDate } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted.current === null && selectedId !== null && document.activeElement === document.body) {
      const selected = frame.current?.querySelector(`[data-session="${selectedId}"] .wk-card-title`);
      if (selected instanceof HTMLElement) selected.focus();
    }
    if (wanted.current === null || view.sessions.length === 0) return;
    const { id, date } = wanted.current;
    const card = frame.current?.querySelector(`[data-date="${date}"] [data-session="${id}"] .wk-card-title`);
    if (card instanceof HTMLElement) {
      wanted.current = null;
      card.focus();
    }
  });
  return {
    frame,
    refocus: (id: SessionId, date: CalendarDate) => {
      wanted.current = { id, date };
    },
  };
}

interface WeekState {
  readonly selected: Session | null;
  readonly moving: Moving | null;
  readonly editing: Editing | null;
  readonly select: (id: SessionId) => void;
  readonly setMoving: (moving: Moving | null) => void;
  readonly setEditing: (editing: Editing | null) => void;
  readonly commitMove: (moving: Moving) => Promise<void>;
  readonly cancelMove: () => void;
  readonly frame: React.RefObject<HTMLDivElement | null>;
  readonly refocus: (id: SessionId, date: CalendarDate) => void;
}

function useWeekState(view: WeekView, acts: WeekActs): WeekState {
  const [selectedId, setSelectedId] = useState<SessionId | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { frame, refocus } = useRefocus(view, selectedId);
  return {
    selected: sessionById(view, selectedId),
    moving,
    editing,
    select: setSelectedId,
    setMoving,
    setEditing,
    frame,
    refocus,
    commitMove: async ({ session, date }) => {
      if (date === session.date) return setMoving(null);
      const done = await acts.move(session, date);
      if (done || moving?.by === 'mouse') setMoving(null);
      if (done) refocus(session.id, date);
    },
    cancelMove: () => {
      if (moving !== null) refocus(moving.session.id, moving.session.date);
      setMoving(null);
    },
  };
}

function cardActs(session: Session, view: WeekView, state: WeekState, acts: WeekActs): CardActs {
  return {
    candidates: session.side === 'actual' ? linkCandidates(session, view.sessions) : [],
    onLink: async (actual, planned) => {
      const shown = planned ?? actual;
      if (await acts.link(actual, planned)) state.refocus(shown.id, shown.date);
    },
    onSelect: () => state.select(session.id),
    onEdit: () => {
      state.setMoving(null);
      state.setEditing({ session, draft: draftOf(session) });
    },
    onMove: () => {
      state.select(session.id);
      state.setEditing(null);
      state.setMoving({ session, date: session.date, by: 'keyboard' });
    },
    onLock: () => void acts.lock(session),
    onDelete: async () => {
      const near = neighbour(view.sessions, session);
      if ((await acts.remove(session)) && near !== null) state.refocus(near.id, near.date);
    },
    onKeep: () => acts.keep(session),
    onDragStart: () => state.setMoving({ session, date: session.date, by: 'mouse' }),
    onDragEnd: () => state.setMoving(null),
  };
}

function useSessionCommands(view: WeekView, state: WeekState, acts: WeekActs, addOn: (date: CalendarDate) => void) {
  const { selected } = state;
  const planned = selected?.side === 'planned';
  const busy = state.editing !== null || acts.pending;
  const own = selected === null ? null : cardActs(selected, view, state, acts);
  useCommands({
    'session.new': { run: () => addOn(selected?.date ?? view.monday) },
    'session.fromLibrary': { run: () => acts.insertOn(selected?.date ?? view.monday), isEnabled: !busy },
    'session.keep': own === null ? null : { run: own.onKeep, isEnabled: !busy },
    'session.move': own === null ? null : { run: own.onMove, isEnabled: planned && !busy },
    'session.lock': own === null ? null : { run: own.onLock, isEnabled: planned && !busy },
    'session.delete': own === null ? null : { run: own.onDelete, isEnabled: !busy },
  });
}

function Editor({
  athleteIsNew,
  state,
  acts,
  view,
  units,
  plates,
  library,
}: {
  readonly athleteIsNew: boolean;
  readonly state: WeekState;
  readonly acts: WeekActs;
  readonly view: WeekView;
  readonly units: ShownUnits;
  readonly plates: Plates;
  readonly library: readonly Exercise[];
}) {
  const { editing } = state;
  if (editing === null) return null;
  const close = () => {
    if (editing.session !== null) state.refocus(editing.session.id, editing.session.date);
    state.setEditing(null);
  };
  const save = async (draft: SessionDraft) => {
    const done = editing.session === null ? await acts.create(draft) : await acts.save(editing.session, draft);
    if (done) close();
  };
  return (
    <SessionEditor
      key={editing.session?.id ?? editing.draft.date}
      draft={editing.draft}
      isNew={athleteIsNew}
      measured={editing.session?.side === 'actual'}
      units={units}
      plates={plates}
      exercises={library}
      today={view.today}
      pending={acts.pending}
      onSave={(draft) => void save(draft)}
      onCancel={close}
    />
  );
}

function WeekContent({ athleteId, view, units, plates, library }: ContentProps) {
  const { go } = usePlace();
  const acts = useWeekActs(athleteId);
  const state = useWeekState(view, acts);
  const exercises = new Map(library.map((exercise) => [exercise.id, exercise]));
  const goTo = (monday: CalendarDate) => go(paths.week(athleteId, monday));
  const addOn = (date: CalendarDate) => {
    state.setMoving(null);
    state.setEditing({ session: null, draft: blankDraft('run', date, t('week.blank_run')) });
  };
  useSessionCommands(view, state, acts, addOn);
  useCommands({
    'view.previousWeek': { run: () => goTo(addDays(view.monday, -7)) },
    'view.nextWeek': { run: () => goTo(addDays(view.monday, 7)) },
  });
  const { moving } = state;
  const { season } = view;
  const showSeason =
    season === null
      ? null
      : () => {
          keepSelectedWeek(season.id, view.monday);
          go(paths.season(athleteId, season.id));
        };
  return (
    <div className="week" ref={state.frame}>
      <WeekHead view={view} units={units} onGo={goTo} onAdd={() => addOn(state.selected?.date ?? view.monday)} />
      {moving === null ? null : (
        <MoveBar
          moving={moving}
          monday={view.monday}
          today={view.today}
          onTarget={(date) => state.setMoving({ ...moving, date })}
          onMove={() => void state.commitMove(moving)}
          onCancel={state.cancelMove}
        />
      )}
      <div className="wk-days">
        {weekDays(view.monday, view.sessions).map((day) => (
          <DayColumn
            key={day.date}
            day={day}
            view={view}
            moving={moving}
            onAdd={() => addOn(day.date)}
            onDragTo={() => moving !== null && state.setMoving({ ...moving, date: day.date })}
            onDrop={() => moving !== null && void state.commitMove({ ...moving, date: day.date })}
          >
            {day.pairs.map((pair) => {
              const session = pair.planned ?? pair.actual;
              return session === null ? null : (
                <SessionCard
                  key={pair.key}
                  pair={pair}
                  units={units}
                  exercises={exercises}
                  plates={plates}
                  selected={state.selected?.id === session.id}
                  acts={cardActs(session, view, state, acts)}
                />
              );
            })}
          </DayColumn>
        ))}
      </div>
      <Editor
        athleteIsNew={state.editing?.session === null}
        state={state}
        acts={acts}
        view={view}
        units={units}
        plates={plates}
        library={library}
      />
      <InspectorSlot>
        <WeekSide
          view={view}
          units={units}
          selected={state.selected}
          exercises={exercises}
          plates={plates}
          acts={state.selected === null ? null : cardActs(state.selected, view, state, acts)}
          onShowSeason={showSeason}
        />
      </InspectorSlot>
    </div>
  );
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
    <WeekContent
      key={week.value.monday}
      athleteId={athleteId}
      view={week.value}
      units={{ distance: distanceUnit, mass: massUnit }}
      plates={gym}
      library={library.value}
    />
  );
}
