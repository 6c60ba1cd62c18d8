import { describe, expect, it } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import { isStale, reads } from './reads.ts';

describe('the table of what queries read', () => {
  it('says for every query exactly what the contract says', () => {
    const fromContract = Object.fromEntries(
      Object.entries(contract).flatMap(([name, channel]) =>
        channel.kind === 'query' ? [[name, [...channel.reads].sort()]] : [],
      ),
    );
    const here = Object.fromEntries(Object.entries(reads).map(([name, scopes]) => [name, [...scopes].sort()]));
    expect(here).toEqual(fromContract);
  });

  it('makes only the queries stale that read a changed scope, and the undo history always', () => {
    expect(isStale('race.list', ['races'])).toBe(true);
    expect(isStale('race.list', ['settings'])).toBe(false);
    expect(isStale('history.state', ['races'])).toBe(true);
  });
});
