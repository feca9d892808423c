import { attachment, placeOf } from '../../anatomy/attachments'
import type { BodyId } from '../../anatomy/bodies'
import { type Body, byBody, carriedMean } from '../../anatomy/body'
import { landmark } from '../../anatomy/landmarks'
import { ligaments } from '../../anatomy/ligaments'
import { type BalancedId, balancedIds, muscleRows } from '../../anatomy/muscleKinds'
import { onSide, type Side, sides } from '../../anatomy/sides'
import type { Report } from '../../biomechanics/report'
import { add, scale, sub, unit, type Vec3 } from '../../math/vec3'

export type ForceKind = 'muscle' | 'ligament' | 'load'

/** A point that rides on a body [m, standing neutral]. */
interface Carried {
  readonly on: BodyId
  readonly at: Vec3
}

/** A force on a bone. */
export interface Force {
  readonly kind: ForceKind
  /** Bone it acts on and where; pulls leave this point, loads arrive there. */
  readonly acts: Carried
  readonly towards: Carried
  readonly arrives?: true
  /** [N] */
  readonly read: (report: Report) => number
}

const sided = (body: BodyId, side: Side): BodyId => body.replace('.right', `.${side}`) as BodyId
const carriedOn = (body: Body, on: BodyId, at: Vec3, side: Side): Carried => ({
  on: sided(on, side),
  at: onSide(side, carriedMean(body, at)),
})
const meanOf = (points: readonly Vec3[]): Vec3 => scale(points.reduce(add), 1 / points.length)

/** Where what passes in front of the hip turns over the brim of the pelvis. */
const brim: { readonly on: BodyId; readonly at: Vec3 } = { on: 'hipBone.right', at: landmark('pelvis', 'psoasGroove') }

function pullsOf(body: Body, id: BalancedId, side: Side): Force[] {
  const { strands, pulley, arrowFrom } = muscleRows[id]
  const end = (which: 'origin' | 'insertion') => meanOf(strands.map(({ name }) => attachment(`${id}/${name}/${which}`)))
  const origin = carriedOn(body, arrowFrom ?? strands[0]!.origin.body, end('origin'), side)
  const insertion = carriedOn(body, strands[0]!.insertion.body, end('insertion'), side)
  const over = pulley?.side === 'front' ? carriedOn(body, brim.on, brim.at, side) : undefined
  const read = ({ muscles: all }: Report) => all[id]?.[side].force ?? 0
  return [
    { kind: 'muscle', acts: origin, towards: over ?? insertion, read },
    { kind: 'muscle', acts: insertion, towards: over ?? origin, read },
  ]
}

const bandPulls = (body: Body) =>
  (['sacrotuberous', 'sacrospinous', 'longDorsal', 'iliolumbar'] as const).flatMap((id) =>
    sides.map((side): Force => {
      const { from, to } = ligaments[id]
      return {
        kind: 'ligament',
        acts: carriedOn(body, from.body, attachment(`${id}/from`), side),
        towards: carriedOn(body, to.body, attachment(`${id}/to`), side),
        read: ({ ligaments: all }) => all[id]?.[side].force ?? 0,
      }
    }),
  )

/** The end-plate of the sacrum: middle, and the directions pressed and pushed. */
const plateOf = (body: Body, which: 'centre' | 'anterior' | 'posterior') =>
  carriedMean(body, landmark('spine', `S1.superior_endplate.${which}`))
const loadOnPlate = (plate: Vec3, direction: Vec3, read: Force['read']): Force => ({
  kind: 'load',
  acts: { on: 'sacrum', at: plate },
  towards: { on: 'sacrum', at: add(plate, scale(direction, 0.1)) },
  arrives: true,
  read,
})

/** Those that a dissection alone draws are lines of pull elsewhere. */
const withArrows = balancedIds.filter((id) => muscleRows[id].drawn && !muscleRows[id].drawn?.onlyDissected)
const muscleForces = (body: Body) => withArrows.flatMap((id) => sides.flatMap((side) => pullsOf(body, id, side)))

/** The fascicles that hold the trunk, by the bone of their lower end: one arrow for all that end there. */
const holders = balancedIds.flatMap((id) => {
  const { holdsTrunk, strands } = muscleRows[id]
  return holdsTrunk === 'extensor' ? strands.map((strand) => ({ id, strand })) : []
})
const holdersOn = { extensorsSacral: 'sacrum', extensorsIliac: 'hipBone.right' } as const

function holdingForces(body: Body): Force[] {
  return (Object.keys(holdersOn) as (keyof typeof holdersOn)[]).flatMap((group) => {
    const on = holdersOn[group]
    const those = holders.filter(({ strand }) => strand.origin.body === on)
    const lower = meanOf(those.map(({ id, strand }) => placeOf(strand.origin, `${id}/${strand.name}/origin`)))
    const upper = meanOf(those.map(({ id, strand }) => placeOf(strand.insertion, `${id}/${strand.name}/insertion`)))
    return sides.map(
      (side): Force => ({
        kind: 'muscle',
        acts: carriedOn(body, on, lower, side),
        towards: carriedOn(body, 'L1', upper, side),
        read: ({ muscles: all }) => all[group]?.[side].force ?? 0,
      }),
    )
  })
}

function plateLoads(body: Body): Force[] {
  const plate = plateOf(body, 'centre')
  const forward = unit(sub(plateOf(body, 'anterior'), plateOf(body, 'posterior')))
  const downward: Vec3 = [forward[1], -forward[0], 0]
  return [
    loadOnPlate(plate, downward, ({ l5s1 }) => l5s1.compression),
    loadOnPlate(plate, forward, ({ l5s1 }) => l5s1.shear),
  ]
}

/** Everything that pulls, at both its ends, and the load on the sacrum. */
export const forces = byBody((body): readonly Force[] => [
  ...muscleForces(body),
  ...holdingForces(body),
  ...bandPulls(body),
  ...plateLoads(body),
])

/** What acts on the sacrum itself. */
export const forcesOnSacrum = byBody((body) => forces(body).filter(({ acts }) => acts.on === 'sacrum'))

/** Moments about the sacro-iliac axis that turn it one way and the other [N·m]: equal when they balance. */
export function turningMoments({ sacroiliacMoments }: Report): { nutation: number; counternutation: number } {
  let nutation = 0
  let counternutation = 0
  for (const moment of Object.values(sacroiliacMoments)) {
    if (moment > 0) nutation += moment
    else counternutation -= moment
  }
  return { nutation, counternutation }
}
