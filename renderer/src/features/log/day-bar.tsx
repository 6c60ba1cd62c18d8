import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, DateField, IconButton } from '../../ui/index.ts';

/** Which day is logged, and the way to its neighbours and to today. */
export function DayBar({
  date,
  today,
  onDay,
}: {
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  readonly onDay: (date: CalendarDate) => void;
}) {
  const previous = () => onDay(addDays(date, -1));
  const next = () => onDay(addDays(date, 1));
  useCommands({
    'view.previousWeek': { label: t('log.previousDay'), run: previous },
    'view.nextWeek': { label: t('log.nextDay'), run: next },
  });
  return (
    <div className="log-day-bar">
      <IconButton icon="back" label={t('log.previousDay')} shortcut="[" onPress={previous} />
      <IconButton icon="next" label={t('log.nextDay')} shortcut="]" onPress={next} />
      <h2>
        {weekdayDate(date)}
        {date === today ? <span className="log-today">{t('log.today')}</span> : null}
      </h2>
      <DateField
        label={t('log.day')}
        hideLabel
        today={today}
        value={date}
        className="log-date"
        onChange={(value) => {
          if (value !== null && value !== undefined && value !== date) onDay(value);
        }}
      />
      {date === today ? null : <Button onPress={() => onDay(today)}>{t('log.toToday')}</Button>}
    </div>
  );
}
