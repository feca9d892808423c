import { placeOf } from '../anatomy/attachments'
import { type Body, byBody, carriedMean } from '../anatomy/body'
import { landmark } from '../anatomy/landmarks'
import { ligamentIds, ligaments } from '../anatomy/ligaments'
import { type MuscleId, muscleIds } from '../anatomy/muscleIds'
import { balancedIds, muscleRows } from '../anatomy/muscleKinds'
import { onSide, type Side, sides } from '../anatomy/sides'
import type { Site } from '../anatomy/site'
import { deg, mm } from '../math/units'
import { add, cross, scale, unit, type Vec3 } from '../math/vec3'
import type { Attached, BodyModel, LigamentModel, StrandModel } from './bodyModel'
import type { WeightId } from './muscleParameters'

/** What of the geometry a scenario may change [m], and how strands are weighed that can be. */
export interface Geometry {
  readonly pulleyRadius: number
  readonly axisShift: Vec3
  readonly weights: Readonly<Partial<Record<WeightId, number>>>
}

/** Plane fitted to the sacral end-plate of the mean bone; the lordosis below is measured against it. */
const endplateNormal = unit([0.5087, 0.8609, 0])

/**
 * Each lumbar joint turns about the middle of its disc. Instantaneous axes wander through the back half of the disc; a
 * few millimetres further back and psoas, which passes close by, would flex the upper joints weakly instead of
 * extending them.
 */
const discs = ['disc.L5-S1', 'disc.L4-L5', 'disc.L3-L4', 'disc.L2-L3', 'disc.L1-L2'] as const

const sideOf = (body: Site['body'], side: Side): Attached['body'] =>
  side === 'left' && body.endsWith('.right') ? (body.replace('.right', '.left') as Attached['body']) : body

const attached = (whose: Body, side: Side, site: Site, id: string): Attached => ({
  body: sideOf(site.body, side),
  at: onSide(side, carriedMean(whose, placeOf(site, id))),
})

function strandsOf(body: Body, id: MuscleId, side: Side): StrandModel[] {
  const muscle = muscleRows[id]
  return muscle.strands.map((strand) => ({
    muscle: id,
    side,
    name: strand.name,
    origin: attached(body, side, strand.origin, `${id}/${strand.name}/origin`),
    insertion: attached(body, side, strand.insertion, `${id}/${strand.name}/insertion`),
    ...(strand.via && {
      via: strand.via.map((via, k) => attached(body, side, via, `${id}/${strand.name}/via${k + 1}`)),
    }),
    share: strand.share,
    optimalLength: strand.optimalLength ?? muscle.optimalLength,
    neutralLength: muscle.neutralLength,
    ...(muscle.pulley && { pulley: muscle.pulley }),
    ...(muscle.kneeArm && { kneeArm: muscle.kneeArm }),
  }))
}

/** Right strand, then its left mirror image, strand by strand: sums over both sides then cancel to the bit. */
const pairUp = <T>(right: readonly T[], left: readonly T[]): T[] => right.flatMap((r, i) => [r, left[i]!])

/** The strands that pull in `body`. What no scenario changes is found once for each body. */
export const strandsIn = byBody((body) => byMuscles(body, balancedIds))

const byMuscles = (body: Body, ids: readonly MuscleId[]): readonly StrandModel[] =>
  ids.flatMap((id) => pairUp(strandsOf(body, id, 'right'), strandsOf(body, id, 'left')))

const ligamentsIn = byBody((body): readonly LigamentModel[] =>
  ligamentIds.flatMap((id) =>
    sides.map((side) => ({
      id,
      side,
      from: attached(body, side, ligaments[id].from, `${id}/from`),
      to: attached(body, side, ligaments[id].to, `${id}/to`),
      band: id === 'iliolumbar',
    })),
  ),
)

