import type { Migration } from './migration.ts';

/** What a plan does not know yet, kept for the roster beside the counts of findings, and as short-lived as they are. */
export const planNews: Migration = {
  version: 6,
  name: 'what plans do not know yet',
  sql: `
DELETE FROM finding_counts;
ALTER TABLE finding_counts ADD COLUMN plan_news TEXT NOT NULL DEFAULT '' CHECK (length(plan_news) <= 600);
`,
};
