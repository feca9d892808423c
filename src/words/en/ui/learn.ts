/** Texts of learn. */
export const learn = {} as const
