/** English texts of the roster area. */
export const roster = {} as const;
