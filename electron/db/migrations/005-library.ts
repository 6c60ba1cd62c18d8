import type { Migration } from './migration.ts';

const KINDS = `CHECK (kind IN ('run', 'strength', 'cross', 'mobility', 'conditioning', 'other'))`;
const VARIANT = 'TEXT REFERENCES exercises (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED';

/** Room for what a coach reads about an exercise, and for sessions that are kept to be used again. */
export const library: Migration = {
  version: 5,
  name: 'the library',
  sql: `
ALTER TABLE exercises ADD COLUMN set_up TEXT NOT NULL DEFAULT '' CHECK (length(set_up) <= 400);
ALTER TABLE exercises ADD COLUMN caution TEXT NOT NULL DEFAULT '' CHECK (length(caution) <= 400);
ALTER TABLE exercises ADD COLUMN easier_id ${VARIANT};
ALTER TABLE exercises ADD COLUMN harder_id ${VARIANT};

CREATE TABLE exercise_faults (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  fault TEXT NOT NULL CHECK (length(fault) BETWEEN 1 AND 160),
  PRIMARY KEY (exercise_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_regions (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  region TEXT NOT NULL CHECK (region IN ('knee', 'hip', 'low-back', 'ankle', 'shoulder', 'wrist')),
  PRIMARY KEY (exercise_id, region)
) STRICT, WITHOUT ROWID;

CREATE TABLE library_items (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL ${KINDS},
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 120),
  content_json TEXT NOT NULL CHECK (json_valid(content_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE library_uses (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL REFERENCES library_items (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX library_uses_by_item ON library_uses (item_id);
`,
};
