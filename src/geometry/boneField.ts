import type { BoneFieldId } from '../anatomy/belly'
import type { BodyId } from '../anatomy/bodies'
import type { Pose } from '../anatomy/pose'
import { type Side, signOf } from '../anatomy/sides'
import { mm } from '../math/units'
import grids from './boneField.json'
import type { DrawnBody } from './tissue'

/**
 * How far every place near a drawn bone is from its surface: distances measured on a grid that rides on the bone
 * (scripts/fitMuscles.ts writes them), even between its points. Deeper or farther than measured is the end value.
 */
export interface BoneField {
  readonly body: BodyId
  readonly sign: number
  /** Corner and spacing [m] in the place of the file, and points along each way. */
  readonly corner: readonly number[]
  readonly step: number
  readonly size: readonly number[]
  /** From the room [m] into the grid [steps]: matrix row by row (9), shift (3). */
  readonly intoGrid: Float64Array
  /** Levels of distance, x fastest; a byte each, for they are read at random. */
  readonly levels: Uint8Array
}

/** One letter a place: how many levels it is above what its neighbours foretell, round the circle (the backslash left out). */
const letters = Array.from({ length: 92 }, (_, k) => String.fromCharCode(35 + k)).filter((letter) => letter !== '\\')
/** Level 0; each next one is 0.4 mm further out. */
export const deepest = mm(-14.8)
export const levelStep = mm(0.4)
/** Levels there are, the farthest among them. */
export const levelCount = letters.length
const middle = levelCount >> 1

/** The level of a distance [m]. */
export const levelOf = (distance: number): number =>
  Math.min(levelCount - 1, Math.max(0, Math.round((distance - deepest) / levelStep)))

/** The middle one of three. */
const median = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))

/**
 * What the places before it foretell of the level at `at`: in each of the three planes through it, three neighbours of one
 * slope with it; of what they say the middle one. In the first layer there is but one plane.
 */
function foretold(levels: Uint8Array, at: number, row: number, layer: number): number {
  const x = at % row > 0 ? 1 : 0
  const y = at % layer >= row ? row : 0
  const z = at >= layer ? layer : 0
  const plane = (a: number, b: number): number =>
    (a && levels[at - a]!) + (b && levels[at - b]!) - (a && b && levels[at - a - b]!)
  const flat = plane(x, y)
  const level = z ? median(flat, plane(x, z), plane(y, z)) : flat
  return Math.min(levelCount - 1, Math.max(0, level))
}

/** `levels`, x fastest, as letters: distances change so smoothly that most are the same few, and pack into half the bytes. */
export const lettersOf = (levels: Uint8Array, [x, y]: readonly number[]): string =>
  Array.from(levels, (level, at) => {
    const off = level - foretold(levels, at, x!, x! * y!) + middle
    return letters[(off + levelCount) % levelCount]!
  }).join('')

function levelsOf(text: string, [x, y]: readonly number[]): Uint8Array {
  const offs = new Map(letters.map((letter, k) => [letter, k - middle]))
  const levels = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const level = foretold(levels, at, x!, x! * y!) + offs.get(text[at]!)!
    levels[at] = (level + levelCount) % levelCount
  }
  return levels
}

const read = new Map<BoneFieldId, Uint8Array>()

/** The distances of one bone, read once for both sides and for all who ask. */
function levelsOfOurs(id: BoneFieldId): Uint8Array {
  const known = read.get(id) ?? levelsOf(grids[id].distance, grids[id].size)
  read.set(id, known)
  return known
}

/** The field of a bone of ours. */
export function fieldOfOurs(id: BoneFieldId, side: Side): BoneField {
  const { corner, step, size } = grids[id]
  return {
    body: `${id}.${side}`,
    sign: signOf(side),
    corner: corner.map(mm),
    step: mm(step),
    size,
    intoGrid: new Float64Array(12),
    levels: levelsOfOurs(id),
  }
}

/** The field of one bone of `body`: what came with that body, or ours. */
export function makeBoneField({ tissue }: DrawnBody, id: BoneFieldId, side: Side): BoneField {
  return { ...fieldOfOurs(id, side), ...tissue?.fields[`${id}.${side}`] }
}

/** Let the bone stand where `pose` has it; for a left bone where its mirror image stands. */
export function placeField({ body, sign, corner, step, intoGrid: g }: BoneField, pose: Pose): void {
  const motion = pose[body]
  for (let row = 0; row < 3; row++) {
    g[9 + row] = -corner[row]! / step
    for (let k = 0; k < 3; k++) {
      const mirrored = (row === 2 ? sign : 1) * (k === 2 ? sign : 1)
      g[3 * row + k] = (mirrored * motion[3 * k + row]!) / step
      g[9 + row]! -= g[3 * row + k]! * (k === 2 ? sign : 1) * motion[9 + k]!
    }
  }
}

