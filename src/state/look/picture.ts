/** What a setting of the picture may be, and how it is named on screen. */
export const colorModes = { anatomy: 'Anatomy', mechanics: 'Mechanics' } as const
export const ghosts = { none: 'None', neutral: 'Neutral', pinned: 'Pinned', lifeSize: 'Life size' } as const
export const references = { gravity: 'Gravity', ilium: 'Ilium', L5: 'L5' } as const
export const holds = { feet: 'Feet', pelvis: 'Pelvis', trunk: 'Trunk' } as const
/** Sciatic nerve and piriformis after Beaton and Anson (1937); how often: Natsis 2014, 294 limbs. */
export const nerveVariants = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' } as const
export const labelDensities = { off: 'Off', key: 'Key', more: 'More' } as const
export type LabelDensity = keyof typeof labelDensities

/** Anatomical planes, by the axis of the frame that they cut. */
export const cuts = {
  sagittal: { name: 'Sagittal', axis: 2, min: -0.15, max: 0.15, ends: ['left', 'right'] },
  frontal: { name: 'Frontal', axis: 0, min: -0.12, max: 0.08, ends: ['back', 'front'] },
  transverse: { name: 'Transverse', axis: 1, min: -0.2, max: 0.3, ends: ['down', 'up'] },
} as const
export type Cut = keyof typeof cuts

export const exaggerations = [1, 2, 5, 10] as const
export type Exaggeration = (typeof exaggerations)[number]
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
