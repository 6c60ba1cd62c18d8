import type { DayNote } from '../../../shared/domain/day-note.ts';
import type { DayNoteReads, DayNoteWrites } from '../repository-types.ts';
import { upsertRow } from '../sql.ts';
import type { Context } from './context.ts';

/** Reads of what coaches wrote on days. */
export function dayNoteReads({ connection }: Context): DayNoteReads {
  return {
    between: (athleteId, from, to) =>
      connection.all<DayNote>(
        'SELECT date, note FROM day_notes WHERE athlete_id = ? AND date BETWEEN ? AND ? ORDER BY date',
        athleteId,
        from,
        to,
      ),
  };
}

/** Reads and writes of what coaches wrote on days. */
export function dayNoteWrites(context: Context): DayNoteWrites {
  const { connection } = context;
  return {
    ...dayNoteReads(context),
    put: (athleteId, date, note) => {
      if (note.trim() === '') {
        connection.run('DELETE FROM day_notes WHERE athlete_id = ? AND date = ?', athleteId, date);
        return;
      }
      upsertRow(connection, 'day_notes', ['athlete_id', 'date'], { athlete_id: athleteId, date, note: note.trim() });
    },
  };
}
