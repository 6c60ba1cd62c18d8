import type { Migration } from './migration.ts';

/** Races no longer count as a week's long run: the roll-ups of weeks with a race are brought up to date. */
export const longRun: Migration = {
  version: 2,
  name: 'long run without races',
  sql: `
UPDATE week_loads SET long_run_m = (
  SELECT max(iif(s.run_type IS 'race', 0, s.load_run_distance_m)) FROM sessions s
  WHERE s.athlete_id = week_loads.athlete_id AND s.side = week_loads.side
    AND s.date BETWEEN week_loads.monday AND date(week_loads.monday, '+6 days')
)
WHERE EXISTS (
  SELECT 1 FROM sessions s
  WHERE s.athlete_id = week_loads.athlete_id AND s.side = week_loads.side AND s.run_type = 'race'
    AND s.date BETWEEN week_loads.monday AND date(week_loads.monday, '+6 days')
);
`,
};
