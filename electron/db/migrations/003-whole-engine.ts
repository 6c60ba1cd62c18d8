import type { Migration } from './migration.ts';

const DAY = (column: string): string =>
  `CHECK (${column} IS date(${column}) AND ${column} BETWEEN '1900-01-01' AND '2199-12-31')`;
const TIME = (column: string): string =>
  `CHECK (${column} GLOB '[01][0-9]:[0-5][0-9]' OR ${column} GLOB '2[0-3]:[0-5][0-9]')`;
const FLAG = (column: string): string => `CHECK (${column} IN (0, 1))`;
const PATTERN = `CHECK (pattern IN ('squat', 'single-leg', 'hinge', 'calf', 'push', 'pull', 'trunk', 'jump'))`;
const PRESET = `CHECK (preset IN ('article', 'article-primer', 'article-plyometrics'))`;

const additions = `
ALTER TABLE athlete_days ADD COLUMN can_double INTEGER NOT NULL DEFAULT 0 ${FLAG('can_double')};
ALTER TABLE athlete_days ADD COLUMN run_max_s REAL CHECK (run_max_s BETWEEN 600 AND 86400);
ALTER TABLE athlete_days ADD COLUMN lift_until TEXT ${TIME('lift_until')};
ALTER TABLE races ADD COLUMN terrain TEXT NOT NULL DEFAULT 'road' CHECK (terrain IN ('road', 'track', 'trail'));
ALTER TABLE races ADD COLUMN ascent_m REAL CHECK (ascent_m BETWEEN 0 AND 30000);
ALTER TABLE week_loads ADD COLUMN contacts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE week_loads ADD COLUMN cross_s REAL NOT NULL DEFAULT 0;
ALTER TABLE week_loads ADD COLUMN effort_au REAL NOT NULL DEFAULT 0;

CREATE TABLE athlete_lift_schemes (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL REFERENCES exercises (id),
  scheme TEXT NOT NULL CHECK (scheme IN ('double', 'two-for-two', 'wave', 'undulating')),
  PRIMARY KEY (athlete_id, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_marks (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  date TEXT NOT NULL ${DAY('date')},
  kind TEXT NOT NULL CHECK (kind IN ('race', 'threshold-pace', 'threshold-heart-rate')),
  distance_m REAL CHECK (distance_m BETWEEN 1000 AND 200000),
  time_s REAL CHECK (time_s BETWEEN 120 AND 172800),
  pace_s_per_km REAL CHECK (pace_s_per_km BETWEEN 120 AND 900),
  heart_rate_bpm REAL CHECK (heart_rate_bpm BETWEEN 80 AND 230),
  PRIMARY KEY (athlete_id, date, kind),
  CHECK ((kind = 'race') = (distance_m IS NOT NULL) AND (kind = 'race') = (time_s IS NOT NULL)),
  CHECK ((kind = 'threshold-pace') = (pace_s_per_km IS NOT NULL)),
  CHECK ((kind = 'threshold-heart-rate') = (heart_rate_bpm IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE periods (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('unavailable', 'injury', 'illness', 'camp')),
  from_date TEXT NOT NULL ${DAY('from_date')},
  to_date TEXT NOT NULL ${DAY('to_date')},
  can_run INTEGER NOT NULL ${FLAG('can_run')},
  can_lift INTEGER NOT NULL ${FLAG('can_lift')},
  volume_share REAL CHECK (volume_share BETWEEN 0 AND 2),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  CHECK (from_date <= to_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX periods_by_day ON periods (athlete_id, from_date);

CREATE TABLE period_avoid_patterns (
  period_id TEXT NOT NULL REFERENCES periods (id) ON DELETE CASCADE,
  pattern TEXT NOT NULL ${PATTERN},
  PRIMARY KEY (period_id, pattern)
) STRICT, WITHOUT ROWID;
`;

