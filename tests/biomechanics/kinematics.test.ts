import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyId, bodyIds, lumbarLevels, segments } from '../../src/anatomy/bodies'
import { ourBody } from '../../src/anatomy/body'
import { landmark } from '../../src/anatomy/landmarks'
import { onSide, type Side, sides, signOf } from '../../src/anatomy/sides'
import { defaultBody } from '../../src/biomechanics/defaultBody'
import { bodyIndex, type Dof, dofIndex, joints, Kinematics } from '../../src/biomechanics/mechanism'
import { compose, identity, move, type Rigid, turnAbout } from '../../src/math/rigid'
import { deg } from '../../src/math/units'
import { sub, type Vec3 } from '../../src/math/vec3'
import { type AnyPose, anyPose, thighsAt } from './poses'

const { centres } = defaultBody(ourBody, { pulleyRadius: 0.037, axisShift: [0, 0, 0], weights: {} })
const kinematics = new Kinematics(joints(centres), centres.hip)
const X: Vec3 = [1, 0, 0]
const Y: Vec3 = [0, 1, 0]
const Z: Vec3 = [0, 0, 1]

const motionOf = (body: BodyId): Rigid =>
  Array.from(kinematics.motion.slice(bodyIndex[body] * 12, bodyIndex[body] * 12 + 12)) as unknown as Rigid

/** The same chain of hinges, multiplied out of whole rigid motions. */
function chained({ bend, thighs }: AnyPose): Record<BodyId, Rigid> {
  const q = (dof: Dof): number => bend[dofIndex[dof]]!
  const all = (...turns: Rigid[]): Rigid => turns.reduce(compose)
  const { sacroiliac } = centres
  const pelvis = all(turnAbout([0, 0, 0], X, q('pelvicObliquity')), turnAbout([0, 0, 0], Z, -q('pelvicTilt')))
  const sacrum = all(
    pelvis,
    turnAbout(sacroiliac, Z, -q('nutation')),
    turnAbout(sacroiliac, X, q('sacralSideBend')),
    turnAbout(sacroiliac, Y, q('sacralTurn')),
  )
  const found: Partial<Record<BodyId, Rigid>> = { ground: identity, pelvis, sacrum }
  let below = sacrum
  lumbarLevels.forEach((level, i) => {
    const centre = centres.lumbar[i]!
    below = all(
      below,
      turnAbout(centre, Z, q(segments[i]!)),
      turnAbout(centre, X, q('lumbarSideBend') / 5),
      turnAbout(centre, Y, q('lumbarTurn') / 5),
    )
    found[level] = below
  })
  for (const side of sides) {
    const hipBone = all(pelvis, turnAbout(sacroiliac, Z, signOf(side) * q('innominateTorsion')))
    const hip = onSide(side, centres.hip)
    const at = sub(move(hipBone, hip), hip)
    found[`hipBone.${side}`] = hipBone
    found[`femur.${side}`] = all(
      [1, 0, 0, 0, 1, 0, 0, 0, 1, ...at],
      turnAbout(hip, Z, thighs[side].flexion),
      turnAbout(hip, X, signOf(side) * thighs[side].adduction),
      turnAbout(hip, Y, signOf(side) * thighs[side].rotation),
    )
  }
  return found as Record<BodyId, Rigid>
}

it('every body is where a chain of rigid motions puts it', () => {
  fc.assert(
    fc.property(anyPose, (pose) => {
      kinematics.place(pose.bend, pose.thighs)
      const expected = chained(pose)
      for (const id of bodyIds)
        motionOf(id).forEach((value, k) => {
          expect(value).toBeCloseTo(expected[id][k]!, 12)
        })
    }),
    { numRuns: 200 },
  )
})

