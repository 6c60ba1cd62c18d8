import { useEffect, useState } from 'react';
import type { RosterLayout, SavedFilter } from '../../../../shared/domain/roster.ts';
import { DEFAULT_LAYOUT } from '../../../../shared/domain/roster-columns.ts';
import { call, useChannel } from '../../api/index.ts';
import { showFailure } from '../../ui/index.ts';

/** Rest after a change before it is stored, ms: a dragged edge changes the layout with each move. */
const REST_MS = 300;

/** The roster's layout and its saved filters; a changed layout shows at once and is stored when it rests. */
export function useRosterLayout(): {
  readonly layout: RosterLayout;
  readonly filters: readonly SavedFilter[];
  readonly setLayout: (layout: RosterLayout) => void;
} {
  const views = useChannel('roster.views', {});
  const [own, setOwn] = useState<RosterLayout | null>(null);
  useEffect(() => {
    if (own === null) return;
    const timer = setTimeout(async () => {
      const result = await call('roster.setLayout', { ...own, columns: [...own.columns] });
      if (!result.ok) showFailure(result.failure);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [own]);
  const stored = views.status === 'ready' ? views.value : { layout: DEFAULT_LAYOUT, filters: [] };
  return { layout: own ?? stored.layout, filters: stored.filters, setLayout: setOwn };
}
