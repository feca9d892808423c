import { Matrix4 } from 'three'
import type { BodyId } from '../../src/anatomy/bodies'
import type { Pose } from '../../src/anatomy/pose'
import { compose, type Rigid, turnAbout } from '../../src/math/rigid'
import { deg, mm } from '../../src/math/units'
import type { Vec3 } from '../../src/math/vec3'

/** A posture in degrees, as drawn: sacro-iliac motion may be exaggerated ten times. */
export interface Posture {
  /** Flexion, adduction and inward rotation of both hips. */
  readonly flexion?: number
  readonly adduction?: number
  readonly rotation?: number
  /** Nutation of the sacrum, anterior tilt of the pelvis. */
  readonly nutation?: number
  readonly tilt?: number
  /** Extension, side-bend to the right and turn to the left of the lumbar spine, shared by five levels. */
  readonly extension?: number
  readonly bend?: number
  readonly turn?: number
}

const discs: Record<'L5' | 'L4' | 'L3' | 'L2' | 'L1', Vec3> = {
  L5: [-0.022, 0.1017, 0],
  L4: [-0.0162, 0.1369, 0],
  L3: [-0.021, 0.1735, 0],
  L2: [-0.0325, 0.2087, 0],
  L1: [-0.0466, 0.2413, 0],
}
const x: Vec3 = [1, 0, 0]
const y: Vec3 = [0, 1, 0]
const z: Vec3 = [0, 0, 1]

/** Plain kinematics for the tests: hips turn about their centres, the sacrum about its axis, each level about its disc. */
export function poseOf(posture: Posture): Pose {
  const {
    flexion = 0,
    adduction = 0,
    rotation = 0,
    nutation = 0,
    tilt = 0,
    extension = 0,
    bend = 0,
    turn = 0,
  } = posture
  const pelvis = turnAbout([0, 0, 0], z, -deg(tilt))
  const sacrum = compose(pelvis, turnAbout([-0.047, 0.0762, 0], z, -deg(nutation)))
  const levels: Partial<Record<keyof typeof discs, Rigid>> = {}
  let below = sacrum
  for (const level of ['L5', 'L4', 'L3', 'L2', 'L1'] as const) {
    const turned = [
      turnAbout(discs[level], z, deg(extension / 5)),
      turnAbout(discs[level], x, deg(bend / 5)),
      turnAbout(discs[level], y, deg(turn / 5)),
    ]
    below = turned.reduce(compose, below)
    levels[level] = below
  }
  const thigh = (side: 1 | -1): Rigid => {
    const hip: Vec3 = [0, 0, side * mm(87.28)]
    const bent = compose(turnAbout(hip, z, deg(flexion)), turnAbout(hip, x, side * deg(adduction)))
    return compose(bent, turnAbout(hip, y, side * deg(rotation)))
  }
  const motions: Record<string, Rigid> = {
    ground: turnAbout([0, 0, 0], z, 0),
    pelvis,
    'hipBone.right': pelvis,
    'hipBone.left': pelvis,
    sacrum,
    ...levels,
    'femur.right': thigh(1),
    'femur.left': thigh(-1),
  }
  return Object.fromEntries(Object.entries(motions).map(([id, motion]) => [id, Float64Array.from(motion)])) as Pose
}

/** The body on which a drawn bone of the right side rides. */
export function riderOf(bone: string): BodyId {
  if (bone.startsWith('femur')) return 'femur.right'
  if (bone.startsWith('hip')) return 'hipBone.right'
  if (bone === 'coccyx') return 'sacrum'
  if (bone === 'T12' || bone.startsWith('twelfth-rib')) return 'L1'
  if (bone.startsWith('disc-')) return bone.split('-')[1] === 'T12' ? 'L1' : (bone.split('-')[1] as BodyId)
  return bone as BodyId
}

/** From the room, in mm, to the bone's own place in its file. */
export function toFile(pose: Pose, body: BodyId): Matrix4 {
  const m = pose[body]
  return new Matrix4()
    .set(
      m[0]!,
      m[1]!,
      m[2]!,
      m[9]! * 1000,
      m[3]!,
      m[4]!,
      m[5]!,
      m[10]! * 1000,
      m[6]!,
      m[7]!,
      m[8]!,
      m[11]! * 1000,
      0,
      0,
      0,
      1,
    )
    .invert()
}
