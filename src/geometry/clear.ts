import type { Belly } from '../anatomy/belly'
import type { Pose } from '../anatomy/pose'
import type { Side } from '../anatomy/sides'
import { mm } from '../math/units'
import { type BoneField, feel, makeBoneField, mayFeel, newTouch, placeField } from './boneField'
import { type Course, standingPose } from './course'
import { columnOf } from './sections'
import type { DrawnBody } from './tissue'

/** Room kept between muscle and moving bone [mm], and how far out a thick belly is felt from its middle. */
const clearance = mm(0.7)
const feelers = mm(7)
/** Columns this near to giving way are asked again once others have [mm]. */
const watched = mm(2)
/** A point swells freely when it is this far from bone [mm]. */
const swellRoom = mm(3)

/** Keeps the points of a belly out of the bones it slides on. All in the frame of a right side; nothing is allocated. */
export interface Clearing {
  /** Move `points` out of bone as it stands in `pose`. */
  readonly run: (pose: Pose, points: Float64Array) => void
  /** Per point: 0 on bone .. 1 free to swell. */
  readonly free: Float64Array
}

/** Of a belly that nothing touches. */
export const noClearing: Clearing = { run: () => undefined, free: new Float64Array() }

/**
 * A column is a pair of points over one another, through the thickness of the belly. First whole columns give way,
 * their neighbours with them, so that a sheet bends over the bone and keeps its thickness; then single points do, for
 * what is left. Where the muscle lies closer to bone at rest than the clearance, that closeness stays allowed.
 */
export function makeClearing(
  body: DrawnBody,
  belly: Belly,
  course: Course,
  side: Side,
  points: Float64Array,
): Clearing {
  if (belly.clears === undefined) return { ...noClearing, free: new Float64Array(belly.rings * belly.around).fill(1) }
  const fields = belly.clears.map((id) => makeBoneField(body, id, side))
  const way = new GivingWay(fields, belly, course, points)
  return { run: (pose, moved) => way.run(pose, moved), free: way.free }
}

class GivingWay {
  /** Per point: 0 on bone .. 1 free to swell. */
  readonly free: Float64Array
  private readonly fields: readonly BoneField[]
  private readonly course: Course
  private readonly grid: Grid
  private live: Float64Array
  private readonly touch = newTouch()
  private readonly middle = new Float64Array(3)
  /** Per ring: how strongly it moves off its bed, along thick, rather than the nearest way. */
  private readonly rise: readonly number[]
  /** Per field and column, every second one: bone is near enough to ask again (1), to be felt from its first (2) or second point (4). */
  private readonly near: readonly Uint8Array[]
  private readonly nearRing: readonly Uint8Array[]
  private readonly columnRoom: readonly Float64Array[]
  private readonly pointRoom: readonly Float64Array[]

  constructor(fields: readonly BoneField[], belly: Belly, course: Course, points: Float64Array) {
    const { rings, around } = belly
    const columns = around / 2 + 1
    this.fields = fields
    this.course = course
    this.live = points
    this.free = new Float64Array(rings * around).fill(1)
    this.grid = {
      rings,
      columns,
      around,
      points,
      shift: new Float64Array(3 * rings * columns),
      spread: new Float64Array(3 * rings * columns),
      // What bone holds stays where it is while its neighbours give way.
      loose: Float64Array.from({ length: rings }, (_, i) => gentle(Math.min(i, rings - 1 - i) / (0.12 * rings))),
      first: 0,
      last: 0,
    }
    this.rise = columnOf(belly, course, (k) => -4 * (belly.sections[k]!.bed?.[1] ?? 0))
    this.near = fields.map(() => new Uint8Array(rings * columns))
    this.nearRing = fields.map(() => new Uint8Array(rings))
    this.columnRoom = fields.map(() => new Float64Array(rings * columns).fill(feelers))
    this.pointRoom = fields.map(() => new Float64Array(rings * around).fill(clearance))
    this.measureRoom(points)
  }

  /** Move `moved` out of bone as it stands in `pose`. */
  run(pose: Pose, moved: Float64Array): void {
    const { grid } = this
    this.live = moved
    grid.points = moved
    this.placeFields(pose)
    for (let cycle = 0; cycle < 3 && this.askColumns(cycle > 0); cycle++) {
      for (let pass = cycle; pass < 4; pass++) spreadShift(grid)
      giveWay(grid)
    }
    this.clearPoints()
  }

