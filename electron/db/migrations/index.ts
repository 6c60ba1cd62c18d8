import { initial } from './001-initial.ts';
import { longRun } from './002-long-run.ts';
import { wholeEngine } from './003-whole-engine.ts';
import { replanning } from './004-replanning.ts';
import { library } from './005-library.ts';
import { log } from './006-log.ts';
import { progress } from './007-progress.ts';
import { roster } from './008-roster.ts';
import { look } from './009-look.ts';
import { seasonPins } from './010-season-pins.ts';
import { week } from './011-week.ts';
import { shelves } from './012-shelves.ts';
import { historyAthletes } from './013-history-athletes.ts';
import type { Migration } from './migration.ts';

/** Every migration, the oldest first. Add new ones at the end; never change a released one. */
export const migrations: readonly Migration[] = [
  initial,
  longRun,
  wholeEngine,
  replanning,
  library,
  log,
  progress,
  roster,
  look,
  seasonPins,
  week,
  shelves,
  historyAthletes,
];
