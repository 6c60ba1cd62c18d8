import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { MissedSession } from '../../../shared/domain/log.ts';
import { isBlankWellness, type WellnessEntry } from '../../../shared/domain/wellness.ts';
import type { WellnessReads, WellnessWrites } from '../repository-types.ts';
import type { MissedReads, MissedWrites } from '../session-types.ts';
import { upsertRow } from '../sql.ts';
import type { Context } from './context.ts';

interface WellnessRow {
  readonly date: CalendarDate;
  readonly body_mass_kg: number | null;
  readonly resting_heart_rate_bpm: number | null;
  readonly hrv_ms: number | null;
  readonly sleep_h: number | null;
  readonly fatigue: number | null;
  readonly soreness: number | null;
  readonly mood: number | null;
  readonly note: string;
}

function toEntry(row: WellnessRow): WellnessEntry {
  return {
    date: row.date,
    bodyMassKg: row.body_mass_kg,
    restingHr: row.resting_heart_rate_bpm,
    hrvMs: row.hrv_ms,
    sleepH: row.sleep_h,
    fatigue: row.fatigue,
    soreness: row.soreness,
    mood: row.mood,
    note: row.note,
  };
}

/** Reads of how athletes were, day by day. */
export function wellnessReads({ connection }: Context): WellnessReads {
  return {
    list: (athleteId, from, to) =>
      connection
        .all<WellnessRow>(
          'SELECT * FROM wellness WHERE athlete_id = ? AND date BETWEEN ? AND ? ORDER BY date',
          athleteId,
          from,
          to,
        )
        .map(toEntry),
  };
}

/** Reads and writes of how athletes were, day by day. */
export function wellnessWrites(context: Context): WellnessWrites {
  const { connection } = context;
  const remove: WellnessWrites['remove'] = (athleteId, date) => {
    connection.run('DELETE FROM wellness WHERE athlete_id = ? AND date = ?', athleteId, date);
  };
  return {
    ...wellnessReads(context),
    remove,
    put: (athleteId, entry) => {
      if (isBlankWellness(entry)) return remove(athleteId, entry.date);
      upsertRow(connection, 'wellness', ['athlete_id', 'date'], {
        athlete_id: athleteId,
        date: entry.date,
        body_mass_kg: entry.bodyMassKg,
        resting_heart_rate_bpm: entry.restingHr,
        hrv_ms: entry.hrvMs,
        sleep_h: entry.sleepH,
        fatigue: entry.fatigue,
        soreness: entry.soreness,
        mood: entry.mood,
        note: entry.note.trim(),
      });
    },
  };
}

interface MissedRow {
  readonly session_id: SessionId;
  readonly reason: MissedSession['reason'];
  readonly note: string;
}

/** Reads of planned sessions that were not done. */
export function missedReads({ connection }: Context): MissedReads {
  return {
    between: (athleteId, from, to) =>
      connection
        .all<MissedRow>(
          `SELECT m.* FROM sessions s CROSS JOIN missed_sessions m ON m.session_id = s.id
           WHERE s.athlete_id = ? AND s.date BETWEEN ? AND ? ORDER BY s.date, s.id`,
          athleteId,
          from,
          to,
        )
        .map((row) => ({ sessionId: row.session_id, reason: row.reason, note: row.note })),
    has: (id) => connection.get('SELECT 1 FROM missed_sessions WHERE session_id = ?', id) !== undefined,
  };
}

/** Reads and writes of planned sessions that were not done. */
export function missedWrites(context: Context): MissedWrites {
  const { connection } = context;
  return {
    ...missedReads(context),
    put: ({ sessionId, reason, note }) =>
      upsertRow(connection, 'missed_sessions', ['session_id'], { session_id: sessionId, reason, note }),
    remove: (ids) => {
      for (const id of ids) connection.run('DELETE FROM missed_sessions WHERE session_id = ?', id);
    },
  };
}
