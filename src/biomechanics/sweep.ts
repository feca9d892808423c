import type { Trail } from './answers'
import { type ParameterId, parameters } from './parameters'
import type { Report } from './report'
import { completeScenario, type Scenario } from './scenario'

/** Answers along one parameter, both sides alike where it has sides. */
export interface Sweep {
  /** Values of the parameter in its table's unit, evenly from low to high. */
  readonly values: Float64Array
  /** The report at each value. */
  readonly reports: readonly Report[]
}

/** `count` answers to `scenario` with `id` from `low` to `high`. Throws a RangeError of one line outside the table's range. */
export function sweepOf(
  trail: Trail,
  scenario: Scenario,
  id: ParameterId,
  { low, high, count }: { readonly low: number; readonly high: number; readonly count: number },
): Sweep {
  const { min, max } = parameters[id]
  if (!(low >= min && high <= max && low < high))
    throw new RangeError(`a sweep of ${id} runs inside ${min} to ${max}, not from ${low} to ${high}`)
  if (!Number.isInteger(count) || count < 2) throw new RangeError(`a sweep has 2 values or more, not ${count}`)
  const values = Float64Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1))
  // Each starts from the one before: a step is small, and so is the work.
  const reports = Array.from(values, (value) => trail.solve(completeScenario({ [id]: value }, scenario)).report)
  return { values, reports }
}

/** One number of every report; NaN where the forces do not balance, so that a line has a gap there. */
export const column = ({ reports }: Sweep, read: (report: Report) => number): Float64Array =>
  Float64Array.from(reports, (report) => (report.balanced ? read(report) : Number.NaN))

/** The right hip's own angle [deg] at each report: thigh against the pelvis, which gives way a little. */
export const hipAngles = ({ reports }: Sweep): Float64Array =>
  Float64Array.from(reports, ({ hipAngle }) => hipAngle.right.flexion)

/** Where `ys` first crosses zero over `xs`, by straight lines between; null where it does not. */
export function zeroCrossing(xs: Float64Array, ys: Float64Array): number | null {
  for (let k = 1; k < xs.length; k++) {
    const [a, b] = [ys[k - 1]!, ys[k]!]
    if (a === 0) return xs[k - 1]!
    if (a * b < 0) return xs[k - 1]! + ((xs[k]! - xs[k - 1]!) * a) / (a - b)
  }
  return null
}
