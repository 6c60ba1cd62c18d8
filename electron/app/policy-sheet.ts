import type { PolicyRow } from '../../shared/contract/policy.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { PolicyProblem, PolicyValue } from '../../shared/domain/policy.ts';
import type { PolicyPreset } from '../../shared/domain/vocabulary.ts';
import type { ReadDb } from '../db/index.ts';
import { type Policy, policyDescriptors, policyFor, policyValueAt, policyWith } from '../engine/index.ts';
import { layersOf, type StoredLayers, storedLayers } from './athlete-policy.ts';
import { openSeasons } from './open-seasons.ts';

/** Every planning rule over a preset as it holds. */
export interface PolicySheet {
  readonly preset: PolicyPreset;
  readonly rows: readonly PolicyRow[];
  /** Changes that cannot be used. */
  readonly problems: readonly PolicyProblem[];
}

/** The sheet of a preset under layers of changes. */
export function policySheet(preset: PolicyPreset, layers: StoredLayers): PolicySheet {
  const { policy, problems } = policyWith(preset, layersOf(layers));
  const defaults = policyFor(preset);
  const rows = policyDescriptors.map((descriptor) => ({
    ...descriptor,
    default: valueIn(defaults, descriptor.path),
    coach: layers.coach[descriptor.path] ?? null,
    athlete: layers.athlete[descriptor.path] ?? null,
    effective: valueIn(policy, descriptor.path),
  }));
  return { preset, rows, problems };
}

/** The sheet of the coach (null) or an athlete, over their preset unless another is named. */
export function storedPolicySheet(
  reads: ReadDb,
  athleteId: AthleteId | null,
  today: CalendarDate,
  preset = presetOf(reads, athleteId, today),
): PolicySheet {
  return policySheet(preset, storedLayers(reads, athleteId));
}

/** The preset of the athlete's running or next season, else the coach's. */
export function presetOf(reads: ReadDb, athleteId: AthleteId | null, today: CalendarDate): PolicyPreset {
  const next = athleteId === null ? undefined : openSeasons(reads, athleteId, today)[0];
  return next?.season.preset ?? reads.settings.get().preset;
}

function valueIn(from: Policy, path: string): PolicyValue {
  const value = policyValueAt(from, path);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  throw new Error(`the catalogue names ${path}, which is no value of the policy`);
}
