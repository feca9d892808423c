import type { MuscleId } from './muscles'

/** Anatomy colours. Neighbours differ in lightness too, so that they differ for colour-blind eyes (tests/anatomy). */
export const tissueColors = {
  bone: '#efe5d2',
  disc: '#86a0b0',
  /** Ligament, cartilage and capsule: cream would be lost against bone. */
  ligament: '#bfd2dd',
  nerve: '#e8c440',
  tendon: '#eee6d6',
} as const

/** Each muscle its own red-brown. */
export const muscleColors = {
  psoasMajor: '#842c29',
  iliacus: '#dd9f90',
  quadratusLumborum: '#b76c54',
  piriformis: '#cc8450',
  gluteusMaximus: '#9a5638',
  coccygeus: '#62302b',
} as const satisfies Record<MuscleId, string>

/** What touches what on screen, and must never be taken for it. */
export const neighbours: readonly (readonly [keyof typeof allColors, keyof typeof allColors])[] = [
  ['psoasMajor', 'iliacus'],
  ['psoasMajor', 'quadratusLumborum'],
  ['psoasMajor', 'bone'],
  ['psoasMajor', 'disc'],
  ['iliacus', 'quadratusLumborum'],
  ['iliacus', 'bone'],
  ['iliacus', 'ligament'],
  ['quadratusLumborum', 'bone'],
  ['quadratusLumborum', 'ligament'],
  ['piriformis', 'bone'],
  ['piriformis', 'coccygeus'],
  ['piriformis', 'gluteusMaximus'],
  ['piriformis', 'ligament'],
  ['piriformis', 'nerve'],
  ['gluteusMaximus', 'bone'],
  ['gluteusMaximus', 'coccygeus'],
  ['gluteusMaximus', 'ligament'],
  ['gluteusMaximus', 'nerve'],
  ['coccygeus', 'bone'],
  ['coccygeus', 'ligament'],
  ['ligament', 'bone'],
  ['ligament', 'disc'],
  ['nerve', 'bone'],
  ['nerve', 'ligament'],
  ['disc', 'bone'],
]

export const allColors = { ...tissueColors, ...muscleColors } as const

/** Mechanics colours of bone, and of what is slack or switched off: outside the scale. */
export const mechanicsBone = '#d9d6d0'
export const offScale = '#9da0a4'

/** Tension from none to the top of the scale: lightness rises all the way, so that it reads without hue. */
export const tensionStops = ['#20357a', '#5d3fae', '#b93fa0', '#f2745f', '#ffd24a'] as const

/** Arrows and axes: none of the colours of tissue. */
export const forceColors = {
  muscle: '#1f5fff',
  ligament: '#00a389',
  load: '#33383f',
  axis: '#b0219e',
  arm: '#f08a00',
  nutation: '#d9822b',
  counternutation: '#2b7fd9',
} as const
