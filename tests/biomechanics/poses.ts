import fc from 'fast-check'
import { bodyOf } from '../../scripts/validation/ask'
import { bothSides } from '../../src/anatomy/sides'
import type { Controls } from '../../src/biomechanics/controls'
import { dofCount } from '../../src/biomechanics/mechanism'
import { unknownCount } from '../../src/biomechanics/trunkHold'
import { deg } from '../../src/math/units'

const even = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 2 ** 24 }).map((step) => min + ((max - min) * step) / 2 ** 24)

/** A pelvis 15° askew takes 15° of the 30° by which thighs go apart: an insertion stays outside its pulley. */
const thigh = fc.record({
  flexion: even(0, deg(110)),
  adduction: even(deg(-15), deg(40)),
  rotation: even(deg(-45), deg(45)),
})

/** Any pose within 15° a joint, thighs anywhere in their range: coordinates to add to a neutral pose, thigh turns. */
export const anyPose = fc.record({
  bend: fc.array(even(deg(-15), deg(15)), { minLength: dofCount, maxLength: dofCount }),
  thighs: fc.record({ right: thigh, left: thigh }),
})
export interface AnyPose {
  readonly bend: readonly number[]
  readonly thighs: Controls['thigh']
}

const rest = bodyOf().controls

export const controlsWith = (thighs: Controls['thigh']): Controls => ({ ...rest, thigh: thighs })

export const coordinatesOf = (neutral: Float64Array, bend: readonly number[]): Float64Array => {
  const q = Float64Array.from(neutral)
  for (let j = 0; j < unknownCount; j++) q[j] = q[j]! + (bend[j] ?? 0)
  return q
}

export const thighsAt = (flexion: number, rotation: number, adduction = 0): Controls['thigh'] =>
  bothSides(() => ({ flexion: deg(flexion), adduction: deg(adduction), rotation: deg(rotation) }))
