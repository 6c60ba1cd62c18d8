import type { Migration } from './migration.ts';

/** Whom a step of the undo history touches, where that is one athlete alone; the name stays when the athlete goes. */
export const historyAthletes: Migration = {
  version: 13,
  name: 'athletes of the undo history',
  sql: `
ALTER TABLE history_steps ADD COLUMN athlete_id TEXT CHECK (length(athlete_id) = 36);
ALTER TABLE history_steps ADD COLUMN athlete_name TEXT CHECK ((athlete_name IS NULL) = (athlete_id IS NULL));
`,
};
