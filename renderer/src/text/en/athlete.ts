/** English texts of the athlete area. */
export const athlete = {} as const;
