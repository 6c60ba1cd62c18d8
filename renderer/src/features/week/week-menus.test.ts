import { expect, it, vi } from 'vitest';
import type { Session } from '../../../../shared/domain/session.ts';
import { cardEntries, type PaneActs } from './week-menus.ts';

it('leads from a card to its day in the log, planned or done', () => {
  const log = vi.fn();
  for (const side of ['planned', 'actual'] as const) {
    const session = { id: side, side, date: '2026-06-30', locked: false } as unknown as Session;
    const pair = { key: session.id, planned: session, actual: null };
    const entry = cardEntries(session, pair, [session], null, { log } as unknown as PaneActs).find(
      ({ id }) => id === 'log',
    );
    entry?.run();
    expect(entry?.isDisabled).toBeUndefined();
    expect(log).toHaveBeenLastCalledWith(session);
  }
});
