import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { type AthleteId, type PhaseId, phaseId, type SeasonId, seasonId } from '../../../shared/domain/ids.ts';
import { planFacts } from '../../../shared/domain/plan-facts.ts';
import type { Phase, Season, SeasonDraft } from '../../../shared/domain/season.ts';
import type { IntensityClass, PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { PlannedSeasonWeek, SeasonReads, SeasonShape, SeasonWrites, StoredSeasonWeek } from '../season-types.ts';
import { insertRow, type RowValues, syncRows, toFlag, updateRow, updateStored, upsertRow } from '../sql.ts';
import { type Context, grouped, missing } from './context.ts';
import { fromReason, type ReasonRow, toReason } from './reasons.ts';
import { readPins, type SeasonPins, writePins } from './season-pins.ts';

interface SeasonRow {
  readonly id: SeasonId;
  readonly athlete_id: AthleteId;
  readonly name: string;
  readonly start_date: CalendarDate;
  readonly end_date: CalendarDate | null;
  readonly rhythm: Season['rhythm'];
  readonly volume_basis: Season['volumeBasis'];
  readonly peak_distance_m: number | null;
  readonly peak_duration_s: number | null;
  readonly preset: Season['preset'];
  readonly goal: string;
  readonly first_monday: CalendarDate;
  readonly week_count: number;
}

interface PhaseRow {
  readonly id: PhaseId;
  readonly kind: PhaseKind;
  readonly first_monday: CalendarDate;
  readonly week_count: number;
}

interface WeekRow {
  readonly monday: CalendarDate;
  readonly recovery: number;
  readonly taper: number;
  readonly class: IntensityClass | null;
  readonly target_distance_m: number;
  readonly target_duration_s: number;
  readonly target_long_run_m: number;
  readonly target_lifts: number;
  readonly note: string;
}

/** Reads of seasons, their phases and weeks. */
export function seasonReads({ connection }: Context): SeasonReads {
  const one = (row: SeasonRow) => toSeason(row, readPins(connection, 'season_id = ?', row.id)(row.id));
  return {
    get: (id) => {
      const row = connection.get<SeasonRow>('SELECT * FROM seasons WHERE id = ?', id);
      return row === undefined ? undefined : one(row);
    },
    list: (athleteId) => {
      const pins = readPins(connection, 'season_id IN (SELECT id FROM seasons WHERE athlete_id = ?)', athleteId);
      return connection
        .all<SeasonRow>('SELECT * FROM seasons WHERE athlete_id = ? ORDER BY first_monday, id', athleteId)
        .map((row) => toSeason(row, pins(row.id)));
    },
    covering: (athleteId, date) => {
      const row = connection.get<SeasonRow>(
        `SELECT * FROM seasons WHERE athlete_id = ? AND first_monday <= ?
         AND date(first_monday, (week_count * 7) || ' days') > ? ORDER BY first_monday DESC, id DESC LIMIT 1`,
        athleteId,
        date,
        date,
      );
      return row === undefined ? undefined : one(row);
    },
    phases: (id) =>
      connection
        .all<PhaseRow>('SELECT * FROM phases WHERE season_id = ? ORDER BY first_monday, id', id)
        .map((row) => ({ id: row.id, kind: row.kind, firstMonday: row.first_monday, weekCount: row.week_count })),
    weeks: (id) => {
      const reasons = grouped(
        connection.all<ReasonRow & { monday: CalendarDate }>(
          'SELECT * FROM season_week_reasons WHERE season_id = ? ORDER BY monday, position',
          id,
        ),
        (row) => row.monday,
      );
      return connection
        .all<WeekRow>('SELECT * FROM season_weeks WHERE season_id = ? ORDER BY monday', id)
        .map((row) => toWeek(row, reasons.get(row.monday) ?? []));
    },
    mondays: (id) =>
      connection
        .all<Pick<WeekRow, 'monday'>>('SELECT monday FROM season_weeks WHERE season_id = ? ORDER BY monday', id)
        .map((row) => row.monday),
    facts: (id) => {
      const row = connection.get<{ facts_json: string }>('SELECT facts_json FROM season_facts WHERE season_id = ?', id);
      return row === undefined ? undefined : planFacts.safeParse(JSON.parse(row.facts_json)).data;
    },
  };
}

/** Reads and writes of seasons, their phases and weeks. */
export function seasonWrites(context: Context): SeasonWrites {
  const { connection } = context;
  const reads = seasonReads(context);
  return {
    ...reads,
    create: (athleteId, draft, shape) => {
      const id = seasonId.parse(context.newId());
      insertRow(connection, 'seasons', { id, athlete_id: athleteId, ...fromDraft(draft, shape) });
      writePins(connection, id, draft);
      return id;
    },
    update: (id, draft, shape) => {
      if (!updateRow(connection, 'seasons', { id }, fromDraft(draft, shape))) missing('season');
      writePins(connection, id, draft);
    },
    replacePhases: (id, phases) => {
      const present = new Map(reads.phases(id).map((phase) => [`${phase.kind} ${phase.firstMonday}`, phase.id]));
      const rows = phases.map((phase) => fromPhase(context, phase, present.get(`${phase.kind} ${phase.firstMonday}`)));
      syncPhases(context, id, rows);
      return rows.map((row) => row.id);
    },
    putWeeks: (id, weeks) => {
      putWeeks(context, id, weeks);
    },
    putFacts: (id, facts) => {
      // In the order of the form, so that equal facts are equal text and change no row.
      const text = JSON.stringify(planFacts.safeParse(facts).data ?? facts);
      upsertRow(connection, 'season_facts', ['season_id'], { season_id: id, facts_json: text });
    },
    trimWeeks: (id) => {
      connection.run(
        `DELETE FROM season_weeks WHERE season_id = ? AND NOT EXISTS (
           SELECT 1 FROM seasons s WHERE s.id = season_weeks.season_id AND season_weeks.monday >= s.first_monday
           AND season_weeks.monday < date(s.first_monday, (s.week_count * 7) || ' days'))`,
        id,
      );
    },
    setWeekNote: (id, monday, note) => {
      if (!updateRow(connection, 'season_weeks', { season_id: id, monday }, { note })) missing('week');
    },
    remove: (id) => {
      connection.run(`DELETE FROM sessions WHERE season_id = ? AND side = 'planned'`, id);
      if (connection.run('DELETE FROM seasons WHERE id = ?', id) === 0) missing('season');
    },
  };
}

type PhaseValues = RowValues & { readonly id: PhaseId };

function fromPhase(context: Context, phase: Omit<Phase, 'id'>, known: PhaseId | undefined): PhaseValues {
  const id = known ?? phaseId.parse(context.newId());
  return { id, kind: phase.kind, first_monday: phase.firstMonday, week_count: phase.weekCount };
}

function syncPhases({ connection }: Context, id: SeasonId, rows: readonly PhaseValues[]): void {
  const kept = new Set<string>(rows.map((row) => row.id));
  const stored = connection.all<PhaseValues>('SELECT * FROM phases WHERE season_id = ?', id);
  for (const row of stored) {
    if (!kept.has(row.id)) connection.run('DELETE FROM phases WHERE id = ?', row.id);
  }
  const known = new Map(stored.map((row) => [row.id, row]));
  for (const row of rows) {
    const old = known.get(row.id);
    if (old === undefined) insertRow(connection, 'phases', { ...row, season_id: id });
    else updateStored(connection, 'phases', { id: row.id }, old, row);
  }
}

function putWeeks({ connection }: Context, id: SeasonId, weeks: readonly PlannedSeasonWeek[]): void {
  type Stored = RowValues & { readonly monday: CalendarDate };
  const rowsOf = (table: string) => connection.all<Stored>(`SELECT * FROM ${table} WHERE season_id = ?`, id);
  const known = new Map(rowsOf('season_weeks').map((row) => [row.monday, row]));
  const reasons = grouped(rowsOf('season_week_reasons'), (row) => row.monday);
  for (const week of weeks) {
    const key = { season_id: id, monday: week.monday };
    const row = fromWeek(week);
    const old = known.get(week.monday);
    if (old === undefined) insertRow(connection, 'season_weeks', { ...key, ...row, note: '' });
    else updateStored(connection, 'season_weeks', key, old, row);
    const said = week.reasons.map(fromReason);
    syncRows(connection, 'season_week_reasons', key, ['position'], said, reasons.get(week.monday) ?? []);
  }
}

function toSeason(row: SeasonRow, pins: SeasonPins): Season {
  return {
    id: row.id,
    athleteId: row.athlete_id,
    name: row.name,
    startDate: row.start_date,
    endDate: row.end_date,
    rhythm: row.rhythm,
    volumeBasis: row.volume_basis,
    peakDistanceM: row.peak_distance_m,
    peakDurationS: row.peak_duration_s,
    preset: row.preset,
    goal: row.goal,
    ...pins,
    firstMonday: row.first_monday,
    weekCount: row.week_count,
  };
}

function fromDraft(draft: SeasonDraft, shape: SeasonShape): RowValues {
  return {
    name: draft.name,
    start_date: draft.startDate,
    end_date: draft.endDate,
    rhythm: draft.rhythm,
    volume_basis: draft.volumeBasis,
    peak_distance_m: draft.peakDistanceM,
    peak_duration_s: draft.peakDurationS,
    preset: draft.preset,
    goal: draft.goal,
    first_monday: shape.firstMonday,
    week_count: shape.weekCount,
  };
}

function toWeek(row: WeekRow, reasons: readonly ReasonRow[]): StoredSeasonWeek {
  return {
    monday: row.monday,
    recovery: row.recovery === 1,
    taper: row.taper === 1,
    class: row.class,
    target: {
      distanceM: row.target_distance_m,
      durationS: row.target_duration_s,
      longRunM: row.target_long_run_m,
      lifts: row.target_lifts,
    },
    reasons: reasons.map(toReason),
    note: row.note,
  };
}

function fromWeek(week: PlannedSeasonWeek): RowValues {
  return {
    recovery: toFlag(week.recovery),
    taper: toFlag(week.taper),
    class: week.class,
    target_distance_m: week.target.distanceM,
    target_duration_s: week.target.durationS,
    target_long_run_m: week.target.longRunM,
    target_lifts: week.target.lifts,
  };
}
