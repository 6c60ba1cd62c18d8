import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { type AthleteId, type RaceId, raceId } from '../../../shared/domain/ids.ts';
import type { Race, RaceDraft } from '../../../shared/domain/season.ts';
import type { RaceReads, RaceWrites } from '../season-types.ts';
import { insertRow, type RowValues, updateRow } from '../sql.ts';
import { type Context, missing } from './context.ts';

interface RaceRow {
  readonly id: RaceId;
  readonly athlete_id: AthleteId;
  readonly name: string;
  readonly date: CalendarDate;
  readonly distance_m: number;
  readonly priority: Race['priority'];
  readonly target_time_s: number | null;
  readonly result_time_s: number | null;
  readonly terrain: Race['terrain'];
  readonly ascent_m: number | null;
  readonly note: string;
}

/** Reads of races. */
export function raceReads({ connection }: Context): RaceReads {
  return {
    get: (id) => {
      const row = connection.get<RaceRow>('SELECT * FROM races WHERE id = ?', id);
      return row === undefined ? undefined : toRace(row);
    },
    list: (athleteId, from, to) =>
      connection
        .all<RaceRow>(
          'SELECT * FROM races WHERE athlete_id = ? AND date BETWEEN ? AND ? ORDER BY date, id',
          athleteId,
          from ?? '1900-01-01',
          to ?? '2199-12-31',
        )
        .map(toRace),
  };
}

/** Reads and writes of races. */
export function raceWrites(context: Context): RaceWrites {
  const { connection } = context;
  return {
    ...raceReads(context),
    create: (athleteId, draft) => {
      const id = raceId.parse(context.newId());
      insertRow(connection, 'races', { id, athlete_id: athleteId, ...fromDraft(draft) });
      return id;
    },
    update: (id, draft) => {
      if (!updateRow(connection, 'races', { id }, fromDraft(draft))) missing('race');
    },
    remove: (ids) => ids.reduce((sum, id) => sum + connection.run('DELETE FROM races WHERE id = ?', id), 0),
  };
}

function toRace(row: RaceRow): Race {
  return {
    id: row.id,
    athleteId: row.athlete_id,
    name: row.name,
    date: row.date,
    distanceM: row.distance_m,
    priority: row.priority,
    targetTimeS: row.target_time_s,
    resultTimeS: row.result_time_s,
    terrain: row.terrain,
    ascentM: row.ascent_m,
    note: row.note,
  };
}

function fromDraft(draft: RaceDraft): RowValues {
  return {
    name: draft.name,
    date: draft.date,
    distance_m: draft.distanceM,
    priority: draft.priority,
    target_time_s: draft.targetTimeS,
    result_time_s: draft.resultTimeS,
    terrain: draft.terrain,
    ascent_m: draft.ascentM,
    note: draft.note,
  };
}
