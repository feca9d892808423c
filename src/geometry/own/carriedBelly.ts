import type { Belly, Hold, Laid, Roof, Round, Section } from '../../anatomy/belly'
import { onSide, type Side } from '../../anatomy/sides'
import { mm } from '../../math/units'
import { add, cross, norm, scale, sub, unit, type Vec3 } from '../../math/vec3'
import { type Warp, warped } from '../../math/warp'

/** How the body worn stretches space about a place [mm] of the right side, as `side` has it. */
interface Stretch {
  readonly along: (direction: Vec3) => Vec3
  /** Edge of a cube of the same volume that was 1. */
  readonly size: number
}

const step = 2
const toMetres = (at: Vec3): Vec3 => [mm(at[0]), mm(at[1]), mm(at[2])]
const carry = (there: Warp, side: Side, at: Vec3): Vec3 =>
  scale(onSide(side, warped(there, onSide(side, toMetres(at)))), 1000)

function stretchAt(there: Warp, side: Side, at: Vec3): Stretch {
  const moved = (p: Vec3) => carry(there, side, p)
  const column = (way: Vec3): Vec3 =>
    scale(sub(moved(add(at, scale(way, step))), moved(add(at, scale(way, -step)))), 1 / (2 * step))
  const [x, y, z] = [column([1, 0, 0]), column([0, 1, 0]), column([0, 0, 1])]
  const volume = Math.abs(x[0] * cross(y, z)[0] + x[1] * cross(y, z)[1] + x[2] * cross(y, z)[2])
  return {
    along: (d) => add(add(scale(x, d[0]), scale(y, d[1])), scale(z, d[2])),
    size: Math.cbrt(volume),
  }
}

/** A muscle of ours in the body worn: every place, width and thickness carried by the same map as the bones. */
export function carriedBelly(belly: Belly, side: Side, there: Warp): Belly {
  const moved = (p: Vec3) => carry(there, side, p)
  const hold = (held: Hold): Hold => ({ ...held, at: moved(held.at) })
  const middle = belly.round?.centre ?? belly.sections.find(({ at }) => at !== null)!.at!
  const all = stretchAt(there, side, middle)
  const around = (at: Vec3 | null): Stretch => (at ? stretchAt(there, side, at) : all)
  const section = (one: Section): Section => {
    const { along, size } = around(one.at)
    const wide = norm(along(unit(one.across)))
    return {
      ...one,
      at: one.at && moved(one.at),
      across: unit(along(one.across)),
      half: [one.half[0] * wide, one.half[1] * size],
      ...(one.bow !== undefined && { bow: one.bow * size }),
    }
  }
  const rounded = (round: Round): Round => ({ ...round, centre: moved(round.centre), radius: round.radius * all.size })
  const sheet = (laid: Laid): Laid => ({
    ...laid,
    sections: laid.sections.map((one) => ({
      ...one,
      at: one.at && moved(one.at),
      across: unit(around(one.at).along(one.across)),
    })),
    ...(laid.round && { round: rounded(laid.round) }),
  })
  const under = ({ edge, forward, up }: Roof): Roof => {
    const { along } = stretchAt(there, side, edge)
    return { edge: moved(edge), forward: unit(along(forward)), up: unit(along(up)) }
  }
  const { round, wall, roof, edge, cut, ends } = belly
  return {
    ...belly,
    origins: belly.origins.map(hold),
    insertions: belly.insertions.map(hold),
    sections: belly.sections.map(section),
    ...(round && { round: rounded(round) }),
    ...(wall && { wall: { ...wall, sheet: sheet(wall.sheet) } }),
    ...(roof && { roof: under(roof) }),
    ...(edge && { edge: { depth: edge.depth * all.size, half: edge.half * all.size, arch: edge.arch * all.size } }),
    ...(cut && { cut: { beyond: cut.beyond * all.size } }),
    ends: [ends[0] * all.size, ends[1] * all.size],
    reach: belly.reach * all.size,
  }
}
