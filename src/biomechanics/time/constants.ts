import type { SourceId } from '../../anatomy/sources'

interface Constant {
  readonly value: number
  readonly unit: 's' | 'ratio' | '1/strain' | 's/strain' | 'strain' | 'fraction'
  readonly min: number
  readonly max: number
  readonly source: readonly SourceId[]
  readonly says: string
}

/** Every constant of the layer of time, with where it comes from; those marked `teaching` are invented and say so on screen. */
export const timeConstants = {
  activationTime: {
    value: 0.015,
    unit: 's',
    min: 0.01,
    max: 0.02,
    source: ['degroote2016'],
    says: 'time constant of a rising activation',
  },
  deactivationTime: {
    value: 0.05,
    unit: 's',
    min: 0.04,
    max: 0.06,
    source: ['degroote2016'],
    says: 'time constant of a falling activation',
  },
  reflexDelay: {
    value: 0.04,
    unit: 's',
    min: 0.03,
    max: 0.1,
    source: ['judgement'],
    says: 'from stretch to answer: 30-50 ms by the shortest path, to 100 ms by longer ones',
  },
  reflexThreshold: {
    value: 0.05,
    unit: 'strain',
    min: 0,
    max: 0.2,
    source: ['calota2009'],
    says: 'stretch that a relaxed muscle lets pass; one degree of nutation is 0.005',
  },
  reflexGain: {
    value: 3,
    unit: '1/strain',
    min: 0,
    max: 20,
    source: ['teaching'],
    says: 'activation per strain above the threshold',
  },
  velocityGain: {
    value: 0.3,
    unit: 's/strain',
    min: 0,
    max: 2,
    source: ['teaching'],
    says: 'how much speed counts as stretch',
  },
  threatOnReflex: {
    value: 1,
    unit: 'ratio',
    min: 0,
    max: 3,
    source: ['hodges2011', 'teaching'],
    says: 'at full threat the reflex is this much stronger again',
  },
  deepPressureLeaves: {
    value: 0.29,
    unit: 'fraction',
    min: 0.2,
    max: 0.76,
    source: ['morelli1990'],
    says: 'share of the reflex that deep massage leaves while it lasts',
  },
  pressureOnset: {
    value: 1,
    unit: 's',
    min: 0.5,
    max: 5,
    source: ['kukulka1985'],
    says: 'time constant with which pressure takes hold',
  },
  staticFading: {
    value: 12,
    unit: 's',
    min: 5,
    max: 30,
    source: ['kukulka1985'],
    says: 'time constant with which the effect of a still pressure fades',
  },
  staticRemainder: {
    value: 0.1,
    unit: 'fraction',
    min: 0,
    max: 0.3,
    source: ['kukulka1985'],
    says: 'share of the effect that a still pressure keeps',
  },
  pressureRelease: {
    value: 0.3,
    unit: 's',
    min: 0.1,
    max: 1,
    source: ['morelli1990'],
    says: 'time constant of the return after release: back to baseline at once',
  },
  pressSpeedCounts: {
    value: 0.08,
    unit: 's/strain',
    min: 0,
    max: 1,
    source: ['roberts2011', 'teaching'],
    says: 'local stretch speed per speed of pressing',
  },
} as const satisfies Record<string, Constant>

export type TimeConstantId = keyof typeof timeConstants
/** Values of the constants, as used in one run. */
export type TimeValues = Readonly<Record<TimeConstantId, number>>

export const standardTime = Object.fromEntries(
  Object.entries(timeConstants).map(([id, { value }]) => [id, value]),
) as Record<TimeConstantId, number>
