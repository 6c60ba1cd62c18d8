import type { Policy } from '../policy.ts';
import { descriptorOf, policyParts } from './catalogue.ts';
import { fits, leavesOf, valueAt } from './paths.ts';
import { valueWords } from './value-words.ts';

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

const pairs: readonly Rule[] = policyParts.flatMap((part) =>
  part.inOrder.map(({ low, high, strictly = false }) => ({ low, high, strictly })),
);

/** The first pair of numbers that contradict each other; null when all go together. */
export function firstContradiction(policy: Policy): Contradiction | null {
  for (const rule of [...pairs, ...columnRules(policy)]) {
    const low = valueAt(policy, rule.low);
    const high = valueAt(policy, rule.high);
    if (typeof low !== 'number' || typeof high !== 'number') continue;
    if (low < high || (low === high && !rule.strictly)) continue;
    return { paths: [rule.low, rule.high], sentence: sentenceOf(rule, low, high) };
  }
  return null;
}

/** Neighbours in the columns that rise or fall from row to row. */
function columnRules(policy: Policy): readonly Rule[] {
  const leaves = leavesOf(policy);
  const column = (pattern: string) => leaves.filter((leaf) => fits(leaf.path, pattern)).map((leaf) => leaf.path);
  const steps = (paths: readonly string[]) =>
    paths.slice(1).map((path, index) => ({ low: paths[index] ?? path, high: path, strictly: true }));
  return policyParts.flatMap((part) => [
    ...part.rising.flatMap((pattern) => steps(column(pattern))),
    ...part.falling.flatMap((pattern) => steps(column(pattern).toReversed())),
  ]);
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
