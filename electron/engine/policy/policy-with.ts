import type {
  PolicyDescriptor,
  PolicyLayerName,
  PolicyOverrides,
  PolicyProblem,
  PolicyValue,
} from '../../../shared/domain/policy.ts';
import { valueWords } from '../../../shared/domain/policy-words.ts';
import { assertNever } from '../../../shared/domain/result.ts';
import type { PolicyPreset } from '../../../shared/domain/vocabulary.ts';
import { type Policy, policyFor } from '../policy.ts';
import { descriptorOf } from './catalogue.ts';
import { firstContradiction } from './consistency.ts';
import { withValueAt } from './paths.ts';

/** Changes of one person's over everything below them. */
export interface PolicyLayer {
  readonly name: PolicyLayerName;
  readonly overrides: PolicyOverrides;
}

/** A policy with the overrides that could be used, and a sentence for each that could not. */
export interface PolicyOutcome {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

interface Override {
  readonly layer: number;
  readonly name: PolicyLayerName;
  readonly path: string;
  readonly value: PolicyValue;
}

/**
 * The preset with layers of overrides over it, the last layer the strongest. Every override is checked: one that is
 * unknown, out of range or contradicts another is left out, with a problem that says so. Pure; the same input gives
 * the same policy, whatever the order of the overrides' keys. Without overrides it is the preset itself.
 */
export function policyWith(preset: PolicyPreset, layers: readonly PolicyLayer[]): PolicyOutcome {
  const problems: PolicyProblem[] = [];
  let used = layers.flatMap(({ name, overrides }, layer) =>
    Object.entries(overrides)
      .map(([path, value]): Override => ({ layer, name, path, value }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
  const leaveOut = (override: Override, sentence: string) => {
    problems.push({ layer: override.name, path: override.path, sentence });
    used = used.filter((other) => other !== override);
  };
  for (const override of used) {
    const sentence = overrideProblem(override.path, override.value);
    if (sentence !== null) leaveOut(override, sentence);
  }
  for (;;) {
    const policy = used.reduce((before, { path, value }) => withValueAt(before, path, value), policyFor(preset));
    const contradiction = firstContradiction(policy, new Set(used.map(({ path }) => path)));
    if (contradiction === null) return { policy, problems };
    const culprits = used.filter(({ path }) => contradiction.paths.includes(path));
    const strongest = culprits.filter(({ layer }) => layer === culprits.at(-1)?.layer);
    if (strongest.length === 0) return { policy, problems };
    for (const override of strongest) leaveOut(override, contradiction.sentence);
  }
}

/** What is wrong with one override by itself, one sentence; null when nothing is. */
export function overrideProblem(path: string, value: PolicyValue): string | null {
  const descriptor = descriptorOf(path);
  if (descriptor === undefined) return `There is no planning rule named “${path}”.`;
  return valueProblem(descriptor, value);
}

function valueProblem({ label, domain }: PolicyDescriptor, value: PolicyValue): string | null {
  switch (domain.kind) {
    case 'flag':
      return typeof value === 'boolean' ? null : `“${label}” must be on or off.`;
    case 'choice':
      return typeof value === 'string' && domain.options.includes(value)
        ? null
        : `“${label}” must be one of: ${domain.options.join(', ')}.`;
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return `“${label}” must be a number.`;
      if (value < domain.min || value > domain.max) {
        const from = valueWords(domain.min, domain.unit);
        return `“${label}” must be from ${from} to ${valueWords(domain.max, domain.unit)}.`;
      }
      return domain.whole && !Number.isInteger(value) ? `“${label}” must be a whole number.` : null;
    }
    default:
      return assertNever(domain, 'domain of a planning rule');
  }
}
