import type { Body } from '../anatomy/body'
import { seeded } from '../math/random'
import { controlsOf } from './controls'
import { Equilibrium } from './equilibrium'
import { type ParameterId, parameters, type WholeId } from './parameters'
import { physiqueOf } from './physique'
import { reportOn } from './report'
import { completeScenario, type Scenario } from './scenario'

/** Parameters in which bodies differ, over their published ranges. */
export const uncertainParameters = (Object.keys(parameters) as ParameterId[]).filter(
  (id): id is WholeId => 'uncertain' in parameters[id],
)

/** Quantities followed: change from the same body's own neutral, unless the name says total. */
export const followed = [
  'nutation',
  'nutationTotal',
  'pelvicTilt',
  'lordosis',
  'psoasForce',
  'piriformisForce',
  'compression',
] as const
export type Followed = (typeof followed)[number]

export interface Spread {
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export interface Uncertainty {
  readonly seed: number
  /** Bodies that balanced, of those drawn. */
  readonly balanced: number
  readonly drawn: number
  /** Degrees and newtons (mean of the sides). */
  readonly spread: Readonly<Record<Followed, Spread>>
  /** Share of the balanced bodies in which the sacrum nods forward, back, and less than the 0.7° that the best method resolves. */
  readonly share: { readonly nutates: number; readonly counternutates: number; readonly belowDetection: number }
  /** Parameters by rank correlation with the change of nutation, strongest first. */
  readonly causes: readonly { readonly parameter: WholeId; readonly correlation: number }[]
}

/** The smallest change of nutation that the best in-vivo method resolves [deg] (Kibsgård 2012). */
export const detectionLimit = 0.71

/**
 * Draws `count` bodies with these bones evenly over the published ranges (a Latin square in each parameter), asks each the same scenario
 * and yields the share done after each, so that a worker can report or stop; returns the summary.
 */
export function* sampleBodies(
  bones: Body,
  scenario: Scenario,
  count: number,
  seed: number,
): Generator<number, Uncertainty> {
  if (!Number.isInteger(count) || count < 2 || count > 100_000)
    throw new RangeError(`bodies must be a whole number from 2 to 100000, not ${count}`)
  if (!Number.isFinite(seed)) throw new RangeError(`seed must be a finite number, not ${seed}`)
  const random = seeded(seed)
  const columns = uncertainParameters.map((id) =>
    latin(count, random).map((t) => parameters[id].min + t * (parameters[id].max - parameters[id].min)),
  )
  const values: Record<Followed, number[]> = Object.fromEntries(followed.map((key) => [key, []])) as never
  const rows: number[] = []
  const equilibrium = new Equilibrium(physiqueOf(bones, scenario), scenario.posture)
  for (let i = 0; i < count; i++) {
    const body = completeScenario(
      Object.fromEntries(uncertainParameters.map((id, k) => [id, columns[k]![i]!])),
      scenario,
    )
    equilibrium.adopt(physiqueOf(bones, body))
    const controls = controlsOf(body)
    const report = reportOn(equilibrium, controls, equilibrium.solve(controls, equilibrium.neutral))
    if (report.balanced) {
      rows.push(i)
      const { psoasMajor, piriformis } = report.muscles
      values.nutation.push(report.change.nutation.mean)
      values.nutationTotal.push(report.nutation.mean)
      values.pelvicTilt.push(report.change.pelvicTilt)
      values.lordosis.push(report.change.lordosis)
      values.psoasForce.push((psoasMajor!.right.force + psoasMajor!.left.force) / 2)
      values.piriformisForce.push((piriformis!.right.force + piriformis!.left.force) / 2)
      values.compression.push(report.l5s1.compression)
    }
    yield (i + 1) / count
  }
  const share = (is: (change: number) => boolean): number =>
    values.nutation.filter(is).length / Math.max(1, rows.length)
  const change = ranks(values.nutation)
  return {
    seed,
    balanced: rows.length,
    drawn: count,
    spread: Object.fromEntries(followed.map((key) => [key, spreadOf(values[key])])) as Record<Followed, Spread>,
    share: {
      nutates: share((v) => v > 1e-9),
      counternutates: share((v) => v < -1e-9),
      belowDetection: share((v) => Math.abs(v) < detectionLimit),
    },
    causes: uncertainParameters
      .map((parameter, k) => ({ parameter, correlation: correlate(ranks(rows.map((i) => columns[k]![i]!)), change) }))
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)),
  }
}

/** One value in each of `count` equal strata of 0..1, in random order. */
function latin(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order.map((stratum) => (stratum + random()) / count)
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number): number => {
    if (sorted.length === 0) return 0
    const place = share * (sorted.length - 1)
    const low = Math.floor(place)
    return sorted[low]! + (place - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!)
  }
  return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) }
}

function ranks(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const out = new Float64Array(values.length)
  order.forEach((i, rank) => {
    out[i] = rank
  })
  return out
}

/** Correlation of two lists of equal length, -1 to 1; 0 when either does not vary. */
function correlate(a: Float64Array, b: Float64Array): number {
  const mean = (v: Float64Array): number => v.reduce((sum, x) => sum + x, 0) / v.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb)
    aa += (a[i]! - ma) ** 2
    bb += (b[i]! - mb) ** 2
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}
