/** English texts of the imports area. */
export const imports = {} as const;
