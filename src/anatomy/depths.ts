/** Layers of a dissection, from the outside in; each takes away what lies over it. */
export const depths = ['superficial', 'middle', 'deep', 'ligaments', 'bones'] as const
export type Depth = (typeof depths)[number]

/** How many layers lie over it. */
export const depthIndex = (depth: Depth): number => depths.indexOf(depth)
