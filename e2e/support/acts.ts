import { LOG_ACTS } from './acts/log-acts.ts';
import { MENU_ACTS } from './acts/menu-acts.ts';
import { ROSTER_ACTS } from './acts/roster-acts.ts';
import { SEASON_ACTS } from './acts/season-acts.ts';
import { WEEK_ACTS } from './acts/week-acts.ts';
import { WINDOW_ACTS } from './acts/window-acts.ts';

/** Every act that the pointer can do by more than pressing a button, a link or a field, and its way by keyboard. */
export const ACTS = {
  ...MENU_ACTS,
  ...ROSTER_ACTS,
  ...SEASON_ACTS,
  ...WEEK_ACTS,
  ...LOG_ACTS,
  ...WINDOW_ACTS,
} as const;

export type ActName = keyof typeof ACTS;

/** What hears the pointer and is no act. */
export const NO_ACTS: Readonly<Record<string, string>> = {
  'app/rail.tsx: hover': 'Asks ahead for what the season shows; opening the link by key does so too.',
  'app/rail.tsx: press': 'Asks ahead for what the season shows; opening the link by key does so too.',
};
