/** Texts of find. */
export const find = {} as const
