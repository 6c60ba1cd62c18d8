import { app } from './app.ts';
import { athlete } from './athlete.ts';
import { audit } from './audit.ts';
import { calculators } from './calculators.ts';
import { charts } from './charts.ts';
import { gallery } from './gallery.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { inspector } from './inspector.ts';
import { library } from './library.ts';
import { lifting } from './lifting.ts';
import { log } from './log.ts';
import { palette } from './palette.ts';
import { period } from './period.ts';
import { print } from './print.ts';
import { progress } from './progress.ts';
import { race } from './race.ts';
import { replan } from './replan.ts';
import { roster } from './roster.ts';
import { rules } from './rules.ts';
import { season } from './season.ts';
import { seasonForm } from './season-form.ts';
import { settings } from './settings.ts';
import { ui } from './ui.ts';
import { week } from './week.ts';
import { words } from './words.ts';

/** The German catalogue, one file per feature, with the areas, keys and holes of the English one. */
export const german = {
  app,
  athlete,
  audit,
  calculators,
  charts,
  gallery,
  history,
  imports,
  inspector,
  library,
  lifting,
  log,
  palette,
  period,
  print,
  progress,
  race,
  replan,
  roster,
  rules,
  season,
  seasonForm,
  settings,
  ui,
  week,
  words,
} as const;