  private placeFields(pose: Pose): void {
    const { fields } = this
    for (let f = 0; f < fields.length; f++) placeField(fields[f]!, pose)
  }

  /** Fill `shift` with the way every column must give; false where none must. */
  private askColumns(again: boolean): boolean {
    const { fields, nearRing, grid } = this
    const { rings, columns, shift } = grid
    shift.fill(0)
    grid.first = rings
    grid.last = 0
    for (let f = 0; f < fields.length; f++)
      for (let i = 0; i < rings; i++) {
        if (!again) nearRing[f]![i] = this.askRing(f, i) ? 1 : 0
        if (nearRing[f]![i] === 1) for (let k = 0; k < columns; k += 2) this.askColumn(f, i, k, again)
      }
    if (grid.first === rings) return false
    for (let i = grid.first; i <= grid.last; i++)
      for (let o = 3 * i * columns + 3; o < 3 * (i + 1) * columns - 3; o += 6)
        for (let n = o; n < o + 3; n++) shift[n] = (shift[n - 3]! + shift[n + 3]!) / 2
    return true
  }

  /** A sheet rises from its bed: over an edge of bone the nearest way out would change sides. */
  private turnUp(i: number): void {
    const { rise, course } = this
    const { away } = this.touch
    let square = 0
    for (let n = 0; n < 3; n++) {
      away[n]! += rise[i]! * course.thick[3 * (i + 1) + n]!
      square += away[n]! ** 2
    }
    const scale = 1 / Math.max(1e-9, Math.sqrt(square))
    for (let n = 0; n < 3; n++) away[n]! *= scale
  }

  private askRing(f: number, i: number): boolean {
    const { fields, middle, live, touch } = this
    const { around } = this.grid
    const first = 3 * i * around
    const across = first + (3 * around) / 2
    const thick = first + 3 * Math.floor(around / 4)
    let wide = 0
    let high = 0
    for (let n = 0; n < 3; n++) {
      middle[n] = (live[first + n]! + live[across + n]!) / 2
      wide += (live[first + n]! - middle[n]!) ** 2
      high += (live[thick + n]! - middle[n]!) ** 2
    }
    touch.limit[0] = 1.25 * Math.sqrt(Math.max(wide, high)) + clearance + swellRoom
    return mayFeel(fields[f]!, middle, 0, touch)
  }

  private askColumn(f: number, i: number, k: number, again: boolean): void {
    const { fields, near, columnRoom, middle, live, touch, grid } = this
    const { columns, around, shift } = grid
    const column = i * columns + k
    if (again && !(near[f]![column]! & 1)) return
    const a = 3 * (i * around + k)
    const b = 3 * (i * around + (k === 0 ? 0 : around - k))
    const x = (live[a]! - live[b]!) / 2
    const y = (live[a + 1]! - live[b + 1]!) / 2
    const z = (live[a + 2]! - live[b + 2]!) / 2
    const half = Math.sqrt(x * x + y * y + z * z)
    for (let n = 0; n < 3; n++) middle[n] = (live[a + n]! + live[b + n]!) / 2 + shift[3 * column + n]!
    touch.limit[0] = half + clearance + swellRoom
    near[f]![column] = 0
    if (!feel(fields[f]!, middle, 0, touch)) return
    const distance = touch.distance[0]!
    const tilt = touch.away[0]! * x + touch.away[1]! * y + touch.away[2]! * z
    // Bone bends: the distance of a point is not quite that of the middle and the tilt of the column.
    const close = clearance + swellRoom + half / 3
    const missing = Math.min(half + clearance, columnRoom[f]![column]!) - distance
    near[f]![column] =
      (missing > -watched ? 1 : 0) + (distance + tilt < close ? 2 : 0) + (distance - tilt < close ? 4 : 0)
    if (missing <= 0) return
    this.turnUp(i)
    for (let n = 0; n < 3; n++) shift[3 * column + n]! += missing * touch.away[n]!
    grid.first = Math.min(grid.first, i)
    grid.last = Math.max(grid.last, i)
  }

