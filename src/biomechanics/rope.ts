import type { MomentId } from './moments'
import type { Report } from './report'
import { answererIds, answererOf } from './whoAnswers'

/** Strands of the rope, in the order in which they are told: what nods the sacrum by itself, and who answers. */
export const strandIds = ['gravity', 'psoasMajor', ...answererIds] as const
export type RopeStrandId = (typeof strandIds)[number]

const strandOf = (id: MomentId): RopeStrandId =>
  id === 'gravity' || id === 'psoasMajor' ? id : id === 'contact' ? 'joint' : answererOf(id)

export interface RopeStrand {
  readonly id: RopeStrandId
  /** [N·m], always positive: the end of the rope says which way. */
  readonly moment: number
}

/** The moments about the sacro-iliac axis as a rope: what nods the sacrum forward, and what holds it. */
export interface MomentRope {
  readonly nods: readonly RopeStrand[]
  readonly holds: readonly RopeStrand[]
  /** Of either end [N·m]; the two are equal where the body balances. */
  readonly nodding: number
  readonly holding: number
}

/** A strand thinner than this [N·m] is told with the others. */
const thin = 0.25

/** Each end of the rope has the moments of `report` that turn its way: not one is left out, so the ends are equal at rest. */
export function ropeOf({ sacroiliacMoments }: Pick<Report, 'sacroiliacMoments'>): MomentRope {
  const all = Object.entries(sacroiliacMoments) as [MomentId, number][]
  const end = (way: 1 | -1): readonly RopeStrand[] => {
    const whole = new Map<RopeStrandId, number>()
    for (const [id, moment] of all) {
      const size = way * moment
      if (size > 0) whole.set(strandOf(id), (whole.get(strandOf(id)) ?? 0) + size)
    }
    const sums = new Map<RopeStrandId, number>()
    for (const [id, size] of whole) {
      const told = size >= thin ? id : 'others'
      sums.set(told, (sums.get(told) ?? 0) + size)
    }
    return strandIds.filter((id) => sums.has(id)).map((id) => ({ id, moment: sums.get(id)! }))
  }
  const [nods, holds] = [end(1), end(-1)]
  const sum = (strands: readonly RopeStrand[]) => strands.reduce((total, { moment }) => total + moment, 0)
  return { nods, holds, nodding: sum(nods), holding: sum(holds) }
}
