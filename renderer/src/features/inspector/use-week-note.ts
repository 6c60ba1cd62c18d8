import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../../shared/domain/ids.ts';
import { useCommand } from '../../api/index.ts';
import { runCommand } from '../../commands/index.ts';
import { t } from '../../text/index.ts';
import { showUndoToast } from '../../ui/index.ts';

/** Writes the note of a week of a season, an empty one takes it away; `write` says whether it is stored. */
export function useNoteOfWeek(seasonId: SeasonId) {
  const set = useCommand('week.setNote');
  return {
    pending: set.pending,
    write: async (monday: CalendarDate, note: string): Promise<boolean> => {
      const result = await set.run({ seasonId, monday, note });
      if (!result.ok) return false;
      const words = t(note === '' ? 'inspector.noteCleared' : 'inspector.noteSaved');
      showUndoToast(words, () => runCommand('history.undo'));
      return true;
    },
  };
}
