import { readFileSync } from 'node:fs'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, it } from 'vitest'
import { makeSkin, marksJson, marksOn } from '../../scripts/makeSkin'
import { loadSurface } from '../../scripts/models/surface'
import { bodyIds } from '../../src/anatomy/bodies'
import { ourBody } from '../../src/anatomy/body'
import { boneIds, bones } from '../../src/anatomy/bones'
import { landmark } from '../../src/anatomy/landmarks'
import { drawnIds } from '../../src/anatomy/muscleKinds'
import { sides } from '../../src/anatomy/sides'
import { feltIds, skinMark } from '../../src/anatomy/skinMarks'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { makeSkinShape, skinHolds } from '../../src/geometry/skin'
import type { Vec3 } from '../../src/math/vec3'
import { geometryOf } from '../../src/scene/body/modelFile'
import { poseOf } from './poses'

const file = new URL('../../src/scene/body/skin.glb', import.meta.url)
const bytes = readFileSync(file)
await MeshoptDecoder.ready
const half = geometryOf(new Uint8Array(bytes))
const numbers = (name: string): Float32Array => {
  const from = half.getAttribute(name)!
  return Float32Array.from({ length: 3 * from.count }, (_, i) => from.getComponent(Math.floor(i / 3), i % 3))
}
const [positions, normals, index] = [numbers('position'), numbers('normal'), half.index!.array]
const skin = makeSkinShape(ourBody, { positions, normals, index })
const levels = Array.from(positions).filter((_, i) => i % 3 === 1)
const [above, below] = [Math.max(...levels), Math.min(...levels)]

const tree = new MeshBVH(
  new BufferGeometry()
    .setAttribute('position', new BufferAttribute(skin.positions.slice(), 3))
    .setIndex(new BufferAttribute(skin.index.slice(), 1)),
)
/** Inside, a ray crosses the skin an odd number of times: it is open at its level cuts alone. Hardly tilted, it runs along no edge. */
const isInside = (at: Vector3): boolean =>
  [0.4, 2.1, 4.3].filter((turn) => {
    const level = new Vector3(Math.cos(turn), 0.007, Math.sin(turn)).normalize()
    return tree.raycast(new Ray(at, level), DoubleSide).length % 2 === 1
  }).length >= 2
const depthOf = (at: Vec3): number => 1000 * tree.closestPointToPoint(new Vector3(...at))!.distance

const drawn: readonly (readonly [string, Float32Array])[] = [
  ...boneIds.filter((id) => bones[id].side !== 'left').map((id) => [id, loadSurface(id).positions] as const),
  ...drawnIds.map((id) => [id, makeMuscle(ourBody, id, 'right').positions] as const),
]

