import { type Side, sides } from '../anatomy/sides'
import type { ElementPart } from './elements'
import { Holders, heldCount } from './holders'
import type { Lines } from './lines'
import type { Kinematics } from './mechanism'
import type { HolderEnd, StrandLaw } from './strandLaws'

/** The share of the back extensors' moment at L5-S1, at equal stress, that the rows of the muscles put on the sacrum. */
export const shareOnSacrum = 0.43

/**
 * Who holds the trunk. What it needs is shared by least effort: of all pulls that meet the need, those for which the sum over
 * fascicles of area × stress² is least. Weighed with the area, a muscle cut into more fascicles answers the same. The
 * conditions of Karush, Kuhn and Tucker for it: with a multiplier h for each held direction, a fascicle whose arms are r has
 * the stress h · r, none where that is negative, and its strength at most. So the multipliers are unknowns of the balance,
 * and the least effort is found with it. They are scaled to be the moments asked for [N·m] as long as nobody is at a limit.
 */
export class LeastEffort {
  readonly holders: Holders
  /** Of each holder, by its strength, what is left after parts were switched off [N]. */
  readonly strength: Float64Array
  /** Stress, as a share of the greatest, for each m·(N·m) of multiplier times arm. */
  scale = 0
  /** Whether any extensor is left that crosses L5-S1. */
  canHold = false
  private readonly ends: readonly HolderEnd[]
  private readonly parts: readonly ElementPart[]
  private readonly sideOf: readonly Side[]

  constructor(kinematics: Kinematics, lines: Lines, strands: readonly StrandLaw[]) {
    const holding = strands.flatMap(({ holds }, e) => (holds ? [e] : []))
    this.holders = new Holders(kinematics, lines, holding)
    this.strength = new Float64Array(holding.length)
    this.ends = holding.map((e) => strands[e]!.holds!)
    this.parts = holding.map((e) => strands[e]!.element)
    this.sideOf = holding.map((e) => strands[e]!.side)
  }

  get count(): number {
    return this.strength.length
  }

  /** Deals the strengths of `strands` out anew: `onSacrum` of the extensors' moment ends on the sacrum, and `off` pulls nothing. */
  deal(strands: readonly StrandLaw[], onSacrum: number, off: ReadonlySet<ElementPart>): void {
    const { holders, ends, parts, strength, sideOf } = this
    const factor: Readonly<Record<HolderEnd, number>> = {
      extensorsSacral: onSacrum / shareOnSacrum,
      extensorsIliac: (1 - onSacrum) / (1 - shareOnSacrum),
      lumbar: 1,
      abdominal: 1,
    }
    this.canHold = false
    for (let i = 0; i < strength.length; i++) {
      const end = ends[i]!
      const isOff = off.has(parts[i]!) || isEndOff(end, sideOf[i]!, off)
      strength[i] = isOff ? 0 : strands[holders.lines[i]!]!.strength * factor[end]
      if (strength[i]! > 0 && end.startsWith('extensors')) this.canHold = true
    }
  }

  /** Sets the scale so that, with the arms last measured, a multiplier is the moment that all extensors together answer with. */
  calibrate(): void {
    const { strength, holders, ends } = this
    let sum = 0
    for (let i = 0; i < strength.length; i++)
      if (ends[i] !== 'abdominal') sum += strength[i]! * holders.arms[heldCount * i]! ** 2
    this.scale = sum > 0 ? 1 / sum : 0
  }

  /** Stress of holder `i`, as a share of its greatest, that the multipliers of `x` from `at` on ask for; negative: none. */
  asked(i: number, x: Float64Array, at: number): number {
    const { arms } = this.holders
    const k = heldCount * i
    return this.scale * (x[at]! * arms[k]! + x[at + 1]! * arms[k + 1]! + x[at + 2]! * arms[k + 2]!)
  }
}

const isOn = (part: ElementPart, off: ReadonlySet<ElementPart>): boolean => !off.has(part)

/** The back extensors are switched off by where they end too; what runs from vertebra to vertebra goes with the last of them. */
function isEndOff(end: HolderEnd, side: Side, off: ReadonlySet<ElementPart>): boolean {
  if (off.size === 0 || end === 'abdominal') return false
  if (end !== 'lumbar') return off.has(`${end}.${side}`)
  return !sides.some((one) => isOn(`extensorsSacral.${one}`, off) || isOn(`extensorsIliac.${one}`, off))
}
