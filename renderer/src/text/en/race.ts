/** English texts of the race area. */
export const race = {} as const;
