import type { Migration } from './migration.ts';

const MONDAY = `'weekday 0', '-6 days'`;
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const KEY = `
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  monday TEXT NOT NULL CHECK (monday IS date(monday, ${MONDAY})),
  side TEXT NOT NULL CHECK (side IN ('planned', 'actual')),`;

/** Day of the week of a session, Monday = 1. */
const WEEKDAY = `(strftime('%w', s.date) + 6) % 7 + 1`;

/** Room for goals of lifts, and roll-ups that hold a week's days and its heaviest sets. */
export const progress: Migration = {
  version: 7,
  name: 'progress',
  sql: `
CREATE TABLE athlete_lift_goals (
  athlete_id TEXT NOT NULL REFERENCES athletes (id) ON DELETE CASCADE,
  exercise_id TEXT NOT NULL REFERENCES exercises (id) ON DELETE CASCADE,
  e1rm_kg REAL NOT NULL CHECK (e1rm_kg BETWEEN 1 AND 600),
  by_date TEXT CHECK (by_date IS NULL OR by_date IS date(by_date) AND by_date BETWEEN '1900-01-01' AND '2199-12-31'),
  PRIMARY KEY (athlete_id, exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE week_days (${KEY}
  sessions INTEGER NOT NULL,
  rated INTEGER NOT NULL,
  ${DAYS.map((day) => `points_${day} REAL NOT NULL`).join(', ')},
  ${DAYS.map((day) => `effort_${day}_au REAL NOT NULL`).join(', ')},
  PRIMARY KEY (athlete_id, monday, side)
) STRICT, WITHOUT ROWID;
INSERT INTO week_days SELECT s.athlete_id, date(s.date, ${MONDAY}), s.side,
  sum(s.kind <> 'mobility'), sum(s.kind <> 'mobility' AND s.load_effort_au > 0),
  ${DAYS.map((day) => `total(s.load_points) FILTER (WHERE ${WEEKDAY} = ${day})`).join(', ')},
  ${DAYS.map((day) => `total(s.load_effort_au) FILTER (WHERE ${WEEKDAY} = ${day})`).join(', ')}
FROM sessions s GROUP BY 1, 2, 3;

CREATE TABLE week_top_sets (${KEY}
  exercise_id TEXT NOT NULL,
  load_kg REAL NOT NULL,
  reps INTEGER NOT NULL,
  PRIMARY KEY (athlete_id, monday, side, exercise_id)
) STRICT, WITHOUT ROWID;
INSERT INTO week_top_sets SELECT s.athlete_id, date(s.date, ${MONDAY}), s.side, t.exercise_id, max(t.load_kg),
  CAST(round(max(t.load_kg * 1e6 + t.reps) - max(t.load_kg) * 1e6) AS INTEGER)
FROM sessions s CROSS JOIN strength_sets t ON t.session_id = s.id
WHERE t.kind = 'work' AND t.load_kg > 0 AND s.kind = 'strength' GROUP BY 1, 2, 3, 4;
`,
};
