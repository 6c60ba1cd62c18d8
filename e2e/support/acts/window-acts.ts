import type { Act } from '../../../build/checks/keyboard-acts.ts';
import { by, GUIDE, MOVED, PERIODS, REPLAN, SEASON, WINDOWS } from './proofs.ts';

/** What is done with the window, its forms and its lists. */
export const WINDOW_ACTS = {
  'width of a column beside the page': {
    pointer: 'drag its border; double click for the usual width',
    keys: 'arrows on the border; Enter for the usual width',
    hears: ['ui/pane-border.tsx: press', 'ui/pane-border.tsx: hover', 'ui/pane-border.tsx: double click'],
    ...SEASON,
  },
  'leave a window': { pointer: 'press beside it', keys: 'Escape', hears: [], ...WINDOWS },
  'pick a day in the calendar': { pointer: 'click', keys: 'Alt+Down, arrows and Enter', hears: [], ...GUIDE },
  'pick one of a few': { pointer: 'click', keys: 'arrows', hears: [], ...PERIODS },
  'look at a week of a replanning': { pointer: 'click on its row', keys: 'arrows and Enter', hears: [], ...REPLAN },
  'shift a season': { pointer: 'buttons', keys: 'typing and Enter', hears: [], ...REPLAN },
  'export the plan': { pointer: 'buttons', keys: 'Ctrl+P and Enter', hears: [], ...MOVED },
  'give a file to import': {
    pointer: 'drop it on the window',
    keys: 'Enter on the button that has the focus',
    hears: ['ui/file-drop-zone.tsx: drop'],
    ...by('import-keyboard.spec.ts', 'with the keyboard alone: a roster and a race calendar'),
  },
  'say what a column of a file is': {
    pointer: 'click and pick',
    keys: 'Enter, first letters, Enter',
    hears: [],
    ...by('import-keyboard.spec.ts', 'with the keyboard alone: a roster and a race calendar'),
  },
  'go back to a step of the history': {
    pointer: 'click',
    keys: 'arrows and Enter',
    hears: [],
    ...by(
      'history.spec.ts',
      'the undo history by keyboard: what a step takes back is said before, and everything up to it goes and comes',
    ),
  },
  'take a fix and read its evidence': {
    pointer: 'click',
    keys: 'Enter',
    hears: [],
    ...by(
      'audit.spec.ts',
      'with the keyboard alone: audit tab, evidence, apply, undo; the same card in the season’s inspector',
    ),
  },
  'change a rule, look at what it does, apply it': {
    pointer: 'steppers and buttons',
    keys: 'arrows, Ctrl+Enter and Ctrl+S',
    hears: [],
    ...by('policy.spec.ts', 'an athlete’s own rule with the keyboard alone'),
  },
  'go through a list at the side': {
    pointer: 'click',
    keys: 'arrows, Home and End',
    hears: [],
    ...by('calculators.spec.ts', 'calculators with the keyboard alone, live as one types'),
  },
  'find, make, rename and delete in the library': {
    pointer: 'click',
    keys: '/, N, F2 and Shift+Delete',
    hears: [],
    ...by('library.spec.ts', 'exercises with the keyboard alone: search, new, edit, delete'),
  },
  'find and run any command': {
    pointer: 'menus and buttons',
    keys: 'Ctrl+K and its name',
    hears: [],
    ...by(
      'keyboard-commands.spec.ts',
      'every command is reached with the keyboard alone: found by its name where its scope holds',
    ),
  },
} as const satisfies Readonly<Record<string, Act>>;
