import type { Period, PeriodDraft } from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { type AthleteId, type PeriodId, periodId } from '../../../shared/domain/ids.ts';
import { PATTERNS, type Pattern } from '../../../shared/domain/vocabulary.ts';
import type { PeriodReads, PeriodWrites } from '../season-types.ts';
import { insertRow, marks, type RowValues, syncRows, toFlag, updateRow } from '../sql.ts';
import { type Context, grouped, missing } from './context.ts';

interface PeriodRow {
  readonly id: PeriodId;
  readonly athlete_id: AthleteId;
  readonly kind: Period['kind'];
  readonly from_date: CalendarDate;
  readonly to_date: CalendarDate;
  readonly can_run: number;
  readonly can_lift: number;
  readonly volume_share: number | null;
  readonly note: string;
}

interface PatternRow {
  readonly period_id: PeriodId;
  readonly pattern: Pattern;
}

/** Reads of periods. */
export function periodReads({ connection }: Context): PeriodReads {
  const load = (where: string, ...values: readonly string[]): readonly Period[] => {
    const rows = connection.all<PeriodRow>(`SELECT * FROM periods WHERE ${where} ORDER BY from_date, id`, ...values);
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const patterns = grouped(
      connection.all<PatternRow>(`SELECT * FROM period_avoid_patterns WHERE period_id IN (${marks(ids)})`, ...ids),
      (row) => row.period_id,
    );
    return rows.map((row) => toPeriod(row, patterns.get(row.id) ?? []));
  };
  return {
    get: (id) => load('id = ?', id)[0],
    list: (athleteId, from, to) =>
      load('athlete_id = ? AND to_date >= ? AND from_date <= ?', athleteId, from ?? '1900-01-01', to ?? '2199-12-31'),
  };
}

/** Reads and writes of periods. */
export function periodWrites(context: Context): PeriodWrites {
  const { connection } = context;
  const writePatterns = (id: PeriodId, draft: PeriodDraft): void =>
    syncRows(
      connection,
      'period_avoid_patterns',
      { period_id: id },
      ['pattern'],
      draft.avoidPatterns.map((pattern) => ({ pattern })),
    );
  return {
    ...periodReads(context),
    create: (athleteId, draft) => {
      const id = periodId.parse(context.newId());
      insertRow(connection, 'periods', { id, athlete_id: athleteId, ...fromDraft(draft) });
      writePatterns(id, draft);
      return id;
    },
    update: (id, draft) => {
      if (!updateRow(connection, 'periods', { id }, fromDraft(draft))) missing('period');
      writePatterns(id, draft);
    },
    remove: (ids) => ids.reduce((sum, id) => sum + connection.run('DELETE FROM periods WHERE id = ?', id), 0),
  };
}

function toPeriod(row: PeriodRow, patterns: readonly PatternRow[]): Period {
  const avoided = patterns.map((each) => each.pattern);
  return {
    id: row.id,
    athleteId: row.athlete_id,
    kind: row.kind,
    from: row.from_date,
    to: row.to_date,
    canRun: row.can_run === 1,
    canLift: row.can_lift === 1,
    avoidPatterns: PATTERNS.filter((pattern) => avoided.includes(pattern)),
    volumeShare: row.volume_share,
    note: row.note,
  };
}

function fromDraft(draft: PeriodDraft): RowValues {
  return {
    kind: draft.kind,
    from_date: draft.from,
    to_date: draft.to,
    can_run: toFlag(draft.canRun),
    can_lift: toFlag(draft.canLift),
    volume_share: draft.volumeShare,
    note: draft.note,
  };
}
