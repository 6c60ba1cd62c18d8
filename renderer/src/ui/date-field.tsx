import { type CalendarDate as PickedDate, parseDate as pickedOf } from '@internationalized/date';
import { useRef, useState } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, Popover as AriaPopover } from 'react-aria-components';
import { addDays, type CalendarDate, calendarDate } from '../../../shared/domain/calendar-date.ts';
import { dateStyle, dateWords, fieldDate, fieldPlaceholder } from '../text/dates.ts';
import { t } from '../text/index.ts';
import { CalendarMonth } from './calendar-month.tsx';
import './date-field.css';
import { Icon } from './icon.tsx';
import { type DateOrder, parseDate } from './parse-date.ts';
import { type Codec, CodecField, type ValueFieldProps } from './value-field.tsx';

/** Which part of a date such as 03/04/2026 comes first, as days are written now. */
export function localOrder(): DateOrder {
  return dateStyle() === 'day-month' ? 'dmy' : 'mdy';
}

/**
 * A day, typed as people write it or chosen in a calendar (the button, or Alt and the down arrow); arrow keys go day by
 * day, with Shift by weeks. The weekday stands below.
 */
export function DateField({
  today,
  ahead = false,
  ...props
}: ValueFieldProps<CalendarDate> & {
  readonly today: CalendarDate;
  /** True where a day without a year means the next such day. */
  readonly ahead?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const codec: Codec<CalendarDate> = {
    parse: (text) => parseDate(text, today, localOrder(), ahead),
    format: fieldDate,
    bad: t('ui.badDate'),
    step: (value, direction, far) => addDays(value, direction * (far ? 7 : 1)),
    same: (a, b) => a === b,
  };
  // Focus goes into the field first, so that it comes back there when the calendar closes.
  const open = () => {
    input.current?.focus();
    setOpen(true);
  };
  return (
    <CodecField
      {...props}
      codec={codec}
      inputRef={input}
      placeholder={props.placeholder ?? fieldPlaceholder()}
      description={props.value === null ? props.description : (props.description ?? dateWords(props.value))}
      onKey={(event) => {
        if (event.key !== 'ArrowDown' || !event.altKey) return;
        event.preventDefault();
        open();
      }}
      tail={(put) => (
        <>
          <AriaButton
            ref={button}
            className="date-open"
            aria-label={`${t('ui.openCalendar')}: ${props.label}`}
            aria-haspopup="dialog"
            excludeFromTabOrder
            isDisabled={props.isDisabled ?? false}
            onPress={open}
          >
            <Icon name="calendar" size={14} />
          </AriaButton>
          <AriaPopover className="popover" triggerRef={button} isOpen={isOpen} onOpenChange={setOpen} offset={8}>
            <AriaDialog className="popover-dialog" aria-label={`${t('ui.calendar')}: ${props.label}`}>
              <CalendarMonth
                value={props.value === null ? null : pickedOf(props.value)}
                today={pickedOf(today)}
                onPick={(day: PickedDate) => {
                  put(calendarDate(day.toString()));
                  setOpen(false);
                }}
              />
            </AriaDialog>
          </AriaPopover>
        </>
      )}
    />
  );
}
