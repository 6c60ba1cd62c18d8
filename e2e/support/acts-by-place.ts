import type { Place } from '../../renderer/src/app/routes.ts';
import type { ActName } from './acts.ts';
import type { DialogName } from './places.ts';

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
