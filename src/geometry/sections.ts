import type { Belly } from '../anatomy/belly'
import { mm } from '../math/units'
import type { Course } from './course'
import { smoothAt } from './spline'

/**
 * How a section is filled: every point of a ring grows from a core line across the section outward, to the drawn
 * size at 1; bones that are in the way hold it back (see fitFirst.json). Offsets [across, thick] in m, 2 per point.
 */
export interface Rays {
  readonly core: Float64Array
  readonly reach: Float64Array
}

export function raysOf(belly: Belly, course: Course): Rays {
  const { rings, around } = belly
  const core = new Float64Array(2 * rings * around)
  const reach = new Float64Array(2 * rings * around)
  const width = columnOf(belly, course, (k) => belly.sections[k]!.half[0])
  const thickness = columnOf(belly, course, (k) => belly.sections[k]!.half[1])
  const bow = columnOf(belly, course, (k) => belly.sections[k]!.bow ?? 0)
  for (let i = 0; i < rings; i++) {
    const cap = course.cap[i]!
    for (let j = 0; j < around; j++) {
      const angle = (2 * Math.PI * j) / around
      const c = full(Math.cos(angle))
      const s = full(Math.sin(angle))
      const o = 2 * (i * around + j)
      const inner = belly.core * c
      core[o] = mm(width[i]! * cap * inner)
      core[o + 1] = mm(bow[i]! * inner * inner)
      reach[o] = mm(width[i]! * cap * (c - inner))
      reach[o + 1] = mm(thickness[i]! * cap * s + bow[i]! * (c * c - inner * inner))
    }
  }
  return { core, reach }
}

/** How far along the fibres each point of a fan lies before its section [m]; nothing where all run side by side. */
export function fanOf(belly: Belly, course: Course, { core, reach }: Rays): Float64Array {
  const { rings, around, fan = 0 } = belly
  const width = mm(belly.sections[0]!.half[0])
  return Float64Array.from({ length: rings * around }, (_, p) => {
    const left = 1 - course.ringAt[Math.floor(p / around)]!
    return mm(fan) * ((core[2 * p]! + reach[2 * p]!) / width) ** 2 * left ** 2
  })
}

/** Between a circle and a square, a little: muscle pressed among its neighbours. */
const full = (x: number): number => Math.sign(x) * Math.abs(x) ** 0.9

/** Value of a column of the section table at every ring. */
export const columnOf = (belly: Belly, course: Course, pick: (k: number) => number): number[] => {
  const values = belly.sections.map((_, k) => pick(k))
  return course.ringAt.map((u) => smoothAt(course.sectionAt, values, u))
}
