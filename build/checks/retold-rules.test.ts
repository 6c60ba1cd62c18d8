import { describe, expect, it } from 'vitest';
import { policyDescriptors, policyGroups } from '../../electron/engine/policy/catalogue.ts';
import { policyWith } from '../../electron/engine/policy/policy-with.ts';
import { tellInGerman } from '../../renderer/src/text/retell/german.ts';
import { untold } from './untold.ts';

/** Whose books are cited as they are; one of them only where nothing else is said. */
const AUTHORS = ['Baechle & Earle, NSCA', /^Daniels$/g];

const LONG_MS = 120_000;

describe('the planning rules', () => {
  it('are named, explained and sourced in German', () => {
    expect(untold([policyGroups, policyDescriptors], AUTHORS)).toEqual([]);
  });

  it('have names of their own within a group, as in English', () => {
    const doubled = (name: (descriptor: (typeof policyDescriptors)[number]) => string) => {
      const names = policyDescriptors.map((each) => `${each.group}: ${name(each)}`);
      return names.length - new Set(names).size;
    };
    expect(doubled(({ label }) => tellInGerman(label).text)).toBe(doubled(({ label }) => label));
  });

  it('say in German why a value cannot be', () => {
    const sentences = policyDescriptors.flatMap(({ path, domain }) => {
      const value = domain.kind === 'number' ? domain.max + domain.step : 'nonsense';
      const overrides = { [path]: value };
      return policyWith('article', [{ name: 'coach', overrides }]).problems;
    });
    expect(sentences).toHaveLength(policyDescriptors.length);
    expect(untold(sentences, AUTHORS)).toEqual([]);
  });

  it('say in German which two contradict each other', () => {
    const ends = policyDescriptors.flatMap(({ path, domain }) =>
      domain.kind === 'number' ? [{ [path]: domain.min }, { [path]: domain.max }] : [],
    );
    const sentences = ends.flatMap((overrides) => policyWith('article', [{ name: 'coach', overrides }]).problems);
    expect(sentences.length).toBeGreaterThan(100);
    expect(untold(sentences, AUTHORS)).toEqual([]);
  });

  it('are told whole where a replan lists what was changed', { timeout: LONG_MS }, () => {
    const titles = new Map(policyGroups.map(({ id, title }) => [id, title]));
    const parts = policyDescriptors.map(({ label, group }) => `${label} (${titles.get(group)}) default → 0.5`);
    const lists = Array.from({ length: Math.ceil(parts.length / 3) }, (_, at) => {
      const [first = '', second = first, third = second] = parts.slice(at * 3, at * 3 + 3);
      return at % 2 === 0 ? `${first}, ${second} and ${third}` : `${first}, ${second}, ${third} and 2 more`;
    });
    const alone = [`${parts[0]}`, `${parts[1]} and ${parts[2]}`];
    expect(
      untold(
        [...alone, ...lists].map((list) => ({ sentence: `Planning rules: ${list}.` })),
        AUTHORS,
      ),
    ).toEqual([]);
  });
});
