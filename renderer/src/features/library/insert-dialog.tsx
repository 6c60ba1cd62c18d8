import { useState } from 'react';
import type { FitNote } from '../../../../shared/contract/library.ts';
import { type CalendarDate, mondayOf } from '../../../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../../../shared/domain/ids.ts';
import type { LibraryItem } from '../../../../shared/domain/library-item.ts';
import type { MassUnit } from '../../../../shared/domain/units.ts';
import { useChannel, useCommand } from '../../api/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlace } from '../../app/navigation.ts';
import { paths } from '../../app/routes.ts';
import { weekdayDate } from '../../charts/calendar-words.ts';
import { massText } from '../../charts/quantity-words.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { Button, CommandList, Dialog, EmptyState, Loading, Select, showUndoToast } from '../../ui/index.ts';
import { daysOf } from '../week/week-model.ts';
import { everySession, folderSections, folderTitle } from './library-model.ts';
import { contentLine } from './session-content.tsx';

/** What a lift could not be given, in words. */
function noteText(note: FitNote, names: ReadonlyMap<string, string>, unit: MassUnit): string {
  const name = names.get(note.exerciseId) ?? note.exerciseId;
  switch (note.kind) {
    case 'no-equipment':
      return t('library.note_noEquipment', { name });
    case 'no-level':
      return t('library.note_noLevel', { name });
    case 'too-heavy':
      return t('library.note_tooHeavy', { name });
    case 'light':
      return t('library.note_light', { name, load: massText(note.loadKg ?? 0, unit) });
  }
}

/** Plans a saved session on a day of the week; says what could not be taken over. */
function useInsert(athleteId: AthleteId, date: CalendarDate) {
  const insert = useCommand('library.insert');
  const exercises = useChannel('exercise.list', {});
  const athlete = useChannel('athlete.get', { athleteId });
  const unit = athlete.status === 'ready' ? athlete.value.massUnit : 'kg';
  const names = new Map<string, string>(
    exercises.status === 'ready' ? exercises.value.map((each) => [each.id, each.name]) : [],
  );
  return async (item: LibraryItem): Promise<boolean> => {
    const result = await insert.run({ itemId: item.id, athleteId, date });
    if (!result.ok) return false;
    const { notes, findings } = result.value;
    const [first] = findings;
    const facts = { title: item.title, day: weekdayDate(date) };
    const planned =
      first === undefined
        ? t('library.inserted', facts)
        : t('library.insertedBreaks', { ...facts, rule: first.rule, sentence: first.sentence });
    const text = [planned, ...notes.map((note) => noteText(note, names, unit))].join(' ');
    showUndoToast(text, () => void runCommand('history.undo'));
    return true;
  };
}

/** Finds a saved session by typing and plans it on the chosen day. */
export function InsertDialog({ athleteId, date }: { readonly athleteId: AthleteId; readonly date: CalendarDate }) {
  const { close } = useDialogs();
  const { go } = usePlace();
  const [day, setDay] = useState(date);
  const items = useChannel('library.items', {});
  const settings = useChannel('settings.get', {});
  const insert = useInsert(athleteId, day);
  const list = items.status === 'ready' ? items.value : [];
  const unit = settings.status === 'ready' ? settings.value.distanceUnit : 'km';
  const days = daysOf(mondayOf(date));
  const choose = async (item: LibraryItem) => {
    close();
    await insert(item);
  };
  return (
    <Dialog title={t('library.insertTitle')} isOpen onClose={close}>
      {items.status !== 'ready' ? (
        <Loading />
      ) : list.length === 0 ? (
        <EmptyState
          title={t('library.emptyTitle')}
          actions={
            <Button
              autoFocus
              onPress={() => {
                close();
                go(paths.library('sessions'));
              }}
            >
              {t('library.title')}
            </Button>
          }
        >
          <p>{t('library.emptyText')}</p>
        </EmptyState>
      ) : (
        <div className="library-insert">
          <CommandList
            label={t('library.insertSearch')}
            placeholder={t('library.insertSearch')}
            find={(query) =>
              folderSections(list, { ...everySession, query }).map((section) => ({
                title: folderTitle(section),
                items: section.items.map((item) => ({
                  id: item.id,
                  label: item.title,
                  detail: contentLine(item, unit),
                  run: () => void choose(item),
                })),
              }))
            }
            empty={(query) => t('library.insertNone', { query })}
          />
          <Select
            label={t('library.insertDay')}
            value={day}
            onChange={setDay}
            options={days.map((each) => ({ value: each, label: weekdayDate(each) }))}
          />
        </div>
      )}
    </Dialog>
  );
}
