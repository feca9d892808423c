import { deg } from '../math/units'
import type { Moment } from './jointLaws'
import type { Lines } from './lines'
import type { Kinematics } from './mechanism'
import { passiveForce } from './muscleLaw'
import type { Physique } from './physique'
import type { StrandLaw } from './strandLaws'

/**
 * What the modelled muscles do passively to one hip, by the hip's angle: unshortened, without tone, the spine as in standing
 * and the thigh straight before its socket. The published moment of the hip (Riener & Edrich 1999) is that of all its tissue,
 * these muscles with it, and they pull by themselves here: taken off once, the sum is the published one, and a muscle that
 * is made shorter adds what it has more.
 */
export class ModelledHip {
  private readonly moments: Float64Array

  /** `moments` [N·m], bending positive, at the angles of `node`. */
  constructor(moments: Float64Array) {
    this.moments = moments
  }

  /** Takes the muscles' moment at `flexion` [rad] off `law`, and its slope; beyond the table both go on straight. */
  takeOff(flexion: number, law: Moment): void {
    const { moments } = this
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
  const crossing = body.physique.model.strands.flatMap(({ side, insertion }, e) =>
    side === 'right' && insertion.body === 'femur.right' ? [e] : [],
  )
  const lengths = Array.from({ length: last + 4 }, (_, k) => lengthsAt(body, node(k - 1), crossing))
  return new ModelledHip(
    Float64Array.from({ length: last + 2 }, (_, k) =>
      momentOf(body, crossing, lengths[k]!, lengths[k + 1]!, lengths[k + 2]!),
    ),
  )
}

/** Lengths [m] of the lines `crossing` the hip with both thighs raised by `flexion` [rad] and nothing else moved. */
function lengthsAt({ kinematics, lines }: Standing, flexion: number, crossing: readonly number[]): number[] {
  const thigh = { flexion, adduction: 0, rotation: 0 }
  kinematics.placeThighs({ right: thigh, left: thigh })
  return crossing.map((e) => lines.pathOf(e))
}

/**
 * Passive moment [N·m] of the right side's muscles `crossing` the hip, bending positive: tension times shortening per turn.
 * Lengths are those one step less bent, there, and one step more bent.
 */
function momentOf(
  { strands, restLength }: Standing,
  crossing: readonly number[],
  less: readonly number[],
  here: readonly number[],
  more: readonly number[],
): number {
  let moment = 0
  crossing.forEach((e, i) => {
    const { strength, neutralLength, optimalLength } = strands[e]!
    const length = neutralLength + (here[i]! - restLength[e]!) / optimalLength
    moment += (strength * passiveForce(length) * (less[i]! - more[i]!)) / (2 * step)
  })
  return moment
}
