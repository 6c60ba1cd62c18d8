/** Which weeks of a printed season stand there day by day: none, those from this week on, or all. */
export const DAY_PAGES = ['none', 'coming', 'all'] as const;
export type DayPages = (typeof DAY_PAGES)[number];
