import type { Migration } from './migration.ts';

/** Language, dates, text size, contrast and motion of the window. */
export const look: Migration = {
  version: 9,
  name: 'language and look',
  sql: `
ALTER TABLE settings ADD COLUMN language TEXT NOT NULL DEFAULT 'system'
  CHECK (language IN ('system', 'en', 'de'));
ALTER TABLE settings ADD COLUMN date_style TEXT NOT NULL DEFAULT 'system'
  CHECK (date_style IN ('system', 'day-month', 'month-day', 'iso'));
ALTER TABLE settings ADD COLUMN text_zoom INTEGER NOT NULL DEFAULT 100
  CHECK (text_zoom BETWEEN 80 AND 150);
ALTER TABLE settings ADD COLUMN contrast TEXT NOT NULL DEFAULT 'system'
  CHECK (contrast IN ('system', 'more'));
ALTER TABLE settings ADD COLUMN motion TEXT NOT NULL DEFAULT 'system'
  CHECK (motion IN ('system', 'reduce'));
DELETE FROM history_rows WHERE table_name = 'settings';
`,
};
