import type { Wall } from '../anatomy/belly'
import type { Pose } from '../anatomy/pose'
import type { Side } from '../anatomy/sides'
import { mm } from '../math/units'
import { type Course, makeCourse } from './course'

/** Keeps a belly within what bounds it. All in the frame of a right side; nothing is allocated. */
export interface Bounding {
  /** Bring the bound to where it lies in `pose`. */
  readonly place: (pose: Pose) => void
  /** Move `points` [m] back within it. */
  readonly keep: (points: Float64Array) => void
  /** Make `free` less, down to 0, for every point that was at the bound. */
  readonly hinder: (free: Float64Array) => void
}

/** Of a belly that nothing bounds. */
export const unbounded: Bounding = {
  place: () => undefined,
  keep: () => undefined,

  hinder: () => undefined,
}

/** Half the room between two bellies that share a wall, and how far off it a point swells freely [m]. */
const gap = mm(0.15)
const swellRoom = mm(5)
/** How far about itself a row of the wall is heard [m]: what makes one surface of many planes. */
const hearing = mm(8)
/** Over this share of the length of a belly its wall sets in and ends. */
const onset = 0.04
/** So many rows either side of the one beside it a ring hears; of the others it would hear less than a thousandth. */
const heardRows = 4

/** Keeps a belly on its side of a wall. Two that share one cannot meet, for each row says the same to both. */
export function makeWall(wall: Wall, course: Course, around: number, side: Side): Bounding {
  const sheet = makeCourse(wall.sheet, side)
  const hold = Float64Array.from(course.ringAt, (u) => holdAt(u, wall))
  const beside = besideOf(course, sheet)
  const ease = new Float64Array(hold.length * around)
  return {
    place: sheet.run,
    keep: (points) => {
      for (let p = 0; p < ease.length; p++) {
        const ring = Math.floor(p / around)
        ease[p] = hold[ring]! === 0 ? 1 : keepSide(sheet, beside[ring]!, wall.side, hold[ring]!, points, p)
      }
    },
    hinder: (free) => {
      for (let p = 0; p < ease.length; p++) free[p]! *= ease[p]!
    },
  }
}

/** How firmly the wall holds the ring at `u`: 0 .. 1, smooth. */
function holdAt(u: number, { from, to }: Wall): number {
  const t = Math.min(1, Math.max(0, Math.min(u - from, to - u) / onset))
  return t * t * (3 - 2 * t)
}

/** For each ring of a belly the row of the sheet that is nearest beside it, both standing; they ride on the same bones. */
function besideOf({ middle, rings }: Course, sheet: Course): Int32Array {
  return Int32Array.from({ length: rings }, (_, ring) => {
    let best = 1
    let least = Number.POSITIVE_INFINITY
    for (let row = 1; row <= sheet.rings; row++) {
      let far = 0
      let deep = 0
      for (let k = 0; k < 3; k++) {
        const off = middle[3 * (ring + 1) + k]! - sheet.middle[3 * row + k]!
        far += off * off
        deep += off * sheet.thick[3 * row + k]!
      }
      if (far - deep * deep >= least) continue
      least = far - deep * deep
      best = row
    }
    return best
  })
}

/**
 * Brings point `p` to its side, and gives how freely it swells there: 0 .. 1. A row of the sheet is a plane; a point hears the rows
 * about `beside` by their nearness, seen along the sheet, and they agree on one. Moved, it asks once more.
 */
function keepSide(
  { rings, middle, across, thick }: Course,
  beside: number,
  side: 1 | -1,
  firm: number,
  points: Float64Array,
  p: number,
): number {
  const o = 3 * p
  const first = 3 * Math.max(1, beside - heardRows)
  const end = 3 * Math.min(rings + 1, beside + heardRows + 1)
  if (isFar(middle, across, first, end, side, points, o)) return 1
  let ease = 1
  for (let pass = 0; pass < 2; pass++) {
    let weights = 0
    let offs = 0
    let nx = 0
    let ny = 0
    let nz = 0
    for (let r = first; r < end; r += 3) {
      const x = points[o]! - middle[r]!
      const y = points[o + 1]! - middle[r + 1]!
      const z = points[o + 2]! - middle[r + 2]!
      const deep = x * thick[r]! + y * thick[r + 1]! + z * thick[r + 2]!
      const off = x * across[r]! + y * across[r + 1]! + z * across[r + 2]!
      const near = hearing * hearing + x * x + y * y + z * z - deep * deep
      const weight = 1 / (near * near * near)
      weights += weight
      offs += weight * off
      nx += weight * across[r]!
      ny += weight * across[r + 1]!
      nz += weight * across[r + 2]!
    }
    const room = (side * offs) / weights - gap
    const t = Math.min(1, Math.max(0, room / swellRoom))
    const here = 1 - firm * (1 - t * t * (3 - 2 * t))
    ease *= here
    // Where it stays, it would be told the same again.
    if (room >= 0) return pass === 0 ? ease * here : ease
    const way = (-side * firm * room) / Math.sqrt(nx * nx + ny * ny + nz * nz)
    points[o]! += way * nx
    points[o + 1]! += way * ny
    points[o + 2]! += way * nz
  }
  return ease
}

/** Whether every row by itself leaves the point so much room that it swells freely, and so all of them together. */
function isFar(
  middle: Float64Array,
  across: Float64Array,
  first: number,
  end: number,
  side: 1 | -1,
  points: Float64Array,
  o: number,
): boolean {
  for (let r = first; r < end; r += 3) {
    const off =
      (points[o]! - middle[r]!) * across[r]! +
      (points[o + 1]! - middle[r + 1]!) * across[r + 1]! +
      (points[o + 2]! - middle[r + 2]!) * across[r + 2]!
    if (side * off < swellRoom + gap) return false
  }
  return true
}
