import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../../shared/domain/ids.ts';
import { useCommands } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, TextArea } from '../../ui/index.ts';
import { useNoteOfWeek } from './use-week-note.ts';

const LONGEST_NOTE = 4000;

function NoteForm({
  note,
  pending,
  onSave,
  onCancel,
}: {
  readonly note: string;
  readonly pending: boolean;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState(note);
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const area = frame.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset ref={frame} className="in-note-form" onKeyDownCapture={onKeyDown}>
      <TextArea
        label={t('inspector.note')}
        description={t('inspector.noteHelp')}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={LONGEST_NOTE}
      />
      <div className="in-acts">
        <Button small variant="primary" onPress={() => onSave(text)} isDisabled={pending}>
          {t('inspector.noteSave')}
        </Button>
        <Button small onPress={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The coach's note of a week, edited in place: Ctrl+Enter saves, Escape leaves it as it was. It is printed with the plan. */
export function WeekNote({
  seasonId,
  monday,
  note,
}: {
  readonly seasonId: SeasonId;
  readonly monday: CalendarDate;
  readonly note: string;
}) {
  const { write, pending } = useNoteOfWeek(seasonId);
  const [editedWeek, setEditedWeek] = useState<CalendarDate | null>(null);
  const opener = useRef<HTMLDivElement>(null);
  const back = useRef(false);
  const editing = editedWeek === monday;
  useEffect(() => {
    if (editing || !back.current) return;
    back.current = false;
    opener.current?.querySelector('button')?.focus();
  }, [editing]);
  const close = () => {
    back.current = true;
    setEditedWeek(null);
  };
  const save = async (text: string) => {
    const wanted = text.trim();
    if (wanted === note) return close();
    if (await write(monday, wanted)) close();
  };
  const edit = () => setEditedWeek(monday);
  useCommands({ 'week.note': { run: edit } });
  if (editing) {
    return <NoteForm key={monday} note={note} pending={pending} onSave={(text) => void save(text)} onCancel={close} />;
  }
  return (
    <div ref={opener} className={note === '' ? 'in-note-none' : 'in-note in-note-row'}>
      {note === '' ? null : <p className="in-note-words">{note}</p>}
      <Button small onPress={edit}>
        {t(note === '' ? 'inspector.noteAdd' : 'inspector.noteEdit')}
      </Button>
    </div>
  );
}
