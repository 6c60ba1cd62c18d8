import type { AthleteId } from '../../shared/domain/ids.ts';
import type { PolicyOverrides } from '../../shared/domain/policy.ts';
import type { PolicyPreset } from '../../shared/domain/vocabulary.ts';
import type { ReadDb } from '../db/index.ts';
import { type Policy, type PolicyLayer, policyWith } from '../engine/index.ts';

/** What a policy is read from; the reading and the writing side of the database both are it. */
export type PolicySource = Pick<ReadDb, 'policy' | 'settings'>;

/** What the coach has changed for everybody and, with an athlete, for that one: the layers over a preset. */
export interface StoredLayers {
  readonly coach: PolicyOverrides;
  readonly athlete: PolicyOverrides;
}

/** The stored changes of the coach and of an athlete; null reads the coach's alone. */
export function storedLayers(reads: PolicySource, athleteId: AthleteId | null): StoredLayers {
  const rows = reads.policy.overrides(athleteId);
  const of = (own: boolean): PolicyOverrides =>
    Object.fromEntries(rows.filter((row) => (row.athleteId !== null) === own).map((row) => [row.path, row.value]));
  return { coach: of(false), athlete: of(true) };
}

/** Layers in the order in which they lie over a preset. */
export function layersOf({ coach, athlete }: StoredLayers): readonly PolicyLayer[] {
  return [
    { name: 'coach', overrides: coach },
    { name: 'athlete', overrides: athlete },
  ];
}

/**
 * The policy that holds for an athlete: the preset (a season's own; the coach's outside seasons), changed by the coach,
 * changed for the athlete. Whatever plans, audits, classes or weighs an athlete's sessions goes by it.
 */
export function policyOf(
  reads: PolicySource,
  athleteId: AthleteId | null,
  preset: PolicyPreset = reads.settings.get().preset,
): Policy {
  return policyWith(preset, layersOf(storedLayers(reads, athleteId))).policy;
}
