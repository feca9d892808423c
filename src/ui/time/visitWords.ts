import type { VisitQuantity } from '../../biomechanics/time/bands'
import type { strategies, VisitEvent } from '../../biomechanics/time/exercise'
import { fixed, signed } from '../kit/words'

interface QuantityWords {
  readonly name: string
  readonly short: string
  readonly unit: string
  /** From the rule's numbers to those on screen. */
  readonly scale: number
  readonly range: readonly [number, number]
  readonly format: (value: number) => string
}

/** How the quantities of the six visits are named and shown. */
export const quantities: Readonly<Record<VisitQuantity, QuantityWords>> = {
  tension: {
    name: 'Tension of the right piriformis',
    short: 'Tension',
    unit: 'N',
    scale: 1,
    range: [0, 210],
    format: (v) => fixed(v, 0),
  },
  nutation: {
    name: 'Nutation against rest',
    short: 'Nutation',
    unit: '°',
    scale: 1,
    range: [-0.5, 1.5],
    format: (v) => signed(v, 1),
  },
  psoas: {
    name: 'Psoas shortening',
    short: 'Psoas',
    unit: '%',
    scale: 100,
    range: [0, 26],
    format: (v) => fixed(v, 0),
  },
  threat: {
    name: 'Perceived threat',
    short: 'Threat',
    unit: 'of 10',
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

/** How long an event of a visit lasts. */
export const lasts: Readonly<Record<VisitEvent, string>> = {
  ease: '90 s',
  energy: '5 × 6 s',
  soreSpot: '5 min',
  focused: '5 min',
  rest: '10 min',
}
