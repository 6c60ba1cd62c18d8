import { type DragEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { AthleteId, ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session, SessionDraft } from '../../../../shared/domain/session.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import type { Plates } from '../../charts/lift-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { type ContextMenu, useContextMenu } from '../../ui/index.ts';
import { isCut, sameWeekday, setClip } from './clipboard.ts';
import { DayColumn, type DayTarget } from './day-column.tsx';
import { DayNoteDialog } from './day-note-dialog.tsx';
import { type Dragging, dropsCopy, setDragging, useDragging } from './dragging.ts';
import { type DayCheck, useChecks } from './drop-hint.tsx';
import { MoveBar } from './move-bar.tsx';
import { RepeatDialog, RoomDialog } from './place-dialogs.tsx';
import { type Cursor, isCursorKey, stepped } from './selection.ts';
import { SessionCard } from './session-card.tsx';
import { SessionEditor } from './session-editor.tsx';
import { type Pane, usePaneActs } from './use-pane-acts.ts';
import { useWeekActs, type WeekActs } from './use-week-acts.ts';
import { WeekHead } from './week-head.tsx';
import { cardEntries, copied, dayEntries, groupEntries, plannedOf, weekEntries } from './week-menus.ts';
import { daysOf, type SessionPair, type WeekDay } from './week-model.ts';
import { useWeekState, type WeekState, type WeekView } from './week-state.ts';

/** What a shown week needs of its athlete. */
export interface PaneSetting {
  readonly athleteId: AthleteId;
  readonly units: ShownUnits;
  readonly plates: Plates;
  readonly library: readonly Exercise[];
}

interface PaneProps extends PaneSetting {
  readonly view: WeekView;
  /** False for the one of two shown weeks that the coach is not in: keys and the inspector belong to the other. */
  readonly active: boolean;
  readonly onActivate: () => void;
  /** True for the week below another, which follows the one above it from week to week. */
  readonly follows: boolean;
  readonly onBeside: () => void;
  /** Where the focus begins; null leaves it where it is. */
  readonly start: Cursor | null;
  /** Opens another week; `at` says where the keyboard stood. */
  readonly onGo: (monday: CalendarDate, at: Cursor | null) => void;
  /** Draws what stands beside the week. */
  readonly beside: (state: WeekState, pane: Pane) => React.ReactNode;
}

/** The chosen cards, or else the plan of the day on whose heading the keyboard stands. */
function targetsOf(view: WeekView, state: WeekState): readonly Session[] {
  const { cursor } = state;
  if (state.chosen.length > 0) return state.chosen;
  if (cursor === null || cursor.id !== null) return [];
  return copied(view.sessions.filter((session) => session.date === cursor.date));
}

function usePaneCommands(active: boolean, view: WeekView, state: WeekState, pane: Pane, week: WeekActs) {
  const { acts, clip } = pane;
  const targets = targetsOf(view, state);
  const planned = plannedOf(targets);
  const shape = state.chosen.length > 0 ? 'sessions' : 'day';
  const free = state.editing === null && !week.pending;
  const date = state.cursor?.date ?? view.monday;
  const all = copied(view.sessions);
  const dayIsEmpty = !view.sessions.some((session) => session.date === date);
  const offer = (run: () => void, list: readonly Session[]) => ({ run, isEnabled: free && list.length > 0 });
  const handlers = {
    'session.new': { run: () => acts.addOn(date) },
    'session.fromLibrary': { run: () => acts.fromLibrary(date), isEnabled: free },
    'session.keep':
      state.selected === null ? null : offer(() => state.selected !== null && acts.keep(state.selected), targets),
    'session.move': offer(() => acts.move(planned), planned),
    'session.lock': offer(() => acts.lock(planned), planned),
    'session.delete': offer(
      () => acts.remove(shape === 'day' ? planned : targets),
      shape === 'day' ? planned : targets,
    ),
    'edit.copy': offer(() => acts.copy(targets, shape), targets),
    'edit.cut': offer(() => acts.cut(planned, shape), planned),
    'edit.paste': {
      run: () => clip !== null && acts.paste(state.cursor?.date ?? sameWeekday(clip, view.monday)),
      isEnabled: free && clip !== null,
    },
    'edit.selectAll': offer(state.chooseAll, view.sessions),
    'edit.duplicate': offer(() => acts.duplicate(targets, shape), targets),
    'edit.repeat': offer(() => acts.repeat(targets, shape), targets),
    'week.restDay': { run: () => acts.rest(dayIsEmpty ? 'removeRest' : 'insertRest', date), isEnabled: free },
    'day.note': { run: () => acts.note(date), isEnabled: free },
    'week.copy': offer(() => acts.copy(all, 'week'), all),
    'week.duplicate': offer(() => acts.duplicate(all, 'week'), all),
    'week.repeat': offer(() => acts.repeat(all, 'week'), all),
  };
  useCommands(active ? handlers : {});
}

function Editor({
  state,
  week,
  view,
  units,
  plates,
  library,
}: Omit<PaneSetting, 'athleteId'> & {
  readonly state: WeekState;
  readonly week: WeekActs;
  readonly view: WeekView;
}) {
  const { editing } = state;
  if (editing === null) return null;
  const close = () => {
    state.refocus(editing.session ?? { date: editing.draft.date, id: null });
    state.setEditing(null);
  };
  const save = async (draft: SessionDraft) => {
    if (editing.session !== null) {
      if (await week.save(editing.session, draft)) close();
      return;
    }
    const stand = await week.create(draft);
    if (stand === null) return;
    state.setEditing(null);
    state.showPlaced(stand);
  };
  return (
    <SessionEditor
      key={editing.session?.id ?? editing.draft.date}
      athleteId={view.athleteId}
      draft={editing.draft}
      isNew={editing.session === null}
      measured={editing.session?.side === 'actual'}
      units={units}
      plates={plates}
      exercises={library}
      today={view.today}
      pending={week.pending}
      onSave={(draft) => void save(draft)}
      onCancel={close}
    />
  );
}

interface GridProps extends PaneSetting {
  readonly view: WeekView;
  readonly state: WeekState;
  readonly pane: Pane;
  readonly checks: ReadonlyMap<CalendarDate, DayCheck>;
  readonly drag: Dragging | null;
}

function targetOf({ state, checks, drag, athleteId }: GridProps, date: CalendarDate): DayTarget | null {
  const { moving } = state;
  const check = checks.get(date) ?? null;
  if (drag !== null) {
    const copy = dropsCopy(drag, athleteId);
    const here = !copy && drag.sessions[0]?.date === date;
    const isTarget = !here && drag.over?.athleteId === athleteId && drag.over.date === date;
    return { check: here ? null : check, isTarget, byMouse: true, copy };
  }
  if (moving === null) return null;
  return { check: moving.from === date ? null : check, isTarget: moving.date === date, byMouse: false, copy: false };
}

/** What the coach wrote on a day; empty without a note. */
function noteOn(view: WeekView, date: CalendarDate): string {
  return view.dayNotes.find((day) => day.date === date)?.note ?? '';
}

/** The cards of a day. */
function Cards({ day, menu, ...props }: GridProps & { readonly day: WeekDay; readonly menu: ContextMenu }) {
  const { view, state, pane, units, plates, athleteId } = props;
  const exercises = new Map<ExerciseId, Exercise>(props.library.map((exercise) => [exercise.id, exercise]));
  const many = state.chosen.length > 1;
  const entriesOf = (session: Session, pair: SessionPair) =>
    many && state.selection.ids.includes(session.id)
      ? groupEntries(state.chosen, pane.clip, pane.acts)
      : cardEntries(session, pair, view.sessions, pane.clip, pane.acts);
  const onMenu = (event: MouseEvent, session: Session, pair: SessionPair) => {
    if (!state.selection.ids.includes(session.id)) state.choose(session, 'one');
    if (event.currentTarget instanceof HTMLElement) {
      event.currentTarget.querySelector<HTMLElement>('.wk-card-title')?.focus();
    }
    menu.open(event, t('week.acts', { title: session.title }), entriesOf(session, pair));
  };
  return day.pairs.map((pair) => {
    const session = pair.planned ?? pair.actual;
    if (session === null) return null;
    const selected = state.selection.ids.includes(session.id);
    return (
      <SessionCard
        key={pair.key}
        pair={pair}
        units={units}
        exercises={exercises}
        plates={plates}
        paces={view.paces}
        selected={selected}
        cut={isCut(pane.clip, session.id)}
        entries={entriesOf(session, pair)}
        onChoose={(how) => state.choose(session, how)}
        onEdit={() => pane.acts.edit(session)}
        onMenu={(event) => onMenu(event, session, pair)}
        onDragStart={() => {
          const group = selected ? plannedOf(state.chosen).filter((other) => other.id !== session.id) : [];
          setDragging({ athleteId, sessions: [session, ...group], over: null, copy: false });
        }}
        onDragEnd={() => setDragging(null)}
      />
    );
  });
}

function Days(props: GridProps) {
  const { athleteId, view, state, pane, drag } = props;
  const menu = useContextMenu();
  const onDragOver = (event: DragEvent, date: CalendarDate) => {
    if (drag === null) return;
    const copy = event.ctrlKey || event.altKey;
    const asCopy = copy || drag.athleteId !== athleteId;
    if (props.checks.get(date)?.refused == null) {
      event.preventDefault();
      event.dataTransfer.dropEffect = asCopy ? 'copy' : 'move';
    }
    const same = drag.over?.athleteId === athleteId && drag.over.date === date && drag.copy === copy;
    if (!same) setDragging({ ...drag, over: { athleteId, date }, copy });
  };
  const onDrop = (event: DragEvent, date: CalendarDate) => {
    event.preventDefault();
    if (drag === null) return;
    const copy = dropsCopy(drag, athleteId);
    setDragging(null);
    if (copy || drag.sessions[0]?.date !== date) pane.drop(drag.sessions, date, copy);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || !isCursorKey(key)) return;
    const onTitle = target.matches('.wk-card-title, .wk-day-title button');
    if (!onTitle || state.cursor === null) return;
    event.preventDefault();
    event.stopPropagation();
    const to = stepped(state.days, state.cursor, key);
    const session = view.sessions.find((each) => each.id === to.id);
    if (session === undefined) {
      if (event.shiftKey) return;
      state.standOn(to.date);
    } else state.choose({ id: session.id, date: to.date }, event.shiftKey ? 'up-to' : 'one');
    state.refocus(to);
  };
  return (
    // Arrow keys walk over the headings and cards inside, which are buttons.
    <div className="wk-days" onKeyDownCapture={onKeyDown}>
      {state.days.map((day) => {
        const sessions = day.pairs.flatMap((pair) => pair.planned ?? pair.actual ?? []);
        const entries = dayEntries(day.date, sessions, pane.clip, pane.acts);
        return (
          <DayColumn
            key={day.date}
            date={day.date}
            view={view}
            empty={day.pairs.length === 0}
            note={noteOn(view, day.date)}
            onNote={() => pane.acts.note(day.date)}
            target={targetOf(props, day.date)}
            entries={entries}
            onAdd={() => pane.acts.addOn(day.date)}
            onStand={() => {
              if (state.cursor?.id !== null || state.cursor.date !== day.date) state.standOn(day.date);
            }}
            onMenu={(event) => {
              state.standOn(day.date);
              menu.open(event, t('week.dayMenu', { day: weekdayDate(day.date) }), entries);
            }}
            onDragOver={(event) => onDragOver(event, day.date)}
            onDrop={(event) => onDrop(event, day.date)}
          >
            <Cards {...props} day={day} menu={menu} />
          </DayColumn>
        );
      })}
      {menu.element}
    </div>
  );
}