describe('the skin', () => {
  it.each(drawn)('has all of %s within it, where the two are at one height', (_, points) => {
    const at = new Vector3()
    const outside: number[] = []
    let asked = 0
    for (let o = 0; o < points.length; o += 3) {
      at.fromArray(points, o)
      if (at.y > above - 0.005 || at.y < below + 0.005) continue
      asked++
      if (!isInside(at)) outside.push(o / 3)
    }
    expect(asked).toBeGreaterThan(50)
    expect(outside).toEqual([])
  })

  it('has nothing within it nearer than 2 mm', () => {
    for (const [id, points] of drawn)
      for (let o = 0; o < points.length; o += 9) {
        const at: Vec3 = [points[o]!, points[o + 1]!, points[o + 2]!]
        if (at[1] < above - 0.005 && at[1] > below + 0.005) expect(depthOf(at), id).toBeGreaterThan(2)
      }
  })

  it('lies thin over points of bone and thicker over the buttock, where ultrasound finds 3 to 10 mm of fat on average', () => {
    expect(depthOf(landmark('pelvis', 'ASIS'))).toBeLessThan(15)
    expect(depthOf(landmark('pelvis', 'PSIS'))).toBeLessThan(15)
    expect(depthOf(landmark('femur', 'greater_trochanter.lateral'))).toBeLessThan(15)
    expect(depthOf(landmark('pelvis', 'sacralHiatusApex'))).toBeLessThan(15)
    // The top of the crest lies under the flank, the sit bone under gluteus maximus.
    expect(depthOf(landmark('pelvis', 'iliacCrestTop'))).toBeLessThan(26)
    expect(depthOf(landmark('pelvis', 'ischialTuberosity'))).toBeGreaterThan(40)
  })

  it('is one surface, open at two level cuts alone: every edge elsewhere is of two triangles', () => {
    const key = (v: number) => [0, 1, 2].map((k) => (skin.positions[3 * v + k]! * 1e6).toFixed(0)).join()
    const edges = new Map<string, { count: number; y: readonly [number, number] }>()
    for (let i = 0; i < skin.index.length; i++) {
      const [a, b] = [skin.index[i]!, skin.index[i % 3 === 2 ? i - 2 : i + 1]!]
      const name = [key(a), key(b)].sort().join(' ')
      const y = [skin.positions[3 * a + 1]!, skin.positions[3 * b + 1]!] as const
      edges.set(name, { count: (edges.get(name)?.count ?? 0) + 1, y })
    }
    const open = [...edges.values()].filter(({ count }) => count !== 2)
    expect(open.length).toBeGreaterThan(20)
    for (const { count, y } of open) {
      expect(count).toBe(1)
      const cut = Math.abs(y[0] - above) < 1e-4 ? above : below
      for (const one of y) expect(Math.abs(one - cut)).toBeLessThan(1e-4)
    }
  })

  it('faces outward on both sides: the volume under its triangles is positive, and the same', () => {
    const volume = (from: number, to: number): number => {
      let sum = 0
      const corner = (i: number) => new Vector3().fromArray(skin.positions, 3 * skin.index[i]!)
      for (let i = from; i < to; i += 3) sum += corner(i).dot(corner(i + 1).cross(corner(i + 2))) / 6
      return 1000 * sum
    }
    const middle = skin.index.length / 2
    const [right, left] = [volume(0, middle), volume(middle, skin.index.length)]
    expect(right).toBeCloseTo(left, 3)
    // Litres: about a third of a body of 70 kg, its ends left open.
    expect(right + left).toBeGreaterThan(15)
    expect(right + left).toBeLessThan(35)
  })

  it('is the mirror image of itself', () => {
    const count = positions.length / 3
    for (let v = 0; v < count; v++) {
      expect(positions[3 * v + 2]!).toBeGreaterThanOrEqual(0)
      for (const [all, sign] of [
        [skin.positions, [1, 1, -1]],
        [skin.normals, [1, 1, -1]],
      ] as const)
        for (let k = 0; k < 3; k++) expect(all[3 * (count + v) + k]).toBeCloseTo(sign[k]! * all[3 * v + k]!, 6)
    }
  })

  it('takes 6,000 to 12,000 triangles and less than 250 kB', () => {
    expect(skin.index.length / 3).toBeGreaterThan(6000)
    expect(skin.index.length / 3).toBeLessThan(12_000)
    expect(bytes.length).toBeLessThan(250_000)
  })

  it('has points of bone marked on it, there where they are near', () => {
    const onBone = {
      ASIS: landmark('pelvis', 'ASIS'),
      PSIS: landmark('pelvis', 'PSIS'),
      greaterTrochanter: landmark('femur', 'greater_trochanter.lateral'),
    }
    for (const side of sides) for (const id of feltIds) expect(depthOf(skinMark(id, side)), id).toBeLessThan(0.5)
    for (const [id, [x, y, z]] of Object.entries(onBone)) {
      const mark = skinMark(id as keyof typeof onBone, 'left')
      expect(1000 * Math.hypot(mark[0] - x, mark[1] - y, mark[2] + z), id).toBeLessThan(15)
    }
    // Highest on the crest; and the fold under the buttock, lower than the sit bone and behind it.
    expect(skinMark('iliacCrest', 'right')[1]).toBeGreaterThan(landmark('pelvis', 'iliacCrestTop')[1])
    const [x, y] = skinMark('ischialTuberosity', 'right')
    expect(x).toBeLessThan(landmark('pelvis', 'ischialTuberosity')[0])
    expect(y).toBeLessThan(landmark('pelvis', 'ischialTuberosity')[1])
  })

  it('is what its script makes of the bones and bellies that are drawn', { timeout: 120_000 }, () => {
    const made = makeSkin()
    expect(Buffer.from(made.file).equals(bytes)).toBe(true)
    const marks = readFileSync(new URL('../../src/anatomy/skinMarks.json', import.meta.url), 'utf8')
    expect(marksJson(marksOn(made.surface))).toBe(marks)
  })
})

describe('the skin of a body that moves', () => {
  it('rides on the pelvis at the hip bones, on the spine above, on the thighs below, and between them on both', () => {
    const ride = (at: Vec3) => {
      const found = tree.closestPointToPoint(new Vector3(...at))!
      // The tree has sorted the triangles of its own copy.
      const v = tree.geometry.index!.getX(3 * found.faceIndex)
      return { on: bodyIds[skin.bodies[2 * v + 1]!], share: skin.blend[v]! }
    }
    expect(ride(skinMark('ASIS', 'right')).share).toBeLessThan(0.05)
    expect(ride(skinMark('PSIS', 'left')).share).toBe(0)
    expect(ride([-0.12, above, 0])).toMatchObject({ on: 'L1' })
    expect(ride([-0.12, above, 0]).share).toBeGreaterThan(0.95)
    expect(ride([0.08, below, 0.09])).toMatchObject({ on: 'femur.right', share: 1 })
    expect(ride([0.08, below, -0.09])).toMatchObject({ on: 'femur.left', share: 1 })
  })

  it('is whole near standing, and gone where its shape would be a guess', () => {
    expect(skinHolds(poseOf({}))).toBe(1)
    expect(skinHolds(poseOf({ flexion: 15, extension: 10 }))).toBe(1)
    expect(skinHolds(poseOf({ flexion: 30 }))).toBeCloseTo(0.5, 6)
    expect(skinHolds(poseOf({ flexion: 90 }))).toBe(0)
    expect(skinHolds(poseOf({ extension: 45 }))).toBe(0)
  })
})
