import { Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { type NerveVariantId, nerveVariants } from '../../src/anatomy/nerves'
import { makeMuscle } from '../../src/geometry/muscle'
import { makeNerves, shapeNerves } from '../../src/geometry/nerve'
import { boneNames, type Solid, solid, solidOf } from './bones'
import { poseOf } from './poses'

const variants = Object.keys(nerveVariants) as NerveVariantId[]
const around = 10
/** Two parts on two sides. */
const rings = makeNerves(ourBody, 'A').positions.length / 3 / around / 4
const parts = ['tibial', 'fibular'] as const

/** Middles of the rings of one part of the right nerve [mm]. */
function middles(positions: Float32Array, part: number): Vector3[] {
  return Array.from({ length: rings }, (_, i) => {
    const sum = new Vector3()
    for (let j = 0; j < around; j++) {
      const o = 3 * ((part * rings + i) * around + j)
      sum.add(new Vector3(positions[o], positions[o + 1], positions[o + 2]))
    }
    return sum.multiplyScalar(1000 / around)
  })
}

let bones: Solid[]
let piriformis: Solid
beforeAll(() => {
  bones = boneNames.map((name) => solidOf(name))
  const { positions, index } = makeMuscle(ourBody, 'piriformis', 'right')
  piriformis = solid(
    'piriformis',
    positions.map((metres) => 1000 * metres),
    index.slice(),
  )
})

describe('sciatic nerve', () => {
  it.each(variants)('%s runs through no bone', (variant) => {
    const shape = makeNerves(ourBody, variant)
    shapeNerves(shape, poseOf({}))
    for (const part of [0, 1])
      for (const point of middles(shape.positions, part))
        for (const bone of bones)
          expect(bone.depth(point), `${bone.name} ${point.toArray().map(Math.round)}`).toBeGreaterThan(-0.5)
  })

  it.each(variants)('%s passes piriformis as Beaton and Anson drew it', (variant) => {
    const shape = makeNerves(ourBody, variant)
    shapeNerves(shape, poseOf({}))
    parts.forEach((name, part) => {
      const inside = middles(shape.positions, part).filter((point) => piriformis.depth(point) < -1)
      const route = nerveVariants[variant][name]
      if (route === 'through') expect(inside.length).toBeGreaterThan(0)
      else expect(inside.length).toBe(0)
      // Above leaves the pelvis over the upper border: higher than below where both are level with the belly (z 60 mm).
      const crossing = middles(shape.positions, part).find(({ z }) => z > 60)!
      expect(crossing.y > 25).toBe(route !== 'below')
    })
  })

  it('follows femur and sacrum without a jump from 0 to 110 degrees of hip flexion', () => {
    const shape = makeNerves(ourBody, 'A')
    shapeNerves(shape, poseOf({ flexion: 0 }))
    let before = shape.positions.slice()
    for (let flexion = 1; flexion <= 110; flexion++) {
      shapeNerves(shape, poseOf({ flexion }))
      let most = 0
      shape.positions.forEach((x, o) => {
        expect(Number.isFinite(x)).toBe(true)
        most = Math.max(most, Math.abs(x - before[o]!))
      })
      // One degree moves a point 320 mm down the thigh by 5.6 mm.
      expect(most).toBeLessThan(0.009)
      before = shape.positions.slice()
    }
  })

  it('is a mirror image on the left, to the bit of a float', () => {
    const { positions } = makeNerves(ourBody, 'B')
    const shape = makeNerves(ourBody, 'B')
    shapeNerves(shape, poseOf({}))
    const half = positions.length / 2
    for (let part = 0; part < 2; part++) {
      const right = middles(shape.positions, part)
      const left = middles(shape.positions.subarray(half), part)
      right.forEach((point, i) => {
        expect(left[i]!.x).toBeCloseTo(point.x, 3)
        expect(left[i]!.z).toBeCloseTo(-point.z, 3)
      })
    }
  })
})
