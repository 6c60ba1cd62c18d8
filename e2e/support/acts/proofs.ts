/** A test, to be named by several acts. */
export const by = (spec: string, test: string) => ({ spec, test }) as const;

export const SEASON = by(
  'season-handles.spec.ts',
  'with the keyboard alone: a race moved, a border set and let go of, weeks read and zoomed, columns made wider',
);
export const TARGETS = by(
  'season-targets.spec.ts',
  'with the keyboard alone: hard sets and kilometres are set by arrow keys, and left to the engine again',
);
export const MOVED = by(
  'season-keyboard.spec.ts',
  'with the keyboard alone: sample squad, season, move, undo, redo, restart, PDF',
);
export const WEEK = by(
  'week-keyboard.spec.ts',
  'with the keyboard alone: walk, choose, copy, cut, paste, duplicate, repeat, delete and undo',
);
export const GRID = by(
  'week-keyboard.spec.ts',
  'with the keyboard alone: a rest day, a note, the sets of a lift in their grid, a copy for the athlete beside',
);
export const MENUS = by(
  'context-menus.spec.ts',
  'with the keyboard alone: menus of weeks, borders, races, days, notes, lines and findings open, act, and give the focus back',
);
export const ROSTER = by('roster.spec.ts', 'the roster is walked, chosen from and changed with the keyboard');
export const PROGRESS = by(
  'progress.spec.ts',
  'with the keyboard alone: choose a chart, walk its weeks, read the table, set a goal and undo, open a week',
);
export const LOG = by(
  'log.spec.ts',
  'with the keyboard alone: a lift, a run, a tick and a miss are logged, and the week says so',
);
export const TICKS = by(
  'log.spec.ts',
  'with the keyboard alone: the planned sets of a day are ticked one by one and all at once, and the squad’s day line by line',
);
export const GUIDE = by(
  'season-guide.spec.ts',
  'with the keyboard alone: a new athlete gets a season, the day typed or chosen, what is wrong said on its step',
);
export const PERIODS = by(
  'periods.spec.ts',
  'with the keyboard alone: an illness is added from anywhere, changed, and deleted',
);
export const REPLAN = by(
  'replan.spec.ts',
  'with the keyboard alone: shift the season by a week, look at a week, apply, undo',
);
export const WINDOWS = by(
  'keyboard.spec.ts',
  'in every window over a page Tab stays inside and comes round; Escape leads back to what had the focus',
);
