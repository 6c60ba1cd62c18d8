import { type KeyboardEvent, useRef, useState } from 'react';
import type { LogView } from '../../../../shared/contract/log.ts';
import { addDays } from '../../../../shared/domain/calendar-date.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ExerciseId, SessionId } from '../../../../shared/domain/ids.ts';
import type { MissedSession } from '../../../../shared/domain/log.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { dayMonth, weekdayDate } from '../../charts/calendar-words.ts';
import type { Plates } from '../../charts/lift-words.ts';
import type { ShownUnits } from '../../charts/units.ts';
import { plainNumber, unbroken } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Button, classNames, IconButton, Menu, movedTo, Pill } from '../../ui/index.ts';
import { SessionEditor } from '../week/session-editor.tsx';
import { draftOf, linkCandidates } from '../week/week-model.ts';
import { complianceLine } from './compliance-words.ts';
import { type HistoryRow, historyRows } from './history-rows.ts';
import { amountText, runFacts, setsLine } from './line-words.ts';
import { MissMenu } from './plan-panel.tsx';
import type { LogActs } from './use-log-acts.ts';

/** A table may be a grid (ARIA in HTML): then screen readers hand the arrow keys on to the rows. */
const GRID = { role: 'grid' } as const;

interface ListProps {
  readonly view: LogView;
  readonly units: ShownUnits;
  readonly plates: Plates;
  readonly library: readonly Exercise[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly acts: LogActs;
  readonly onMore: (() => void) | null;
}

/** The weeks up to the day, the latest first: what was done, what was missed, what of the plan is not logged yet. */
export function HistoryList(props: ListProps) {
  const { view, units, onMore } = props;
  const [editing, setEditing] = useState<SessionId | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLTableElement>(null);
  const weeks = view.weeks.map((week) => ({
    week,
    rows: historyRows(view, week.monday, addDays(week.monday, 6)),
  }));
  const all = weeks.flatMap((each) => each.rows);
  const inOrder = all.some((row) => row.key === current) ? current : (all[0]?.key ?? null);
  const focusAt = (index: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.log-row');
    rows?.[Math.max(0, Math.min(rows.length - 1, index))]?.focus();
  };
  const remove = async (row: HistoryRow) => {
    const at = all.indexOf(row);
    if (row.kind === 'done' && (await props.acts.remove(row.session))) setTimeout(() => focusAt(at), 80);
  };
  const close = (row: HistoryRow) => {
    setEditing(null);
    setTimeout(() => focusAt(all.indexOf(row)), 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.log-row') || event.ctrlKey || event.metaKey) return;
    const at = all.findIndex((row) => row.key === inOrder);
    const row = all[at];
    const to = movedTo(event.key, at, all.length);
    if (to !== null) {
      event.preventDefault();
      focusAt(to);
    } else if (event.key === 'Enter' && row?.kind === 'done') {
      event.preventDefault();
      setEditing(row.session.id);
    } else if (event.key === 'Delete' && row !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      void remove(row);
    }
  };
  return (
    <section className="log-history" aria-label={t('log.history')}>
      <header className="log-section-head">
        <h2>{t('log.history')}</h2>
      </header>
      {all.length === 0 ? (
        <p className="log-quiet">{`${t('log.historyEmpty')} ${t('log.historyEmptyText')}`}</p>
      ) : (
        <table {...GRID} className="log-table" aria-label={t('log.history')} ref={list} onKeyDown={onKeyDown}>
          <colgroup>
            <col className="log-day" />
            <col className="log-what" />
            <col />
            <col className="log-link" />
            <col className="log-acts" />
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('log.day')}</th>
              <th scope="col">{t('log.what')}</th>
              <th scope="col">{t('log.amount')}</th>
              <th scope="col">{t('log.plannedFor')}</th>
              <th scope="col">{t('log.acts')}</th>
            </tr>
          </thead>
          {weeks
            .filter((each) => each.rows.length > 0)
            .map(({ week, rows }) => (
              <tbody key={week.monday}>
                <tr className="log-week">
                  <th colSpan={5} scope="rowgroup" className="log-week-line">
                    <b>{t('log.weekOf', { day: dayMonth(week.monday) })}</b> {complianceLine(week, units)}
                  </th>
                </tr>
                {rows.map((row, index) => (
                  <HistoryLine
                    key={row.key}
                    {...props}
                    row={row}
                    showDay={index === 0 || rows[index - 1]?.date !== row.date}
                    isCurrent={row.key === inOrder}
                    onFocus={() => setCurrent(row.key)}
                    isEditing={row.kind === 'done' && editing === row.session.id}
                    onEdit={() => setEditing(row.session.id)}
                    onClose={() => close(row)}
                    onRemove={() => void remove(row)}
                  />
                ))}
              </tbody>
            ))}
        </table>
      )}
      {onMore === null ? null : (
        <Button variant="quiet" onPress={onMore}>
          {t('log.more')}
        </Button>
      )}
    </section>
  );
}

interface LineProps extends ListProps {
  readonly row: HistoryRow;
  readonly showDay: boolean;
  readonly isCurrent: boolean;
  readonly isEditing: boolean;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

function HistoryLine(props: LineProps) {
  const { row, view, units, plates, library, acts } = props;
  const { session } = row;
  return (
    <>
      <tr
        className={`log-row log-row-${row.kind}`}
        tabIndex={props.isCurrent ? 0 : -1}
        onFocus={props.onFocus}
        data-session={session.id}
      >
        <td className="log-day">
          <span className={props.showDay ? undefined : 'visually-hidden'}>{weekdayDate(row.date)}</span>
        </td>
        <td className="log-what">
          <span
            className={classNames(
              'log-title truncate',
              session.kind === 'run' && 'log-title-run',
              row.kind !== 'done' && 'log-title-open',
            )}
            title={session.title}
          >
            {session.title}
          </span>
        </td>
        <td className="log-amount">
          {row.kind === 'done' ? <Amount {...props} session={session} /> : <NotDone row={row} />}
        </td>
        {row.kind === 'done' ? (
          <td className="log-link">
            <LinkMenu session={session} view={view} acts={acts} />
          </td>
        ) : null}
        <td className="log-acts" colSpan={row.kind === 'done' ? 1 : 2}>
          {row.kind === 'done' ? (
            <>
              <IconButton small icon="edit" label={t('log.edit', { title: session.title })} onPress={props.onEdit} />
              <IconButton
                small
                icon="trash"
                label={t('log.delete', { title: session.title })}
                onPress={props.onRemove}
              />
            </>
          ) : null}
          {row.kind === 'open' ? (
            <>
              <Button small variant="quiet" onPress={() => void acts.asPlanned([session])}>
                {t('log.asPlanned')}
              </Button>
              <MissMenu plan={{ planned: session, actual: null }} acts={acts} />
            </>
          ) : null}
          {row.kind === 'missed' ? (
            <Button small variant="quiet" onPress={() => void acts.unmiss(session)}>
              {t('log.unmiss')}
            </Button>
          ) : null}
        </td>
      </tr>
      {props.isEditing ? (
        <tr className="log-editor">
          <td colSpan={5}>
            <SessionEditor
              athleteId={session.athleteId}
              draft={draftOf(session)}
              isNew={false}
              measured
              units={units}
              plates={plates}
              exercises={library}
              today={view.today}
              pending={acts.pending}
              onSave={(draft) => void acts.save(session, draft).then((saved) => (saved ? props.onClose() : undefined))}
              onCancel={props.onClose}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function NotDone({ row }: { readonly row: HistoryRow }) {
  if (row.kind !== 'missed') return <span className="log-quiet">{t('log.notLogged')}</span>;
  const { reason, note } = row.missed satisfies MissedSession;
  return (
    <>
      <Pill tone="warning">{t('log.missedFor', { reason: t(`log.reason_${reason}`) })}</Pill>
      {note === '' ? null : <span className="log-quiet">{` ${note}`}</span>}
    </>
  );
}

function Amount({ session, units, exercises }: Pick<ListProps, 'units' | 'exercises'> & { readonly session: Session }) {
  const { run, strength, durationS, rpe, note, load } = session;
  const groups = new Map<ExerciseId, Session['strength']>();
  for (const set of strength?.sets ?? []) {
    const group = groups.get(set.exerciseId);
    groups.set(set.exerciseId, { block: null, sets: [...(group?.sets ?? []), set] });
  }
  const far = run?.distanceM ?? (load.runDistanceM > 0 ? load.runDistanceM : null);
  const facts =
    run === null ? (rpe === null ? '' : t('log.sessionRpe', { rpe: plainNumber(rpe) })) : runFacts(run, rpe);
  const head = [amountText(far, durationS, units.distance), facts].filter((part) => part !== '').join(' · ');
  return (
    <>
      {head === '' ? null : <span>{unbroken(head)}</span>}
      {[...groups].map(([id, details]) => (
        <span key={id} className="log-lift">
          <b>{exercises.get(id)?.name ?? id}</b>{' '}
          {unbroken(setsLine(details?.sets ?? [], exercises.get(id), units.mass))}
        </span>
      ))}
      {note === '' ? null : <span className="log-quiet">{note}</span>}
    </>
  );
}

const UNLINK = 'unlink';

function LinkMenu({
  session,
  view,
  acts,
}: {
  readonly session: Session;
  readonly view: LogView;
  readonly acts: LogActs;
}) {
  const planned = view.sessions.find((each) => each.id === session.plannedId) ?? null;
  const near = linkCandidates(session, view.sessions)
    .filter((each) => each.date >= addDays(session.date, -7) && each.date <= addDays(session.date, 7))
    .slice(0, 8);
  const text =
    planned === null
      ? t('log.notPlanned')
      : planned.date === session.date
        ? planned.title === session.title
          ? t('log.asInPlan')
          : t('log.fulfils', { title: planned.title })
        : t('log.fulfilsOn', { title: planned.title, day: weekdayDate(planned.date) });
  const entries = [
    ...near.map((each) => ({
      id: each.id as string,
      label: `${weekdayDate(each.date)}: ${each.title}`,
      run: () => void acts.link(session.id, session.title, each),
    })),
    ...(planned === null
      ? []
      : [{ id: UNLINK, label: t('log.linkNone'), run: () => void acts.link(session.id, session.title, null) }]),
  ];
  const none = { id: 'none', label: t('log.linkNo'), isDisabled: true, run: () => undefined };
  return (
    <Menu
      label={t('log.linkTo', { title: session.title })}
      trigger={
        <Button small variant="quiet" aria-label={`${t('log.linkTo', { title: session.title })}: ${text}`}>
          {text}
        </Button>
      }
      entries={entries.length === 0 ? [none] : entries}
    />
  );
}
