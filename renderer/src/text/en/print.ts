/** English texts of the print area. */
export const print = {} as const;
