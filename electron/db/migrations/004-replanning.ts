import type { Migration } from './migration.ts';

/** What a season was planned from, and templates that re-apply a season's shape to another athlete. */
export const replanning: Migration = {
  version: 4,
  name: 'what plans are made from, and season templates',
  sql: `
CREATE TABLE season_facts (
  season_id TEXT NOT NULL PRIMARY KEY REFERENCES seasons (id) ON DELETE CASCADE,
  facts_json TEXT NOT NULL CHECK (json_valid(facts_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE season_templates (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 120),
  created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
  week_count INTEGER NOT NULL CHECK (week_count BETWEEN 1 AND 104),
  lead_weeks INTEGER CHECK (lead_weeks BETWEEN 0 AND 104),
  race_distance_m REAL CHECK (race_distance_m BETWEEN 400 AND 300000),
  open_end INTEGER NOT NULL CHECK (open_end IN (0, 1)),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('1:1', '2:1', '3:1', '4:1', '5:1', '6:1', 'none')),
  volume_basis TEXT NOT NULL CHECK (volume_basis IN ('distance', 'time')),
  peak_share REAL CHECK (peak_share BETWEEN 0.1 AND 20),
  preset TEXT NOT NULL CHECK (preset IN ('article', 'article-primer', 'article-plyometrics')),
  goal TEXT NOT NULL CHECK (length(goal) <= 4000),
  CHECK ((lead_weeks IS NULL) = (race_distance_m IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE season_template_phases (
  template_id TEXT NOT NULL REFERENCES season_templates (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('base', 'build', 'peak', 'taper', 'race', 'transition')),
  week_count INTEGER NOT NULL CHECK (week_count BETWEEN 1 AND 104),
  PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE season_template_sessions (
  template_id TEXT NOT NULL REFERENCES season_templates (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 727),
  session_json TEXT NOT NULL CHECK (json_valid(session_json)),
  PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID;
`,
};
