import type { Migration } from './migration.ts';

/** Findings of the roster that stay in view while they are worked out anew, its saved filters, and how it is laid out. */
export const roster: Migration = {
  version: 8,
  name: 'the roster',
  sql: `
ALTER TABLE finding_counts ADD COLUMN worst TEXT NOT NULL DEFAULT '' CHECK (length(worst) <= 120);
ALTER TABLE finding_counts ADD COLUMN stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1));
UPDATE finding_counts SET stale = 1;

CREATE TABLE saved_filters (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 120),
  view_json TEXT NOT NULL CHECK (json_valid(view_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE roster_layout (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  layout_json TEXT NOT NULL CHECK (json_valid(layout_json))
) STRICT, WITHOUT ROWID;
`,
};
