import { type DragEvent, type MouseEvent, useRef } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { formatHours } from '../../../../shared/domain/units.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { type Plates, platesText } from '../../charts/lift-words.ts';
import { distanceNumber, distanceText, percentText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { setGroups } from '../../print/week-summary.ts';
import { unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { classNames, Icon, IconButton, Menu, type MenuEntry } from '../../ui/index.ts';
import { loadLine, setLine } from '../inspector/set-words.ts';
import { easyPaceText, type Paces } from './pace-words.ts';
import { stepsLine } from './run-text.ts';
import type { Choosing } from './selection.ts';
import { compliance, type SessionPair } from './week-model.ts';

interface CardProps {
  readonly pair: SessionPair;
  readonly units: ShownUnits;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly plates: Plates;
  readonly paces: Paces | null;
  readonly selected: boolean;
  /** Cut, and waiting for its new place. */
  readonly cut: boolean;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (how: Choosing) => void;
  readonly onEdit: () => void;
  readonly onMenu: (event: MouseEvent) => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
}

function amountText(session: Session, units: ShownUnits): string {
  const distance = session.run?.distanceM ?? 0;
  const parts = [
    distance > 0 ? distanceText(distance, units.distance) : '',
    session.durationS === null ? '' : formatHours(session.durationS),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Done against planned in numbers: distance for runs, hard sets for lifting, else time. */
function doneText(planned: Session, actual: Session, units: ShownUnits): string {
  const distance = planned.run?.distanceM ?? 0;
  if (distance > 0) {
    const done = actual.run?.distanceM ?? 0;
    const text = `${distanceNumber(done, units.distance, 1)} / ${distanceNumber(distance, units.distance, 1)} ${units.distance}`;
    return `${text} · ${percentText(compliance(distance, done) ?? 0)}`;
  }
  if (planned.load.hardSets > 0) {
    const share = percentText(compliance(planned.load.hardSets, actual.load.hardSets) ?? 0);
    return `${actual.load.hardSets} / ${t('week.hardSets', { count: planned.load.hardSets })} · ${share}`;
  }
  const minutes = compliance(planned.durationS ?? 0, actual.durationS ?? 0);
  return minutes === null ? t('week.done') : t('week.compliance', { percent: percentText(minutes) });
}

function Content({
  session,
  units,
  exercises,
  plates,
}: Pick<CardProps, 'units' | 'exercises' | 'plates'> & { readonly session: Session }) {
  const steps = stepsLine(session.run?.items ?? [], units.distance);
  return (
    <>
      {steps === '' ? null : <p className="wk-steps">{unbroken(steps)}</p>}
      {session.strength === null ? null : (
        <ul className="wk-sets">
          {setGroups(session.strength.sets).map((group) => {
            const exercise = exercises.get(group.exerciseId);
            const side = platesText(group.sets, exercise, plates, units.mass);
            return (
              <li key={group.exerciseId}>
                <span>{exercise?.name ?? group.exerciseId}</span>
                <small>
                  <b>{loadLine(group.sets, exercise, units.mass)}</b> {setLine(group.sets)}
                </small>
                {side === null ? null : <small>{unbroken(side)}</small>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function Status({ pair, units }: { readonly pair: SessionPair; readonly units: ShownUnits }) {
  const { planned, actual } = pair;
  if (planned !== null && actual !== null) {
    return (
      <p className="wk-done">
        <Icon name="check" size={12} /> {doneText(planned, actual, units)}
      </p>
    );
  }
  return planned === null ? <p className="wk-done">{t('week.unplanned')}</p> : null;
}

/** How a click with these keys chooses a card. */
function choosing(event: MouseEvent): Choosing {
  if (event.shiftKey) return 'up-to';
  return event.ctrlKey || event.metaKey ? 'also' : 'one';
}

/** The card's heading: chosen by click and focus, opened by Enter and double click. */
function Title({
  session,
  selected,
  onChoose,
  onEdit,
}: Pick<CardProps, 'selected' | 'onChoose' | 'onEdit'> & { readonly session: Session }) {
  const byPointer = useRef(false);
  return (
    <button
      type="button"
      className="wk-card-title"
      aria-pressed={selected}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onFocus={() => {
        // The click that follows says how the card is chosen; a card of a chosen group stays in it.
        if (!byPointer.current && !selected) onChoose('one');
      }}
      onClick={(event) => {
        byPointer.current = false;
        onChoose(choosing(event));
      }}
      onDoubleClick={onEdit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onEdit();
      }}
    >
      {session.startTime === null ? null : <span className="wk-time">{session.startTime}</span>}
      <b>{unbroken(session.title)}</b>
      <span className="visually-hidden">{weekdayDate(session.date)}</span>
    </button>
  );
}

function Marks({ session }: { readonly session: Session }) {
  return (
    <>
      {session.load.keySessions > 0 ? <span className="wk-key">{t('week.key')}</span> : null}
      {session.locked ? (
        <span className="wk-mark" title={t('week.locked')}>
          <Icon name="lock" size={12} />
          <span className="visually-hidden">{t('week.locked')}</span>
        </span>
      ) : null}
      {session.edited ? (
        <span className="wk-mark" title={t('week.edited')}>
          <Icon name="edit" size={12} />
          <span className="visually-hidden">{t('week.edited')}</span>
        </span>
      ) : null}
    </>
  );
}

/** One session of a day: what, how much, in which steps or sets, and what was done of it. */
export function SessionCard(props: CardProps) {
  const { pair, units, exercises, plates, selected, cut, entries, onMenu } = props;
  const session = pair.planned ?? pair.actual;
  if (session === null) return null;
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'copyMove';
    event.dataTransfer.setData('text/plain', session.title);
    props.onDragStart();
  };
  const pace = easyPaceText(session, props.paces, units.distance);
  const label = t('week.acts', { title: session.title });
  return (
    // The card is dragged with the mouse; the keyboard's way is M on its heading.
    <article
      className={classNames(
        'wk-card',
        `wk-card-${session.kind === 'run' ? 'run' : 'lift'}`,
        selected && 'wk-card-selected',
        pair.planned === null && 'wk-card-alone',
        cut && 'wk-card-cut',
      )}
      draggable={pair.planned !== null}
      onDragStart={start}
      onDragEnd={props.onDragEnd}
      onContextMenu={onMenu}
      data-session={session.id}
    >
      <div className="wk-card-head">
        <Title session={session} selected={selected} onChoose={props.onChoose} onEdit={props.onEdit} />
        <Menu label={label} trigger={<IconButton icon="more" small label={label} />} entries={entries} />
      </div>
      <p className="wk-amount">
        {unbroken(amountText(session, units))}
        {pace === null ? null : <span className="wk-pace">{pace}</span>}
        <Marks session={session} />
      </p>
      {cut ? <p className="visually-hidden">{t('week.isCut')}</p> : null}
      <Content session={session} units={units} exercises={exercises} plates={plates} />
      <Status pair={pair} units={units} />
    </article>
  );
}
