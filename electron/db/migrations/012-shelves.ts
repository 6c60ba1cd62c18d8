import type { Migration } from './migration.ts';

/** Folders, tags and ready-made sessions; what to leave out for a sore part; what seasons were made from templates. */
export const shelves: Migration = {
  version: 12,
  name: 'shelves of the library',
  sql: `
ALTER TABLE library_items ADD COLUMN folder TEXT NOT NULL DEFAULT '' CHECK (length(folder) <= 60);
ALTER TABLE library_items ADD COLUMN built_in INTEGER NOT NULL DEFAULT 0 CHECK (built_in IN (0, 1));
ALTER TABLE exercise_regions ADD COLUMN grade TEXT NOT NULL DEFAULT 'careful' CHECK (grade IN ('careful', 'avoid'));

CREATE TABLE library_item_tags (
  item_id TEXT NOT NULL REFERENCES library_items (id) ON DELETE CASCADE,
  tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 30 AND tag = trim(tag)),
  PRIMARY KEY (item_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_uses (
  season_id TEXT NOT NULL PRIMARY KEY REFERENCES seasons (id) ON DELETE CASCADE,
  template_id TEXT NOT NULL REFERENCES season_templates (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX template_uses_by_template ON template_uses (template_id);
`,
};
