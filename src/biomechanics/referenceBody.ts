import type { BodyId } from '../anatomy/bodies'
import type { MuscleId } from '../anatomy/muscleIds'
import { onSide, type Side, sides } from '../anatomy/sides'
import { deg, mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import type { BodyModel, StrandModel } from './bodyModel'

/**
 * The reference geometry: mean of three CT pelves in ISB axes, lumbar joints and psoas points of Christophy 2012.
 * It keeps its own frame (ASIS and PSIS level, tilted 12° to stand) and serves the golden values, not the screen.
 */
const sacralEndplate: Vec3 = [-0.0427, 0.1039, 0]
const sacroiliac: Vec3 = [-0.0616, 0.0687, 0]
const thoraxAngle = deg(26.5)
const standingTilt = deg(12)
const endplateSlope = deg(23.7)

/** Christophy's sacrum frame: S1 centre, joint below each vertebra, origin of each vertebra [m]. */
const endplateThere: Vec3 = [-0.0873, 0.0549, 0]
const jointBelow = {
  L5: [-0.098, 0.071],
  L4: [-0.088, 0.1006],
  L3: [-0.089, 0.1351],
  L2: [-0.0964, 0.1675],
  L1: [-0.1051, 0.1964],
} as const
const vertebra = {
  L5: [-0.098, 0.071],
  L4: [-0.089, 0.1031],
  L3: [-0.0884, 0.1363],
  L2: [-0.0951, 0.1714],
  L1: [-0.1065, 0.2002],
} as const
type Level = keyof typeof vertebra

/** Level, point in the vertebra's frame [m], area [mm²]. */
const psoas: readonly (readonly [Level, number, number, number, number])[] = [
  ['L1', -0.01016, 0.02327, 0.02, 211],
  ['L1', -0.02325, 0.01466, 0.0226, 61],
  ['L1', -0.00125, 0.00351, 0.0207, 120],
  ['L2', -0.02162, 0.01459, 0.0222, 211],
  ['L2', 0.00196, 0.00339, 0.0214, 119],
  ['L3', -0.02451, 0.02073, 0.0283, 101],
  ['L3', 0.00115, 0.00621, 0.0212, 36],
  ['L4', -0.01565, 0.02495, 0.0259, 161],
  ['L4', 0.00542, 0.00395, 0.0206, 79],
  ['L5', -0.00562, 0.02914, 0.0253, 173],
  ['L5', 0.01, 0.01241, 0.019, 191],
]
const brim: Vec3 = [0.0326, 0.0197, 0.0715]
const piriformisOrigin: Vec3 = [-0.088, 0.035, 0.022]
const piriformisInsertion: Vec3 = [0, 0.002, 0.1354]
const hip: Vec3 = [0, 0, 0.083]

/** Christophy's frame -> pelvis frame with every coordinate zero. */
function place([x, y]: readonly [number, number] | Vec3, z = 0): Vec3 {
  const c = Math.cos(thoraxAngle)
  const s = Math.sin(thoraxAngle)
  const dx = x - endplateThere[0]
  const dy = y - endplateThere[1]
  return [sacralEndplate[0] + c * dx - s * dy, sacralEndplate[1] + s * dx + c * dy, z]
}

const strand = (
  muscle: MuscleId,
  side: Side,
  name: string,
  origin: [BodyId, Vec3],
  insertion: [BodyId, Vec3],
  share: number,
  optimalLength: number,
  neutralLength: number,
): StrandModel => ({
  muscle,
  side,
  name,
  share,
  optimalLength,
  neutralLength,
  origin: { body: origin[0], at: onSide(side, origin[1]) },
  insertion: { body: insertion[0], at: onSide(side, insertion[1]) },
})

/** The path beyond the brim turns about the hip with a constant arm; iliacus is that arm alone. */
function strands(psoasArm: number, iliacusArm: number): StrandModel[] {
  const area = psoas.reduce((sum, row) => sum + row[4], 0)
  const rows = psoas.map(([level, x, y, z, pcsa]) => (side: Side): StrandModel => {
    const [ox, oy] = vertebra[level]
    const at = place([ox + x, oy + y], z)
    return {
      ...strand(
        'psoasMajor',
        side,
        `${level} ${pcsa} mm²`,
        [level, at],
        [`hipBone.${side}`, brim],
        pcsa / area,
        mm(117),
        1.15,
      ),
      hipArm: psoasArm,
    }
  })
  const iliacus = (side: Side): StrandModel => ({
    ...strand(
      'iliacus',
      side,
      'iliac fossa',
      [`hipBone.${side}`, [0, mm(10), hip[2]]],
      [`hipBone.${side}`, hip],
      1,
      mm(106.6),
      1.12,
    ),
    hipArm: iliacusArm,
  })
  const piriformis = (side: Side): StrandModel =>
    strand(
      'piriformis',
      side,
      'S3',
      ['sacrum', piriformisOrigin],
      [`femur.${side}`, piriformisInsertion],
      1,
      mm(83.7),
      0.915,
    )
  return [...rows, iliacus, piriformis].flatMap((make) => sides.map(make))
}

/** `psoasArm` [m] is the hip-flexor arm; iliacus has 2 mm more. */
export function referenceBody(psoasArm: number): BodyModel {
  return {
    id: 'reference',
    centres: {
      sacroiliac,
      lumbar: (['L5', 'L4', 'L3', 'L2', 'L1'] as const).map((level) => place(jointBelow[level])),
      hip,
    },
    strands: strands(psoasArm, psoasArm + mm(2)),
    ligaments: [],
    // Measured on our bones; the reference has no closure by force.
    auricularNormal: [-0.2265, -0.0152, 0.9739],
    endplate: { centre: sacralEndplate, normal: [Math.sin(endplateSlope), Math.cos(endplateSlope), 0] },
    weight: {
      at: place([vertebra.L1[0], vertebra.L1[1] + mm(150)]),
      along: [Math.cos(thoraxAngle), Math.sin(thoraxAngle), 0],
    },
    // The reference has no L1 end-plate: our own mean tilts back 21.9° against the vertical, its sacral slope is 37.5°.
    lordosis: deg(59.4),
    given: { standingTilt, uprightSum: thoraxAngle },
    extensorArm: mm(60),
  }
}
