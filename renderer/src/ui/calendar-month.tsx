import type { CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { t } from '../text/index.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** A month of days to choose one from; it begins with the chosen day's month, else with this one. */
export function CalendarMonth({
  value,
  today,
  onPick,
}: {
  readonly value: CalendarDate | null;
  readonly today: CalendarDate;
  readonly onPick: (day: CalendarDate) => void;
}) {
  const [focused, setFocused] = useState<CalendarDate>(value ?? today);
  return (
    <Calendar
      className="calendar"
      aria-label={t('ui.calendar')}
      value={value}
      onChange={onPick}
      focusedValue={focused}
      onFocusChange={setFocused}
      autoFocus
    >
      <header className="calendar-head">
        <AriaButton slot="previous" className="calendar-step" aria-label={t('ui.earlierMonth')}>
          <Icon name="back" size={14} />
        </AriaButton>
        <Heading className="calendar-title" />
        <AriaButton slot="next" className="calendar-step" aria-label={t('ui.laterMonth')}>
          <Icon name="next" size={14} />
        </AriaButton>
      </header>
      <CalendarGrid className="calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={classNames('calendar-day', date.compare(today) === 0 && 'calendar-today')}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
      <div className="calendar-foot">
        <Button small variant="quiet" slot={null} onPress={() => onPick(today)}>
          {t('ui.calendarToday')}
        </Button>
      </div>
    </Calendar>
  );
}
