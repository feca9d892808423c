import { expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import type { DrawnBody } from '../../src/geometry/tissue'
import type { Vec3 } from '../../src/math/vec3'
import { fitAffine } from '../../src/math/warp'
import { backToOurs, turnOf, wearOwn } from '../../src/state/own/fitting'
import { type Fitted, ownCredit, useOwn } from '../../src/state/own/ownStore'
import { choose, pin, putOn, unpin, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'

startPage()

const corners: readonly Vec3[] = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]
const stretched = (by: number): DrawnBody => {
  const to = corners.map(([x, y, z]): Vec3 => [by * x, by * y, by * z])
  return { shape: fitAffine(corners, to)!, tissue: null }
}

it('another body is asked again what was asked, and its neutral is its own', () => {
  choose({ psoasShortening: { right: 0.1 } })
  const { report: ours, neutral } = useChoices.getState()
  expect(putOn(stretched(1.1))).toBe(true)
  const now = useChoices.getState()
  expect(now.scenario.psoasShortening.right).toBe(0.1)
  // Arms grow as the body does: the law of the lever.
  expect(now.report.piriformisMomentArm.right.rotation / ours.piriformisMomentArm.right.rotation).toBeCloseTo(1.1, 2)
  expect(now.neutral.nutation.mean).not.toBe(neutral.nutation.mean)
  expect(putOn(ourBody)).toBe(true)
  expect(useChoices.getState().report.nutation.mean).toBeCloseTo(ours.nutation.mean, 9)
})

it('a body that is none is not taken, and nothing has changed', () => {
  const before = useChoices.getState()
  const shape = stretched(1).shape!
  const none = { shape: { ...shape, weights: shape.weights.map(() => Number.NaN) }, tissue: null }
  expect(putOn(none)).toBe(false)
  expect(useChoices.getState()).toBe(before)
})

const noTurn = [1, 0, 0, 0, 1, 0, 0, 0, 1]
const fittedBy = (shape: Fitted['shape']): Fitted => ({
  shape,
  tissue: { fields: {}, bellies: {} },
  surfaces: {},
  kept: {},
  landmarks: [],
  fits: [],
  toFile: { scale: 1, turn: noTurn, shift: [0, 0, 0] },
  ratio: 1,
  unit: 'm',
  turn: noTurn,
})
const credit = { name: 'Scan 7', author: 'A. Body', licence: 'CC BY 4.0' }

it('bones that were fitted are the body once it is said whose they are, until ours are back', () => {
  const fitted = fittedBy(stretched(1.1).shape!)
  useOwn.setState({ fitted })
  wearOwn()
  expect(useChoices.getState().worn).toBe(ourBody)
  expect(useOwn.getState().trouble).toBe('The name is empty: say whose bones these are and under which licence.')
  useOwn.setState({ credit })
  wearOwn()
  expect(useChoices.getState().worn).toBe(fitted)
  expect(useOwn.getState().trouble).toBeNull()
  backToOurs()
  expect(useChoices.getState().worn).toBe(ourBody)
  expect(useOwn.getState().fitted).toBeNull()
})

it('bones that do not balance are said to, and everything is as it was, A among it', () => {
  pin()
  const before = useChoices.getState()
  const { shape } = stretched(1)
  useOwn.setState({ fitted: fittedBy({ ...shape!, weights: shape!.weights.map(() => Number.NaN) }), credit })
  wearOwn()
  expect(useChoices.getState()).toBe(before)
  expect(useOwn.getState().trouble).toMatch(/the forces do not balance, so ours stay/)
  unpin()
})

it('whose bones they are is said only while they are worn', () => {
  expect(ownCredit(stretched(1), credit)).toBe('Own bones: Scan 7 · A. Body · CC BY 4.0')
  expect(ownCredit(ourBody, credit)).toBeNull()
})

it('axes that are said are a turn, right-handed: forward and up make right', () => {
  // A scanner: left, back, up.
  expect(turnOf({ up: '+Z', front: '-Y' })!.map((x) => x + 0)).toEqual([0, 0, -1, -1, 0, 0, 0, 1, 0])
  expect(turnOf({ up: '+Z', front: null })).toBeNull()
})
