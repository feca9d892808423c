/** Texts of look. */
export const look = {} as const