describe('a positive', () => {
  const moved = (dof: Dof, body: BodyId, point: Vec3): Vec3 => {
    const q = new Float64Array(13)
    q[dofIndex[dof]] = deg(1)
    kinematics.place(q, thighsAt(0, 0))
    return sub(move(motionOf(body), point), point)
  }
  const promontory = landmark('pelvis', 'sacralPromontory')
  const asis = landmark('pelvis', 'ASIS')
  const l1 = landmark('spine', 'L1.body_centre')
  const [forward, up, right] = [0, 1, 2] as const

  it('pelvic tilt carries the spines of the hip bones forward and down', () => {
    expect(moved('pelvicTilt', 'hipBone.right', asis)[up]).toBeLessThan(0)
    expect(moved('pelvicTilt', 'hipBone.right', asis)[forward]).toBeGreaterThan(0)
  })

  it('nutation carries the promontory forward and down, and the apex of the sacrum back', () => {
    expect(moved('nutation', 'sacrum', promontory)[forward]).toBeGreaterThan(0)
    expect(moved('nutation', 'sacrum', promontory)[up]).toBeLessThan(0)
    expect(moved('nutation', 'sacrum', landmark('pelvis', 'sacralApex'))[forward]).toBeLessThan(0)
  })

  it('innominate torsion lifts the right spine (that hip bone turns back) and lowers the left one', () => {
    expect(moved('innominateTorsion', 'hipBone.right', asis)[up]).toBeGreaterThan(0)
    expect(moved('innominateTorsion', 'hipBone.left', onSide('left', asis))[up]).toBeLessThan(0)
  })

  it.each(segments)('bend at %s takes L1 backward', (segment) => {
    expect(moved(segment, 'L1', l1)[forward]).toBeLessThan(0)
  })

  it.each(['pelvicObliquity', 'sacralSideBend', 'lumbarSideBend'] as const)(
    '%s takes the top towards the right',
    (dof) => {
      expect(moved(dof, 'L1', l1)[right]).toBeGreaterThan(0)
    },
  )

  it.each(['sacralTurn', 'lumbarTurn'] as const)('%s takes the front towards the left', (dof) => {
    const front: Vec3 = [0.1, l1[1], 0]
    expect(moved(dof, 'L1', front)[right]).toBeLessThan(0)
  })

  const turnedPoint = (side: Side, thighs: ReturnType<typeof thighsAt>, point: Vec3): Vec3 => {
    kinematics.place(new Float64Array(13), thighs)
    return sub(move(motionOf(`femur.${side}`), point), point)
  }

  it.each(sides)('hip flexion lifts the %s knee forward, inward rotation turns its front to the mid-line', (side) => {
    const knee = onSide(side, [0, -0.4, 0.087])
    const turned = (flexion: number, rotation: number, point: Vec3): Vec3 =>
      turnedPoint(side, thighsAt(flexion, rotation), point)
    expect(turned(90, 0, knee)[forward]).toBeCloseTo(0.4, 9)
    const front = onSide(side, [0.1, -0.2, 0.087])
    expect(turned(0, 20, front)[right] * signOf(side)).toBeLessThan(0)
  })

  it.each(sides)('hip adduction takes the %s knee to the mid-line, of a straight thigh and of a bent one', (side) => {
    // 0.4 m of thigh at 30° across goes 0.2 m sideways, whatever it was bent by first.
    const [x, y, z] = centres.hip
    const knee = onSide(side, [x, y - 0.4, z])
    for (const flexion of [0, 60, 90]) {
      const moved = turnedPoint(side, thighsAt(flexion, 0, 30), knee)
      expect(moved[right] * signOf(side)).toBeCloseTo(-0.2, 9)
    }
    // Bent to 90° and across, the thigh stays level: the knee goes 0.346 m forward and no further up or down.
    const across = turnedPoint(side, thighsAt(90, 0, 30), knee)
    expect(across[forward]).toBeCloseTo(0.4 * Math.cos(deg(30)), 9)
    expect(across[up]).toBeCloseTo(0.4, 9)
  })

  it.each(sides)(
    'turn about its own length leaves the %s thigh pointing where flexion and adduction put it',
    (side) => {
      const along = (rotation: number): Vec3 => {
        kinematics.place(new Float64Array(13), thighsAt(70, rotation, 25))
        const R = motionOf(`femur.${side}`)
        return [R[1], R[4], R[7]]
      }
      along(30).forEach((value, k) => {
        expect(value).toBeCloseTo(along(0)[k]!, 12)
      })
    },
  )
})
