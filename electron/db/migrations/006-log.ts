import type { Migration } from './migration.ts';

const SCORE = (column: string): string => `${column} INTEGER CHECK (${column} BETWEEN 1 AND 5)`;

/** Room for how an athlete feels day by day, and for why a planned session was not done. */
export const log: Migration = {
  version: 6,
  name: 'wellness and missed sessions',
  sql: `
ALTER TABLE settings ADD COLUMN wellness INTEGER NOT NULL DEFAULT 0 CHECK (wellness IN (0, 1));

CREATE TABLE wellness (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  body_mass_kg REAL CHECK (body_mass_kg BETWEEN 20 AND 300),
  resting_heart_rate_bpm REAL CHECK (resting_heart_rate_bpm BETWEEN 20 AND 200),
  hrv_ms REAL CHECK (hrv_ms BETWEEN 1 AND 400),
  sleep_h REAL CHECK (sleep_h BETWEEN 0 AND 24),
  ${SCORE('fatigue')},
  ${SCORE('soreness')},
  ${SCORE('mood')},
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  PRIMARY KEY (athlete_id, date),
  CHECK (note <> '' OR coalesce(body_mass_kg, resting_heart_rate_bpm, hrv_ms, sleep_h, fatigue, soreness, mood) IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE missed_sessions (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (
    reason IN ('illness', 'injury', 'tired', 'no-time', 'travel', 'weather', 'chosen', 'other')
  ),
  note TEXT NOT NULL CHECK (length(note) <= 4000)
) STRICT, WITHOUT ROWID;
`,
};
