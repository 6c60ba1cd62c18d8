import type { Act } from '../../build/checks/keyboard-acts.ts';
import type { Place } from '../../renderer/src/app/routes.ts';
import type { DialogName } from './places.ts';

/** A test, to be named by several acts. */
const by = (spec: string, test: string) => ({ spec, test }) as const;

const SEASON = by(
  'season-handles.spec.ts',
  'with the keyboard alone: a race moved, a border set and let go of, weeks read and zoomed, columns made wider',
);
const TARGETS = by(
  'season-targets.spec.ts',
  'with the keyboard alone: hard sets and kilometres are set by arrow keys, and left to the engine again',
);
const MOVED = by(
  'season-keyboard.spec.ts',
  'with the keyboard alone: sample squad, season, move, undo, redo, restart, PDF',
);
const WEEK = by(
  'week-keyboard.spec.ts',
  'with the keyboard alone: walk, choose, copy, cut, paste, duplicate, repeat, delete and undo',
);
const GRID = by(
  'week-keyboard.spec.ts',
  'with the keyboard alone: a rest day, a note, the sets of a lift in their grid, a copy for the athlete beside',
);
const MENUS = by(
  'context-menus.spec.ts',
  'with the keyboard alone: menus of weeks, borders, races, days, notes, lines and findings open, act, and give the focus back',
);
const ROSTER = by('roster.spec.ts', 'the roster is walked, chosen from and changed with the keyboard');
const PROGRESS = by(
  'progress.spec.ts',
  'with the keyboard alone: choose a chart, walk its weeks, read the table, set a goal and undo, open a week',
);
const LOG = by(
  'log.spec.ts',
  'with the keyboard alone: a lift, a run, a tick and a miss are logged, and the week says so',
);
const TICKS = by(
  'log.spec.ts',
  'with the keyboard alone: the planned sets of a day are ticked one by one and all at once, and the squad’s day line by line',
);
const GUIDE = by(
  'season-guide.spec.ts',
  'with the keyboard alone: a new athlete gets a season, the day typed or chosen, what is wrong said on its step',
);
const PERIODS = by(
  'periods.spec.ts',
  'with the keyboard alone: an illness is added from anywhere, changed, and deleted',
);
const REPLAN = by('replan.spec.ts', 'with the keyboard alone: shift the season by a week, look at a week, apply, undo');
const WINDOWS = by(
  'keyboard.spec.ts',
  'in every window over a page Tab stays inside and comes round; Escape leads back to what had the focus',
);

