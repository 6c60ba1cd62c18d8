import { describe, expect, it } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import { groupOf, isStale, LAST_GROUP, reads } from './reads.ts';

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

  it('asks for the week, and what can be undone, before the season, and for everything else after them', () => {
    expect(groupOf('week.get')).toBeLessThan(groupOf('season.get'));
    expect(groupOf('season.get')).toBeLessThan(LAST_GROUP);
    expect(groupOf('roster.list')).toBe(LAST_GROUP);
    expect(groupOf('history.state')).toBe(0);
    expect(groupOf('of.another.version')).toBe(LAST_GROUP);
  });
});