/** What `feel` is asked and what it answers; plain numbers would be boxed, and a drawn frame must leave no garbage. */
export const newTouch = () => ({
  /** In [m]: farther than this is of no interest. */
  limit: new Float64Array(1),
  /** Out: distance [m], and the unit direction away from the bone. */
  distance: new Float64Array(1),
  away: new Float64Array(3),
})
export type BoneTouch = ReturnType<typeof newTouch>

/** Whether the bone may come within the limit of anything around the point at `o`. A quick look: `feel` knows better. */
export function mayFeel(
  { intoGrid: g, size, step, levels }: BoneField,
  points: Float64Array,
  o: number,
  touch: BoneTouch,
) {
  const limit = touch.limit[0]!
  const x = points[o]!
  const y = points[o + 1]!
  const z = points[o + 2]!
  const u = g[0]! * x + g[1]! * y + g[2]! * z + g[9]!
  const v = g[3]! * x + g[4]! * y + g[5]! * z + g[10]!
  const w = g[6]! * x + g[7]! * y + g[8]! * z + g[11]!
  const most = limit / step
  if (u < -most || v < -most || w < -most) return false
  if (u > size[0]! - 1 + most || v > size[1]! - 1 + most || w > size[2]! - 1 + most) return false
  if (!(u >= 0 && v >= 0 && w >= 0 && u < size[0]! && v < size[1]! && w < size[2]!)) return true
  const level = levels[(u | 0) + size[0]! * ((v | 0) + size[1]! * (w | 0))]!
  return deepest + levelStep * level - 1.8 * step < limit
}

/** Feel for the bone from the point at `o` in `points`. False, and nothing written, where it is beyond the limit. */
export function feel(field: BoneField, points: Float64Array, o: number, touch: BoneTouch): boolean {
  const limit = touch.limit[0]!
  const { intoGrid: g, size, step, levels } = field
  const x = points[o]!
  const y = points[o + 1]!
  const z = points[o + 2]!
  const row = size[0]!
  const layer = row * size[1]!
  const u = g[0]! * x + g[1]! * y + g[2]! * z + g[9]!
  if (!(u >= 0 && u < row - 1)) return false
  const v = g[3]! * x + g[4]! * y + g[5]! * z + g[10]!
  if (!(v >= 0 && v < size[1]! - 1)) return false
  const w = g[6]! * x + g[7]! * y + g[8]! * z + g[11]!
  if (!(w >= 0 && w < size[2]! - 1)) return false
  const i = u | 0
  const j = v | 0
  const k = w | 0
  const a = u - i
  const b = v - j
  const c = w - k
  const at = i + j * row + k * layer
  const d000 = levels[at]!
  // Nowhere does a distance grow faster than the way walked.
  if (deepest + levelStep * d000 - step * (a + b + c) > limit) return false
  const d100 = levels[at + 1]!
  const d010 = levels[at + row]!
  const d110 = levels[at + row + 1]!
  const d001 = levels[at + layer]!
  const d101 = levels[at + layer + 1]!
  const d011 = levels[at + layer + row]!
  const d111 = levels[at + layer + row + 1]!
  const e00 = d000 + a * (d100 - d000)
  const e10 = d010 + a * (d110 - d010)
  const e01 = d001 + a * (d101 - d001)
  const e11 = d011 + a * (d111 - d011)
  const f0 = e00 + b * (e10 - e00)
  const f1 = e01 + b * (e11 - e01)
  const here = deepest + levelStep * (f0 + c * (f1 - f0))
  if (here > limit) return false
  const gx0 = d100 - d000 + b * (d110 - d010 - d100 + d000)
  const gx1 = d101 - d001 + b * (d111 - d011 - d101 + d001)
  const gx = gx0 + c * (gx1 - gx0)
  const gy = e10 - e00 + c * (e11 - e01 - e10 + e00)
  const gz = f1 - f0
  const dx = g[0]! * gx + g[3]! * gy + g[6]! * gz
  const dy = g[1]! * gx + g[4]! * gy + g[7]! * gz
  const dz = g[2]! * gx + g[5]! * gy + g[8]! * gz
  const scale = 1 / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy + dz * dz))
  touch.distance[0] = here
  touch.away[0] = dx * scale
  touch.away[1] = dy * scale
  touch.away[2] = dz * scale
  return true
}
