import { type DrawnId, drawnIds, drawnRows } from './muscleKinds'
import { type TissueId, tissueColors } from './tissueColors'

/** Each muscle its own red-brown. */
export const muscleColors = Object.fromEntries(drawnIds.map((id) => [id, drawnRows[id].drawn.color])) as Readonly<
  Record<DrawnId, string>
>

export const allColors: Readonly<Record<DrawnId | TissueId, string>> = { ...tissueColors, ...muscleColors }

/** Tissue that touches other tissue. */
const besideTissue = { ligament: ['bone', 'disc'], nerve: ['bone', 'ligament'], disc: ['bone'] } as const

/** A muscle that is not drawn has no colour and touches nothing on screen. */
const isColored = (id: string): id is DrawnId | TissueId => id in allColors
type Pair = readonly [DrawnId | TissueId, DrawnId | TissueId]
const pairs: readonly Pair[] = [
  ...drawnIds.flatMap((id) => drawnRows[id].drawn.beside.filter(isColored).map((other): Pair => [id, other])),
  ...(['ligament', 'nerve', 'disc'] as const).flatMap((id) => besideTissue[id].map((other): Pair => [id, other])),
]

/**
 * What touches what on screen, and must never be taken for it: neighbours differ in lightness too, so that they differ
 * for colour-blind eyes (tests/anatomy). Each pair once, whichever names the other.
 */
export const neighbours: readonly Pair[] = pairs.filter(
  ([a, b], k) => !pairs.slice(0, k).some(([c, d]) => c === b && d === a),
)

/** Mechanics colours of bone, and of what is slack or switched off: outside the scale. */
export const mechanicsBone = '#d9d6d0'
export const offScale = '#9da0a4'

/** Tension from none to the top of the scale: lightness rises all the way, so that it reads without hue. */
export const tensionStops = ['#20357a', '#5d3fae', '#b93fa0', '#f2745f', '#ffd24a'] as const

/** A line of pull, from slack to its full strength. */
export const pullLineColors = { slack: '#efcfc0', full: '#c00010' } as const

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
