import type { RosterLayout, SavedFilter } from '../../../../shared/domain/roster.ts';
import { DEFAULT_LAYOUT } from '../../../../shared/domain/roster-columns.ts';
import { call, useChannel } from '../../api/index.ts';
import { showFailure } from '../../ui/index.ts';

const before = { layout: DEFAULT_LAYOUT, filters: [] };

async function keep(layout: RosterLayout): Promise<void> {
  const result = await call('roster.setLayout', layout);
  if (!result.ok) showFailure(result.failure);
}

/** The roster's layout and its saved filters, as they are stored. */
export function useRosterLayout(): {
  readonly layout: RosterLayout;
  readonly filters: readonly SavedFilter[];
  readonly setLayout: (layout: RosterLayout) => void;
} {
  const views = useChannel('roster.views', {});
  const { layout, filters } = views.status === 'ready' ? views.value : before;
  return { layout, filters, setLayout: (next) => void keep(next) };
}
