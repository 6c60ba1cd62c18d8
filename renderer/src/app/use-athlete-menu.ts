import { type MouseEvent, useCallback, useRef } from 'react';
import { commandLabel } from '../../../shared/command-words.ts';
import type { RosterRow } from '../../../shared/contract/athletes.ts';
import { useCommand } from '../api/index.ts';
import { language, t } from '../text/index.ts';
import { type MenuEntry, useContextMenu } from '../ui/index.ts';
import { usePlace } from './navigation.ts';
import { paths } from './routes.ts';

type Listed = Pick<RosterRow, 'id' | 'name' | 'seasonId'>;

/**
 * What can be done with an athlete of a list, by right click, Shift+F10 or the menu key. `more` gives what the list
 * itself offers besides.
 */
export function useAthleteMenu(more: (row: Listed) => readonly MenuEntry[] = () => []) {
  const menu = useContextMenu();
  const { go } = usePlace();
  const openWindow = useCommand('window.open');
  const latest = useRef({ menu, go, openWindow, more });
  latest.current = { menu, go, openWindow, more };
  return {
    element: menu.element,
    // Stays the same function, so that the athletes are not drawn again.
    open: useCallback((event: MouseEvent, row: Listed) => {
      const { menu, go, openWindow, more } = latest.current;
      const home = paths.home(row.id, row.seasonId);
      menu.open(event, row.name, [
        { id: 'season', icon: 'calendar', label: t('app.tabSeason'), run: () => go(home) },
        { id: 'log', icon: 'check', label: t('log.tab'), run: () => go(paths.log(row.id)) },
        { id: 'profile', icon: 'edit', label: t('app.tabProfile'), run: () => go(paths.profile(row.id)) },
        {
          id: 'window',
          icon: 'copy',
          label: commandLabel('athlete.newWindow', language()),
          run: () => void openWindow.run({ path: home }),
        },
        ...more(row),
      ]);
    }, []),
  };
}
