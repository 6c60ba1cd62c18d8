/** English texts of planning a season. */
export const seasonForm = {} as const;
