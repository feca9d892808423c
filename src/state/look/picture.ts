/** What a setting of the picture may be. */
export const colorModes = ['anatomy', 'mechanics'] as const
export const ghosts = ['none', 'neutral', 'pinned', 'lifeSize'] as const
export const references = ['gravity', 'ilium', 'L5'] as const
export const holds = ['feet', 'pelvis', 'trunk'] as const
/** Sciatic nerve and piriformis after Beaton and Anson (1937); how often: Natsis 2014, 294 limbs. */
export const nerveOptions = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const labelDensities = ['off', 'key', 'more'] as const
export type LabelDensity = (typeof labelDensities)[number]

/** Anatomical planes, by the axis of the frame that they cut. */
export const cuts = {
  sagittal: { axis: 2, min: -0.15, max: 0.15, ends: ['left', 'right'] },
  frontal: { axis: 0, min: -0.12, max: 0.08, ends: ['back', 'front'] },
  transverse: { axis: 1, min: -0.2, max: 0.3, ends: ['down', 'up'] },
} as const
export type CutName = keyof typeof cuts

export const exaggerations = [1, 2, 5, 10] as const
export type Exaggeration = (typeof exaggerations)[number]
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
