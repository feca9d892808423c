/** Texts of talk. */
export const talk = {} as const
