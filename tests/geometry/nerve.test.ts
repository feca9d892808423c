import { Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { type NerveVariantId, nerveVariants } from '../../src/anatomy/nerves'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { makeNerves, shapeNerves } from '../../src/geometry/nerve'
import { parts as drawnParts } from '../../src/geometry/nerveStations'
import { boneNames, type Solid, solid, solidOf } from './bones'
import { poseOf, riderOf, toFile } from './poses'

const variants = Object.keys(nerveVariants) as NerveVariantId[]
const around = 10
/** Two parts on two sides. */
const rings = makeNerves(ourBody, 'A', ['sciaticNerve']).positions.length / 3 / around / 4
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

/** Every way the thigh can be held. */
const postures = [0, 30, 60, 90, 110].flatMap((flexion) =>
  [-45, -20, 0, 20, 45].map((rotation) => ({ flexion, rotation })),
)
const lengthOf = (points: readonly Vector3[]): number =>
  points.slice(1).reduce((sum, point, k) => sum + point.distanceTo(points[k]!), 0)

/** Centre of the hip joint [mm], and how near the nerve comes to it. */
const hip = new Vector3(0, 0, 87.28)
const joint = 42

/** The shortest way from `a` to `b` that stays `radius` from `centre`: straight, round, straight. */
function shortestRound(a: Vector3, b: Vector3, centre: Vector3, radius: number): number {
  const [u, v] = [a.clone().sub(centre), b.clone().sub(centre)]
  const arc = u.angleTo(v) - Math.acos(radius / u.length()) - Math.acos(radius / v.length())
  if (arc <= 0) return a.distanceTo(b)
  return Math.sqrt(u.lengthSq() - radius ** 2) + radius * arc + Math.sqrt(v.lengthSq() - radius ** 2)
}

describe('sciatic nerve', () => {
  it.each(variants)('%s runs through no bone, however the thigh is held', (variant) => {
    const shape = makeNerves(ourBody, variant, ['sciaticNerve'])
    for (const posture of postures) {
      const pose = poseOf(posture)
      shapeNerves(shape, pose)
      for (const bone of bones) {
        const intoFile = toFile(pose, riderOf(bone.name))
        drawnParts.forEach(({ radius }, part) => {
          const nearest = Math.min(
            ...middles(shape.positions, part).map((point) => bone.depth(point.applyMatrix4(intoFile))),
          )
          // Not even its surface.
          expect(nearest, `${bone.name} ${JSON.stringify(posture)}`).toBeGreaterThan(radius)
        })
      }
    }
  })

  it.each(variants)('%s never stretches: its length stays within 1 %, its lower end glides', (variant) => {
    const shape = makeNerves(ourBody, variant, ['sciaticNerve'])
    shapeNerves(shape, poseOf({}))
    const standing = [0, 1].map((part) => lengthOf(middles(shape.positions, part)))
    for (const posture of postures) {
      shapeNerves(shape, poseOf(posture))
      for (const part of [0, 1])
        expect(lengthOf(middles(shape.positions, part)) / standing[part]!, JSON.stringify(posture)).toBeCloseTo(1, 2)
    }
  })

  it('is tight in flexion: from the foramen to the thigh a few per cent longer than the shortest way round the joint', () => {
    const shape = makeNerves(ourBody, 'A', ['sciaticNerve'])
    for (const flexion of [60, 90, 110]) {
      shapeNerves(shape, poseOf({ flexion }))
      const middle = middles(shape.positions, 0)
      const foramen = middle.findIndex(({ y }) => y < -2)
      const below = middle.slice(foramen)
      const shortest = shortestRound(below[0]!, below.at(-1)!, hip, joint)
      expect(lengthOf(below) / shortest, `${flexion}°`).toBeLessThan(1.07)
    }
  })

  it.each(variants)('%s passes piriformis as Beaton and Anson drew it', (variant) => {
    const shape = makeNerves(ourBody, variant, ['sciaticNerve'])
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
    const shape = makeNerves(ourBody, 'A', ['sciaticNerve'])
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
    const { positions } = makeNerves(ourBody, 'B', ['sciaticNerve'])
    const shape = makeNerves(ourBody, 'B', ['sciaticNerve'])
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
