import type { Act } from '../../../build/checks/keyboard-acts.ts';
import { SEASON, TARGETS } from './proofs.ts';

/** What is done on the charts and tables of a season. */
export const SEASON_ACTS = {
  'read a week of the chart': {
    pointer: 'hover',
    keys: 'arrows, Page, Home and End',
    hears: ['charts/chart-surface.tsx: hover'],
    ...SEASON,
  },
  'select a week on the chart': {
    pointer: 'click',
    keys: 'Enter',
    hears: ['charts/chart-surface.tsx: press'],
    ...SEASON,
  },
  'zoom into weeks': {
    pointer: 'drag over them',
    keys: 'plus, minus and 0',
    hears: ['charts/chart-surface.tsx: press', 'charts/chart-surface.tsx: hover'],
    ...SEASON,
  },
  'move the weeks in view': {
    pointer: 'drag the strip or its ends',
    keys: 'arrows on its ends',
    hears: ['charts/zoom-strip.tsx: press', 'charts/zoom-strip.tsx: hover'],
    ...SEASON,
  },
  'move the start of a phase': {
    pointer: 'drag its border',
    keys: 'arrows and Enter; Delete lets go of it',
    hears: ['charts/use-moving.ts: press', 'charts/use-moving.ts: hover'],
    ...SEASON,
  },
  'move a race': {
    pointer: 'drag its flag',
    keys: 'arrows and Enter',
    hears: ['charts/use-moving.ts: press', 'charts/use-moving.ts: hover'],
    ...SEASON,
  },
  'set the target of a week': {
    pointer: 'drag its bar or its mark',
    keys: 'arrows and Enter; Delete lets go of it',
    hears: ['charts/use-moving.ts: press', 'charts/use-moving.ts: hover'],
    ...TARGETS,
  },
  'open a row of a table': {
    pointer: 'click',
    keys: 'arrows and Enter',
    hears: ['ui/table.tsx: click'],
    ...SEASON,
  },
  'open a season of all of them': {
    pointer: 'click on its weeks',
    keys: 'arrows and Enter on the chart',
    hears: ['charts/chart-surface.tsx: press'],
    ...SEASON,
  },
} as const satisfies Readonly<Record<string, Act>>;
