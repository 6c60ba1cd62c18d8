import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { Button, DateField, SegmentedControl } from '../../ui/index.ts';
import { sessionsText } from './act-words.ts';
import { CheckWords, type DayCheck } from './drop-hint.tsx';
import { daysOf, stepDay } from './week-model.ts';

/** Sessions on their way to another day with the keyboard: the first to `date`, the others as far from it as now. */
export interface Moving {
  readonly sessions: readonly Session[];
  readonly from: CalendarDate;
  readonly date: CalendarDate;
}

/** Says which scheduling rules the target day would break, as the target changes. */
function MoveCheck({ moving, check }: { readonly moving: Moving; readonly check: DayCheck | null }) {
  if (moving.from === moving.date) return <p role="status">{t('week.moveSame')}</p>;
  if (check === null) return <p role="status">{t('week.moveChecking')}</p>;
  return (
    <p role="status" className="wk-move-check">
      {weekdayDate(check.date)}: <CheckWords check={check} />
    </p>
  );
}

/** Chooses the day for sessions: arrow keys or a date, Enter moves, Escape leaves them. */
export function MoveBar({
  moving,
  check,
  monday,
  today,
  onTarget,
  onMove,
  onCancel,
}: {
  readonly moving: Moving;
  readonly check: DayCheck | null;
  readonly monday: CalendarDate;
  readonly today: CalendarDate;
  readonly onTarget: (date: CalendarDate) => void;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}) {
  const days = daysOf(monday);
  const bar = useRef<HTMLElement>(null);
  const { date } = moving;
  useEffect(() => {
    const inField = document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text';
    if (inField) return;
    const chosen = bar.current?.querySelector(`input[type="radio"][value="${date}"]`);
    if (chosen instanceof HTMLElement) chosen.focus();
  }, [date]);
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
  const title = t('week.moveTitle', { sessions: sessionsText(moving.sessions) });
  return (
    <section ref={bar} className="wk-move panel" aria-label={title} onKeyDownCapture={onKeyDown}>
      <div className="wk-move-row">
        <b className="truncate">{title}</b>
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
          onChange={(other) => {
            if (other !== null && other !== undefined) onTarget(other);
          }}
        />
        <Button variant="primary" onPress={onMove} isDisabled={moving.date === moving.from}>
          {t('week.moveAct')}
        </Button>
        <Button onPress={onCancel}>{t('ui.cancel')}</Button>
      </div>
      <MoveCheck moving={moving} check={check} />
      <p className="wk-help">{t('week.moveHelp')}</p>
    </section>
  );
}
