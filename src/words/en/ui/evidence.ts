/** Texts of evidence. */
export const evidence = {} as const
