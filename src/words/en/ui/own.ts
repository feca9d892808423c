/** Texts of own. */
export const own = {} as const
