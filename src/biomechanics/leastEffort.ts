import { type Side, sides } from '../anatomy/sides'
import type { ElementPart } from './elements'
import { Holders, heldCount } from './holders'
import type { Lines } from './lines'
import { dofCount, type Kinematics } from './mechanism'
import { activeForce, activeForceSlope, passiveForce, passiveForceSlope } from './muscleLaw'
import { parameters } from './parameters'
import type { HolderEnd, StrandLaw } from './strandLaws'
import { unknownCount } from './trunkHold'

/** The share of the back extensors' moment at L5-S1, at equal stress, that the rows of the muscles put on the sacrum. */
export const shareOnSacrum = parameters.extensorsOnSacrum.default

/** What the holders share with all lines of their body: theirs to read, and their own places to fill. */
interface Pulling {
  readonly lines: Lines
  readonly restLength: Float64Array
  readonly tension: Float64Array
  readonly slope: Float64Array
  readonly activation: Float64Array
}

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
  private readonly neutralLength: Float64Array
  private readonly optimalLength: Float64Array
  /** Stress, as a share of the greatest, for each m·(N·m) of multiplier times arm. */
  scale = 0
  /** Whether any extensor is left that crosses L5-S1. */
  canHold = false
  /** Of each holder, how its tension grows with the stress asked for [N]; 0 where it is slack or at its limit. */
  private readonly yields: Float64Array
  /** d(length)/d(coordinate) of each holder, as its line's stiffness was last found. */
  private readonly gradients: Float64Array
  /** The place among the holders of each line, -1 where it is none. */
  private readonly placeOf: Int32Array
  private readonly ends: readonly HolderEnd[]
  private readonly parts: readonly ElementPart[]
  private readonly sideOf: readonly Side[]

  constructor(kinematics: Kinematics, lines: Lines, strands: readonly StrandLaw[]) {
    const holding = strands.flatMap(({ holds }, e) => (holds ? [e] : []))
    this.holders = new Holders(kinematics, lines, holding)
    this.strength = new Float64Array(holding.length)
    this.neutralLength = new Float64Array(holding.length)
    this.optimalLength = new Float64Array(holding.length)
    this.yields = new Float64Array(holding.length)
    this.gradients = new Float64Array(holding.length * dofCount)
    this.placeOf = Int32Array.from({ length: lines.count }, (_, e) => holding.indexOf(e))
    this.ends = holding.map((e) => strands[e]!.holds!)
    this.parts = holding.map((e) => strands[e]!.element)
    this.sideOf = holding.map((e) => strands[e]!.side)
  }

  /** Takes over the lengths of `strands` and deals their strengths out anew: `onSacrum` of the extensors' moment ends on the sacrum, and `off` pulls nothing. */
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
      this.neutralLength[i] = strands[holders.lines[i]!]!.neutralLength
      this.optimalLength[i] = strands[holders.lines[i]!]!.optimalLength
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

  /** Stress of holder `i`, as a share of its greatest, that the multipliers of `x` ask for; negative: none. */
  private asked(i: number, x: Float64Array): number {
    const { arms } = this.holders
    const k = heldCount * i
    return this.scale * (x[dofCount]! * arms[k]! + x[dofCount + 1]! * arms[k + 1]! + x[dofCount + 2]! * arms[k + 2]!)
  }

  /** Fibre length of holder `i` over its optimal length. */
  private lengthOf(i: number, { lines, restLength }: Pulling): number {
    const e = this.holders.lines[i]!
    return this.neutralLength[i]! + (lines.lengths[e]! - restLength[e]!) / this.optimalLength[i]!
  }

  /**
   * Fills the tension of each holder of `body` under the unknowns `x`: what is asked of it, within its strength, and what it
   * resists with unasked; and its activation.
   */
  pull(body: Pulling, x: Float64Array): void {
    const { tension, activation } = body
    const { holders, yields } = this
    for (let i = 0; i < yields.length; i++) {
      const e = holders.lines[i]!
      const strength = this.strength[i]!
      const length = this.lengthOf(i, body)
      const asked = Math.max(0, this.asked(i, x))
      const most = asked > 0 ? activeForce(length) : 1
      const isLimited = asked >= most
      activation[e] = strength === 0 ? 0 : isLimited ? 1 : asked / most
      tension[e] = strength * (Math.min(asked, most) + passiveForce(length))
      yields[i] = asked > 0 && !isLimited ? strength : 0
    }
  }

  /** Fills the slope of each holder of `body` as last pulled: one at its strength follows its curve, the others what is asked. */
  findSlopes(body: Pulling): void {
    const { slope, activation } = body
    const { holders, strength } = this
    for (let i = 0; i < strength.length; i++) {
      const e = holders.lines[i]!
      const length = this.lengthOf(i, body)
      const active = activation[e] === 1 ? activeForceSlope(length) : 0
      slope[e] = (strength[i]! * (passiveForceSlope(length) + active)) / this.optimalLength[i]!
    }
  }

  /** Strength [N] of line `e` as it was dealt; undefined where it holds nothing. */
  strengthOf(e: number): number | undefined {
    const place = this.placeOf[e]!
    return place >= 0 ? this.strength[place] : undefined
  }

  /** Keeps the `gradient` of line `e`, if it holds, for `addStiffness`. */
  keepGradient(e: number, gradient: Float64Array): void {
    const at = this.placeOf[e]! * dofCount
    if (at >= 0) for (let k = 0; k < dofCount; k++) this.gradients[at + k] = gradient[k]!
  }

  /** Adds to `J` that a holder pulls more as more is asked of it by `x`, and as its arms change; `moved` are each line's coordinates. */
  addStiffness(x: Float64Array, moved: readonly Int32Array[], J: Float64Array): void {
    const { gradients, holders, yields, scale } = this
    const { arms, armRate } = holders
    holders.aim(x, dofCount)
    for (let i = 0; i < yields.length; i++) {
      if (yields[i] === 0) continue
      holders.findArmRate(i)
      const more = yields[i]! * scale
      const dofs = moved[holders.lines[i]!]!
      for (let a = 0; a < dofs.length; a++) {
        const g = more * gradients[i * dofCount + dofs[a]!]!
        const row = dofs[a]! * unknownCount
        for (let b = 0; b < dofs.length; b++) J[row + dofs[b]!] = J[row + dofs[b]!]! - g * armRate[dofs[b]!]!
        for (let d = 0; d < heldCount; d++)
          J[row + dofCount + d] = J[row + dofCount + d]! - g * arms[heldCount * i + d]!
      }
    }
  }

  /** By how much the need to bend back is met more, a unit more of the first multiplier, as last pulled; at least what all give. */
  gain(): number {
    const { yields, scale, holders } = this
    let gain = 0
    for (let i = 0; i < yields.length; i++) gain += yields[i]! * scale * holders.arms[heldCount * i]! ** 2
    // Nobody is asked yet: as if all extensors were.
    return gain > 0 ? gain : scale > 0 ? 1 : 0
  }

  /** Whether those at their strength are most of those that anything is asked of, as last pulled. */
  isAtLimit({ activation }: Pulling): boolean {
    let [asked, limited] = [0, 0]
    this.holders.lines.forEach((e, i) => {
      const weight = this.strength[i]! * this.holders.arms[heldCount * i]! ** 2
      if (activation[e]! > 0) asked += weight
      if (activation[e]! > 0 && this.yields[i] === 0) limited += weight
    })
    return limited > 0.5 * asked
  }

  /** Moments [N·m] with which their work holds the trunk, beyond what they resist unasked, as last pulled. */
  moments(body: Pulling): readonly [number, number, number] {
    const held: [number, number, number] = [0, 0, 0]
    this.holders.lines.forEach((e, i) => {
      const pull = this.strength[i]! * body.activation[e]! * activeForce(this.lengthOf(i, body))
      for (let d = 0; d < heldCount; d++) held[d] = held[d]! + pull * this.holders.arms[heldCount * i + d]!
    })
    return held
  }
}

const isOn = (part: ElementPart, off: ReadonlySet<ElementPart>): boolean => !off.has(part)

/** The back extensors are switched off by where they end too; what runs from vertebra to vertebra goes with the last of them. */
function isEndOff(end: HolderEnd, side: Side, off: ReadonlySet<ElementPart>): boolean {
  if (off.size === 0 || end === 'abdominal') return false
  if (end !== 'lumbar') return off.has(`${end}.${side}`)
  return !sides.some((one) => isOn(`extensorsSacral.${one}`, off) || isOn(`extensorsIliac.${one}`, off))
}
