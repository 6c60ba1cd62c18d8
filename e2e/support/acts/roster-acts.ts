import type { Act } from '../../../build/checks/keyboard-acts.ts';
import { ROSTER } from './proofs.ts';

/** What is done with the rows and columns of the roster. */
export const ROSTER_ACTS = {
  'open a row of the roster': { pointer: 'click', keys: 'Enter', hears: ['ui/data-grid.tsx: click'], ...ROSTER },
  'choose several rows': {
    pointer: 'click with Shift or Ctrl, or on the tick boxes',
    keys: 'Space, Shift with arrows, Ctrl+A',
    hears: ['ui/data-grid.tsx: click'],
    ...ROSTER,
  },
  'menu of the chosen rows': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['ui/data-grid.tsx: context menu'],
    ...ROSTER,
  },
  'sort, show and hide columns': { pointer: 'click', keys: 'Enter and Space', hears: [], ...ROSTER },
  'width of a column of the roster': {
    pointer: 'drag its edge',
    keys: 'Alt with arrows on its heading',
    hears: ['ui/grid-head.tsx: press', 'ui/grid-head.tsx: hover', 'ui/grid-head.tsx: drag', 'ui/grid-head.tsx: drop'],
    ...ROSTER,
  },
} as const satisfies Readonly<Record<string, Act>>;