const seasons = `
CREATE TABLE seasons_new (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 120),
  start_date TEXT NOT NULL ${DAY('start_date')},
  end_date TEXT ${DAY('end_date').replace('CHECK (', 'CHECK (end_date IS NULL OR ')},
  rhythm TEXT NOT NULL CHECK (rhythm IN ('1:1', '2:1', '3:1', '4:1', '5:1', '6:1', 'none')),
  volume_basis TEXT NOT NULL CHECK (volume_basis IN ('distance', 'time')),
  peak_distance_m REAL CHECK (peak_distance_m BETWEEN 1000 AND 400000),
  peak_duration_s REAL CHECK (peak_duration_s BETWEEN 1800 AND 180000),
  preset TEXT NOT NULL ${PRESET},
  goal TEXT NOT NULL CHECK (length(goal) <= 4000),
  first_monday TEXT NOT NULL CHECK (first_monday IS date(first_monday, 'weekday 0', '-6 days')),
  week_count INTEGER NOT NULL CHECK (week_count BETWEEN 1 AND 104)
) STRICT, WITHOUT ROWID;
INSERT INTO seasons_new SELECT id, athlete_id, name, start_date, end_date, rhythm, 'distance', peak_distance_m, NULL,
  preset, goal, first_monday, week_count FROM seasons;
DROP TABLE seasons;
ALTER TABLE seasons_new RENAME TO seasons;
CREATE INDEX seasons_by_start ON seasons (athlete_id, first_monday);

CREATE TABLE settings_new (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  coach_name TEXT NOT NULL CHECK (length(coach_name) <= 120),
  distance_unit TEXT NOT NULL CHECK (distance_unit IN ('km', 'mi')),
  mass_unit TEXT NOT NULL CHECK (mass_unit IN ('kg', 'lb')),
  theme TEXT NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
  paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
  preset TEXT NOT NULL ${PRESET}
) STRICT, WITHOUT ROWID;
INSERT INTO settings_new SELECT * FROM settings;
DROP TABLE settings;
ALTER TABLE settings_new RENAME TO settings;
`;

/** What a session's running load was computed from, as the engine decides it. */
const METHOD = `CASE
  WHEN s.run_type IS NULL THEN 'none'
  WHEN s.run_zone_1_s IS NOT NULL THEN 'zones'
  WHEN EXISTS (SELECT 1 FROM run_items i WHERE i.session_id = s.id) THEN 'steps'
  WHEN s.run_heart_rate_bpm IS NOT NULL AND a.heart_rate_max_bpm IS NOT NULL THEN 'heart-rate'
  WHEN a.vdot IS NOT NULL AND s.load_run_distance_m > 0 AND s.load_run_s > 0 THEN 'pace'
  ELSE 'type' END`;

