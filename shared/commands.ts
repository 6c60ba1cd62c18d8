/** Where a command makes sense; the palette and the shortcut sheet group by it. */
export type CommandScope = 'app' | 'roster' | 'athlete' | 'season' | 'week' | 'session' | 'rules' | 'library' | 'log';

/** The menu a command stands in; null keeps it out of the menu bar. */
export type MenuName = 'File' | 'Edit' | 'Athlete' | 'Season' | 'View' | 'Help';

/** One thing the coach can do. Feeds menu, palette, shortcut sheet and buttons alike. */
export interface UserCommand {
  readonly id: string;
  readonly label: string;
  /** `Mod` is Ctrl, or Cmd on a Mac. A single key such as `?` works outside text fields only. */
  readonly shortcut: string | null;
  readonly scope: CommandScope;
  readonly menu: MenuName | null;
}

/** Every user command, in menu order. */
export const userCommands = [
  { id: 'athlete.new', label: 'New athlete…', shortcut: 'Mod+N', scope: 'app', menu: 'File' },
  { id: 'file.import', label: 'Import…', shortcut: 'Mod+I', scope: 'app', menu: 'File' },
  { id: 'season.exportPdf', label: 'Export season PDF…', shortcut: 'Mod+P', scope: 'season', menu: 'File' },
  { id: 'backup.create', label: 'Back up now', shortcut: null, scope: 'app', menu: 'File' },
  { id: 'settings.open', label: 'Settings…', shortcut: 'Mod+,', scope: 'app', menu: 'File' },
  { id: 'history.undo', label: 'Undo', shortcut: 'Mod+Z', scope: 'app', menu: 'Edit' },
  { id: 'history.redo', label: 'Redo', shortcut: 'Mod+Shift+Z', scope: 'app', menu: 'Edit' },
  { id: 'edit.copy', label: 'Copy sessions', shortcut: 'Mod+C', scope: 'week', menu: null },
  { id: 'edit.cut', label: 'Cut sessions', shortcut: 'Mod+X', scope: 'week', menu: null },
  { id: 'edit.paste', label: 'Paste sessions', shortcut: 'Mod+V', scope: 'week', menu: null },
  { id: 'edit.selectAll', label: 'Select all sessions of the week', shortcut: 'Mod+A', scope: 'week', menu: null },
  { id: 'edit.duplicate', label: 'Duplicate sessions', shortcut: 'Mod+D', scope: 'week', menu: 'Edit' },
  { id: 'edit.repeat', label: 'Repeat sessions…', shortcut: 'Mod+Shift+D', scope: 'week', menu: 'Edit' },
  { id: 'week.copy', label: 'Copy week', shortcut: 'Mod+Shift+C', scope: 'week', menu: 'Edit' },
  { id: 'week.duplicate', label: 'Duplicate week into the next…', shortcut: null, scope: 'week', menu: 'Edit' },
  { id: 'week.repeat', label: 'Repeat week…', shortcut: null, scope: 'week', menu: 'Edit' },
  { id: 'session.move', label: 'Move session…', shortcut: 'M', scope: 'session', menu: 'Edit' },
  { id: 'session.delete', label: 'Delete session', shortcut: 'Delete', scope: 'session', menu: 'Edit' },
  { id: 'session.lock', label: 'Lock or unlock session', shortcut: 'L', scope: 'session', menu: 'Edit' },
  { id: 'session.keep', label: 'Save session to library…', shortcut: 'B', scope: 'session', menu: 'Edit' },
  { id: 'week.restDay', label: 'Insert or remove a rest day', shortcut: 'Shift+R', scope: 'week', menu: 'Edit' },
  { id: 'session.new', label: 'New session…', shortcut: 'S', scope: 'week', menu: 'Edit' },
  { id: 'session.fromLibrary', label: 'Insert session from library…', shortcut: 'I', scope: 'week', menu: 'Edit' },
  { id: 'log.asPlanned', label: 'Log the day as planned', shortcut: 'Mod+D', scope: 'log', menu: 'Edit' },
  { id: 'library.search', label: 'Search the library', shortcut: '/', scope: 'library', menu: null },
  { id: 'library.edit', label: 'Edit or rename in the library…', shortcut: 'F2', scope: 'library', menu: null },
  { id: 'exercise.new', label: 'New exercise…', shortcut: 'N', scope: 'library', menu: null },
  { id: 'exercise.duplicate', label: 'Duplicate exercise', shortcut: null, scope: 'library', menu: null },
  { id: 'library.delete', label: 'Delete from the library', shortcut: 'Shift+Delete', scope: 'library', menu: null },
  { id: 'rules.search', label: 'Search planning rules', shortcut: 'Mod+F', scope: 'rules', menu: null },
  {
    id: 'rules.preview',
    label: 'Show what changed rules would do…',
    shortcut: 'Mod+Enter',
    scope: 'rules',
    menu: null,
  },
  { id: 'rules.apply', label: 'Apply changed rules', shortcut: 'Mod+S', scope: 'rules', menu: null },
  { id: 'rules.discard', label: 'Discard changed rules', shortcut: null, scope: 'rules', menu: null },
  { id: 'rules.reset', label: 'Reset all planning rules…', shortcut: null, scope: 'rules', menu: null },
  { id: 'rules.replan', label: 'Replan seasons by these rules…', shortcut: null, scope: 'rules', menu: null },
  { id: 'athlete.edit', label: 'Edit athlete…', shortcut: 'E', scope: 'athlete', menu: 'Athlete' },
  { id: 'athlete.archive', label: 'Archive athlete', shortcut: null, scope: 'athlete', menu: 'Athlete' },
  { id: 'athlete.delete', label: 'Delete athlete…', shortcut: null, scope: 'athlete', menu: 'Athlete' },
  { id: 'race.new', label: 'New race…', shortcut: 'R', scope: 'athlete', menu: 'Athlete' },
  { id: 'period.new', label: 'New days on the calendar…', shortcut: 'D', scope: 'athlete', menu: 'Athlete' },
  { id: 'season.new', label: 'Plan a season…', shortcut: 'P', scope: 'athlete', menu: 'Season' },
  { id: 'season.edit', label: 'Edit season…', shortcut: null, scope: 'season', menu: 'Season' },
  { id: 'season.replan', label: 'Replan from today…', shortcut: 'Shift+R', scope: 'season', menu: 'Season' },
  { id: 'season.shift', label: 'Shift season…', shortcut: null, scope: 'season', menu: 'Season' },
  { id: 'season.saveTemplate', label: 'Save season as template…', shortcut: null, scope: 'season', menu: 'Season' },
  { id: 'season.delete', label: 'Delete season…', shortcut: null, scope: 'season', menu: 'Season' },
  { id: 'template.open', label: 'Season templates…', shortcut: null, scope: 'app', menu: 'Season' },
  { id: 'squad.replan', label: 'Replan several athletes…', shortcut: null, scope: 'app', menu: 'Season' },
  { id: 'roster.search', label: 'Search the roster', shortcut: 'F', scope: 'roster', menu: null },
  { id: 'roster.saveFilter', label: 'Save filter…', shortcut: null, scope: 'roster', menu: null },
  { id: 'roster.groups', label: 'Groups…', shortcut: null, scope: 'roster', menu: null },
  { id: 'roster.archive', label: 'Show archived athletes', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.template', label: 'Assign template to chosen athletes…', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.replan', label: 'Replan chosen athletes…', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.shift', label: 'Shift seasons of chosen athletes…', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.log', label: 'Log chosen athletes as planned…', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.export', label: 'Export PDFs of chosen athletes…', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.groups', label: 'Change groups of chosen athletes…', shortcut: null, scope: 'roster', menu: null },
  { id: 'bulk.archive', label: 'Archive chosen athletes…', shortcut: null, scope: 'roster', menu: null },
  { id: 'palette.open', label: 'Command palette…', shortcut: 'Mod+K', scope: 'app', menu: 'View' },
  { id: 'view.roster', label: 'Roster', shortcut: 'G R', scope: 'app', menu: 'View' },
  { id: 'view.calculators', label: 'Calculators', shortcut: 'G C', scope: 'app', menu: 'View' },
  { id: 'view.library', label: 'Library', shortcut: 'G E', scope: 'app', menu: 'View' },
  { id: 'view.squadAudit', label: 'Squad audit', shortcut: 'G Q', scope: 'app', menu: 'View' },
  { id: 'view.squadLog', label: 'Squad log', shortcut: 'G T', scope: 'app', menu: 'View' },
  { id: 'view.rules', label: 'Planning rules', shortcut: 'G P', scope: 'app', menu: 'View' },
  { id: 'view.season', label: 'Season', shortcut: 'G S', scope: 'athlete', menu: 'View' },
  { id: 'view.week', label: 'Week', shortcut: 'G W', scope: 'athlete', menu: 'View' },
  { id: 'view.log', label: 'Log', shortcut: 'G D', scope: 'athlete', menu: 'View' },
  { id: 'view.progress', label: 'Progress', shortcut: 'G O', scope: 'athlete', menu: 'View' },
  { id: 'view.audit', label: 'Audit', shortcut: 'G F', scope: 'athlete', menu: 'View' },
  { id: 'view.profile', label: 'Athlete profile', shortcut: 'G A', scope: 'athlete', menu: 'View' },
  { id: 'view.athleteRules', label: 'Planning rules of this athlete', shortcut: 'G L', scope: 'athlete', menu: 'View' },
  { id: 'view.previousWeek', label: 'Previous week', shortcut: '[', scope: 'week', menu: 'View' },
  { id: 'view.nextWeek', label: 'Next week', shortcut: ']', scope: 'week', menu: 'View' },
  { id: 'view.theme', label: 'Switch light or dark', shortcut: null, scope: 'app', menu: 'View' },
  { id: 'sample.add', label: 'Add sample squad', shortcut: null, scope: 'app', menu: 'Help' },
  { id: 'sample.remove', label: 'Remove sample squad', shortcut: null, scope: 'app', menu: 'Help' },
  { id: 'shortcuts.open', label: 'Keyboard shortcuts', shortcut: '?', scope: 'app', menu: 'Help' },
] as const satisfies readonly UserCommand[];

export type UserCommandId = (typeof userCommands)[number]['id'];
