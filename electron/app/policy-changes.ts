import type { PolicyChange } from '../../shared/contract/policy.ts';
import type { AthleteId } from '../../shared/domain/ids.ts';
import type { PolicyLayerName, PolicyOverrides, PolicyProblem } from '../../shared/domain/policy.ts';
import { fail, type Result } from '../../shared/domain/result.ts';
import type { PolicyPreset } from '../../shared/domain/vocabulary.ts';
import { overrideProblem, policyWith } from '../engine/index.ts';
import { layersOf, type StoredLayers } from './athlete-policy.ts';

/** Whose layer a change belongs to: null is the coach. */
export function layerOf(athleteId: AthleteId | null): PolicyLayerName {
  return athleteId === null ? 'coach' : 'athlete';
}

/** The layers after changes in one of them; null takes a rule back out. */
export function withChanges(
  layers: StoredLayers,
  layer: PolicyLayerName,
  changes: readonly PolicyChange[],
): StoredLayers {
  const taken = new Set(changes.map((change) => change.path));
  const kept = Object.entries(layers[layer]).filter(([path]) => !taken.has(path));
  const added = changes.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const]));
  const changed: PolicyOverrides = Object.fromEntries([...kept, ...added]);
  return { ...layers, [layer]: changed };
}

/**
 * What is wrong with changes, naming each rule at fault: unknown, out of range, or in contradiction with another.
 * Problems that were there before are not held against them.
 */
export function changesProblem(
  layers: StoredLayers,
  layer: PolicyLayerName,
  changes: readonly PolicyChange[],
  preset: PolicyPreset,
): Result<never> | null {
  const alone = changes.flatMap(({ path, value }) => {
    const message = value === null ? null : overrideProblem(path, value);
    return message === null ? [] : [{ path, message }];
  });
  if (alone.length > 0) return refused(alone);
  const known = new Set(problemsOf(layers, preset).map(keyOf));
  const fresh = problemsOf(withChanges(layers, layer, changes), preset).filter((each) => !known.has(keyOf(each)));
  return fresh.length === 0 ? null : refused(fresh.map(({ path, sentence }) => ({ path, message: sentence })));
}

function problemsOf(layers: StoredLayers, preset: PolicyPreset): readonly PolicyProblem[] {
  return policyWith(preset, layersOf(layers)).problems;
}

function keyOf({ layer, path, sentence }: PolicyProblem): string {
  return `${layer} ${path} ${sentence}`;
}

function refused(issues: readonly { readonly path: string; readonly message: string }[]): Result<never> {
  const message = issues[0]?.message ?? '';
  const more = issues.length - 1;
  const rest = more === 0 ? '' : ` And ${more} more ${more === 1 ? 'rule needs' : 'rules need'} a look.`;
  return fail('validation', `${message}${rest}`, { issues });
}