const sessions = `
CREATE TABLE sessions_new (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  season_id TEXT REFERENCES seasons (id) ON DELETE SET NULL,
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),
  planned_id TEXT REFERENCES sessions (id) ON DELETE SET NULL,
  date TEXT NOT NULL ${DAY('date')},
  start_time TEXT ${TIME('start_time')},
  kind TEXT NOT NULL CHECK (kind IN ('run', 'strength', 'cross', 'mobility', 'conditioning', 'other')),
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 120),
  duration_s REAL CHECK (duration_s BETWEEN 0 AND 604800),
  rpe REAL CHECK (rpe BETWEEN 0 AND 10),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  locked INTEGER NOT NULL ${FLAG('locked')},
  edited INTEGER NOT NULL ${FLAG('edited')},
  source TEXT NOT NULL CHECK (source IN ('plan', 'coach', 'fit', 'strong', 'sample')),
  source_key TEXT CHECK (length(source_key) BETWEEN 1 AND 200),
  run_type TEXT CHECK (
    run_type IN ('easy', 'long', 'marathon', 'threshold', 'interval', 'repetition', 'hills', 'strides', 'race', 'other')
  ),
  run_distance_m REAL CHECK (run_distance_m BETWEEN 0 AND 1000000),
  run_zone_1_s REAL CHECK (run_zone_1_s BETWEEN 0 AND 604800),
  run_zone_2_s REAL CHECK (run_zone_2_s BETWEEN 0 AND 604800),
  run_zone_3_s REAL CHECK (run_zone_3_s BETWEEN 0 AND 604800),
  run_heart_rate_bpm REAL CHECK (run_heart_rate_bpm BETWEEN 30 AND 250),
  run_ascent_m REAL CHECK (run_ascent_m BETWEEN 0 AND 30000),
  has_strength INTEGER NOT NULL ${FLAG('has_strength')},
  strength_block TEXT CHECK (strength_block IN ('onboarding', 'base', 'heavy', 'maintenance', 'primer')),
  load_run_s REAL NOT NULL CHECK (load_run_s BETWEEN 0 AND 604800),
  load_run_distance_m REAL NOT NULL CHECK (load_run_distance_m BETWEEN 0 AND 1000000),
  load_points REAL NOT NULL CHECK (load_points >= 0),
  load_zone_1_s REAL NOT NULL CHECK (load_zone_1_s BETWEEN 0 AND 604800),
  load_zone_2_s REAL NOT NULL CHECK (load_zone_2_s BETWEEN 0 AND 604800),
  load_zone_3_s REAL NOT NULL CHECK (load_zone_3_s BETWEEN 0 AND 604800),
  load_key_sessions INTEGER NOT NULL CHECK (load_key_sessions IN (0, 1)),
  load_lifts INTEGER NOT NULL CHECK (load_lifts IN (0, 1)),
  load_hard_sets INTEGER NOT NULL CHECK (load_hard_sets >= 0),
  load_tonnage_kg REAL NOT NULL CHECK (load_tonnage_kg >= 0),
  load_reps_80 INTEGER NOT NULL CHECK (load_reps_80 >= 0),
  load_contacts INTEGER NOT NULL CHECK (load_contacts >= 0),
  load_cross_s REAL NOT NULL CHECK (load_cross_s BETWEEN 0 AND 604800),
  load_effort_au REAL NOT NULL CHECK (load_effort_au >= 0),
  load_method TEXT NOT NULL CHECK (load_method IN ('steps', 'zones', 'heart-rate', 'pace', 'type', 'none')),
  CHECK (
    run_type IS NOT NULL
    OR (run_distance_m IS NULL AND run_zone_1_s IS NULL AND run_heart_rate_bpm IS NULL AND run_ascent_m IS NULL)
  ),
  CHECK ((run_zone_1_s IS NULL) = (run_zone_2_s IS NULL) AND (run_zone_1_s IS NULL) = (run_zone_3_s IS NULL)),
  CHECK (has_strength = 1 OR strength_block IS NULL),
  CHECK (planned_id IS NULL OR side = 'actual')
) STRICT, WITHOUT ROWID;
INSERT INTO sessions_new SELECT s.id, s.athlete_id, s.season_id, s.side, s.planned_id, s.date, s.start_time, s.kind,
  s.title, s.duration_s, s.rpe, s.note, s.locked, s.edited, s.source, s.source_key, s.run_type, s.run_distance_m,
  s.run_zone_1_s, s.run_zone_2_s, s.run_zone_3_s, s.run_heart_rate_bpm, NULL, s.has_strength, s.strength_block,
  s.load_run_s, s.load_run_distance_m, s.load_points, s.load_zone_1_s, s.load_zone_2_s, s.load_zone_3_s,
  s.load_key_sessions, s.load_lifts, s.load_hard_sets, s.load_tonnage_kg, s.load_reps_80,
  coalesce((SELECT sum(t.reps) FROM strength_sets t JOIN exercises e ON e.id = t.exercise_id
    WHERE t.session_id = s.id AND t.kind = 'work' AND e.pattern = 'jump' AND s.kind = 'strength'), 0),
  0, round(coalesce(s.rpe, 0) * coalesce(s.duration_s, s.load_run_s) / 60, 1), ${METHOD}
FROM sessions s JOIN athletes a ON a.id = s.athlete_id;
DROP TABLE sessions;
ALTER TABLE sessions_new RENAME TO sessions;
CREATE INDEX sessions_by_day ON sessions (athlete_id, date);
CREATE INDEX sessions_by_season ON sessions (season_id, date) WHERE season_id IS NOT NULL;
CREATE INDEX sessions_by_planned ON sessions (planned_id) WHERE planned_id IS NOT NULL;
CREATE UNIQUE INDEX sessions_by_source ON sessions (athlete_id, source_key) WHERE source_key IS NOT NULL;

UPDATE week_loads SET (contacts, effort_au) = (
  SELECT sum(s.load_contacts), sum(s.load_effort_au) FROM sessions s
  WHERE s.athlete_id = week_loads.athlete_id AND s.side = week_loads.side
    AND s.date BETWEEN week_loads.monday AND date(week_loads.monday, '+6 days')
);
`;

/** Row images with room for wider tables; the history of undo ends at a migration, so there is nothing to copy. */
const history = `
DROP TABLE history_rows;
CREATE TABLE history_rows (
  step_id INTEGER NOT NULL REFERENCES history_steps (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  existed INTEGER NOT NULL ${FLAG('existed')},
  ${Array.from({ length: 60 }, (_, index) => `c${index} ANY`).join(', ')},
  PRIMARY KEY (step_id, table_name, row_key)
) STRICT, WITHOUT ROWID;
`;

/** Room for the whole engine: time windows, marks of fitness, periods, schemes, hours, terrain, cross-training, jumps. */
export const wholeEngine: Migration = {
  version: 3,
  name: 'the data of the whole engine',
  sql: additions + seasons + sessions + history,
};
