import { type DragEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { periodText } from '../../charts/period-words.ts';
import { t } from '../../text/index.ts';
import { classNames, IconButton, Menu, type MenuEntry, TextButton } from '../../ui/index.ts';
import { type DayCheck, DayMark, DropHint } from './drop-hint.tsx';
import type { WeekView } from './week-state.ts';

/** How a day takes part in a move. */
export interface DayTarget {
  /** What the rules say about it; null while they are asked, or for the day where the session is. */
  readonly check: DayCheck | null;
  /** True for the day that the session would go to now. */
  readonly isTarget: boolean;
  readonly byMouse: boolean;
  /** True when dropping makes a copy. */
  readonly copy: boolean;
}

/** One day of the week: its heading with a menu, its cards, and what the rules say while something is moved to it. */
export function DayColumn({
  date,
  view,
  empty,
  note,
  target,
  entries,
  onAdd,
  onStand,
  onNote,
  onMenu,
  onDragOver,
  onDrop,
  children,
}: {
  readonly date: CalendarDate;
  readonly view: WeekView;
  readonly empty: boolean;
  /** What the coach wrote on the day; empty without a note. */
  readonly note: string;
  /** Null while nothing is moved. */
  readonly target: DayTarget | null;
  readonly entries: readonly MenuEntry[];
  readonly onAdd: () => void;
  /** The heading got the focus. */
  readonly onStand: () => void;
  readonly onNote: () => void;
  readonly onMenu: (event: MouseEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly children: ReactNode;
}) {
  const column = useRef<HTMLElement>(null);
  const heading = weekdayDate(date);
  const onFree = (event: PointerEvent) => {
    // A click on the free space of a day stands on its heading.
    if (event.target !== event.currentTarget || event.button !== 0) return;
    column.current?.querySelector<HTMLElement>('.wk-day-title button')?.focus();
  };
  return (
    // The keyboard's way to what the mouse does here is the heading.
    <section
      ref={column}
      className={classNames(
        'wk-day',
        date === view.today && 'wk-day-today',
        target?.isTarget === true && 'wk-day-target',
      )}
      aria-label={heading}
      data-date={date}
      onPointerUp={onFree}
      onContextMenu={onMenu}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <header>
        <h3>
          <span className="wk-day-title">
            <Menu
              label={t('week.dayMenu', { day: heading })}
              trigger={<TextButton onFocus={onStand}>{heading}</TextButton>}
              entries={entries}
            />
          </span>
          {date === view.today ? <span className="wk-today">{t('week.today')}</span> : null}
          {view.periods
            .filter((period) => period.from <= date && date <= period.to)
            .map((period) => (
              <span key={period.id} className="wk-period" title={periodText(period)}>
                {t(`words.${period.kind}`)}
              </span>
            ))}
        </h3>
        {target === null ? (
          <IconButton icon="add" small label={t('week.addOn', { day: heading })} onPress={onAdd} />
        ) : (
          <DayMark check={target.check} />
        )}
      </header>
      {target?.isTarget === true && target.byMouse ? <DropHint check={target.check} copy={target.copy} /> : null}
      {note === '' ? null : (
        <button type="button" className="wk-note" onClick={onNote}>
          <span className="visually-hidden">{t('week.noteEdit', { day: heading })}: </span>
          {note}
        </button>
      )}
      {children}
      {empty ? <p className="wk-rest">{t('week.dayEmpty')}</p> : null}
    </section>
  );
}
