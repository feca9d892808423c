import { type BySide, bothSides, type Side, sides } from '../anatomy/sides'
import { deg } from '../math/units'
import type { Moment } from './jointLaws'
import type { Lines } from './lines'
import type { Kinematics } from './mechanism'
import { passiveForce } from './muscleLaw'
import type { Physique } from './physique'
import type { StrandLaw } from './strandLaws'

/**
 * What the modelled muscles do passively to one hip, by the angles of hip and knee: unshortened, without tone, the spine as in
 * standing and the thigh straight before its socket. The published moment of the hip (Riener & Edrich 1999) is that of all
 * its tissue, these muscles with it, and they pull by themselves here: taken off once, the sum is the published one, and a
 * muscle that is made shorter adds what it has more.
 */
export class ModelledHip {
  private readonly straight: Float64Array
  private readonly throughKnee: readonly ThroughKnee[]
  /** Moments [N·m], bending positive, at the angles of `node`, with the knee [rad] as it was bent last. */
  private readonly moments: BySide<Float64Array>
  private readonly knee = { right: 0, left: 0 }

  /** `straight` are the moments [N·m] of the muscles that end on the thigh, `throughKnee` the others. */
  constructor(straight: Float64Array, throughKnee: readonly ThroughKnee[]) {
    this.straight = straight
    this.throughKnee = throughKnee
    this.moments = bothSides(() => new Float64Array(straight.length))
    for (const side of sides) this.sum(side)
  }

  /** From now on one knee is bent by `flexion` [rad]. */
  bendKnee(side: Side, flexion: number): void {
    if (this.knee[side] === flexion) return
    this.knee[side] = flexion
    this.sum(side)
  }

  private sum(side: Side): void {
    const moments = this.moments[side]
    moments.set(this.straight)
    for (const muscle of this.throughKnee) addMoments(muscle, this.knee[side], moments)
  }

  /** Takes the muscles' moment at `flexion` [rad] off `law`, and its slope; beyond the table both go on straight. */
  takeOff(side: Side, flexion: number, law: Moment): void {
    const moments = this.moments[side]
    const place = (flexion - first) / step
    const k = Math.min(last - 1, Math.max(1, Math.floor(place)))
    const t = Math.min(1, Math.max(0, place - k))
    const [a, b] = [moments[k]!, moments[k + 1]!]
    const [da, db] = [(b - moments[k - 1]!) / 2, (moments[k + 2]! - a) / 2]
    // The cubic that has the values and the slopes of the table at both ends.
    const c = 3 * (b - a) - 2 * da - db
    const d = 2 * (a - b) + da + db
    const slope = da + t * (2 * c + 3 * t * d)
    law.value -= a + t * (da + t * (c + t * d)) + slope * (place - k - t)
    law.slope -= slope / step
  }
}

/** Degrees of flexion between two entries, and of the first one: the table is good from 40° of extension to 125° of flexion. */
const step = deg(5)
const first = deg(-45)
const last = 34
const node = (k: number): number => first + k * step

/** One strand over the hip, and its path from two nodes before the table to two after it. */
interface OverHip {
  readonly law: Pick<StrandLaw, 'strength' | 'optimalLength' | 'neutralLength' | 'passiveStrain'>
  /** What its path is longer than in standing [m], with the knee straight. */
  readonly stretch: Float64Array
}
interface ThroughKnee extends OverHip {
  /** How much its path shortens as the knee bends [m/rad]. */
  readonly kneeArm: number
}

/** Adds to `moments` [N·m] what one strand does, the knee bent by `knee` [rad]: tension times shortening per turn of the hip. */
function addMoments(
  { law, stretch, kneeArm = 0 }: OverHip & Partial<ThroughKnee>,
  knee: number,
  moments: Float64Array,
) {
  const { strength, neutralLength, optimalLength, passiveStrain } = law
  for (let k = 0; k < moments.length; k++) {
    const length = neutralLength + (stretch[k + 2]! - kneeArm * knee) / optimalLength
    // Central differences of fourth order.
    const perTurn = (8 * (stretch[k + 1]! - stretch[k + 3]!) - (stretch[k]! - stretch[k + 4]!)) / (12 * step)
    moments[k] = moments[k]! + strength * passiveForce(length, passiveStrain) * perTurn
  }
}

/** A body that stands: its lines were measured there. */
interface Standing {
  readonly physique: Physique
  readonly kinematics: Kinematics
  readonly lines: Lines
  readonly strands: readonly StrandLaw[]
  readonly restLength: Float64Array
}

/**
 * The table of a body that stands; leaves its thighs elsewhere. None for the reference body: what it answers was published
 * with both moments in full.
 */
export function modelledHipOf(body: Standing): ModelledHip | undefined {
  if (body.physique.model.id === 'reference') return undefined
  const { strands } = body.physique.model
  const crossing = strands.flatMap(({ side, insertion }, e) =>
    side === 'right' && insertion.body === 'femur.right' ? [e] : [],
  )
  const lengths = Array.from({ length: last + 6 }, (_, k) => lengthsAt(body, node(k - 2), crossing))
  const straight = new Float64Array(last + 2)
  const throughKnee: ThroughKnee[] = []
  crossing.forEach((e, i) => {
    const [law, { kneeArm }] = [body.strands[e]!, strands[e]!]
    const stretch = Float64Array.from(lengths, (all) => all[i]! - body.restLength[e]!)
    if (kneeArm) throughKnee.push({ law, stretch, kneeArm })
    else addMoments({ law, stretch }, 0, straight)
  })
  return new ModelledHip(straight, throughKnee)
}

/** Lengths [m] of the lines `crossing` the hip with both thighs raised by `flexion` [rad], the knees straight and nothing else moved. */
function lengthsAt({ kinematics, lines }: Standing, flexion: number, crossing: readonly number[]): number[] {
  const thigh = { flexion, adduction: 0, rotation: 0 }
  kinematics.placeThighs({ right: thigh, left: thigh })
  return crossing.map((e) => lines.pathOf(e))
}
