import { attachment } from '../anatomy/attachments'
import { landmark } from '../anatomy/landmarks'
import { ligamentIds, ligaments } from '../anatomy/ligaments'
import { type Muscle, type MuscleId, muscleIds, muscles, type Site } from '../anatomy/muscles'
import { onSide, type Side, sides } from '../anatomy/sides'
import { deg, mm } from '../math/units'
import { add, unit, type Vec3 } from '../math/vec3'
import type { Attached, BodyModel, LigamentModel, StrandModel } from './bodyModel'

/** What of the geometry a scenario may change [m]; weights are of the piriformis strands S2, S3, S4. */
export interface Geometry {
  readonly pulleyRadius: number
  readonly axisShift: Vec3
  readonly piriformisWeights: readonly [number, number, number]
}

/** Plane fitted to the sacral end-plate of the mean bone; the lordosis below is measured against it. */
const endplateNormal = unit([0.5087, 0.8609, 0])

/**
 * Each lumbar joint turns about the middle of its disc. Instantaneous axes wander through the back half of the disc; a
 * few millimetres further back and psoas, which passes close by, would flex the upper joints weakly instead of
 * extending them.
 */
const discs = ['disc.L5-S1', 'disc.L4-L5', 'disc.L3-L4', 'disc.L2-L3', 'disc.L1-L2'] as const

const onBody = (side: Side, { body }: Site, id: string): Attached => ({
  body: side === 'left' && body.endsWith('.right') ? (body.replace('.right', '.left') as Attached['body']) : body,
  at: onSide(side, attachment(id)),
})

function strandsOf(id: MuscleId, side: Side): StrandModel[] {
  const muscle: Muscle = muscles[id]
  return muscle.strands.map((strand) => ({
    muscle: id,
    side,
    name: strand.name,
    origin: onBody(side, strand.origin, `${id}/${strand.name}/origin`),
    insertion: onBody(side, strand.insertion, `${id}/${strand.name}/insertion`),
    share: strand.share,
    optimalLength: muscle.optimalLength,
    neutralLength: muscle.neutralLength,
    ...(muscle.pulley && { pulley: muscle.pulley }),
  }))
}

/** Right strand, then its left mirror image, strand by strand: sums over both sides then cancel to the bit. */
const pairUp = <T>(right: readonly T[], left: readonly T[]): T[] => right.flatMap((r, i) => [r, left[i]!])

// What no scenario changes is found once.
const strands = muscleIds.flatMap((id) => pairUp(strandsOf(id, 'right'), strandsOf(id, 'left')))

const ligamentModels: readonly LigamentModel[] = ligamentIds.flatMap((id) =>
  sides.map((side) => ({
    id,
    side,
    from: onBody(side, ligaments[id].from, `${id}/from`),
    to: onBody(side, ligaments[id].to, `${id}/to`),
    band: id === 'iliolumbar',
  })),
)

/** The strands with the pulley and the piriformis weights asked for. */
function strandsWith({ pulleyRadius, piriformisWeights }: Geometry): StrandModel[] {
  const pulley = { side: 'front', radius: pulleyRadius } as const
  const total = piriformisWeights.reduce((sum, weight) => sum + weight, 0)
  const levels: readonly string[] = muscles.piriformis.strands.map(({ name }) => name)
  return strands.map((strand) => {
    if (strand.muscle === 'piriformis')
      return { ...strand, share: piriformisWeights[levels.indexOf(strand.name)]! / total }
    return strand.pulley?.side === 'front' ? { ...strand, pulley } : strand
  })
}

/** The body of our own measured bones; its geometry is given in loaded standing. */
export function defaultBody(geometry: Geometry): BodyModel {
  const [x, y] = landmark('pelvis', 'SIJCentre')
  return {
    id: 'default',
    centres: {
      sacroiliac: add([x, y, 0], geometry.axisShift),
      lumbar: discs.map((id) => landmark('spine', `${id}.centre`)),
      hip: landmark('pelvis', 'acetabulumCentre'),
    },
    strands: strandsWith(geometry),
    ligaments: ligamentModels,
    endplate: { centre: landmark('pelvis', 'S1EndplateCentre'), normal: endplateNormal },
    weight: { at: [0, landmark('spine', 'L1.body_centre')[1] + mm(150), 0], along: [1, 0, 0] },
    lordosis: deg(52.5),
    given: 'standing',
    extensorArm: mm(60),
  }
}
