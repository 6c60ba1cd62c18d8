import type { Settings } from '../../../shared/contract/system.ts';
import type { AthleteId } from '../../../shared/domain/ids.ts';
import type {
  ImportReads,
  ImportRecord,
  ImportWrites,
  PolicyOverride,
  PolicyReads,
  PolicyWrites,
  SettingsReads,
  SettingsWrites,
} from '../repository-types.ts';
import { insertRow, type RowValues, toFlag, updateRow, upsertRow } from '../sql.ts';
import type { Context } from './context.ts';

interface SettingsRow {
  readonly coach_name: string;
  readonly distance_unit: Settings['distanceUnit'];
  readonly mass_unit: Settings['massUnit'];
  readonly theme: Settings['theme'];
  readonly paper: Settings['paper'];
  readonly preset: Settings['preset'];
  readonly language: Settings['language'];
  readonly date_style: Settings['dateStyle'];
  readonly text_zoom: number;
  readonly contrast: Settings['contrast'];
  readonly motion: Settings['motion'];
  readonly wellness: number;
}

/** Reads of the coach's settings. */
export function settingsReads({ connection }: Context): SettingsReads {
  return {
    get: () => {
      const row = connection.get<SettingsRow>('SELECT * FROM settings WHERE id = 1');
      if (row === undefined) throw new Error('the settings row is missing');
      return {
        coachName: row.coach_name,
        distanceUnit: row.distance_unit,
        massUnit: row.mass_unit,
        theme: row.theme,
        paper: row.paper,
        preset: row.preset,
        language: row.language,
        dateStyle: row.date_style,
        textZoom: row.text_zoom,
        contrast: row.contrast,
        motion: row.motion,
        wellness: row.wellness === 1,
      };
    },
  };
}

/** Reads and writes of the coach's settings. */
export function settingsWrites(context: Context): SettingsWrites {
  const reads = settingsReads(context);
  return {
    ...reads,
    update: (change) => {
      const now = reads.get();
      updateRow(
        context.connection,
        'settings',
        { id: 1 },
        {
          coach_name: change.coachName ?? now.coachName,
          distance_unit: change.distanceUnit ?? now.distanceUnit,
          mass_unit: change.massUnit ?? now.massUnit,
          theme: change.theme ?? now.theme,
          paper: change.paper ?? now.paper,
          preset: change.preset ?? now.preset,
          language: change.language ?? now.language,
          date_style: change.dateStyle ?? now.dateStyle,
          text_zoom: change.textZoom ?? now.textZoom,
          contrast: change.contrast ?? now.contrast,
          motion: change.motion ?? now.motion,
          wellness: toFlag(change.wellness ?? now.wellness),
        },
      );
    },
  };
}

interface OverrideRow {
  readonly athlete_id: AthleteId | null;
  readonly path: string;
  readonly value_json: string;
}

/** Reads of what the coach has changed in the policy. */
export function policyReads({ connection }: Context): PolicyReads {
  return {
    overrides: (athleteId) =>
      connection
        .all<OverrideRow>(
          `SELECT NULL AS athlete_id, path, value_json, 0 AS own FROM coach_policy
           UNION ALL SELECT athlete_id, path, value_json, 1 FROM athlete_policy WHERE athlete_id = ?
           ORDER BY own, path`,
          athleteId,
        )
        .map((row) => ({ athleteId: row.athlete_id, path: row.path, value: toScalar(row.value_json) })),
  };
}

function toScalar(text: string): PolicyOverride['value'] {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Error(`not a number, text or truth value: ${text}`);
}

/** Reads and writes of what the coach has changed in the policy. */
export function policyWrites(context: Context): PolicyWrites {
  const { connection } = context;
  return {
    ...policyReads(context),
    set: ({ athleteId, path, value }) => {
      const row: RowValues = { path, value_json: JSON.stringify(value) };
      if (athleteId === null) upsertRow(connection, 'coach_policy', ['path'], row);
      else upsertRow(connection, 'athlete_policy', ['athlete_id', 'path'], { athlete_id: athleteId, ...row });
    },
    reset: (athleteId, path) => {
      if (athleteId === null) connection.run('DELETE FROM coach_policy WHERE path = ?', path);
      else connection.run('DELETE FROM athlete_policy WHERE athlete_id = ? AND path = ?', athleteId, path);
    },
  };
}

interface ImportRow {
  readonly athlete_id: AthleteId | null;
  readonly imported_at: string;
  readonly content_hash: string;
  readonly format: string;
  readonly file_name: string;
  readonly rows_added: number;
  readonly rows_updated: number;
  readonly rows_same: number;
  readonly rows_failed: number;
}

/** Reads of earlier imports. */
export function importReads({ connection }: Context): ImportReads {
  return {
    byHash: (contentHash) =>
      connection
        .all<ImportRow>('SELECT * FROM imports WHERE content_hash = ? ORDER BY imported_at DESC, id DESC', contentHash)
        .map((row) => ({
          contentHash: row.content_hash,
          format: row.format,
          fileName: row.file_name,
          athleteId: row.athlete_id,
          added: row.rows_added,
          updated: row.rows_updated,
          same: row.rows_same,
          failed: row.rows_failed,
          at: row.imported_at,
        })),
  };
}

/** Reads and writes of imports. */
export function importWrites(context: Context): ImportWrites {
  return {
    ...importReads(context),
    record: (entry: ImportRecord) => {
      insertRow(context.connection, 'imports', {
        id: context.newId(),
        athlete_id: entry.athleteId,
        imported_at: context.now(),
        content_hash: entry.contentHash,
        format: entry.format,
        file_name: entry.fileName,
        rows_added: entry.added,
        rows_updated: entry.updated,
        rows_same: entry.same,
        rows_failed: entry.failed,
      });
    },
  };
}
