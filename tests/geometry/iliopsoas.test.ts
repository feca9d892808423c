import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { makeBands } from '../../src/geometry/bands'
import { bands } from '../../src/geometry/bandTable'
import { bellies } from '../../src/geometry/bellies'
import { makeMuscle } from '../../src/geometry/makeMuscle'
import { measure } from '../../src/geometry/measure'
import { type MuscleShape, shapeMuscle } from '../../src/geometry/muscle'
import { type Solid, solid, solidOf } from './bones'
import { type Posture, poseOf, toFile } from './poses'

const psoas = makeMuscle(ourBody, 'psoasMajor', 'right')
const iliacus = makeMuscle(ourBody, 'iliacus', 'right')
const both = [psoas, iliacus]
const bones = ['hip-bone-right', 'femur-right'].map((name) => solidOf(name))

const pointsOf = ({ positions }: MuscleShape): Vector3[] =>
  Array.from({ length: positions.length / 3 }, (_, p) => new Vector3().fromArray(positions, 3 * p).multiplyScalar(1000))
const solidNow = ({ id, positions, index }: MuscleShape): Solid =>
  solid(
    id,
    positions.map((metres) => metres * 1000),
    index.slice(),
  )
const deepest = (points: readonly Vector3[], inside: Solid): number =>
  points.reduce((worst, point) => Math.max(worst, -inside.depth(point)), 0)
const bend = (posture: Posture): void => {
  for (const shape of both) shapeMuscle(shape, poseOf(posture))
}

/** The band of the right inguinal ligament [mm], which no pose of the thigh moves, and its middle line from spine to tubercle. */
const ligament = (() => {
  const { ids, band, positions, fibre } = makeBands(ourBody)
  const own = [...band.keys()].filter((v) => band[v] === ids.indexOf('inguinal.right'))
  const at = (v: number) => new Vector3().fromArray(positions, 3 * v).multiplyScalar(1000)
  const row = (u: number) => {
    const there = own.filter((v) => Math.abs(fibre[2 * v]! - u) < 0.01).map(at)
    return there.reduce((sum, p) => sum.add(p), new Vector3()).divideScalar(there.length)
  }
  return {
    points: own.map(at),
    spine: row(0),
    tubercle: row(1),
    rows: [...new Set(own.map((v) => fibre[2 * v]!))].map(row),
  }
})()

/** How far [mm] the points at the height of the ligament, seen from in front, stand before it. */
function inFrontOfLigament(points: readonly Vector3[]): number {
  const up = new Vector3().subVectors(ligament.spine, ligament.tubercle).setX(0).normalize()
  const across = new Vector3(0, -up.z, up.y)
  let most = Number.NEGATIVE_INFINITY
  for (const point of points) {
    const nearest = ligament.rows.reduce((best, row) =>
      Math.abs(row.clone().sub(point).dot(up)) < Math.abs(best.clone().sub(point).dot(up)) ? row : best,
    )
    if (Math.abs(point.clone().sub(nearest).dot(across)) > 2) continue
    most = Math.max(most, point.x - nearest.x)
  }
  return most
}

const flexions = [0, 15, 30, 45, 60, 75, 90, 100, 110]
const postures: readonly Posture[] = flexions.flatMap((flexion) => [
  ...[-45, -20, 0, 20, 45].map((rotation) => ({ flexion, rotation })),
  ...[-30, -15, 15, 30, 40].map((adduction) => ({ flexion, adduction })),
])
/** How near [mm] the femur itself comes to the ligament; less than nothing where no hip of a person goes. */
function roomUnderLigament(posture: Posture): number {
  const back = toFile(poseOf(posture), 'femur.right')
  const near = new Vector3()
  const [, femur] = bones
  return Math.min(
    ...ligament.points.map((point) => {
      const there = point.clone().applyMatrix4(back)
      return femur!.depth(there) < 0 ? femur!.depth(there) : femur!.nearest(there, near)
    }),
  )
}
/** Of the band [mm]: its middle stays out of every belly. */
const halfThick = bands.inguinal.thickness[1] / 2
/** A belly cannot be thinner than this under it [mm]. */
const leastRoom = 12

