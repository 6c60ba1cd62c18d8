import type { Migration } from './migration.ts';

const MONDAY = `TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days'))`;

/**
 * What the coach sets for a season by hand: where phases begin, and what weeks are to hold. And what a plan does not know
 * yet, kept for the roster beside the findings.
 */
export const seasonPins: Migration = {
  version: 10,
  name: 'phase borders and weeks that the coach sets, and what plans do not know yet',
  sql: `
CREATE TABLE season_phase_pins (
  season_id TEXT NOT NULL REFERENCES seasons (id) ON DELETE CASCADE,
  monday ${MONDAY},
  kind TEXT NOT NULL CHECK (kind IN ('base', 'build', 'peak', 'taper')),
  PRIMARY KEY (season_id, monday)
) STRICT, WITHOUT ROWID;

CREATE TABLE season_week_pins (
  season_id TEXT NOT NULL REFERENCES seasons (id) ON DELETE CASCADE,
  monday ${MONDAY},
  distance_m REAL CHECK (distance_m BETWEEN 0 AND 400000),
  duration_s REAL CHECK (duration_s BETWEEN 0 AND 180000),
  lifts INTEGER CHECK (lifts BETWEEN 0 AND 4),
  hard_sets INTEGER CHECK (hard_sets BETWEEN 0 AND 60),
  PRIMARY KEY (season_id, monday)
) STRICT, WITHOUT ROWID;

ALTER TABLE finding_counts ADD COLUMN plan_news TEXT NOT NULL DEFAULT '' CHECK (length(plan_news) <= 600);
UPDATE finding_counts SET stale = 1;
`,
};
