import { describe, expect, it } from 'vitest';
import { policyDescriptors, policyGroups } from '../../electron/engine/policy/catalogue.ts';
import { policyWith } from '../../electron/engine/policy/policy-with.ts';
import { withProseRetold } from '../../renderer/src/text/retell/answers.ts';
import { tellInGerman } from '../../renderer/src/text/retell/german.ts';
import type { Telling } from '../../renderer/src/text/retell/retell.ts';

/** `Doma & Deakin 2013`, `Rønnestad 2010`: studies and books are cited as they are. */
const CITED =
  /\p{Lu}[\p{L}-]+(?: & \p{Lu}[\p{L}-]+)? (?:19|20)\d{2}(?:, \p{Lu}{3,5} \d+:\d+)?|Baechle & Earle, NSCA|^Daniels$/gu;

/** What of these texts stays English, with how it would be told; what is cited stands for no word. */
function untold(answer: unknown): readonly string[] {
  const found = new Map<string, string>();
  withProseRetold(answer, (text): Telling => {
    const told = tellInGerman(text);
    if (told.left > 0 && tellInGerman(text.replace(CITED, '7')).left > 0) found.set(text, told.text);
    return told;
  });
  return [...found].map(([text, told]) => `${text}  ⇒  ${told}`);
}

const LONG_MS = 120_000;

describe('the planning rules', () => {
  it('are named, explained and sourced in German', () => {
    expect(untold([policyGroups, policyDescriptors])).toEqual([]);
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
    expect(untold(sentences)).toEqual([]);
  });

  it('say in German which two contradict each other', () => {
    const ends = policyDescriptors.flatMap(({ path, domain }) =>
      domain.kind === 'number' ? [{ [path]: domain.min }, { [path]: domain.max }] : [],
    );
    const sentences = ends.flatMap((overrides) => policyWith('article', [{ name: 'coach', overrides }]).problems);
    expect(sentences.length).toBeGreaterThan(100);
    expect(untold(sentences)).toEqual([]);
  });

  it('are told whole where a replan lists what was changed', { timeout: LONG_MS }, () => {
    const titles = new Map(policyGroups.map(({ id, title }) => [id, title]));
    const parts = policyDescriptors.map(({ label, group }) => `${label} (${titles.get(group)}) default → 0.5`);
    const lists = Array.from({ length: Math.ceil(parts.length / 3) }, (_, at) => {
      const [first = '', second = first, third = second] = parts.slice(at * 3, at * 3 + 3);
      return at % 2 === 0 ? `${first}, ${second} and ${third}` : `${first}, ${second}, ${third} and 2 more`;
    });
    const alone = [`${parts[0]}`, `${parts[1]} and ${parts[2]}`];
    expect(untold([...alone, ...lists].map((list) => ({ sentence: `Planning rules: ${list}.` })))).toEqual([]);
  });
});