/** The days that are asked about: those of the week and, with the keyboard, the one that was typed. */
function askedDays(view: WeekView, state: WeekState): readonly CalendarDate[] {
  const days = daysOf(view.monday);
  const typed = state.moving?.date;
  return typed === undefined || days.includes(typed) ? days : [...days, typed];
}

/** One athlete's week, day by day: moved, copied and edited in place, checked by the rules while it is. */
export function WeekPane(props: PaneProps) {
  const { athleteId, view, units, plates, library, start, active, onGo, beside } = props;
  const week = useWeekActs(athleteId);
  const state = useWeekState(view, start, active);
  const pane = usePaneActs(view, state, week);
  const drag = useDragging();
  const moved = drag?.sessions ?? state.moving?.sessions ?? null;
  const copy = drag !== null && dropsCopy(drag, athleteId);
  const checks = useChecks(athleteId, moved, askedDays(view, state), copy);
  usePaneCommands(active, view, state, pane, week);
  useEscape(state, pane);
  useStart(state, start);
  const { moving } = state;
  const setting = { athleteId, units, plates, library };
  return (
    <div className="week" ref={state.frame} onFocusCapture={props.onActivate} onPointerDownCapture={props.onActivate}>
      <WeekHead
        view={view}
        units={units}
        follows={props.follows}
        entries={[
          ...weekEntries(view.monday, view.sessions, pane.clip, pane.acts),
          ...(props.follows ? [] : [{ id: 'beside', label: t('week.beside'), startsGroup: true, run: props.onBeside }]),
        ]}
        onGo={(monday) => onGo(monday, state.cursor)}
        onAdd={() => pane.acts.addOn(state.cursor?.date ?? view.monday)}
      />
      {moving === null ? null : (
        <MoveBar
          moving={moving}
          check={checks.get(moving.date) ?? null}
          monday={view.monday}
          today={view.today}
          onTarget={(date) => state.setMoving({ ...moving, date })}
          onMove={pane.commitMove}
          onCancel={pane.cancelMove}
        />
      )}
      <Days {...setting} view={view} state={state} pane={pane} checks={checks} drag={drag} />
      <Editor state={state} week={week} view={view} units={units} plates={plates} library={library} />
      {pane.asking?.kind === 'room' ? (
        <RoomDialog athleteId={athleteId} asking={pane.asking} onClose={pane.closeAsking} />
      ) : null}
      {pane.asking?.kind === 'repeat' ? (
        <RepeatDialog view={view} asking={pane.asking} onRepeat={pane.repeat} onClose={pane.closeAsking} />
      ) : null}
      {pane.asking?.kind === 'note' ? (
        <DayNoteDialog asking={pane.asking} onSave={pane.saveNote} onClose={pane.closeAsking} />
      ) : null}
      {active ? beside(state, pane) : null}
    </div>
  );
}

/** Escape leaves what was cut where it is. */
function useEscape(state: WeekState, { clip }: Pane): void {
  const { frame } = state;
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || clip?.mode !== 'cut') return;
      if (event.target instanceof Node && frame.current?.contains(event.target)) setClip(null);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [clip, frame]);
}

/** Begins where the keyboard stood in the week before. */
function useStart(state: WeekState, start: Cursor | null): void {
  const { refocus } = state;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (start !== null) refocus(start);
  });
}
