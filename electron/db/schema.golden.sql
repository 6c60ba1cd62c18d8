PRAGMA application_id = 1129336404;

PRAGMA user_version = 13;

CREATE TABLE athlete_avoid_patterns (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  pattern TEXT NOT NULL CHECK (pattern IN ('squat', 'single-leg', 'hinge', 'calf', 'push', 'pull', 'trunk', 'jump')),
  PRIMARY KEY (athlete_id, pattern)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_days (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  can_run INTEGER NOT NULL CHECK (can_run IN (0, 1)),
  can_lift INTEGER NOT NULL CHECK (can_lift IN (0, 1)),
  run_time TEXT CHECK (run_time GLOB '[01][0-9]:[0-5][0-9]' OR run_time GLOB '2[0-3]:[0-5][0-9]'),
  lift_time TEXT CHECK (lift_time GLOB '[01][0-9]:[0-5][0-9]' OR lift_time GLOB '2[0-3]:[0-5][0-9]'), can_double INTEGER NOT NULL DEFAULT 0 CHECK (can_double IN (0, 1)), run_max_s REAL CHECK (run_max_s BETWEEN 600 AND 86400), lift_until TEXT CHECK (lift_until GLOB '[01][0-9]:[0-5][0-9]' OR lift_until GLOB '2[0-3]:[0-5][0-9]'),
  PRIMARY KEY (athlete_id, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_equipment (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  equipment TEXT NOT NULL CHECK (equipment IN ('barbell', 'rack', 'bench', 'dumbbells', 'kettlebells', 'machines', 'pull-up-bar', 'box')),
  PRIMARY KEY (athlete_id, equipment)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_groups (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  PRIMARY KEY (athlete_id, group_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX athlete_groups_by_group ON athlete_groups (group_id);

CREATE TABLE athlete_lift_goals (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  e1rm_kg REAL NOT NULL CHECK (e1rm_kg BETWEEN 1 AND 600),
  by_date TEXT CHECK (by_date IS NULL OR by_date IS date(by_date) AND by_date BETWEEN '1900-01-01' AND '2199-12-31'),
  PRIMARY KEY (athlete_id, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_lift_maxes (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL REFERENCES exercises (id),
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  method TEXT NOT NULL CHECK (method IN ('tested', 'estimated')),
  e1rm_kg REAL NOT NULL CHECK (e1rm_kg BETWEEN 1 AND 600),
  PRIMARY KEY (athlete_id, exercise_id, date, method)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_lift_schemes (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL REFERENCES exercises (id),
  scheme TEXT NOT NULL CHECK (scheme IN ('double', 'two-for-two', 'wave', 'undulating')),
  PRIMARY KEY (athlete_id, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_marks (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
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

CREATE TABLE athlete_policy (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  path TEXT NOT NULL CHECK (length(path) BETWEEN 1 AND 120),
  value_json TEXT NOT NULL CHECK (json_type(value_json) IN ('integer', 'real', 'text', 'true', 'false')),
  PRIMARY KEY (athlete_id, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_weights (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('plate', 'dumbbell', 'kettlebell')),
  position INTEGER NOT NULL CHECK (position >= 0),
  mass_kg REAL NOT NULL CHECK (mass_kg BETWEEN 0 AND 1000),
  PRIMARY KEY (athlete_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE athletes (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 120),
  sex TEXT CHECK (sex IN ('female', 'male', 'other')),
  birth_date TEXT CHECK (birth_date IS NULL OR birth_date IS date(birth_date) AND birth_date BETWEEN '1900-01-01' AND '2199-12-31'),
  body_mass_kg REAL CHECK (body_mass_kg BETWEEN 25 AND 250),
  distance_unit TEXT NOT NULL CHECK (distance_unit IN ('km', 'mi')),
  mass_unit TEXT NOT NULL CHECK (mass_unit IN ('kg', 'lb')),
  benchmark_distance_m REAL CHECK (benchmark_distance_m BETWEEN 1000 AND 200000),
  benchmark_time_s REAL CHECK (benchmark_time_s BETWEEN 120 AND 172800),
  benchmark_date TEXT CHECK (benchmark_date IS NULL OR benchmark_date IS date(benchmark_date) AND benchmark_date BETWEEN '1900-01-01' AND '2199-12-31'),
  vdot REAL CHECK (vdot > 0),
  heart_rate_max_bpm REAL CHECK (heart_rate_max_bpm BETWEEN 100 AND 240),
  heart_rate_rest_bpm REAL CHECK (heart_rate_rest_bpm BETWEEN 25 AND 110),
  weekly_distance_m REAL NOT NULL CHECK (weekly_distance_m BETWEEN 0 AND 400000),
  longest_run_m REAL NOT NULL CHECK (longest_run_m BETWEEN 0 AND 200000),
  long_run_weekday INTEGER NOT NULL CHECK (long_run_weekday BETWEEN 1 AND 7),
  lifting_history TEXT NOT NULL CHECK (lifting_history IN ('none', 'returning', 'regular')),
  bar_kg REAL NOT NULL CHECK (bar_kg BETWEEN 0 AND 1000),
  machine_step_kg REAL NOT NULL CHECK (machine_step_kg BETWEEN 0.5 AND 25),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  created_at TEXT NOT NULL CHECK (created_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*Z'),
  CHECK ((benchmark_distance_m IS NULL) = (benchmark_time_s IS NULL)),
  CHECK ((benchmark_distance_m IS NULL) = (benchmark_date IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE coach_policy (
  path TEXT NOT NULL PRIMARY KEY CHECK (length(path) BETWEEN 1 AND 120),
  value_json TEXT NOT NULL CHECK (json_type(value_json) IN ('integer', 'real', 'text', 'true', 'false'))
) STRICT, WITHOUT ROWID;

CREATE TABLE day_notes (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 4000),
  PRIMARY KEY (athlete_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_aliases (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  alias TEXT NOT NULL CHECK (length(alias) BETWEEN 1 AND 80),
  PRIMARY KEY (exercise_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_cues (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  cue TEXT NOT NULL CHECK (length(cue) BETWEEN 1 AND 160),
  PRIMARY KEY (exercise_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_equipment (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  equipment TEXT NOT NULL CHECK (equipment IN ('barbell', 'rack', 'bench', 'dumbbells', 'kettlebells', 'machines', 'pull-up-bar', 'box')),
  PRIMARY KEY (exercise_id, equipment)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_faults (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  fault TEXT NOT NULL CHECK (length(fault) BETWEEN 1 AND 160),
  PRIMARY KEY (exercise_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_regions (
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  region TEXT NOT NULL CHECK (region IN ('knee', 'hip', 'low-back', 'ankle', 'shoulder', 'wrist')), grade TEXT NOT NULL DEFAULT 'careful' CHECK (grade IN ('careful', 'avoid')),
  PRIMARY KEY (exercise_id, region)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercises (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 120),
  pattern TEXT NOT NULL CHECK (pattern IN ('squat', 'single-leg', 'hinge', 'calf', 'push', 'pull', 'trunk', 'jump')),
  loading TEXT NOT NULL CHECK (loading IN ('barbell', 'dumbbell', 'kettlebell', 'machine', 'bodyweight')),
  compound INTEGER NOT NULL CHECK (compound IN (0, 1)),
  upper_body INTEGER NOT NULL CHECK (upper_body IN (0, 1)),
  unilateral INTEGER NOT NULL CHECK (unilateral IN (0, 1)),
  built_in INTEGER NOT NULL CHECK (built_in IN (0, 1))
, set_up TEXT NOT NULL DEFAULT '' CHECK (length(set_up) <= 400), caution TEXT NOT NULL DEFAULT '' CHECK (length(caution) <= 400), easier_id TEXT REFERENCES exercises (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, harder_id TEXT REFERENCES exercises (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;

CREATE TABLE finding_counts (
  athlete_id TEXT NOT NULL PRIMARY KEY REFERENCES athletes (id) ON DELETE CASCADE,
  today TEXT NOT NULL CHECK (today IS date(today) AND today BETWEEN '1900-01-01' AND '2199-12-31'),
  info INTEGER NOT NULL CHECK (info >= 0),
  warning INTEGER NOT NULL CHECK (warning >= 0),
  serious INTEGER NOT NULL CHECK (serious >= 0)
, worst TEXT NOT NULL DEFAULT '' CHECK (length(worst) <= 120), stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1)), plan_news TEXT NOT NULL DEFAULT '' CHECK (length(plan_news) <= 600)) STRICT, WITHOUT ROWID;

CREATE TABLE groups (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 120)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_rows (
  step_id INTEGER NOT NULL REFERENCES history_steps (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  existed INTEGER NOT NULL CHECK (existed IN (0, 1)),
  c0 ANY, c1 ANY, c2 ANY, c3 ANY, c4 ANY, c5 ANY, c6 ANY, c7 ANY, c8 ANY, c9 ANY, c10 ANY, c11 ANY, c12 ANY, c13 ANY, c14 ANY, c15 ANY, c16 ANY, c17 ANY, c18 ANY, c19 ANY, c20 ANY, c21 ANY, c22 ANY, c23 ANY, c24 ANY, c25 ANY, c26 ANY, c27 ANY, c28 ANY, c29 ANY, c30 ANY, c31 ANY, c32 ANY, c33 ANY, c34 ANY, c35 ANY, c36 ANY, c37 ANY, c38 ANY, c39 ANY, c40 ANY, c41 ANY, c42 ANY, c43 ANY, c44 ANY, c45 ANY, c46 ANY, c47 ANY, c48 ANY, c49 ANY, c50 ANY, c51 ANY, c52 ANY, c53 ANY, c54 ANY, c55 ANY, c56 ANY, c57 ANY, c58 ANY, c59 ANY,
  PRIMARY KEY (step_id, table_name, row_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_steps (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  scopes TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*Z'),
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  row_count INTEGER NOT NULL CHECK (row_count >= 0)
, athlete_id TEXT CHECK (length(athlete_id) = 36), athlete_name TEXT CHECK ((athlete_name IS NULL) = (athlete_id IS NULL))) STRICT;

CREATE TABLE import_names (
  name TEXT NOT NULL PRIMARY KEY CHECK (length(name) >= 1),
  exercise_id TEXT REFERENCES exercises (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT REFERENCES athletes (id) ON DELETE CASCADE,
  imported_at TEXT NOT NULL CHECK (imported_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]*Z'),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64 AND content_hash NOT GLOB '*[^0-9a-f]*'),
  format TEXT NOT NULL CHECK (length(format) >= 1),
  file_name TEXT NOT NULL,
  rows_added INTEGER NOT NULL CHECK (rows_added >= 0),
  rows_updated INTEGER NOT NULL CHECK (rows_updated >= 0),
  rows_same INTEGER NOT NULL CHECK (rows_same >= 0),
  rows_failed INTEGER NOT NULL CHECK (rows_failed >= 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX imports_by_athlete ON imports (athlete_id) WHERE athlete_id IS NOT NULL;

CREATE INDEX imports_by_hash ON imports (content_hash);

CREATE TABLE library_item_tags (
  item_id TEXT NOT NULL REFERENCES library_items (id) ON DELETE CASCADE,
  tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 30 AND tag = trim(tag)),
  PRIMARY KEY (item_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE library_items (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('run', 'strength', 'cross', 'mobility', 'conditioning', 'other')),
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 120),
  content_json TEXT NOT NULL CHECK (json_valid(content_json))
, folder TEXT NOT NULL DEFAULT '' CHECK (length(folder) <= 60), built_in INTEGER NOT NULL DEFAULT 0 CHECK (built_in IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE library_uses (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL REFERENCES library_items (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX library_uses_by_item ON library_uses (item_id);

CREATE TABLE missed_sessions (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (
    reason IN ('illness', 'injury', 'tired', 'no-time', 'travel', 'weather', 'chosen', 'other')
  ),
  note TEXT NOT NULL CHECK (length(note) <= 4000)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_avoid_patterns (
  period_id TEXT NOT NULL REFERENCES periods (id) ON DELETE CASCADE,
  pattern TEXT NOT NULL CHECK (pattern IN ('squat', 'single-leg', 'hinge', 'calf', 'push', 'pull', 'trunk', 'jump')),
  PRIMARY KEY (period_id, pattern)
) STRICT, WITHOUT ROWID;

CREATE TABLE periods (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('unavailable', 'injury', 'illness', 'camp')),
  from_date TEXT NOT NULL CHECK (from_date IS date(from_date) AND from_date BETWEEN '1900-01-01' AND '2199-12-31'),
  to_date TEXT NOT NULL CHECK (to_date IS date(to_date) AND to_date BETWEEN '1900-01-01' AND '2199-12-31'),
  can_run INTEGER NOT NULL CHECK (can_run IN (0, 1)),
  can_lift INTEGER NOT NULL CHECK (can_lift IN (0, 1)),
  volume_share REAL CHECK (volume_share BETWEEN 0 AND 2),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  CHECK (from_date <= to_date)
) STRICT, WITHOUT ROWID;

CREATE INDEX periods_by_day ON periods (athlete_id, from_date);

CREATE TABLE phases (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  season_id TEXT NOT NULL REFERENCES seasons (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('base', 'build', 'peak', 'taper', 'race', 'transition')),
  first_monday TEXT NOT NULL CHECK (first_monday IS date(first_monday, 'weekday 0', '-6 days')),
  week_count INTEGER NOT NULL CHECK (week_count BETWEEN 1 AND 104)
) STRICT, WITHOUT ROWID;

CREATE INDEX phases_by_start ON phases (season_id, first_monday);

CREATE TABLE races (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 120),
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  distance_m REAL NOT NULL CHECK (distance_m BETWEEN 400 AND 300000),
  priority TEXT NOT NULL CHECK (priority IN ('A', 'B', 'C')),
  target_time_s REAL CHECK (target_time_s BETWEEN 30 AND 345600),
  result_time_s REAL CHECK (result_time_s BETWEEN 30 AND 345600),
  note TEXT NOT NULL CHECK (length(note) <= 4000)
, terrain TEXT NOT NULL DEFAULT 'road' CHECK (terrain IN ('road', 'track', 'trail')), ascent_m REAL CHECK (ascent_m BETWEEN 0 AND 30000)) STRICT, WITHOUT ROWID;

CREATE INDEX races_by_day ON races (athlete_id, date);

CREATE TABLE roster_layout (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  layout_json TEXT NOT NULL CHECK (json_valid(layout_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE run_items (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  parent_position INTEGER CHECK (parent_position >= 0 AND parent_position < position),
  kind TEXT NOT NULL CHECK (kind IN ('step', 'repeat')),
  times INTEGER CHECK (times BETWEEN 1 AND 100),
  intensity TEXT CHECK (intensity IN ('E', 'M', 'T', 'I', 'R', 'rest')),
  duration_s REAL CHECK (duration_s BETWEEN 0 AND 604800),
  distance_m REAL CHECK (distance_m BETWEEN 0 AND 1000000),
  note TEXT NOT NULL CHECK (length(note) <= 200),
  PRIMARY KEY (session_id, position),
  FOREIGN KEY (session_id, parent_position) REFERENCES run_items (session_id, position) ON DELETE CASCADE,
  CHECK ((kind = 'repeat') = (times IS NOT NULL)),
  CHECK ((kind = 'step') = (intensity IS NOT NULL)),
  CHECK (kind = 'step' OR (duration_s IS NULL AND distance_m IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filters (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(trim(name)) BETWEEN 1 AND 120),
  view_json TEXT NOT NULL CHECK (json_valid(view_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE season_facts (
  season_id TEXT NOT NULL PRIMARY KEY REFERENCES seasons (id) ON DELETE CASCADE,
  facts_json TEXT NOT NULL CHECK (json_valid(facts_json))
) STRICT, WITHOUT ROWID;

CREATE TABLE season_phase_pins (
  season_id TEXT NOT NULL REFERENCES seasons (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  kind TEXT NOT NULL CHECK (kind IN ('base', 'build', 'peak', 'taper')),
  PRIMARY KEY (season_id, monday)
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

CREATE TABLE season_week_pins (
  season_id TEXT NOT NULL REFERENCES seasons (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  distance_m REAL CHECK (distance_m BETWEEN 0 AND 400000),
  duration_s REAL CHECK (duration_s BETWEEN 0 AND 180000),
  lifts INTEGER CHECK (lifts BETWEEN 0 AND 4),
  hard_sets INTEGER CHECK (hard_sets BETWEEN 0 AND 60),
  PRIMARY KEY (season_id, monday)
) STRICT, WITHOUT ROWID;

CREATE TABLE season_week_reasons (
  season_id TEXT NOT NULL,
  monday TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  rule TEXT NOT NULL,
  subject TEXT NOT NULL,
  title TEXT NOT NULL,
  sentence TEXT NOT NULL,
  inputs_json TEXT NOT NULL CHECK (json_valid(inputs_json)),
  source TEXT NOT NULL,
  PRIMARY KEY (season_id, monday, position),
  FOREIGN KEY (season_id, monday) REFERENCES season_weeks (season_id, monday) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE season_weeks (
  season_id TEXT NOT NULL REFERENCES seasons (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  recovery INTEGER NOT NULL CHECK (recovery IN (0, 1)),
  taper INTEGER NOT NULL CHECK (taper IN (0, 1)),
  class TEXT CHECK (class IN ('LOW', 'MODERATE', 'HIGH')),
  target_distance_m REAL NOT NULL CHECK (target_distance_m BETWEEN 0 AND 1000000),
  target_duration_s REAL NOT NULL CHECK (target_duration_s BETWEEN 0 AND 604800),
  target_long_run_m REAL NOT NULL CHECK (target_long_run_m BETWEEN 0 AND 1000000),
  target_lifts INTEGER NOT NULL CHECK (target_lifts BETWEEN 0 AND 7),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  PRIMARY KEY (season_id, monday)
) STRICT, WITHOUT ROWID;

CREATE TABLE "seasons" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 120),
  start_date TEXT NOT NULL CHECK (start_date IS date(start_date) AND start_date BETWEEN '1900-01-01' AND '2199-12-31'),
  end_date TEXT CHECK (end_date IS NULL OR end_date IS date(end_date) AND end_date BETWEEN '1900-01-01' AND '2199-12-31'),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('1:1', '2:1', '3:1', '4:1', '5:1', '6:1', 'none')),
  volume_basis TEXT NOT NULL CHECK (volume_basis IN ('distance', 'time')),
  peak_distance_m REAL CHECK (peak_distance_m BETWEEN 1000 AND 400000),
  peak_duration_s REAL CHECK (peak_duration_s BETWEEN 1800 AND 180000),
  preset TEXT NOT NULL CHECK (preset IN ('article', 'article-primer', 'article-plyometrics')),
  goal TEXT NOT NULL CHECK (length(goal) <= 4000),
  first_monday TEXT NOT NULL CHECK (first_monday IS date(first_monday, 'weekday 0', '-6 days')),
  week_count INTEGER NOT NULL CHECK (week_count BETWEEN 1 AND 104)
) STRICT, WITHOUT ROWID;

CREATE INDEX seasons_by_start ON seasons (athlete_id, first_monday);

CREATE TABLE session_lifts (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL REFERENCES exercises (id),
  e1rm_kg REAL NOT NULL CHECK (e1rm_kg > 0),
  PRIMARY KEY (session_id, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_lifts_by_exercise ON session_lifts (exercise_id);

CREATE TABLE session_reasons (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  rule TEXT NOT NULL,
  subject TEXT NOT NULL,
  title TEXT NOT NULL,
  sentence TEXT NOT NULL,
  inputs_json TEXT NOT NULL CHECK (json_valid(inputs_json)),
  source TEXT NOT NULL,
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sessions" (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  season_id TEXT REFERENCES seasons (id) ON DELETE SET NULL,
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),
  planned_id TEXT REFERENCES sessions (id) ON DELETE SET NULL,
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  start_time TEXT CHECK (start_time GLOB '[01][0-9]:[0-5][0-9]' OR start_time GLOB '2[0-3]:[0-5][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('run', 'strength', 'cross', 'mobility', 'conditioning', 'other')),
  title TEXT NOT NULL CHECK (length(trim(title)) BETWEEN 1 AND 120),
  duration_s REAL CHECK (duration_s BETWEEN 0 AND 604800),
  rpe REAL CHECK (rpe BETWEEN 0 AND 10),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  edited INTEGER NOT NULL CHECK (edited IN (0, 1)),
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
  has_strength INTEGER NOT NULL CHECK (has_strength IN (0, 1)),
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

CREATE INDEX sessions_by_day ON sessions (athlete_id, date);

CREATE INDEX sessions_by_planned ON sessions (planned_id) WHERE planned_id IS NOT NULL;

CREATE INDEX sessions_by_season ON sessions (season_id, date) WHERE season_id IS NOT NULL;

CREATE UNIQUE INDEX sessions_by_source ON sessions (athlete_id, source_key) WHERE source_key IS NOT NULL;

CREATE TABLE "settings" (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  coach_name TEXT NOT NULL CHECK (length(coach_name) <= 120),
  distance_unit TEXT NOT NULL CHECK (distance_unit IN ('km', 'mi')),
  mass_unit TEXT NOT NULL CHECK (mass_unit IN ('kg', 'lb')),
  theme TEXT NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
  paper TEXT NOT NULL CHECK (paper IN ('a4', 'letter')),
  preset TEXT NOT NULL CHECK (preset IN ('article', 'article-primer', 'article-plyometrics'))
, wellness INTEGER NOT NULL DEFAULT 0 CHECK (wellness IN (0, 1)), language TEXT NOT NULL DEFAULT 'system'
  CHECK (language IN ('system', 'en', 'de')), date_style TEXT NOT NULL DEFAULT 'system'
  CHECK (date_style IN ('system', 'day-month', 'month-day', 'iso')), text_zoom INTEGER NOT NULL DEFAULT 100
  CHECK (text_zoom BETWEEN 80 AND 150), contrast TEXT NOT NULL DEFAULT 'system'
  CHECK (contrast IN ('system', 'more')), motion TEXT NOT NULL DEFAULT 'system'
  CHECK (motion IN ('system', 'reduce'))) STRICT, WITHOUT ROWID;

CREATE TABLE strength_sets (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  exercise_id TEXT NOT NULL REFERENCES exercises (id),
  kind TEXT NOT NULL CHECK (kind IN ('work', 'warm-up')),
  reps INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 200),
  load_kg REAL CHECK (load_kg BETWEEN 0 AND 1000),
  fraction_e1rm REAL CHECK (fraction_e1rm BETWEEN 0 AND 1.2),
  rest_s REAL CHECK (rest_s BETWEEN 0 AND 1800),
  rpe REAL CHECK (rpe BETWEEN 1 AND 10),
  note TEXT NOT NULL CHECK (length(note) <= 200), tempo TEXT NOT NULL DEFAULT '' CHECK (length(tempo) <= 12),
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX strength_sets_by_exercise ON strength_sets (exercise_id);

CREATE TABLE template_uses (
  season_id TEXT NOT NULL PRIMARY KEY REFERENCES seasons (id) ON DELETE CASCADE,
  template_id TEXT NOT NULL REFERENCES season_templates (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX template_uses_by_template ON template_uses (template_id);

CREATE TABLE week_days (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),
  sessions INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  points_1 REAL NOT NULL, points_2 REAL NOT NULL, points_3 REAL NOT NULL, points_4 REAL NOT NULL, points_5 REAL NOT NULL, points_6 REAL NOT NULL, points_7 REAL NOT NULL,
  effort_1_au REAL NOT NULL, effort_2_au REAL NOT NULL, effort_3_au REAL NOT NULL, effort_4_au REAL NOT NULL, effort_5_au REAL NOT NULL, effort_6_au REAL NOT NULL, effort_7_au REAL NOT NULL,
  PRIMARY KEY (athlete_id, monday, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE week_lifts (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),
  exercise_id TEXT NOT NULL,
  e1rm_kg REAL NOT NULL,
  PRIMARY KEY (athlete_id, monday, side, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE week_loads (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),
  run_s REAL NOT NULL,
  run_distance_m REAL NOT NULL,
  long_run_m REAL NOT NULL,
  points REAL NOT NULL,
  zone_1_s REAL NOT NULL,
  zone_2_s REAL NOT NULL,
  zone_3_s REAL NOT NULL,
  key_sessions INTEGER NOT NULL,
  runs INTEGER NOT NULL,
  lifts INTEGER NOT NULL,
  hard_sets INTEGER NOT NULL,
  tonnage_kg REAL NOT NULL,
  reps_80 INTEGER NOT NULL,
  last_date TEXT NOT NULL, contacts INTEGER NOT NULL DEFAULT 0, cross_s REAL NOT NULL DEFAULT 0, effort_au REAL NOT NULL DEFAULT 0,
  PRIMARY KEY (athlete_id, monday, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE week_top_sets (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, 'weekday 0', '-6 days')),
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),
  exercise_id TEXT NOT NULL,
  load_kg REAL NOT NULL,
  reps INTEGER NOT NULL,
  PRIMARY KEY (athlete_id, monday, side, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE wellness (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  date TEXT NOT NULL CHECK (date IS date(date) AND date BETWEEN '1900-01-01' AND '2199-12-31'),
  body_mass_kg REAL CHECK (body_mass_kg BETWEEN 20 AND 300),
  resting_heart_rate_bpm REAL CHECK (resting_heart_rate_bpm BETWEEN 20 AND 200),
  hrv_ms REAL CHECK (hrv_ms BETWEEN 1 AND 400),
  sleep_h REAL CHECK (sleep_h BETWEEN 0 AND 24),
  fatigue INTEGER CHECK (fatigue BETWEEN 1 AND 5),
  soreness INTEGER CHECK (soreness BETWEEN 1 AND 5),
  mood INTEGER CHECK (mood BETWEEN 1 AND 5),
  note TEXT NOT NULL CHECK (length(note) <= 4000),
  PRIMARY KEY (athlete_id, date),
  CHECK (note <> '' OR coalesce(body_mass_kg, resting_heart_rate_bpm, hrv_ms, sleep_h, fatigue, soreness, mood) IS NOT NULL)
) STRICT, WITHOUT ROWID;
