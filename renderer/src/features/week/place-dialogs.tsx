import { useState } from 'react';
import { addDays, addWeeks, type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { useChannel } from '../../api/index.ts';
import { fullDate, weekdayDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, Loading, NumberField, SegmentedControl } from '../../ui/index.ts';
import { sessionsText } from './act-words.ts';
import type { ClipShape } from './clipboard.ts';
import type { Clear } from './use-week-acts.ts';
import { plannedOf } from './week-menus.ts';
import type { WeekView } from './week-state.ts';

/** A question that an act asks before it happens. */
export type Asking =
  | {
      readonly kind: 'room';
      readonly title: string;
      /** The week that may have to make room. */
      readonly monday: CalendarDate;
      readonly run: (clear: Clear) => void;
    }
  | { readonly kind: 'note'; readonly date: CalendarDate; readonly note: string }
  | { readonly kind: 'repeat'; readonly sessions: readonly Session[]; readonly shape: ClipShape };

type Room = 'add' | 'replace';

/** Asks whether what is planned in the week stays or makes room. */
export function RoomDialog({
  athleteId,
  asking,
  onClose,
}: {
  readonly athleteId: AthleteId;
  readonly asking: Extract<Asking, { readonly kind: 'room' }>;
  readonly onClose: () => void;
}) {
  const { monday, title } = asking;
  const week = useChannel('week.get', { athleteId, monday });
  const [room, setRoom] = useState<Room>('replace');
  const planned = week.status === 'ready' ? plannedOf(week.value.sessions) : [];
  const run = () => {
    onClose();
    asking.run(room === 'replace' ? { from: monday, to: addDays(monday, 6) } : null);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={run} isDisabled={week.status !== 'ready'} autoFocus>
            {t('week.roomAct')}
          </Button>
        </>
      }
    >
      {week.status !== 'ready' ? (
        <Loading />
      ) : planned.length === 0 ? (
        <p>{t('week.roomFree', { from: fullDate(monday) })}</p>
      ) : (
        <>
          <p>
            {t('week.roomText', { from: fullDate(monday), sessions: t('week.sessions', { count: planned.length }) })}
          </p>
          <SegmentedControl
            label={t('week.room')}
            options={[
              { value: 'replace', label: t('week.roomReplace') },
              { value: 'add', label: t('week.roomAdd') },
            ]}
            value={room}
            onChange={setRoom}
          />
          {room === 'replace' ? <p className="wk-help">{t('week.roomStays')}</p> : null}
        </>
      )}
    </Dialog>
  );
}

type Until = 'weeks' | 'phase' | 'season';

/** Weeks that are left after this one in its phase and its season; null outside of a season. */
export function weeksLeft(season: WeekView['season']): { readonly phase: number; readonly season: number } | null {
  if (season === null) return null;
  return { phase: season.phaseWeeks - season.phaseWeek, season: season.weekCount - season.number };
}

function untilOptions(season: WeekView['season']) {
  const left = weeksLeft(season);
  const phase = season === null ? '' : t(`words.${season.phase}`);
  return [
    { value: 'weeks' as const, label: t('week.repeatWeeks') },
    ...(left !== null && left.phase > 0 ? [{ value: 'phase' as const, label: t('week.repeatPhase', { phase }) }] : []),
    ...(left !== null && left.season > 0 ? [{ value: 'season' as const, label: t('week.repeatSeason') }] : []),
  ];
}

/** Asks for how long sessions repeat every week, and whether what is planned there makes room. */
export function RepeatDialog({
  view,
  asking,
  onRepeat,
  onClose,
}: {
  readonly view: WeekView;
  readonly asking: Extract<Asking, { readonly kind: 'repeat' }>;
  readonly onRepeat: (weeks: number, clear: 'nothing' | 'days' | 'weeks') => void;
  readonly onClose: () => void;
}) {
  const { sessions, shape } = asking;
  const options = untilOptions(view.season);
  const [until, setUntil] = useState<Until>('weeks');
  const [count, setCount] = useState<number | null | undefined>(4);
  const [room, setRoom] = useState<Room>(shape === 'sessions' ? 'add' : 'replace');
  const left = weeksLeft(view.season);
  const wanted = until === 'weeks' ? count : until === 'phase' ? left?.phase : left?.season;
  const weeks = typeof wanted === 'number' && Number.isInteger(wanted) && wanted >= 1 && wanted <= 60 ? wanted : null;
  const days = sessions.map((session) => session.date).toSorted();
  const [first = view.monday] = days;
  const last = days.at(-1) ?? first;
  const run = () => {
    if (weeks === null) return;
    onClose();
    onRepeat(weeks, room === 'add' ? 'nothing' : shape === 'week' ? 'weeks' : 'days');
  };
  return (
    <Dialog
      title={t('week.repeatTitle', { sessions: sessionsText(sessions) })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={run} isDisabled={weeks === null}>
            {t('week.repeatAct')}
          </Button>
        </>
      }
    >
      <form
        className="wk-ask"
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <SegmentedControl label={t('week.repeatUntil')} options={options} value={until} onChange={setUntil} />
        {until === 'weeks' ? (
          <NumberField
            label={t('week.repeatCount')}
            value={count ?? null}
            min={1}
            decimals={0}
            onChange={setCount}
            error={weeks === null ? t('week.repeatBad') : undefined}
            autoFocus
          />
        ) : null}
        <SegmentedControl
          label={t('week.room')}
          options={[
            { value: 'add', label: t('week.roomAdd') },
            { value: 'replace', label: t(shape === 'week' ? 'week.roomReplaceWeeks' : 'week.roomReplaceDays') },
          ]}
          value={room}
          onChange={setRoom}
        />
        {weeks === null ? null : (
          <p className="wk-help">
            {t('week.repeatSums', {
              sessions: t('week.sessions', { count: sessions.length * weeks }),
              from: weekdayDate(addWeeks(first, 1)),
              to: fullDate(addWeeks(last, weeks)),
            })}{' '}
            {room === 'replace' ? t('week.roomStays') : ''}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** The Monday after the week of these sessions. */
export function nextMonday(sessions: readonly Session[], otherwise: CalendarDate): CalendarDate {
  return addWeeks(mondayOf(sessions[0]?.date ?? otherwise), 1);
}
