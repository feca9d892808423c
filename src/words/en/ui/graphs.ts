/** Texts of graphs. */
export const graphs = {} as const
