import { useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { t } from '../../text/index.ts';
import { Button, Dialog, TextArea } from '../../ui/index.ts';
import type { Asking } from './place-dialogs.tsx';

const LONGEST_NOTE = 4000;

/** Writes the coach's note of a day; empty takes it away. */
export function DayNoteDialog({
  asking,
  onSave,
  onClose,
}: {
  readonly asking: Extract<Asking, { readonly kind: 'note' }>;
  readonly onSave: (date: CalendarDate, note: string) => void;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(asking.note);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const area = form.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const save = () => {
    onClose();
    if (text.trim() !== asking.note) onSave(asking.date, text.trim());
  };
  return (
    <Dialog
      title={t('week.noteTitle', { day: weekdayDate(asking.date) })}
      isOpen
      onClose={onClose}
      isDismissable={false}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('week.save')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        <TextArea
          label={t('week.noteLabel')}
          description={t('week.noteHelp')}
          value={text}
          onChange={setText}
          rows={4}
          maxLength={LONGEST_NOTE}
        />
      </form>
    </Dialog>
  );
}
