/** English texts of the week area. */
export const week = {} as const;
