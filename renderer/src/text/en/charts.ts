/** English texts of the charts area. */
export const charts = {} as const;