describe('iliopsoas', () => {
  it('has psoas medial and iliacus beside it, over the brim and over the head', () => {
    bend({})
    const widthAt = (shape: MuscleShape, height: number) => {
      const near = pointsOf(shape).filter((p) => Math.abs(p.y - height) < 4 && p.x > 0)
      return { from: Math.min(...near.map((p) => p.z)), to: Math.max(...near.map((p) => p.z)) }
    }
    for (const height of [45, 30, 15, 0, -15]) {
      const [inner, outer] = [widthAt(psoas, height), widthAt(iliacus, height)]
      expect(outer.from, `height ${height}`).toBeGreaterThan(inner.from + 12)
      expect(outer.to, `height ${height}`).toBeGreaterThan(inner.to + 12)
    }
  })

  it('lies on bone: along the brim and over the head every section of both is within 2 mm of it', () => {
    bend({})
    const near = new Vector3()
    for (const [id, shape] of [
      ['psoasMajor', psoas],
      ['iliacus', iliacus],
    ] as const) {
      const { rings, around } = bellies[id]
      const { middles } = measure(shape)
      const points = pointsOf(shape)
      for (let ring = 0; ring < rings; ring++) {
        const height = 1000 * middles[3 * ring + 1]!
        // From the arcuate line to where the front of the head turns away beneath.
        if (height > 70 || height < -20) continue
        const own = points.slice(ring * around, (ring + 1) * around)
        const gap = Math.min(...own.flatMap((p) => bones.map((bone) => bone.nearest(p, near))))
        expect(gap, `${id} at height ${height.toFixed(0)}`).toBeLessThan(2)
      }
    }
  })

  it('shares a wall: over the head psoas and iliacus lie against each other within 1 mm', () => {
    bend({})
    const wall = solidNow(psoas)
    const near = new Vector3()
    for (const height of [40, 25, 10, -5]) {
      const own = pointsOf(iliacus).filter((p) => Math.abs(p.y - height) < 5 && p.x > 15)
      expect(Math.min(...own.map((p) => wall.nearest(p, near))), `height ${height}`).toBeLessThan(1)
    }
  })

  it('ends in one tendon: both reach the lesser trochanter, iliacus further down the femur', () => {
    bend({})
    const near = new Vector3()
    const apex = new Vector3(...bellies.psoasMajor.insertions[0]!.at)
    for (const shape of both) expect(solidNow(shape).nearest(apex, near)).toBeLessThan(1)
    const lowest = (shape: MuscleShape) => Math.min(...pointsOf(shape).map((p) => p.y))
    expect(lowest(iliacus)).toBeLessThan(lowest(psoas))
  })

  it('passes behind the inguinal ligament, which runs from the anterior superior spine to the pubic tubercle', () => {
    bend({})
    const near = new Vector3()
    for (const end of [ligament.spine, ligament.tubercle]) expect(bones[0]!.nearest(end, near)).toBeLessThan(2)
    for (const shape of both) expect(inFrontOfLigament(pointsOf(shape)), shape.id).toBeLessThan(0)
    // Nor does anything below it bulge before the plane of spines and tubercles.
    const plane = Math.max(ligament.spine.x, ligament.tubercle.x)
    for (const shape of both) expect(Math.max(...pointsOf(shape).map((p) => p.x)), shape.id).toBeLessThan(plane + 3)
  })

  it.each(flexions)(
    'keeps its two bellies out of each other and away from the middle of the ligament, wherever the femur leaves them room under it, hips flexed %i',
    (flexion) => {
      for (const posture of postures) {
        if (posture.flexion !== flexion) continue
        bend(posture)
        const said = JSON.stringify(posture)
        const solids = both.map(solidNow)
        expect(deepest(pointsOf(iliacus), solids[0]!), `iliacus in psoas, ${said}`).toBeLessThan(1)
        expect(deepest(pointsOf(psoas), solids[1]!), `psoas in iliacus, ${said}`).toBeLessThan(1)
        if (roomUnderLigament(posture) < leastRoom) continue
        for (const belly of solids)
          expect(deepest(ligament.points, belly), `ligament in ${belly.name}, ${said}`).toBeLessThan(halfThick)
      }
    },
  )
})
