import type {
  Athlete,
  AthleteDraft,
  DayAvailability,
  FitnessMark,
  Gym,
  LiftMax,
  LiftScheme,
} from '../../../shared/domain/athlete.ts';
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import { type AthleteId, athleteId, type GroupId } from '../../../shared/domain/ids.ts';
import { EQUIPMENT, type Equipment, PATTERNS, type Pattern } from '../../../shared/domain/vocabulary.ts';
import type { Connection } from '../driver.ts';
import type { AthleteExtra, AthleteFilter, AthleteReads, AthleteWrites } from '../repository-types.ts';
import { insertRow, marks, type RowValues, syncRows, toFlag, updateRow, upsertRow } from '../sql.ts';
import { type Context, grouped, missing, nameKey } from './context.ts';

interface AthleteRow {
  readonly id: AthleteId;
  readonly name: string;
  readonly sex: Athlete['sex'];
  readonly birth_date: CalendarDate | null;
  readonly body_mass_kg: number | null;
  readonly distance_unit: Athlete['distanceUnit'];
  readonly mass_unit: Athlete['massUnit'];
  readonly benchmark_distance_m: number | null;
  readonly benchmark_time_s: number | null;
  readonly benchmark_date: CalendarDate | null;
  readonly vdot: number | null;
  readonly heart_rate_max_bpm: number | null;
  readonly heart_rate_rest_bpm: number | null;
  readonly weekly_distance_m: number;
  readonly longest_run_m: number;
  readonly long_run_weekday: Athlete['longRunDay'];
  readonly lifting_history: Athlete['liftingHistory'];
  readonly bar_kg: number;
  readonly machine_step_kg: number;
  readonly note: string;
  readonly archived: number;
  readonly sample: number;
  readonly created_at: string;
}

interface Owned {
  readonly athlete_id: AthleteId;
}
interface DayRow extends Owned {
  readonly weekday: DayAvailability['weekday'];
  readonly can_run: number;
  readonly can_lift: number;
  readonly run_time: string | null;
  readonly lift_time: string | null;
  readonly can_double: number;
  readonly run_max_s: number | null;
  readonly lift_until: string | null;
}
interface WeightRow extends Owned {
  readonly kind: 'plate' | 'dumbbell' | 'kettlebell';
  readonly mass_kg: number;
}
interface MaxRow extends Owned {
  readonly exercise_id: LiftMax['exerciseId'];
  readonly date: CalendarDate;
  readonly method: LiftMax['method'];
  readonly e1rm_kg: number;
}

interface SchemeRow extends Owned {
  readonly exercise_id: LiftScheme['exerciseId'];
  readonly scheme: LiftScheme['scheme'];
}
interface MarkRow extends Owned {
  readonly date: CalendarDate;
  readonly kind: FitnessMark['kind'];
  readonly distance_m: number | null;
  readonly time_s: number | null;
  readonly pace_s_per_km: number | null;
  readonly heart_rate_bpm: number | null;
}

/** Reads of athletes with all that belongs to them. */
export function athleteReads({ connection }: Context): AthleteReads {
  const load = (where: string, ...values: readonly (string | number)[]): readonly Athlete[] => {
    const rows = connection.all<AthleteRow>(
      `SELECT a.* FROM athletes a WHERE ${where} ORDER BY a.name COLLATE NOCASE, a.id`,
      ...values,
    );
    const parts = <Row extends Owned>(table: string, order: string): ReadonlyMap<AthleteId, readonly Row[]> =>
      grouped(
        connection.all<Row>(
          `SELECT t.* FROM athletes a JOIN ${table} t ON t.athlete_id = a.id WHERE ${where} ORDER BY ${order}`,
          ...values,
        ),
        (row) => row.athlete_id,
      );
    if (rows.length === 0) return [];
    const days = parts<DayRow>('athlete_days', 't.weekday');
    const equipment = parts<Owned & { equipment: Equipment }>('athlete_equipment', 't.equipment');
    const weights = parts<WeightRow>('athlete_weights', 't.kind, t.position');
    const patterns = parts<Owned & { pattern: Pattern }>('athlete_avoid_patterns', 't.pattern');
    const maxes = parts<MaxRow>('athlete_lift_maxes', 't.date, t.exercise_id, t.method');
    const schemes = parts<SchemeRow>('athlete_lift_schemes', 't.exercise_id');
    const fitness = parts<MarkRow>('athlete_marks', 't.date, t.kind');
    const groups = parts<Owned & { group_id: GroupId }>('athlete_groups', 't.group_id');
    return rows.map((row) => ({
      ...toOwnFields(row),
      days: (days.get(row.id) ?? []).map(toDay),
      gym: toGym(
        row,
        (equipment.get(row.id) ?? []).map((e) => e.equipment),
        weights.get(row.id) ?? [],
      ),
      avoidPatterns: inOrder(
        PATTERNS,
        (patterns.get(row.id) ?? []).map((p) => p.pattern),
      ),
      liftMaxes: (maxes.get(row.id) ?? []).map(toLiftMax),
      liftSchemes: (schemes.get(row.id) ?? []).map((s) => ({ exerciseId: s.exercise_id, scheme: s.scheme })),
      marks: (fitness.get(row.id) ?? []).flatMap(toMark),
      groupIds: (groups.get(row.id) ?? []).map((g) => g.group_id),
    }));
  };
  return {
    get: (id) => load('a.id = ?', id)[0],
    list: (filter: AthleteFilter = {}) => {
      const conditions = ['1 = 1'];
      const values: number[] = [];
      for (const key of ['archived', 'sample'] as const) {
        const wanted = filter[key];
        if (wanted === undefined) continue;
        conditions.push(`a.${key} = ?`);
        values.push(toFlag(wanted));
      }
      return load(conditions.join(' AND '), ...values);
    },
    findByName: (name) => {
      const key = nameKey(name);
      const ids = connection
        .all<{ id: AthleteId; name: string }>('SELECT id, name FROM athletes')
        .filter((row) => nameKey(row.name) === key)
        .map((row) => row.id);
      return ids.length === 0 ? [] : load(`a.id IN (${marks(ids)})`, ...ids);
    },
  };
}

