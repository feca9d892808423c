import type { VisitQuantity } from '../../biomechanics/time/bands'
import type { strategies } from '../../biomechanics/time/exercise'
import { fixed, signed } from '../kit/words'

interface Quantity {
  /** From the rule's numbers to those on screen. */
  readonly scale: number
  readonly range: readonly [number, number]
  readonly format: (value: number) => string
}

/** How the quantities of the six visits are shown. */
export const quantities: Readonly<Record<VisitQuantity, Quantity>> = {
  tension: {
    scale: 1,
    range: [0, 210],
    format: (v) => fixed(v, 0),
  },
  nutation: {
    scale: 1,
    range: [-0.5, 1.5],
    format: (v) => signed(v, 1),
  },
  psoas: {
    scale: 100,
    range: [0, 26],
    format: (v) => fixed(v, 0),
  },
  threat: {
    scale: 10,
    range: [0, 10],
    format: (v) => fixed(v, 1),
  },
}

export const strategyColors: Readonly<Record<(typeof strategies)[number], string>> = {
  soreSpot: 'line-b',
  wholeSystem: 'line-a',
  timeAlone: 'line-d',
}
export const ownColor = 'line-e'
