import type { DragEvent } from 'react';
import { weekdayOf } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { formatHours } from '../../../../shared/domain/units.ts';
import { weekdayDate, weekdayName } from '../../charts/calendar-words.ts';
import { type Plates, platesText } from '../../charts/lift-words.ts';
import { distanceNumber, distanceText, percentText } from '../../charts/quantity-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { setGroups } from '../../print/week-summary.ts';
import { t } from '../../text/index.ts';
import { classNames, Icon, IconButton, Menu, type MenuEntry } from '../../ui/index.ts';
import { loadLine, setLine } from '../inspector/set-words.ts';
import { stepsLine } from './run-text.ts';
import { compliance, type SessionPair } from './week-model.ts';

/** What can be done with a card. */
export interface CardActs {
  readonly onSelect: () => void;
  readonly onEdit: () => void;
  readonly onMove: () => void;
  readonly onLock: () => void;
  readonly onDelete: () => void;
  /** Keeps it in the library. */
  readonly onKeep: () => void;
  /** Planned sessions that this actual one may fulfil; empty for a planned one. */
  readonly candidates: readonly Session[];
  readonly onLink: (actual: Session, planned: Session | null) => void;
  readonly onDragStart: () => void;
  readonly onDragEnd: () => void;
}

interface CardProps {
  readonly pair: SessionPair;
  readonly units: ShownUnits;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly plates: Plates;
  readonly selected: boolean;
  readonly acts: CardActs;
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
      {steps === '' ? null : <p className="wk-steps">{steps}</p>}
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
                {side === null ? null : <small>{side}</small>}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function linkEntries({ planned, actual }: SessionPair, acts: CardActs): readonly MenuEntry[] {
  if (actual === null) return [];
  if (planned !== null || actual.plannedId !== null) {
    const label = t('week.unlink', { title: actual.title });
    return [{ id: 'unlink', label, icon: 'close', run: () => acts.onLink(actual, null) }];
  }
  return acts.candidates.map((candidate) => ({
    id: `link-${candidate.id}`,
    label: t('week.fulfils', { day: weekdayName(weekdayOf(candidate.date), 'short'), title: candidate.title }),
    icon: 'check',
    run: () => acts.onLink(actual, candidate),
  }));
}

function menuEntries(session: Session, pair: SessionPair, acts: CardActs): readonly MenuEntry[] {
  return [
    ...linkEntries(pair, acts),
    { id: 'edit', label: t('week.edit'), icon: 'edit', run: acts.onEdit },
    { id: 'move', label: t('week.move'), icon: 'calendar', shortcut: 'M', run: acts.onMove },
    {
      id: 'lock',
      label: session.locked ? t('week.unlock') : t('week.lock'),
      icon: session.locked ? 'unlock' : 'lock',
      shortcut: 'L',
      run: acts.onLock,
    },
    { id: 'keep', label: t('week.keep'), icon: 'library', shortcut: 'B', run: acts.onKeep },
    { id: 'delete', label: t('week.delete'), icon: 'trash', shortcut: 'Delete', danger: true, run: acts.onDelete },
  ];
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

/** One session of a day: what, how much, in which steps or sets, and what was done of it. */
export function SessionCard({ pair, units, exercises, plates, selected, acts }: CardProps) {
  const session = pair.planned ?? pair.actual;
  if (session === null) return null;
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', session.id);
    acts.onDragStart();
  };
  return (
    // The card is dragged with the mouse; the keyboard's way is M on its heading.
    <article
      className={classNames(
        'wk-card',
        `wk-card-${session.kind === 'run' ? 'run' : 'lift'}`,
        selected && 'wk-card-selected',
        pair.planned === null && 'wk-card-alone',
      )}
      draggable={pair.planned !== null}
      onDragStart={start}
      onDragEnd={acts.onDragEnd}
      data-session={session.id}
    >
      <div className="wk-card-head">
        <button
          type="button"
          className="wk-card-title"
          aria-pressed={selected}
          onFocus={acts.onSelect}
          onClick={acts.onSelect}
          onDoubleClick={acts.onEdit}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            acts.onEdit();
          }}
        >
          {session.startTime === null ? null : <span className="wk-time">{session.startTime}</span>}
          <b>{session.title}</b>
          <span className="visually-hidden">{weekdayDate(session.date)}</span>
        </button>
        <Menu
          label={t('week.acts', { title: session.title })}
          trigger={<IconButton icon="more" small label={t('week.acts', { title: session.title })} />}
          entries={menuEntries(session, pair, acts)}
        />
      </div>
      <p className="wk-amount">
        {amountText(session, units)}
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
      </p>
      <Content session={session} units={units} exercises={exercises} plates={plates} />
      <Status pair={pair} units={units} />
    </article>
  );
}