/** Every act that the pointer can do by more than pressing a button, a link or a field, and its way by keyboard. */
export const ACTS = {
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
  'width of a column beside the page': {
    pointer: 'drag its border; double click for the usual width',
    keys: 'arrows on the border; Enter for the usual width',
    hears: ['ui/pane-border.tsx: press', 'ui/pane-border.tsx: hover', 'ui/pane-border.tsx: double click'],
    ...SEASON,
  },
  'leave a window': { pointer: 'press beside it', keys: 'Escape', hears: [], ...WINDOWS },

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

export type ActName = keyof typeof ACTS;

/** What hears the pointer and is no act. */
export const NO_ACTS: Readonly<Record<string, string>> = {
  'app/rail.tsx: hover': 'Asks ahead for what the season shows; opening the link by key does so too.',
  'app/rail.tsx: press': 'Asks ahead for what the season shows; opening the link by key does so too.',
};

/** Around every page. */
const AROUND: readonly ActName[] = [
  'menu of an athlete in the list',
  'width of a column beside the page',
  'find and run any command',
];
const IN_A_SEASON: readonly ActName[] = [
  'read a week of the chart',
  'select a week on the chart',
  'zoom into weeks',
  'move the weeks in view',
];

/** What can be done on every screen; a kind of place without an entry does not compile. */
export const PLACE_ACTS: Readonly<Record<Place['kind'], readonly ActName[]>> = {
  roster: [
    ...AROUND,
    'open a row of the roster',
    'choose several rows',
    'menu of the chosen rows',
    'sort, show and hide columns',
    'width of a column of the roster',
  ],
  settings: [...AROUND, 'pick one of a few'],
  gallery: [...AROUND, 'pick one of a few', 'pick a day in the calendar'],
  rules: [...AROUND, 'go through a list at the side', 'change a rule, look at what it does, apply it'],
  'athlete-rules': [...AROUND, 'go through a list at the side', 'change a rule, look at what it does, apply it'],
  calculators: [...AROUND, 'go through a list at the side', 'pick one of a few'],
  library: [
    ...AROUND,
    'menu of a line of the library',
    'go through a list at the side',
    'find, make, rename and delete in the library',
  ],
  'new-athlete': [...AROUND, 'pick one of a few', 'pick a day in the calendar'],
  profile: [...AROUND, 'menu of races and days of the profile', 'pick one of a few', 'pick a day in the calendar'],
  athlete: [...AROUND, 'pick a day in the calendar'],
  season: [
    ...AROUND,
    ...IN_A_SEASON,
    'menu of a week',
    'menu of a border or a race',
    'menu of days and notes on the chart',
    'menu of a row of a table',
    'move the start of a phase',
    'move a race',
    'set the target of a week',
    'open a row of a table',
    'take a fix and read its evidence',
  ],
  week: [
    ...AROUND,
    'move a session to another day',
    'copy a session to another day',
    'copy a session for the athlete beside',
    'work in the week beside',
    'choose several sessions',
    'open a session',
    'menu of a session',
    'stand on a day',
    'menu of a day',
    'choose cells of a lift',
    'type into a cell of a lift',
  ],
  progress: [
    ...AROUND,
    'pick one of a few',
    'read a point of a progress chart',
    'open the week of a point',
    'open a row of the chart’s numbers',
  ],
  audit: [...AROUND, 'menu of a finding', 'take a fix and read its evidence'],
  'squad-audit': [...AROUND, 'menu of a row of a table', 'open a row of a table'],
  log: [...AROUND, 'take a completion of the line', 'tick the sets of a day'],
  'squad-log': [...AROUND, 'take a completion of the line', 'log the squad line by line'],
  unknown: AROUND,
};

const LEFT: readonly ActName[] = ['leave a window'];
const CHOICE: readonly ActName[] = [...LEFT, 'pick one of a few'];
const DATED: readonly ActName[] = [...LEFT, 'pick a day in the calendar'];
const REPLANNED: readonly ActName[] = [...LEFT, 'look at a week of a replanning'];

/** What can be done in every window over a page; a kind without an entry does not compile. */
export const DIALOG_ACTS: Readonly<Record<DialogName, readonly ActName[]>> = {
  palette: [...LEFT, 'find and run any command'],
  shortcuts: LEFT,
  history: [...LEFT, 'go back to a step of the history'],
  import: [...LEFT, 'give a file to import', 'say what a column of a file is'],
  race: [...DATED, 'pick one of a few'],
  period: [...DATED, 'pick one of a few'],
  season: [...DATED, 'pick one of a few'],
  'all-seasons': [...LEFT, ...IN_A_SEASON, 'open a season of all of them'],
  'export-pdf': [...CHOICE, 'export the plan'],
  'save-to-library': LEFT,
  'insert-from-library': LEFT,
  'replan-seasons': CHOICE,
  replan: REPLANNED,
  'week-target': CHOICE,
  shift: [...REPLANNED, 'shift a season'],
  'save-template': LEFT,
  templates: LEFT,
  'squad-replan': CHOICE,
  'bulk template': DATED,
  'bulk replan': LEFT,
  'bulk shift': CHOICE,
  'bulk log': DATED,
  'bulk export': CHOICE,
  'bulk groups': CHOICE,
  'bulk archive': LEFT,
  groups: LEFT,
  'save-filter': LEFT,
  'saved-filters': LEFT,
  confirm: LEFT,
};
