import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { SeasonId } from '../../../shared/domain/ids.ts';
import type { PhasePin, SeasonDraft, WeekPin } from '../../../shared/domain/season.ts';
import type { Connection } from '../driver.ts';
import { syncRows } from '../sql.ts';
import { grouped } from './context.ts';

/** What the coach has set for a season by hand. */
export type SeasonPins = Pick<SeasonDraft, 'phasePins' | 'weekPins'>;

interface PhasePinRow extends PhasePin {
  readonly season_id: SeasonId;
}

interface WeekPinRow {
  readonly season_id: SeasonId;
  readonly monday: CalendarDate;
  readonly distance_m: number | null;
  readonly duration_s: number | null;
  readonly lifts: number | null;
  readonly hard_sets: number | null;
}

/** Reads the pins of seasons, each season's by Monday; `where` names them, e.g. `season_id = ?`. */
export function readPins(
  connection: Connection,
  where: string,
  ...values: readonly string[]
): (id: SeasonId) => SeasonPins {
  const rows = <Row extends { season_id: SeasonId }>(table: string) =>
    grouped(
      connection.all<Row>(`SELECT * FROM ${table} WHERE ${where} ORDER BY season_id, monday`, ...values),
      (row) => row.season_id,
    );
  const phases = rows<PhasePinRow>('season_phase_pins');
  const weeks = rows<WeekPinRow>('season_week_pins');
  return (id) => ({
    phasePins: (phases.get(id) ?? []).map(({ kind, monday }) => ({ kind, monday })),
    weekPins: (weeks.get(id) ?? []).map(toWeekPin),
  });
}

/** Makes these the pins of a season. */
export function writePins(connection: Connection, id: SeasonId, { phasePins, weekPins }: SeasonPins): void {
  const owner = { season_id: id };
  const phases = phasePins.map(({ kind, monday }) => ({ monday, kind }));
  syncRows(connection, 'season_phase_pins', owner, ['monday'], phases);
  const weeks = weekPins.map(({ monday, distanceM, durationS, lifts, hardSets }) => ({
    monday,
    distance_m: distanceM,
    duration_s: durationS,
    lifts,
    hard_sets: hardSets,
  }));
  syncRows(connection, 'season_week_pins', owner, ['monday'], weeks);
}

function toWeekPin(row: WeekPinRow): WeekPin {
  return {
    monday: row.monday,
    distanceM: row.distance_m,
    durationS: row.duration_s,
    lifts: row.lifts,
    hardSets: row.hard_sets,
  };
}
