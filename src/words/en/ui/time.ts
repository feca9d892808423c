/** Texts of time. */
export const time = {} as const
