/** English texts of the season area. */
export const season = {} as const;
