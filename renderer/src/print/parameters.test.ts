import { describe, expect, it } from 'vitest';
import { printRequest } from './parameters.ts';

const id = '0196f0a0-1111-7222-8333-444455556666';

describe('printRequest', () => {
  it('reads a season plan with its options', () => {
    expect(printRequest(`#kind=season-plan&seasonId=${id}&paper=letter&reasons=1&gymCards=0&days=all`)).toEqual({
      kind: 'season-plan',
      seasonId: id,
      paper: 'letter',
      reasons: true,
      gymCards: false,
      days: 'all',
    });
  });
  it('reads a season chart', () => {
    expect(printRequest(`#kind=season-chart&seasonId=${id}`)).toEqual({ kind: 'season-chart', seasonId: id });
  });
  it('falls back to A4 for a paper it does not know', () => {
    expect(printRequest(`#kind=season-plan&seasonId=${id}&paper=a3`)).toMatchObject({ paper: 'a4' });
  });
  it.each(['', '#kind=season-plan', `#kind=poster&seasonId=${id}`, '#kind=season-plan&seasonId=../../etc'])(
    'refuses %s',
    (hash) => expect(printRequest(hash)).toBeNull(),
  );
});
