import type { Act } from '../../../build/checks/keyboard-acts.ts';
import { GRID, MOVED, WEEK } from './proofs.ts';

/** What is done with the days and sessions of a week. */
export const WEEK_ACTS = {
  'move a session to another day': {
    pointer: 'drag its card',
    keys: 'M and the day; cut and paste',
    hears: [
      'features/week/session-card.tsx: drag',
      'features/week/day-column.tsx: drag',
      'features/week/day-column.tsx: drop',
      'features/week/week-pane.tsx: drag',
      'features/week/week-pane.tsx: drop',
    ],
    ...MOVED,
  },
  'copy a session to another day': {
    pointer: 'drag its card with Ctrl',
    keys: 'Ctrl+C and Ctrl+V',
    hears: ['features/week/week-pane.tsx: drag', 'features/week/week-pane.tsx: drop'],
    ...WEEK,
  },
  'copy a session for the athlete beside': {
    pointer: 'drag its card to the other week',
    keys: 'Ctrl+C, Tab and Ctrl+V',
    hears: ['features/week/week-pane.tsx: drag', 'features/week/week-pane.tsx: drop'],
    ...GRID,
  },
  'work in the week beside': {
    pointer: 'press in it',
    keys: 'Tab into it',
    hears: ['features/week/week-pane.tsx: press'],
    ...GRID,
  },
  'choose several sessions': {
    pointer: 'click with Shift or Ctrl',
    keys: 'Shift with arrows',
    hears: ['features/week/session-card.tsx: press'],
    ...WEEK,
  },
  'open a session': {
    pointer: 'double click',
    keys: 'Enter',
    hears: ['features/week/session-card.tsx: double click'],
    ...GRID,
  },
  'menu of a session': {
    pointer: 'right click',
    keys: 'Shift+F10',
    hears: ['features/week/session-card.tsx: context menu'],
    ...WEEK,
  },
  'stand on a day': {
    pointer: 'click on its free space',
    keys: 'arrows, Home and End',
    hears: ['features/week/day-column.tsx: press'],
    ...WEEK,
  },
  'menu of a day': {
    pointer: 'right click',
    keys: 'Enter or Shift+F10 on its heading',
    hears: ['features/week/day-column.tsx: context menu'],
    ...WEEK,
  },
  'choose cells of a lift': {
    pointer: 'click and click with Shift',
    keys: 'arrows, with Shift',
    hears: ['features/week/strength-editor.tsx: press'],
    ...GRID,
  },
  'type into a cell of a lift': {
    pointer: 'double click',
    keys: 'typing, or F2',
    hears: ['features/week/strength-editor.tsx: double click'],
    ...GRID,
  },
} as const satisfies Readonly<Record<string, Act>>;
