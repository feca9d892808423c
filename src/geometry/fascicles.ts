import type { Belly, Hold } from '../anatomy/belly'
import type { DrawnId } from '../anatomy/muscleKinds'
import type { Side } from '../anatomy/sides'
import { mm } from '../math/units'
import { bellies } from './bellies'
import { makeMuscle } from './makeMuscle'
import type { MuscleShape } from './muscle'
import { bellyOf, type DrawnBody } from './tissue'

/** The fascicles of a muscle as lines to draw; made once per muscle and side, rewritten in place. */
export interface FascicleLines {
  /** Muscle and side: 'psoasMajor.right'. */
  readonly id: string
  /** 3 per point [m]. */
  readonly positions: Float32Array
  /** 1 per point: 0 origin .. 1 insertion. */
  readonly along: Float32Array
  /** 1 per point: which group of fibres its line is of; 0 the main one, 1 to slips, 2 from slips on. */
  readonly group: Uint8Array
  /** First point of each line, and one more: where the last one ends. */
  readonly starts: Uint32Array
  /** Pairs of points, for line segments. */
  readonly index: Uint32Array
}

/** A place in a section: -1 .. 1 across it, -1 .. 1 through its thickness there. */
interface Place {
  readonly across: number
  readonly thick: number
}

/** A line through the belly, ring by ring, from one place in the sections to another. */
interface Thread {
  readonly group: 0 | 1 | 2
  /** Which of its ends is on the rim: from there it moves to its place in the section. */
  readonly rim: 'first' | 'last'
  readonly rings: readonly [first: number, last: number]
  readonly places: readonly [first: Place, last: Place]
}

/** Every point is a mean of four points of the drawn surface: so a fascicle stays in its belly in every pose. */
interface Weave {
  readonly points: Uint32Array
  readonly weights: Float64Array
}

const weaves = new WeakMap<FascicleLines, Weave>()

/** The fascicles of `id` of `body` in the standing neutral pose. */
export function fascicleLines(body: DrawnBody, id: DrawnId, side: Side): FascicleLines {
  const belly: Belly = bellyOf(body, id, 'right', bellies[id])
  const threads = threadsOf(belly, makeMuscle(body, id, 'right'))
  const points = threads.flatMap((thread) => pointsOf(belly, thread))
  const starts = [0]
  for (const { rings } of threads) starts.push(starts.at(-1)! + rings[1] - rings[0] + 1)
  const inside = points.map((_, p) => p).filter((p) => !starts.includes(p + 1))
  const lines: FascicleLines = {
    id: `${id}.${side}`,
    positions: new Float32Array(3 * points.length),
    along: Float32Array.from(points, ({ ring }) => ring / (belly.rings - 1)),
    group: Uint8Array.from(threads.flatMap(({ group, rings: [first, last] }) => Array(last - first + 1).fill(group))),
    starts: Uint32Array.from(starts),
    index: Uint32Array.from(inside.flatMap((p) => [p, p + 1])),
  }
  weaves.set(lines, {
    points: Uint32Array.from(points.flatMap((point) => point.corners)),
    weights: Float64Array.from(points.flatMap((point) => point.weights)),
  })
  layFascicles(lines, makeMuscle(body, id, side))
  return lines
}

/** Rewrite the lines from `shape`, the same muscle as it is drawn now. Allocates nothing. */
export function layFascicles(lines: FascicleLines, shape: MuscleShape): void {
  const weave = weaves.get(lines)
  if (weave === undefined || lines.id !== shape.id)
    throw new Error(`layFascicles: lines of ${lines.id} do not belong to ${shape.id}`)
  const { points, weights } = weave
  const { positions } = lines
  for (let o = 0; o < positions.length; o += 3)
    for (let k = 0; k < 3; k++) {
      let sum = 0
      for (let c = (o / 3) * 4; c < (o / 3) * 4 + 4; c++) sum += weights[c]! * shape.positions[3 * points[c]! + k]!
      positions[o + k] = sum
    }
}

/** Three from each hold that fibres reach from the side, and others evenly through the belly where it has whole ends. */
function threadsOf(belly: Belly, rest: MuscleShape): Thread[] {
  const last = belly.rings - 1
  const whole = evenly(belly.slips === 'origins' ? 0 : 14).map(
    (place): Thread => ({ group: 0, rim: 'first', rings: [0, last], places: [place, place] }),
  )
  const holds = belly.slips === undefined ? [] : belly[belly.slips]
  const inner = evenly(3 * holds.length)
  const slips = holds.flatMap((hold, h) =>
    [-1, 0, 1].flatMap((beside, k): Thread[] => {
      const { ring, place } = nearest(belly, rest, hold, beside)
      const far = inner[3 * h + k]!
      const onward: Thread = { group: 2, rim: 'first', rings: [Math.min(ring, last - 1), last], places: [place, far] }
      if (belly.slips === 'origins') return [{ ...onward, group: 0 }]
      const passed = h < (belly.passedOn ?? 0)
      const back: Thread = { group: passed ? 1 : 0, rim: 'last', rings: [0, Math.max(ring, 1)], places: [far, place] }
      return passed ? [back, onward] : [back]
    }),
  )
  return [...whole, ...slips]
}

/** `count` places spread evenly over a section, like the seeds of a sunflower. */
const evenly = (count: number): Place[] =>
  Array.from({ length: count }, (_, k) => {
    const radius = 0.85 * Math.sqrt((k + 0.5) / count)
    const angle = k * Math.PI * (3 - Math.sqrt(5))
    const across = radius * Math.cos(angle)
    return { across, thick: (radius * Math.sin(angle)) / Math.sqrt(1 - across * across) }
  })

/** The ring, and the place on its rim, that lie nearest to a hold; or a little further along the muscle or back. */
function nearest({ rings, around }: Belly, { positions }: MuscleShape, { at }: Hold, beside: number) {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let p = 0; p < rings * around; p++) {
    const away = Math.hypot(...at.map((value, k) => positions[3 * p + k]! - mm(value)))
    if (away < best) {
      best = away
      found = p
    }
  }
  const angle = (2 * Math.PI * (found % around)) / around
  const ring = Math.min(rings - 1, Math.max(0, Math.floor(found / around) + beside))
  return { ring, place: { across: Math.cos(angle), thick: Math.sin(angle) < 0 ? -1 : 1 } }
}

/** Rings over which a slip moves from the rim to its place in the section. */
const mergeRings = 16

function pointsOf(belly: Belly, { rim, rings: [first, last], places: [from, to] }: Thread) {
  const fromRim = rim === 'first'
  return Array.from({ length: last - first + 1 }, (_, k) => {
    const ring = first + k
    const t = Math.min(1, (fromRim ? k : last - ring) / mergeRings)
    const merged = t * t * (3 - 2 * t)
    const share = fromRim ? merged : 1 - merged
    return pointAt(belly, ring, {
      across: from.across + share * (to.across - from.across),
      thick: from.thick + share * (to.thick - from.thick),
    })
  })
}

function pointAt({ around }: Belly, ring: number, { across, thick }: Place) {
  const column = (Math.acos(Math.min(1, Math.max(-1, across))) / (2 * Math.PI)) * around
  const low = Math.min(around / 2 - 1, Math.floor(column))
  const b = column - low
  const top = (1 + thick) / 2
  const corner = (j: number) => ring * around + ((j + around) % around)
  return {
    ring,
    corners: [corner(low), corner(low + 1), corner(-low), corner(-low - 1)],
    weights: [(1 - b) * top, b * top, (1 - b) * (1 - top), b * (1 - top)],
  }
}
