import { Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { bandTable } from '../../scripts/fitBands'
import { bodyIds } from '../../src/anatomy/bodies'
import { ourBody } from '../../src/anatomy/body'
import type { Pose } from '../../src/anatomy/pose'
import fit from '../../src/geometry/bandFit.json'
import { makeBands } from '../../src/geometry/bands'
import { bands, flatBandIds } from '../../src/geometry/bandTable'
import { fromGridSteps } from '../../src/math/gridSteps'
import { boneNames, type Solid, solidOf } from './bones'
import { poseOf } from './poses'

const surface = makeBands(ourBody)
let bones: ReadonlyMap<string, Solid>
beforeAll(() => {
  bones = new Map(boneNames.map((name) => [name, solidOf(name)]))
})

/** Vertices of a band. */
const verticesOf = (id: string): number[] => {
  const k = surface.ids.indexOf(id)
  return [...surface.band.keys()].filter((v) => surface.band[v] === k)
}
const restAt = (v: number): Vector3 =>
  new Vector3(surface.positions[3 * v], surface.positions[3 * v + 1], surface.positions[3 * v + 2]).multiplyScalar(1000)

/** Where the graphics card puts vertex v [mm]: the same sum as in src/scene/bandMaterial.ts. */
function drawnAt(v: number, pose: Pose): Vector3 {
  const at = surface.positions.subarray(3 * v, 3 * v + 3)
  const point = [0, 0, 0]
  for (const [which, weight] of [
    [0, 1 - surface.blend[v]!],
    [1, surface.blend[v]!],
  ] as const) {
    const m = pose[bodyIds[surface.bodies[2 * v + which]!]!]
    for (let k = 0; k < 3; k++)
      point[k]! += weight * (m[3 * k]! * at[0]! + m[3 * k + 1]! * at[1]! + m[3 * k + 2]! * at[2]! + m[9 + k]!)
  }
  return new Vector3(...(point as [number, number, number])).multiplyScalar(1000)
}

describe('ligaments', () => {
  it('lie as the fit lays them on the bones of today', () => {
    expect(JSON.stringify(bandTable())).toBe(JSON.stringify(fit))
  })

  it.each(flatBandIds)('%s takes root on its two bones: both edges within 0.5 mm of the surface', (id) => {
    const { along, across, steps } = fit[id]
    const nodes = fromGridSteps(steps, across, 3)
    const at = (i: number, j: number) =>
      new Vector3(...nodes.slice(3 * (i * across + j), 3 * (i * across + j) + 3)).multiplyScalar(0.01)
    const near = new Vector3()
    for (let j = 0; j < across; j++) {
      expect(bones.get(bands[id].bones[0])!.nearest(at(0, j), near)).toBeLessThan(0.5)
      expect(bones.get(bands[id].bones[1])!.nearest(at(along - 1, j), near)).toBeLessThan(0.5)
    }
  })

  it.each(flatBandIds)('%s lies on the bone and not in it: between its roots no deeper than 1 mm', (id) => {
    for (const v of verticesOf(`${id}.right`)) {
      const u = surface.fibre[2 * v]!
      if (u < 0.17 || u > 0.83) continue
      for (const bone of bones.values()) expect(bone.depth(restAt(v)), `${bone.name} ${u}`).toBeGreaterThan(-1)
    }
  })

  it.each(flatBandIds)('%s is a closed surface, thin and with an inside', (id) => {
    const k = surface.ids.indexOf(`${id}.right`)
    const edges = new Set<string>()
    for (let t = 0; t < surface.index.length; t += 3) {
      const face = [...surface.index.subarray(t, t + 3)]
      if (surface.band[face[0]!] !== k) continue
      for (let e = 0; e < 3; e++) edges.add(`${face[e]} ${face[(e + 1) % 3]}`)
    }
    for (const edge of edges) expect(edges.has(edge.split(' ').reverse().join(' '))).toBe(true)
  })

  it('are mirror images, to the bit', () => {
    for (const id of flatBandIds) {
      const [right, left] = [verticesOf(`${id}.right`), verticesOf(`${id}.left`)]
      right.forEach((v, n) => {
        const w = left[n]!
        expect(surface.positions[3 * w]).toBe(surface.positions[3 * v])
        expect(surface.positions[3 * w + 2]).toBe(-surface.positions[3 * v + 2]!)
      })
    }
  })

  it('follow the bodies: roots stay on their bones when sacrum, pelvis and spine move', () => {
    const pose = poseOf({ nutation: 15, tilt: 10, extension: 20 })
    for (const id of flatBandIds)
      for (const v of verticesOf(`${id}.right`)) {
        const u = surface.fibre[2 * v]!
        if (u !== 0 && u !== 1) continue
        const body = bands[id].on[u]
        const m = pose[body]
        const at = surface.positions.subarray(3 * v, 3 * v + 3)
        const carried = new Vector3(
          ...([0, 1, 2].map(
            (k) => m[3 * k]! * at[0]! + m[3 * k + 1]! * at[1]! + m[3 * k + 2]! * at[2]! + m[9 + k]!,
          ) as [number, number, number]),
        ).multiplyScalar(1000)
        expect(drawnAt(v, pose).distanceTo(carried)).toBeLessThan(0.01)
      }
  })

  it('never jump: half a degree of nutation moves no point by more than a millimetre', () => {
    for (let nutation = -10; nutation < 15; nutation += 5) {
      const [one, other] = [poseOf({ nutation }), poseOf({ nutation: nutation + 0.5 })]
      for (let v = 0; v < surface.blend.length; v += 3)
        expect(drawnAt(v, one).distanceTo(drawnAt(v, other))).toBeLessThan(1)
    }
  })
})
