import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import type { LumbarLevel } from './bodies'
import type { Strand } from './muscle'
import { bed, femur, hipBone, type Site, sacrum, thorax, vertebra } from './site'

/** Lower end, places of the bed on the way, upper end; greatest force [N], fibre length at which it pulls best [mm]. */
export type Fascicle = readonly [
  name: string,
  lower: Site,
  bed: readonly Site[],
  upper: Site,
  force: number,
  fibre: number,
]

type FascicleStrand = Required<Pick<Strand, 'name' | 'origin' | 'via' | 'insertion' | 'share' | 'optimalLength'>>

/** What all of `fascicles` pull with at their best [N]. */
const forceOf = (fascicles: readonly Fascicle[]): number => fascicles.reduce((sum, [, , , , force]) => sum + force, 0)

/** A strand a fascicle, from its lower end to its upper one. */
export function strandsOf(fascicles: readonly Fascicle[]): readonly FascicleStrand[] {
  const whole = forceOf(fascicles)
  return fascicles.map(([name, origin, via, insertion, force, fibre]) => ({
    name,
    origin,
    via,
    insertion,
    share: force / whole,
    optimalLength: mm(fibre),
  }))
}

type Millimetres = readonly [x: number, y: number, z: number]
const metres = ([x, y, z]: Millimetres): Vec3 => [mm(x), mm(y), mm(z)]
const laid = (site: Site): Site => ({ ...site, told: 'on' })
const on = (level: LumbarLevel) => (at: Millimetres) => laid(vertebra(level, metres(at)))
const behind = (level: LumbarLevel) => (at: Millimetres) => bed(level, metres(at))

/** Places of the tables of fascicles, in the millimetres of their source. */
export const onL1 = on('L1')
export const onL2 = on('L2')
export const onL3 = on('L3')
export const onL4 = on('L4')
export const onL5 = on('L5')
export const behindL1 = behind('L1')
export const behindL2 = behind('L2')
export const behindL3 = behind('L3')
export const behindL4 = behind('L4')
export const behindL5 = behind('L5')
export const onSacrum = (at: Millimetres) => laid(sacrum(metres(at)))
export const onHipBone = (at: Millimetres) => laid(hipBone(metres(at)))
export const onFemur = (at: Millimetres) => laid(femur(metres(at)))
/** Off the bone, in what the thigh carries: the thigh band, a kneecap, a shin with its knee straight. */
export const besideFemur = (at: Millimetres): Site => ({ ...femur(metres(at)), told: 'off' })
export const onCoccyx = (at: Millimetres): Site => ({ ...sacrum(metres(at)), bone: 'coccyx', told: 'on' })
export const onThorax = (at: Millimetres) => thorax(metres(at))
/** The belly wall rides with the middle of the lumbar spine: half way between the pelvis and the thorax. */
export const onWall = (at: Millimetres) => bed('L3', metres(at))
