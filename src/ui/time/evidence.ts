import type { ClaimId } from '../../anatomy/claims'
import type { Exercise } from '../../biomechanics/time/exercise'

/** What is known beside what is played. For the everyday scenarios each says its own. */
export const timeClaims = {
  pilot: ['piriformisPilot', 'neckShapesPosture', 'sacroiliacSmall'],
  press: [
    'pressureWhileItLasts',
    'deeperQuietensMore',
    'rampQuieter',
    'fastStretch',
    'threatTone',
    'onlyGentleWorks',
    'rollingUntested',
  ],
  visits: ['regressionToMean', 'soreSpotShortRelief', 'easeAndEnergy', 'calmFirst', 'positionPain'],
  everyday: [],
  push: ['forceClosure', 'piriformisStabilises', 'gluteusAtJoint'],
} as const satisfies Record<Exercise['kind'], readonly ClaimId[]>

/** What cuts the other way: one click from the probe. */
export const otherWay = [
  'deeperQuietensMore',
  'pressureWhileItLasts',
  'rampQuieter',
  'onlyGentleWorks',
] as const satisfies readonly ClaimId[]
export const rolling = ['rollingUntested'] as const satisfies readonly ClaimId[]