  private clearPoints(): void {
    const { fields, free, near, nearRing, touch } = this
    const { rings, columns, around } = this.grid
    free.fill(1)
    touch.limit[0] = clearance + swellRoom
    for (let f = 0; f < fields.length; f++)
      for (let i = 0; i < rings; i++)
        for (let k = 0; k < columns && nearRing[f]![i] === 1; k++) {
          // Columns between two that were asked go with both.
          const column = i * columns + k
          const flags = k % 2 === 0 ? near[f]![column]! : near[f]![column - 1]! | near[f]![column + 1]!
          if (flags & 2) this.clearPoint(f, i * around + k)
          if (flags & 4 && k > 0 && k < columns - 1) this.clearPoint(f, i * around + around - k)
        }
  }

  private clearPoint(f: number, p: number): void {
    const { fields, free, pointRoom, live, touch } = this
    const { around } = this.grid
    for (let again = 0; again < 6; again++) {
      if (!feel(fields[f]!, live, 3 * p, touch)) return
      const distance = touch.distance[0]!
      const t = Math.max(0, (distance - clearance) / swellRoom)
      free[p] = Math.min(free[p]!, t * t * (3 - 2 * t))
      const missing = pointRoom[f]![p]! - distance
      if (missing <= 0) return
      this.turnUp(Math.floor(p / around))
      for (let n = 0; n < 3; n++) live[3 * p + n]! += missing * touch.away[n]!
    }
  }

  private measureRoom(points: Float64Array): void {
    const { fields, pointRoom, columnRoom, middle, touch } = this
    const { rings, columns, around } = this.grid
    this.placeFields(standingPose)
    for (let f = 0; f < fields.length; f++) {
      touch.limit[0] = clearance
      for (let p = 0; p < rings * around; p++)
        if (feel(fields[f]!, points, 3 * p, touch)) pointRoom[f]![p] = touch.distance[0]!
      touch.limit[0] = feelers
      for (let c = 0; c < rings * columns; c++) {
        const i = Math.floor(c / columns)
        const k = c % columns
        const a = 3 * (i * around + k)
        const b = 3 * (i * around + (k === 0 ? 0 : around - k))
        for (let n = 0; n < 3; n++) middle[n] = (points[a + n]! + points[b + n]!) / 2
        if (feel(fields[f]!, middle, 0, touch)) columnRoom[f]![c] = touch.distance[0]!
      }
    }
  }
}

interface Grid {
  readonly rings: number
  readonly columns: number
  readonly around: number
  points: Float64Array
  /** 3 per column [m]. */
  readonly shift: Float64Array
  readonly spread: Float64Array
  readonly loose: Float64Array
  /** Rings that have a shift. */
  first: number
  last: number
}

/** 0 below 0, 1 above 1, smooth between. */
const gentle = (x: number): number => {
  const t = Math.min(1, Math.max(0, x))
  return t * t * (3 - 2 * t)
}

/** Every column takes part in the shift of its eight neighbours. */
function spreadShift(grid: Grid): void {
  const { rings, columns, shift, spread } = grid
  const row = 3 * columns
  const end = row - 3
  grid.first = Math.max(0, grid.first - 1)
  grid.last = Math.min(rings - 1, grid.last + 1)
  for (let i = grid.first; i <= grid.last; i++) {
    const before = i === 0 ? 0 : -row
    const after = i === rings - 1 ? 0 : row
    for (let o = i * row; o < (i + 1) * row; o++)
      spread[o] = (shift[o + before]! + 2 * shift[o]! + shift[o + after]!) / 4
  }
  for (let i = grid.first; i <= grid.last; i++) {
    const o = i * row
    for (let n = o; n < o + 3; n++) shift[n] = (3 * spread[n]! + spread[n + 3]!) / 4
    for (let n = o + 3; n < o + end; n++) shift[n] = (spread[n - 3]! + 2 * spread[n]! + spread[n + 3]!) / 4
    for (let n = o + end; n < o + row; n++) shift[n] = (spread[n - 3]! + 3 * spread[n]!) / 4
  }
}

function giveWay({ columns, around, points, shift, loose, first, last }: Grid): void {
  for (let i = first; i <= last; i++)
    for (let k = 0; k < columns; k++) {
      const o = 3 * (i * columns + k)
      const a = 3 * (i * around + k)
      const b = 3 * (i * around + around - k)
      for (let n = 0; n < 3; n++) {
        const way = loose[i]! * shift[o + n]!
        points[a + n]! += way
        if (k > 0 && k < columns - 1) points[b + n]! += way
      }
    }
}
