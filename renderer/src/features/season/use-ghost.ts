import { useMemo } from 'react';
import type { Season, SeasonView } from '../../../../shared/domain/season.ts';
import { useChannel } from '../../api/index.ts';
import type { ChartOptions } from '../../charts/counterpoint-model.ts';
import { type Ghost, ghostOf, lastSeasonOf } from '../../charts/ghost-model.ts';

/** The season before the one shown, and how it stands behind it; read only once it is to be shown. */
export function useGhost(
  view: SeasonView,
  options: ChartOptions,
  shown: boolean,
): { readonly last: Season | undefined; readonly ghost: Ghost | null } {
  const list = useChannel('season.list', { athleteId: view.season.athleteId });
  const last = list.status === 'ready' ? lastSeasonOf(list.value, view.season) : undefined;
  const read = useChannel('season.get', shown && last !== undefined ? { seasonId: last.id } : null);
  const lastView = shown && read.status === 'ready' ? read.value : null;
  const ghost = useMemo(() => (lastView === null ? null : ghostOf(view, lastView, options)), [view, lastView, options]);
  return { last, ghost };
}
