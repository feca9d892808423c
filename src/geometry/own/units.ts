/** Lengths a file may be written in [m]. */
export const units = { mm: 1e-3, cm: 1e-2, m: 1, inch: 0.0254 } as const
export type LengthUnit = keyof typeof units
