import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Finding } from '../../../../shared/domain/reason.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { useChannel } from '../../api/index.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { Button, DateField, SegmentedControl, SeverityMark } from '../../ui/index.ts';
import { daysOf, stepDay } from './week-model.ts';

/** A session on its way to another day. */
export interface Moving {
  readonly session: Session;
  readonly date: CalendarDate;
  /** With the mouse the bar only tells; with the keyboard it takes the choice. */
  readonly by: 'mouse' | 'keyboard';
}

/** What the rules say about one day. */
interface Checked {
  readonly date: CalendarDate;
  readonly findings: readonly Finding[];
}

/**
 * Says which scheduling rules the target day would break, as the target changes. Each day is asked about once; the
 * last answer, with its day's name, stays until the next one is there, so that the words do not flicker in a drag.
 */
export function MoveCheck({ moving }: { readonly moving: Moving }) {
  const { session, date } = moving;
  const here = session.date === date;
  const check = useChannel(
    'session.checkMove',
    here ? null : { sessionId: session.id, date, startTime: session.startTime },
  );
  const [last, setLast] = useState<Checked | null>(null);
  const known = check.status === 'ready' ? { date, findings: check.value.findings } : null;
  if (known !== null && (last?.date !== known.date || last.findings !== known.findings)) setLast(known);
  if (here) return <p role="status">{t('week.moveSame')}</p>;
  if (check.status === 'failed') return <p role="status">{check.failure.message}</p>;
  const shown = known ?? last;
  if (shown === null) return <p role="status">{t('week.moveChecking')}</p>;
  const day = weekdayDate(shown.date);
  const [first, ...others] = shown.findings;
  if (first === undefined) return <p role="status">{t('week.moveFree', { day })}</p>;
  return (
    <p role="status" className={`wk-check-${first.severity}`}>
      <SeverityMark severity={first.severity} /> {first.rule} ·{' '}
      {t('week.moveBreaks', { day, sentence: first.sentence })}
      {others.length === 0 ? '' : ` (${t('week.moveMore', { count: others.length })})`}
    </p>
  );
}

/** Chooses the day for a session: arrow keys or a date, Enter moves, Escape leaves it. */
export function MoveBar({
  moving,
  monday,
  today,
  onTarget,
  onMove,
  onCancel,
}: {
  readonly moving: Moving;
  readonly monday: CalendarDate;
  readonly today: CalendarDate;
  readonly onTarget: (date: CalendarDate) => void;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}) {
  const days = daysOf(monday);
  const bar = useRef<HTMLElement>(null);
  const { by, date } = moving;
  useEffect(() => {
    const inField = document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text';
    if (by === 'mouse' || inField) return;
    const chosen = bar.current?.querySelector(`input[type="radio"][value="${date}"]`);
    if (chosen instanceof HTMLElement) chosen.focus();
  }, [by, date]);
  const inText = (event: KeyboardEvent) => event.target instanceof HTMLInputElement && event.target.type === 'text';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onMove();
    else if (event.key === 'ArrowLeft' && !inText(event)) onTarget(stepDay(moving.date, -1));
    else if (event.key === 'ArrowRight' && !inText(event)) onTarget(stepDay(moving.date, 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={bar}
      className="wk-move panel"
      aria-label={t('week.moveTitle', { title: moving.session.title })}
      onKeyDownCapture={onKeyDown}
    >
      <div className="wk-move-row">
        <b className="truncate">{t('week.moveTitle', { title: moving.session.title })}</b>
        {moving.by === 'mouse' ? null : (
          <>
            <SegmentedControl
              label={t('week.moveDay')}
              hideLabel
              options={days.map((day) => ({ value: day, label: weekdayDate(day) }))}
              value={moving.date}
              onChange={onTarget}
            />
            <DateField
              label={t('week.moveOther')}
              className="wk-move-date"
              hideLabel
              today={today}
              value={moving.date}
              onChange={(date) => {
                if (date !== null && date !== undefined) onTarget(date);
              }}
            />
            <Button variant="primary" onPress={onMove} isDisabled={moving.date === moving.session.date}>
              {t('week.moveAct')}
            </Button>
            <Button onPress={onCancel}>{t('ui.cancel')}</Button>
          </>
        )}
      </div>
      <MoveCheck moving={moving} />
      {moving.by === 'mouse' ? null : <p className="wk-help">{t('week.moveHelp')}</p>}
    </section>
  );
}