/** Reads and writes of athletes. */
export function athleteWrites(context: Context): AthleteWrites {
  const { connection } = context;
  return {
    ...athleteReads(context),
    create: (draft, extra) => {
      const id = athleteId.parse(context.newId());
      const row = { id, ...fromDraft(draft, extra), archived: 0, sample: toFlag(extra.sample) };
      insertRow(connection, 'athletes', { ...row, created_at: context.now() });
      writeParts(context, id, draft);
      return id;
    },
    update: (id, draft, extra) => {
      if (!updateRow(connection, 'athletes', { id }, fromDraft(draft, extra))) missing('athlete');
      writeParts(context, id, draft);
    },
    setArchived: (ids, archived) => {
      for (const id of ids) {
        if (!updateRow(connection, 'athletes', { id }, { archived: toFlag(archived) })) missing('athlete');
      }
    },
    setGroups: (id, groupIds) => syncGroups(connection, id, groupIds),
    putLiftMax: (id, max) => {
      const row = { athlete_id: id, ...fromLiftMax(max) };
      upsertRow(connection, 'athlete_lift_maxes', ['athlete_id', 'exercise_id', 'date', 'method'], row);
    },
    remove: (ids) => ids.reduce((sum, id) => sum + connection.run('DELETE FROM athletes WHERE id = ?', id), 0),
  };
}

type Parts = 'days' | 'gym' | 'avoidPatterns' | 'liftMaxes' | 'liftSchemes' | 'marks' | 'groupIds';

function toOwnFields(row: AthleteRow): Omit<Athlete, Parts> {
  const { benchmark_distance_m: distanceM, benchmark_time_s: timeS, benchmark_date: date } = row;
  return {
    id: row.id,
    name: row.name,
    sex: row.sex,
    birthDate: row.birth_date,
    bodyMassKg: row.body_mass_kg,
    distanceUnit: row.distance_unit,
    massUnit: row.mass_unit,
    benchmark: distanceM === null || timeS === null || date === null ? null : { distanceM, timeS, date },
    hrMax: row.heart_rate_max_bpm,
    hrRest: row.heart_rate_rest_bpm,
    weeklyDistanceM: row.weekly_distance_m,
    longestRunM: row.longest_run_m,
    longRunDay: row.long_run_weekday,
    liftingHistory: row.lifting_history,
    note: row.note,
    archived: row.archived === 1,
    sample: row.sample === 1,
    vdot: row.vdot,
    createdAt: row.created_at,
  };
}

function fromDraft(draft: AthleteDraft, extra: AthleteExtra): RowValues {
  return {
    name: draft.name,
    sex: draft.sex,
    birth_date: draft.birthDate,
    body_mass_kg: draft.bodyMassKg,
    distance_unit: draft.distanceUnit,
    mass_unit: draft.massUnit,
    benchmark_distance_m: draft.benchmark?.distanceM ?? null,
    benchmark_time_s: draft.benchmark?.timeS ?? null,
    benchmark_date: draft.benchmark?.date ?? null,
    vdot: extra.vdot,
    heart_rate_max_bpm: draft.hrMax,
    heart_rate_rest_bpm: draft.hrRest,
    weekly_distance_m: draft.weeklyDistanceM,
    longest_run_m: draft.longestRunM,
    long_run_weekday: draft.longRunDay,
    lifting_history: draft.liftingHistory,
    bar_kg: draft.gym.barKg,
    machine_step_kg: draft.gym.machineStepKg,
    note: draft.note,
  };
}

