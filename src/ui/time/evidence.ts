import type { ClaimId } from '../../anatomy/claims'
import type { Exercise } from '../../biomechanics/time/exercise'

/** What is known beside what is played. For the everyday scenarios each says its own. */
export const timeClaims = {
  pilot: ['piriformisPilot', 'piriformisNeck', 'neckPosture', 'sacroiliacSmall'],
  press: [
    'pressureWhileItLasts',
    'deepQuietsReflex',
    'rampQuieter',
    'fastStretch',
    'threatTone',
    'onlyGentle',
    'rollingGuards',
  ],
  visits: ['regressionToMean', 'localRelief', 'easeAndEnergy', 'gentleFirst', 'positionPain'],
  everyday: [],
  push: ['forceClosure', 'piriformisStabilises', 'gluteusAtJoint'],
} as const satisfies Record<Exercise['kind'], readonly ClaimId[]>

/** What cuts the other way: one click from the probe. */
export const otherWay = [
  'deepQuietsReflex',
  'pressureWhileItLasts',
  'rampQuieter',
  'onlyGentle',
] as const satisfies readonly ClaimId[]
export const rolling = ['rollingGuards'] as const satisfies readonly ClaimId[]
