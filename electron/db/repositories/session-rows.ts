import type { CalendarDate } from '../../../shared/domain/calendar-date.ts';
import type { AthleteId, SeasonId, SessionId } from '../../../shared/domain/ids.ts';
import type { RunDetails, Session, SessionDraft, SessionLoad, StrengthSet } from '../../../shared/domain/session.ts';
import type { PlainSession } from '../session-types.ts';
import type { RowValues } from '../sql.ts';
import { toFlag } from '../sql.ts';
import { type RunItemRow, toRunItems } from './run-items.ts';

/** A row of `sessions`. */
export interface SessionRow {
  readonly id: SessionId;
  readonly athlete_id: AthleteId;
  readonly season_id: SeasonId | null;
  readonly side: Session['side'];
  readonly planned_id: SessionId | null;
  readonly date: CalendarDate;
  readonly start_time: string | null;
  readonly kind: Session['kind'];
  readonly title: string;
  readonly duration_s: number | null;
  readonly rpe: number | null;
  readonly note: string;
  readonly locked: number;
  readonly edited: number;
  readonly source: Session['source'];
  readonly run_type: RunDetails['type'] | null;
  readonly run_distance_m: number | null;
  readonly run_zone_1_s: number | null;
  readonly run_zone_2_s: number | null;
  readonly run_zone_3_s: number | null;
  readonly run_heart_rate_bpm: number | null;
  readonly run_ascent_m: number | null;
  readonly has_strength: number;
  readonly strength_block: NonNullable<Session['strength']>['block'];
  readonly load_run_s: number;
  readonly load_run_distance_m: number;
  readonly load_points: number;
  readonly load_zone_1_s: number;
  readonly load_zone_2_s: number;
  readonly load_zone_3_s: number;
  readonly load_key_sessions: number;
  readonly load_lifts: number;
  readonly load_hard_sets: number;
  readonly load_tonnage_kg: number;
  readonly load_reps_80: number;
  readonly load_contacts: number;
  readonly load_cross_s: number;
  readonly load_effort_au: number;
  readonly load_method: SessionLoad['method'];
}

/** A row of `strength_sets`. */
export interface SetRow {
  readonly exercise_id: StrengthSet['exerciseId'];
  readonly kind: StrengthSet['kind'];
  readonly reps: number;
  readonly load_kg: number | null;
  readonly fraction_e1rm: number | null;
  readonly rest_s: number | null;
  readonly rpe: number | null;
  readonly note: string;
  /** Empty for none. */
  readonly tempo: string;
}

/** What a session consists of beside its own row. */
export interface SessionParts {
  readonly items: readonly RunItemRow[];
  readonly sets: readonly SetRow[];
}

/** The session that the rows hold. */
export function toPlainSession(row: SessionRow, parts: SessionParts): PlainSession {
  return {
    id: row.id,
    athleteId: row.athlete_id,
    seasonId: row.season_id,
    side: row.side,
    plannedId: row.planned_id,
    date: row.date,
    startTime: row.start_time,
    kind: row.kind,
    title: row.title,
    durationS: row.duration_s,
    run: toRun(row, parts.items),
    strength: row.has_strength === 1 ? { block: row.strength_block, sets: parts.sets.map(toSet) } : null,
    rpe: row.rpe,
    note: row.note,
    locked: row.locked === 1,
    edited: row.edited === 1,
    source: row.source,
    load: toLoad(row),
  };
}

function toRun(row: SessionRow, items: readonly RunItemRow[]): RunDetails | null {
  if (row.run_type === null) return null;
  const { run_zone_1_s: z1, run_zone_2_s: z2, run_zone_3_s: z3 } = row;
  return {
    type: row.run_type,
    distanceM: row.run_distance_m,
    items: toRunItems(items),
    zones: z1 === null || z2 === null || z3 === null ? null : { z1, z2, z3 },
    heartRate: row.run_heart_rate_bpm,
    ascentM: row.run_ascent_m,
  };
}

function toSet(row: SetRow): StrengthSet {
  return {
    exerciseId: row.exercise_id,
    kind: row.kind,
    reps: row.reps,
    loadKg: row.load_kg,
    fractionE1rm: row.fraction_e1rm,
    restS: row.rest_s,
    rpe: row.rpe,
    note: row.note,
    ...(row.tempo === '' ? {} : { tempo: row.tempo }),
  };
}

/** The row of a set, without its session. */
export function fromSet(set: StrengthSet, position: number): RowValues {
  return {
    position,
    exercise_id: set.exerciseId,
    kind: set.kind,
    reps: set.reps,
    load_kg: set.loadKg,
    fraction_e1rm: set.fractionE1rm,
    rest_s: set.restS,
    rpe: set.rpe,
    note: set.note,
    tempo: set.tempo ?? '',
  };
}

/** The columns that hold what a session consists of. */
export function fromSessionDraft(draft: SessionDraft): RowValues {
  return {
    date: draft.date,
    start_time: draft.startTime,
    kind: draft.kind,
    title: draft.title,
    duration_s: draft.durationS,
    rpe: draft.rpe,
    note: draft.note,
    run_type: draft.run?.type ?? null,
    run_distance_m: draft.run?.distanceM ?? null,
    run_zone_1_s: draft.run?.zones?.z1 ?? null,
    run_zone_2_s: draft.run?.zones?.z2 ?? null,
    run_zone_3_s: draft.run?.zones?.z3 ?? null,
    run_heart_rate_bpm: draft.run?.heartRate ?? null,
    run_ascent_m: draft.run?.ascentM ?? null,
    has_strength: toFlag(draft.strength !== null),
    strength_block: draft.strength?.block ?? null,
  };
}

function toLoad(row: SessionRow): SessionLoad {
  return {
    runS: row.load_run_s,
    runDistanceM: row.load_run_distance_m,
    points: row.load_points,
    zones: { z1: row.load_zone_1_s, z2: row.load_zone_2_s, z3: row.load_zone_3_s },
    keySessions: row.load_key_sessions,
    lifts: row.load_lifts,
    hardSets: row.load_hard_sets,
    tonnageKg: row.load_tonnage_kg,
    reps80: row.load_reps_80,
    contacts: row.load_contacts,
    crossS: row.load_cross_s,
    effortAu: row.load_effort_au,
    method: row.load_method,
  };
}

/** The columns that hold what a session adds to its week. */
export function fromLoad(load: SessionLoad): RowValues {
  return {
    load_run_s: load.runS,
    load_run_distance_m: load.runDistanceM,
    load_points: load.points,
    load_zone_1_s: load.zones.z1,
    load_zone_2_s: load.zones.z2,
    load_zone_3_s: load.zones.z3,
    load_key_sessions: load.keySessions,
    load_lifts: load.lifts,
    load_hard_sets: load.hardSets,
    load_tonnage_kg: load.tonnageKg,
    load_reps_80: load.reps80,
    load_contacts: load.contacts,
    load_cross_s: load.crossS,
    load_effort_au: load.effortAu,
    load_method: load.method,
  };
}