/** Turn of a line in the sagittal plane [rad] from our body to `body`; backwards positive. */
function leaning(body: Body, group: 'pelvis' | 'spine', front: string, back: string): number {
  const [a, b] = [landmark(group, front as never), landmark(group, back as never)]
  const [c, d] = [carriedMean(body, a), carriedMean(body, b)]
  return Math.atan2(c[1] - d[1], c[0] - d[0]) - Math.atan2(a[1] - b[1], a[0] - b[0])
}

/** What a body of other bones changes besides its places: how its sacral and first lumbar end plates lean [rad]. */
const leansOf = byBody((body) => ({
  sacrum: leaning(body, 'pelvis', 'S1EndplateAnterior', 'S1EndplatePosterior'),
  l1: leaning(body, 'spine', 'L1.superior_endplate.anterior', 'L1.superior_endplate.posterior'),
}))

const leant = ([x, y]: Vec3, angle: number): Vec3 =>
  angle === 0 ? [x, y, 0] : [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle), 0]

/** Places round the rim of the right auricular surface, in order. */
const rim = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `auricular${n}` as `auricular${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`)

/** The direction that the rim encloses (Newell's normal), outward of the sacrum. */
const auricularNormalOf = byBody((body): Vec3 => {
  const places = rim.map((id) => carriedMean(body, landmark('pelvis', id)))
  const turned = places.map((place, i) => cross(place, places[(i + 1) % places.length]!)).reduce(add)
  return unit(turned[2] > 0 ? turned : scale(turned, -1))
})

/** The strands with the pulley and the weights asked for. */
function strandsWith(all: readonly StrandModel[], { pulleyRadius, weights }: Geometry): readonly StrandModel[] {
  const pulley = { side: 'front', radius: pulleyRadius } as const
  const shares = sharesBy(weights)
  return all.map((strand) => {
    const share = shares.find(({ muscle, name }) => muscle === strand.muscle && name === strand.name)?.share
    if (share !== undefined) return { ...strand, share }
    return strand.pulley?.side === 'front' ? { ...strand, pulley } : strand
  })
}

/** The strands that a person can weigh against each other. */
const weighable = muscleIds.flatMap((muscle) =>
  muscleRows[muscle].strands.flatMap(({ name, weight }) =>
    weight ? [{ muscle, name, parameter: weight.parameter as WeightId }] : [],
  ),
)

/** What such strands have of their muscle's strength; where nobody weighs them it stays as it is. */
function sharesBy(weights: Geometry['weights']) {
  const weighed = weighable.filter(({ parameter }) => weights[parameter] !== undefined)
  return weighed.map(({ muscle, name, parameter }) => {
    const all = weighed.filter((other) => other.muscle === muscle)
    return { muscle, name, share: weights[parameter]! / all.reduce((sum, other) => sum + weights[other.parameter]!, 0) }
  })
}

/**
 * The model of `body`; its geometry is given in loaded standing. `ids` are the muscles that it has, where they are not
 * those of every balance.
 */
export function defaultBody(body: Body, geometry: Geometry, ids?: readonly MuscleId[]): BodyModel {
  const [x, y] = carriedMean(body, landmark('pelvis', 'SIJCentre'))
  const { sacrum, l1 } = leansOf(body)
  return {
    id: 'default',
    centres: {
      sacroiliac: add([x, y, 0], geometry.axisShift),
      lumbar: discs.map((id) => carriedMean(body, landmark('spine', `${id}.centre`))),
      hip: carriedMean(body, landmark('pelvis', 'acetabulumCentre')),
    },
    strands: strandsWith(ids ? byMuscles(body, ids) : strandsIn(body), geometry),
    ligaments: ligamentsIn(body),
    auricularNormal: auricularNormalOf(body),
    endplate: {
      centre: carriedMean(body, landmark('pelvis', 'S1EndplateCentre')),
      normal: leant(endplateNormal, sacrum),
    },
    weight: { at: [0, carriedMean(body, landmark('spine', 'L1.body_centre'))[1] + mm(150), 0], along: [1, 0, 0] },
    lordosis: deg(52.5) + l1 - sacrum,
    given: 'standing',
    extensorArm: mm(60),
  }
}
