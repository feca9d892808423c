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
export const unbounded: Bounding = { place: () => undefined, keep: () => undefined, hinder: () => undefined }

/** Half the room between two bellies that share a wall, and how far off it a point swells freely [m]. */
const gap = mm(0.15)
const swellRoom = mm(5)
/** How far about itself a row of the wall is heard [m]: what makes one surface of many planes. */
const hearing = mm(8)
/** Over this share of the length of a belly its wall sets in and ends. */
const onset = 0.04

/** Keeps a belly on its side of a wall. Two that share one cannot meet, for each row says the same to both. */
export function makeWall(wall: Wall, { ringAt }: Course, around: number, side: Side): Bounding {
  const sheet = makeCourse(wall.sheet, side)
  const hold = Float64Array.from(ringAt, (u) => holdAt(u, wall))
  const ease = new Float64Array(ringAt.length * around)
  return {
    place: sheet.run,
    keep: (points) => {
      ease.fill(1)
      for (let pass = 0; pass < 2; pass++) keepSide(sheet, wall.side, hold, points, ease)
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

/** A row of the sheet is a plane; a point hears the rows by their nearness, seen along the sheet, and they agree on one. */
function keepSide(
  { rings, middle, across, thick }: Course,
  side: 1 | -1,
  hold: Float64Array,
  points: Float64Array,
  ease: Float64Array,
): void {
  const around = ease.length / hold.length
  for (let p = 0; p < ease.length; p++) {
    const firm = hold[Math.floor(p / around)]!
    if (firm === 0) continue
    const o = 3 * p
    let weights = 0
    let offs = 0
    let nx = 0
    let ny = 0
    let nz = 0
    for (let r = 3; r < 3 * (rings + 1); r += 3) {
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
    ease[p]! *= 1 - firm * (1 - t * t * (3 - 2 * t))
    if (room >= 0) continue
    const way = (-side * firm * room) / Math.sqrt(nx * nx + ny * ny + nz * nz)
    points[o]! += way * nx
    points[o + 1]! += way * ny
    points[o + 2]! += way * nz
  }
}
