/** Texts of pull. */
export const pull = {} as const
