import type { Act } from '../../../build/checks/keyboard-acts.ts';
import { MENUS, ROSTER } from './proofs.ts';

/** The context menus of what stands on a screen. */
export const MENU_ACTS = {
  'menu of an athlete in the list': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['app/rail.tsx: context menu'],
    ...ROSTER,
  },
  'menu of a week': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['charts/chart-surface.tsx: context menu', 'charts/chart-targets.tsx: context menu'],
    ...MENUS,
  },
  'menu of a border or a race': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['charts/chart-handles.tsx: context menu'],
    ...MENUS,
  },
  'menu of days and notes on the chart': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['ui/overlay.tsx: context menu'],
    ...MENUS,
  },
  'menu of a row of a table': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['ui/table.tsx: context menu'],
    ...MENUS,
  },
  'menu of a line of the library': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['features/library/shelf-list.tsx: context menu'],
    ...MENUS,
  },
  'menu of a finding': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['features/audit/finding-card.tsx: context menu'],
    ...MENUS,
  },
  'menu of races and days of the profile': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['features/athlete/races-panel.tsx: context menu', 'features/athlete/periods-panel.tsx: context menu'],
    ...MENUS,
  },
} as const satisfies Readonly<Record<string, Act>>;
