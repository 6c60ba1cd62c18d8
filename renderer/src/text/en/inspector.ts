/** English texts of the inspector area. */
export const inspector = {} as const;
