import type { Act } from '../../../build/checks/keyboard-acts.ts';
import { LOG, PROGRESS, TICKS } from './proofs.ts';

/** What is done in the log and on the charts of progress. */
export const LOG_ACTS = {
  'read a point of a progress chart': {
    pointer: 'hover',
    keys: 'arrows, Page, Home and End',
    hears: ['charts/progress/plot-surface.tsx: hover'],
    ...PROGRESS,
  },
  'open the week of a point': {
    pointer: 'double click',
    keys: 'Enter',
    hears: ['charts/progress/plot-surface.tsx: double click'],
    ...PROGRESS,
  },
  'open a row of the chart’s numbers': {
    pointer: 'click',
    keys: 'arrows and Enter',
    hears: ['ui/table.tsx: click'],
    ...PROGRESS,
  },
  'take a completion of the line': {
    pointer: 'press it',
    keys: 'arrows and Enter',
    hears: ['ui/line-field.tsx: press'],
    ...LOG,
  },
  'tick the sets of a day': { pointer: 'click on the boxes', keys: 'Space, Enter and A', hears: [], ...TICKS },
  'log the squad line by line': { pointer: 'click into the lines', keys: 'Enter and arrows', hears: [], ...TICKS },
} as const satisfies Readonly<Record<string, Act>>;
