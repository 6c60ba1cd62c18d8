import { valueWords } from '../../../shared/domain/policy-words.ts';
import { type Policy, policyFor } from '../policy.ts';
import { descriptorOf, policyParts } from './catalogue.ts';
import { fits, leavesOf, valueAt } from './paths.ts';

/** Two numbers of a policy that do not go together. */
export interface Contradiction {
  readonly paths: readonly [string, string];
  readonly sentence: string;
}

interface Rule {
  readonly low: string;
  readonly high: string;
  readonly strictly: boolean;
}

/** Every pair that must stand in order: those named by the parts, and neighbours in columns that rise or fall. */
const rules: readonly Rule[] = policyParts.flatMap((part) => [
  ...part.inOrder.map(({ low, high, strictly = false }) => ({ low, high, strictly })),
  ...part.rising.flatMap((pattern) => steps(column(pattern))),
  ...part.falling.flatMap((pattern) => steps(column(pattern).toReversed())),
]);

/**
 * The first pair of numbers that contradict each other; null when all go together. With `changed` only the rules
 * about these paths are looked at: the presets themselves have no contradiction.
 */
export function firstContradiction(policy: Policy, changed?: ReadonlySet<string>): Contradiction | null {
  for (const rule of rules) {
    if (changed !== undefined && !changed.has(rule.low) && !changed.has(rule.high)) continue;
    const low = valueAt(policy, rule.low);
    const high = valueAt(policy, rule.high);
    if (typeof low !== 'number' || typeof high !== 'number') continue;
    if (low < high || (low === high && !rule.strictly)) continue;
    return { paths: [rule.low, rule.high], sentence: sentenceOf(rule, low, high) };
  }
  return null;
}

function column(pattern: string): readonly string[] {
  return leavesOf(policyFor('article')).flatMap(({ path }) => (fits(path, pattern) ? [path] : []));
}

function steps(paths: readonly string[]): readonly Rule[] {
  return paths.slice(1).map((path, index) => ({ low: paths[index] ?? path, high: path, strictly: true }));
}

function sentenceOf({ low, high, strictly }: Rule, lowValue: number, highValue: number): string {
  const must = strictly ? 'must be below' : 'must not be above';
  return `${named(low, lowValue)} ${must} ${named(high, highValue)}.`;
}

function named(path: string, value: number): string {
  const descriptor = descriptorOf(path);
  if (descriptor === undefined || descriptor.domain.kind !== 'number') return `“${path}” (${value})`;
  return `“${descriptor.label}” (${valueWords(value, descriptor.domain.unit)})`;
}