function syncGroups(connection: Connection, id: AthleteId, groupIds: readonly GroupId[]): void {
  const rows = groupIds.map((group_id) => ({ group_id }));
  syncRows(connection, 'athlete_groups', { athlete_id: id }, ['group_id'], rows);
}

function writeParts({ connection }: Context, id: AthleteId, draft: AthleteDraft): void {
  const owner = { athlete_id: id };
  syncRows(connection, 'athlete_days', owner, ['weekday'], draft.days.map(fromDay));
  const equipment = draft.gym.equipment.map((name) => ({ equipment: name }));
  syncRows(connection, 'athlete_equipment', owner, ['equipment'], equipment);
  syncRows(
    connection,
    'athlete_weights',
    owner,
    ['kind', 'position'],
    [
      ...fromWeights('plate', draft.gym.platesKg),
      ...fromWeights('dumbbell', draft.gym.dumbbellsKg),
      ...fromWeights('kettlebell', draft.gym.kettlebellsKg),
    ],
  );
  const patterns = draft.avoidPatterns.map((pattern) => ({ pattern }));
  syncRows(connection, 'athlete_avoid_patterns', owner, ['pattern'], patterns);
  const maxKey = ['exercise_id', 'date', 'method'];
  syncRows(connection, 'athlete_lift_maxes', owner, maxKey, draft.liftMaxes.map(fromLiftMax));
  const schemes = draft.liftSchemes.map(({ exerciseId, scheme }) => ({ exercise_id: exerciseId, scheme }));
  syncRows(connection, 'athlete_lift_schemes', owner, ['exercise_id'], schemes);
  syncRows(connection, 'athlete_marks', owner, ['date', 'kind'], draft.marks.map(fromMark));
  syncGroups(connection, id, draft.groupIds);
}

function toDay(row: DayRow): DayAvailability {
  return {
    weekday: row.weekday,
    canRun: row.can_run === 1,
    canLift: row.can_lift === 1,
    runTime: row.run_time,
    liftTime: row.lift_time,
    double: row.can_double === 1,
    runMaxS: row.run_max_s,
    liftUntil: row.lift_until,
  };
}

function fromDay(day: DayAvailability): RowValues {
  return {
    weekday: day.weekday,
    can_run: toFlag(day.canRun),
    can_lift: toFlag(day.canLift),
    run_time: day.runTime,
    lift_time: day.liftTime,
    can_double: toFlag(day.double),
    run_max_s: day.runMaxS,
    lift_until: day.liftUntil,
  };
}

function toGym(row: AthleteRow, equipment: readonly Equipment[], weights: readonly WeightRow[]): Gym {
  const of = (kind: WeightRow['kind']): number[] => weights.filter((w) => w.kind === kind).map((w) => w.mass_kg);
  return {
    equipment: inOrder(EQUIPMENT, equipment),
    barKg: row.bar_kg,
    platesKg: of('plate'),
    dumbbellsKg: of('dumbbell'),
    kettlebellsKg: of('kettlebell'),
    machineStepKg: row.machine_step_kg,
  };
}

function fromWeights(kind: WeightRow['kind'], masses: readonly number[]): RowValues[] {
  return masses.map((mass_kg, position) => ({ kind, position, mass_kg }));
}

function toLiftMax(row: MaxRow): LiftMax {
  return { exerciseId: row.exercise_id, date: row.date, e1rmKg: row.e1rm_kg, method: row.method };
}

function fromLiftMax(max: LiftMax): RowValues {
  return { exercise_id: max.exerciseId, date: max.date, method: max.method, e1rm_kg: max.e1rmKg };
}

function toMark(row: MarkRow): FitnessMark[] {
  const { kind, date, distance_m: distanceM, time_s: timeS, pace_s_per_km: paceSPerKm, heart_rate_bpm: bpm } = row;
  switch (kind) {
    case 'race':
      return distanceM === null || timeS === null ? [] : [{ kind, date, distanceM, timeS }];
    case 'threshold-pace':
      return paceSPerKm === null ? [] : [{ kind, date, paceSPerKm }];
    case 'threshold-heart-rate':
      return bpm === null ? [] : [{ kind, date, bpm }];
  }
}

function fromMark(mark: FitnessMark): RowValues {
  return {
    date: mark.date,
    kind: mark.kind,
    distance_m: mark.kind === 'race' ? mark.distanceM : null,
    time_s: mark.kind === 'race' ? mark.timeS : null,
    pace_s_per_km: mark.kind === 'threshold-pace' ? mark.paceSPerKm : null,
    heart_rate_bpm: mark.kind === 'threshold-heart-rate' ? mark.bpm : null,
  };
}

/** A set of words in the order of their list. */
function inOrder<Word>(list: readonly Word[], words: readonly Word[]): Word[] {
  return list.filter((word) => words.includes(word));
}
