import { initial } from './001-initial.ts';
import { longRun } from './002-long-run.ts';
import { wholeEngine } from './003-whole-engine.ts';
import { replanning } from './004-replanning.ts';
import { library } from './005-library.ts';
import { planNews } from './006-plan-news.ts';
import { seasonPins } from './007-season-pins.ts';
import type { Migration } from './migration.ts';

/** Every migration, the oldest first. Add new ones at the end; never change a released one. */
export const migrations: readonly Migration[] = [
  initial,
  longRun,
  wholeEngine,
  replanning,
  library,
  planNews,
  seasonPins,
];
