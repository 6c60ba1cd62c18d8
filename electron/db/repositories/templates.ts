import { type TemplateId, templateId } from '../../../shared/domain/ids.ts';
import { sessionDraft } from '../../../shared/domain/session.ts';
import type { SeasonTemplate, SeasonTemplateDraft } from '../../../shared/domain/template.ts';
import type { PhaseKind } from '../../../shared/domain/vocabulary.ts';
import type { TemplateReads, TemplateWrites } from '../season-types.ts';
import { insertRow, type RowValues, toFlag, updateRow } from '../sql.ts';
import { type Context, missing, nameKey, taken } from './context.ts';

interface TemplateRow {
  readonly id: TemplateId;
  readonly name: string;
  readonly created_at: string;
  readonly week_count: number;
  readonly lead_weeks: number | null;
  readonly race_distance_m: number | null;
  readonly open_end: number;
  readonly rhythm: SeasonTemplate['rhythm'];
  readonly volume_basis: SeasonTemplate['volumeBasis'];
  readonly peak_share: number | null;
  readonly preset: SeasonTemplate['preset'];
  readonly goal: string;
}

interface SessionRow {
  readonly day: number;
  readonly session_json: string;
}

const session = sessionDraft.omit({ date: true });

/** Reads of season templates. */
export function templateReads({ connection }: Context): TemplateReads {
  const load = (where: string, ...values: readonly string[]): readonly SeasonTemplate[] =>
    connection.all<TemplateRow>(`SELECT * FROM season_templates ${where} ORDER BY name, id`, ...values).map((row) => {
      const phases = connection.all<{ kind: PhaseKind; week_count: number }>(
        'SELECT kind, week_count FROM season_template_phases WHERE template_id = ? ORDER BY position',
        row.id,
      );
      const sessions = connection.all<SessionRow>(
        'SELECT day, session_json FROM season_template_sessions WHERE template_id = ? ORDER BY position',
        row.id,
      );
      return {
        id: row.id,
        name: row.name,
        createdAt: row.created_at,
        weekCount: row.week_count,
        leadWeeks: row.lead_weeks,
        raceDistanceM: row.race_distance_m,
        openEnd: row.open_end === 1,
        rhythm: row.rhythm,
        volumeBasis: row.volume_basis,
        peakShare: row.peak_share,
        preset: row.preset,
        goal: row.goal,
        phases: phases.map((phase) => ({ kind: phase.kind, weekCount: phase.week_count })),
        sessions: sessions.map((each) => ({ day: each.day, session: session.parse(JSON.parse(each.session_json)) })),
      };
    });
  return {
    get: (id) => load('WHERE id = ?', id)[0],
    list: () => load(''),
    findByName: (name) => load('').find((template) => nameKey(template.name) === nameKey(name)),
    uses: () =>
      new Map(
        connection
          .all<{ template_id: TemplateId; uses: number }>(
            'SELECT template_id, count(*) AS uses FROM template_uses GROUP BY template_id',
          )
          .map((row) => [row.template_id, row.uses]),
      ),
  };
}

/** Reads and writes of season templates. */
export function templateWrites(context: Context): TemplateWrites {
  const { connection } = context;
  const reads = templateReads(context);
  const refuseTaken = (name: string, except: TemplateId | null): void => {
    const other = reads.findByName(name);
    if (other !== undefined && other.id !== except) taken('template', other.name);
  };
  return {
    ...reads,
    create: (draft) => {
      refuseTaken(draft.name, null);
      const id = templateId.parse(context.newId());
      insertRow(connection, 'season_templates', { id, created_at: context.now(), ...fromDraft(draft) });
      for (const [position, { kind, weekCount }] of draft.phases.entries()) {
        insertRow(connection, 'season_template_phases', { template_id: id, position, kind, week_count: weekCount });
      }
      for (const [position, { day, session: content }] of draft.sessions.entries()) {
        const row = { template_id: id, position, day, session_json: JSON.stringify(content) };
        insertRow(connection, 'season_template_sessions', row);
      }
      return id;
    },
    rename: (id, name) => {
      refuseTaken(name, id);
      if (!updateRow(connection, 'season_templates', { id }, { name: name.trim() })) missing('template');
    },
    noteUse: (id, seasonId) => insertRow(connection, 'template_uses', { season_id: seasonId, template_id: id }),
    remove: (id) => {
      if (connection.run('DELETE FROM season_templates WHERE id = ?', id) === 0) missing('template');
    },
  };
}

function fromDraft(draft: SeasonTemplateDraft): RowValues {
  return {
    name: draft.name.trim(),
    week_count: draft.weekCount,
    lead_weeks: draft.leadWeeks,
    race_distance_m: draft.raceDistanceM,
    open_end: toFlag(draft.openEnd),
    rhythm: draft.rhythm,
    volume_basis: draft.volumeBasis,
    peak_share: draft.peakShare,
    preset: draft.preset,
    goal: draft.goal,
  };
}
