import { afterEach, expect, it } from 'vitest'
import { wear } from '../../src/anatomy/shape'
import type { Vec3 } from '../../src/math/vec3'
import { fitAffine, type Warp } from '../../src/math/warp'
import { askAgain, choose, useChoices } from '../../src/state/choices'
import { ownCredit } from '../../src/state/own'
import { turnOf } from '../../src/state/ownWork'
import { startPage } from '../../src/state/page'

startPage()

const corners: readonly Vec3[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]
const stretched = (by: number): Warp => {
  const to = corners.map(([x, y, z]): Vec3 => [by * x, by * y, by * z])
  return fitAffine(corners, to)!
}

afterEach(() => {
  wear(null)
  askAgain()
})

it('another body is asked again what was asked, and its neutral is its own', () => {
  choose({ psoasShortening: { right: 0.1 } })
  const { report: ours, neutral } = useChoices.getState()
  wear(stretched(1.1))
  expect(askAgain()).toBe(true)
  const now = useChoices.getState()
  expect(now.scenario.psoasShortening.right).toBe(0.1)
  // Arms grow as the body does: the law of the lever.
  expect(now.report.piriformisMomentArm.right.rotation / ours.piriformisMomentArm.right.rotation).toBeCloseTo(1.1, 2)
  expect(now.neutral.nutation.mean).not.toBe(neutral.nutation.mean)
  wear(null)
  expect(askAgain()).toBe(true)
  expect(useChoices.getState().report.nutation.mean).toBeCloseTo(ours.nutation.mean, 9)
})

it('a body that is none is not taken, and nothing has changed', () => {
  const { report, neutral } = useChoices.getState()
  wear({ ...stretched(1), weights: stretched(1).weights.map(() => Number.NaN) })
  expect(askAgain()).toBe(false)
  expect(useChoices.getState().report).toBe(report)
  expect(useChoices.getState().neutral).toBe(neutral)
})

it('whose bones they are is said only while they are worn', () => {
  const credit = { name: 'Scan 7', author: 'A. Body', licence: 'CC BY 4.0' }
  expect(ownCredit({ worn: true, credit })).toBe('Own bones: Scan 7 · A. Body · CC BY 4.0')
  expect(ownCredit({ worn: false, credit })).toBeNull()
})

it('axes that are said are a turn, right-handed: forward and up make right', () => {
  // A scanner: left, back, up.
  expect(turnOf({ up: '+Z', front: '-Y' })!.map((x) => x + 0)).toEqual([0, 0, -1, -1, 0, 0, 0, 1, 0])
  expect(turnOf({ up: '+Z', front: null })).toBeNull()
})
