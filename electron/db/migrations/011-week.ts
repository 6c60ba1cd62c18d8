import type { Migration } from './migration.ts';

/** Room for what a coach writes on a day, and for how slowly a lift goes down and up. */
export const week: Migration = {
  version: 11,
  name: 'day notes and tempo',
  sql: `
ALTER TABLE strength_sets ADD COLUMN tempo TEXT NOT NULL DEFAULT '' CHECK (length(tempo) <= 12);

CREATE TABLE day_notes (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 4000),
  PRIMARY KEY (athlete_id, date)
) STRICT, WITHOUT ROWID;
`,
};
