import type { Grade } from '../../anatomy/claims'
import type { SourceId } from '../../anatomy/sources'

export const timeGroups = ['reflex', 'pressure', 'dials', 'pilot', 'visits', 'everyday'] as const

export interface TimeConstant {
  readonly group: (typeof timeGroups)[number]
  readonly value: number
  readonly unit:
    | 's'
    | 'days'
    | 'ratio'
    | '1/strain'
    | 's/strain'
    | 'strain'
    | 'fraction'
    | '1/s'
    | 'N·m'
    | '°'
    | '°/°'
    | 'kPa'
    | 'N·m/kPa'
  readonly min: number
  readonly max: number
  readonly source: readonly SourceId[]
  readonly grade: Grade
}

/** Every constant of the layer of time, with where it comes from; what each is called stands in words/en/ui/timeConstants.ts. Those with `teaching` as a source are invented and say so on screen. */
export const timeConstants = {
  activationTime: {
    group: 'reflex',
    value: 0.015,
    unit: 's',
    min: 0.01,
    max: 0.02,
    source: ['degroote2016'],
    grade: 'supported',
  },
  deactivationTime: {
    group: 'reflex',
    value: 0.05,
    unit: 's',
    min: 0.04,
    max: 0.06,
    source: ['degroote2016'],
    grade: 'supported',
  },
  reflexDelay: {
    group: 'reflex',
    value: 0.04,
    unit: 's',
    min: 0.03,
    max: 0.1,
    source: ['judgement'],
    grade: 'contested',
  },
  reflexThreshold: {
    group: 'reflex',
    value: 0.05,
    unit: 'strain',
    min: 0,
    max: 0.2,
    source: ['calota2009'],
    grade: 'contested',
  },
  reflexGain: {
    group: 'reflex',
    value: 3,
    unit: '1/strain',
    min: 0,
    max: 20,
    source: ['teaching'],
    grade: 'unsupported',
  },
  velocityGain: {
    group: 'reflex',
    value: 0.3,
    unit: 's/strain',
    min: 0,
    max: 2,
    source: ['teaching'],
    grade: 'unsupported',
  },
  threatOnReflex: {
    group: 'reflex',
    value: 1,
    unit: 'ratio',
    min: 0,
    max: 3,
    source: ['hodges2011', 'teaching'],
    grade: 'contested',
  },
  deepPressureLeaves: {
    group: 'pressure',
    value: 0.29,
    unit: 'fraction',
    min: 0.2,
    max: 0.76,
    source: ['morelli1990'],
    grade: 'supported',
  },
  pressureOnset: {
    group: 'pressure',
    value: 1,
    unit: 's',
    min: 0.5,
    max: 5,
    source: ['kukulka1985'],
    grade: 'contested',
  },
  staticFading: {
    group: 'pressure',
    value: 12,
    unit: 's',
    min: 5,
    max: 30,
    source: ['kukulka1985'],
    grade: 'supported',
  },
  staticRemainder: {
    group: 'pressure',
    value: 0.1,
    unit: 'fraction',
    min: 0,
    max: 0.3,
    source: ['kukulka1985'],
    grade: 'supported',
  },
  pressureRelease: {
    group: 'pressure',
    value: 0.3,
    unit: 's',
    min: 0.1,
    max: 1,
    source: ['morelli1990'],
    grade: 'supported',
  },
  pressSpeedCounts: {
    group: 'pressure',
    value: 0.08,
    unit: 's/strain',
    min: 0,
    max: 1,
    source: ['roberts2011', 'teaching'],
    grade: 'unsupported',
  },
  guardingPerReflex: {
    group: 'dials',
    value: 2,
    unit: 'ratio',
    min: 0,
    max: 5,
    source: ['teaching'],
    grade: 'unsupported',
  },
  guardingPerThreat: {
    group: 'dials',
    value: 0.2,
    unit: 'ratio',
    min: 0,
    max: 1,
    source: ['teaching'],
    grade: 'unsupported',
  },
  guardingFall: {
    group: 'dials',
    value: 1.2,
    unit: 's',
    min: 0.3,
    max: 5,
    source: ['teaching'],
    grade: 'unsupported',
  },
  depthOnComfort: {
    group: 'dials',
    value: 0.15,
    unit: 'ratio',
    min: 0,
    max: 1,
    source: ['teaching'],
    grade: 'unsupported',
  },
  pilotLoopGain: {
    group: 'pilot',
    value: 14,
    unit: '1/s',
    min: 1,
    max: 30,
    source: ['teaching'],
    grade: 'metaphor',
  },
  correctionLag: {
    group: 'pilot',
    value: 0.4,
    unit: 's',
    min: 0.1,
    max: 1,
    source: ['teaching'],
    grade: 'metaphor',
  },
  correctionBias: {
    group: 'pilot',
    value: 0.15,
    unit: 'fraction',
    min: 0.05,
    max: 0.4,
    source: ['teaching'],
    grade: 'metaphor',
  },
  headTurnMoves: {
    group: 'pilot',
    value: 0.002,
    unit: '°/°',
    min: 0,
    max: 0.005,
    source: ['teaching'],
    grade: 'metaphor',
  },
  swayMoment: {
    group: 'pilot',
    value: 0.1,
    unit: 'N·m',
    min: 0,
    max: 0.5,
    source: ['judgement'],
    grade: 'contested',
  },
  startThreat: {
    group: 'visits',
    value: 0.9,
    unit: 'fraction',
    min: 0.7,
    max: 1,
    source: ['teaching'],
    grade: 'unsupported',
  },
  startPsoas: {
    group: 'visits',
    value: 0.2,
    unit: 'fraction',
    min: 0.15,
    max: 0.25,
    source: ['teaching'],
    grade: 'unsupported',
  },
  startReactivity: {
    group: 'visits',
    value: 0.8,
    unit: 'fraction',
    min: 0.6,
    max: 1,
    source: ['teaching'],
    grade: 'unsupported',
  },
  naturalCourse: {
    group: 'visits',
    value: 42,
    unit: 'days',
    min: 14,
    max: 120,
    source: ['whitney1992', 'teaching'],
    grade: 'contested',
  },
  naturalFloor: {
    group: 'visits',
    value: 0.33,
    unit: 'fraction',
    min: 0.1,
    max: 0.7,
    source: ['teaching'],
    grade: 'unsupported',
  },
  psoasCourse: {
    group: 'visits',
    value: 90,
    unit: 'days',
    min: 40,
    max: 200,
    source: ['tabary1972', 'teaching'],
    grade: 'unsupported',
  },
  reactivityFollows: {
    group: 'visits',
    value: 4,
    unit: 'days',
    min: 1,
    max: 10,
    source: ['teaching'],
    grade: 'unsupported',
  },
  creepTime: {
    group: 'visits',
    value: 30,
    unit: 's',
    min: 10,
    max: 90,
    source: ['teaching'],
    grade: 'contested',
  },
  recoveryTime: {
    group: 'visits',
    value: 2,
    unit: 'days',
    min: 0.5,
    max: 4,
    source: ['teaching'],
    grade: 'contested',
  },
  easeCalms: {
    group: 'visits',
    value: 0.15,
    unit: 'fraction',
    min: 0,
    max: 0.25,
    source: ['wong2014', 'teaching'],
    grade: 'contested',
  },
  energyLengthens: {
    group: 'visits',
    value: 0.04,
    unit: 'fraction',
    min: 0,
    max: 0.08,
    source: ['franke2015', 'teaching'],
    grade: 'contested',
  },
  focusedLengthens: {
    group: 'visits',
    value: 0.22,
    unit: 'fraction',
    min: 0,
    max: 0.35,
    source: ['teaching'],
    grade: 'unsupported',
  },
  directQuiets: {
    group: 'visits',
    value: 0.5,
    unit: 'fraction',
    min: 0.1,
    max: 0.7,
    source: ['misirlioglu2015', 'teaching'],
    grade: 'contested',
  },
  restCalms: {
    group: 'visits',
    value: 0.03,
    unit: 'fraction',
    min: 0,
    max: 0.08,
    source: ['teaching'],
    grade: 'unsupported',
  },
  oneLegPush: {
    group: 'everyday',
    value: 3,
    unit: 'N·m',
    min: 0,
    max: 6,
    source: ['kibsgard2014', 'teaching'],
    grade: 'contested',
  },
  leanAtLiftOff: {
    group: 'everyday',
    value: 44,
    unit: '°',
    min: 38,
    max: 50,
    source: ['tully2005'],
    grade: 'supported',
  },
  breathPressure: {
    group: 'everyday',
    value: 0.4,
    unit: 'kPa',
    min: 0.2,
    max: 1,
    source: ['gastricSwing', 'judgement'],
    grade: 'contested',
  },
  pressureHolds: {
    group: 'everyday',
    value: 1,
    unit: 'N·m/kPa',
    min: 0.9,
    max: 5.3,
    source: ['mcgill1987', 'judgement'],
    grade: 'contested',
  },
} as const satisfies Record<string, TimeConstant>

export type TimeConstantId = keyof typeof timeConstants
export const timeConstantIds = Object.keys(timeConstants) as TimeConstantId[]
/** Values of the constants, as used in one run. */
export type TimeValues = Readonly<Record<TimeConstantId, number>>

export const standardTime = Object.fromEntries(
  Object.entries(timeConstants).map(([id, { value }]) => [id, value]),
) as Record<TimeConstantId, number>

/** Whether a constant was invented for teaching: it says so wherever it is used. */
export const isInvented = (id: TimeConstantId): boolean =>
  (timeConstants[id].source as readonly SourceId[]).some((source) => source === 'teaching' || source === 'judgement')
