/**
 * Layers of a dissection, from the outside in; each takes away what lies over it. Skin is an outline; what is `reflected` is cut at its
 * origin and turned back when that is reached, as in a dissection room.
 */
export const depths = ['skin', 'superficial', 'reflected', 'middle', 'deep', 'ligaments', 'bones'] as const
export type Depth = (typeof depths)[number]

/** How many layers lie over it. */
export const depthIndex = (depth: Depth): number => depths.indexOf(depth)
