import { type BySide, bothSides, type Side, sides } from '../anatomy/sides'
import type { Trail } from './answers'
import { cheapestShares, type Puller } from './cheapestShares'
import { slopesBy } from './influence'
import { parameterOf } from './muscleParameters'
import { parameters } from './parameters'
import type { Report } from './report'
import { completeScenario, type Scenario } from './scenario'
import { toneFactor } from './storyRules'

/** Muscles that cross the sacro-iliac joint, turn the sacrum back, and have a tone that may be set. */
export const turnBackIds = ['gluteusMaximus', 'coccygeus', 'piriformis'] as const
export type TurnBackId = (typeof turnBackIds)[number]

/** With hip extension forbidden the pelvis may tip back by no more than this [deg]: every one of these muscles tips it a little. */
export const mostTipBack = 1

export interface CheapestQuestion {
  /** Who may answer; everybody where it is left out. */
  readonly among?: readonly TurnBackId[]
  /** Whether the pelvis has to stay as tilted as it is while nobody answers. */
  readonly isHipExtensionForbidden?: boolean
}

export type CheapestAnswer =
  | {
      readonly kind: 'found'
      /** The scenario asked about, with the tones found; piriformis reacts to nothing in it. */
      readonly scenario: Scenario
      /** Its answer: a balance of the whole model. */
      readonly report: Report
      /** Activations, 0 to 1. */
      readonly activations: Readonly<Record<TurnBackId, BySide<number>>>
      /** Σ over muscles of strength × activation² [N]: area × stress² but for a constant. */
      readonly effort: number
    }
  /** All of them together turn the sacrum back less than it has nodded, or not without tipping the pelvis. */
  | { readonly kind: 'tooWeak' }
  /** With none of them active the sacrum has not nodded. */
  | { readonly kind: 'nothingToAnswer' }
  /** A scenario on the way did not balance, or the way had no end. */
  | { readonly kind: 'unsettled' }

/** To what nutation [deg] and activation an answer is worked out. */
const exact = { nutation: 1e-4, activation: 1e-5 }
/** The same on a kink: where a fascicle of the trunk is just about to pull, slopes to either side differ. */
const onKink = { nutation: 2e-3, activation: 2e-3 }
/** Rounds that go the whole way, and rounds after which the search is given up. */
const wholeRounds = 8
const mostRounds = 80

/** One muscle of one side that may answer, by the parameter that sets its tone. */
interface Slot {
  readonly id: TurnBackId
  readonly side: Side
  readonly tone: `${TurnBackId}Tone`
  /** [N] */
  readonly strength: number
}

/** `scenario` as it is while nobody answers: these muscles at their resting tone, and piriformis told nothing. */
export const unanswered = (scenario: Scenario): Scenario => {
  const tones = turnBackIds.map((id) => [parameterOf(id, 'tone'), parameters[parameterOf(id, 'tone')].default])
  return completeScenario({ ...Object.fromEntries(tones), piriformisReactivity: 0 }, scenario)
}

/**
 * Which activations bring mean nutation back to what it was before anything was done to the body, with the least effort;
 * whoever is not asked keeps the resting tone. Round by round: the model is solved, its own slopes say what each muscle
 * does there, and the cheapest shares by these slopes (`cheapestShares`) are asked of it next. Where nothing changes any
 * more the conditions of least effort hold for the model itself, and the pose is one that balances.
 */
export function cheapestAnswer(trail: Trail, scenario: Scenario, question: CheapestQuestion = {}): CheapestAnswer {
  const { among = turnBackIds, isHipExtensionForbidden = false } = question
  const calm = unanswered(scenario)
  const slots = slotsOf(trail, calm, among)
  const before = trail.solve(calm).report
  const silent = trail.solve(withActivations(calm, slots, new Float64Array(slots.length))).report
  if (!before.balanced || !silent.balanced) return { kind: 'unsettled' }
  if (silent.change.nutation.mean <= 0) return { kind: 'nothingToAnswer' }
  const leastTilt = isHipExtensionForbidden ? before.change.pelvicTilt - mostTipBack : Number.NEGATIVE_INFINITY
  return search(trail, calm, slots, leastTilt)
}

function search(trail: Trail, calm: Scenario, slots: readonly Slot[], leastTilt: number): CheapestAnswer {
  const factor = toneFactor(calm.perceivedThreat)
  let activations: Float64Array = Float64Array.from(slots, ({ tone, side }) => Math.min(1, factor * calm[tone][side]))
  for (let round = 0; round < mostRounds; round++) {
    // 1. What the model answers to these activations, and what a little more of each would do.
    const scenario = withActivations(calm, slots, activations)
    const { report } = trail.solve(scenario)
    const pullers = report.balanced && pullersAt(trail, scenario, slots)
    if (!pullers) return { kind: 'unsettled' }
    // 2. The cheapest shares by that.
    const { nutation, pelvicTilt } = report.change
    const sum = (of: 'turns' | 'moves') => pullers.reduce((all, one, i) => all + one[of] * activations[i]!, 0)
    const next = cheapestShares(pullers, nutation.mean + sum('turns'), pelvicTilt - leastTilt + sum('moves'))
    // 3. Over where they are those that were asked; else on, by shorter steps once whole ones have not led there.
    const isWhole = round < wholeRounds
    const near = isWhole ? exact : onKink
    const way = isWhole ? 1 : 4 / (round - wholeRounds + 8)
    const change = way * Math.max(0, ...activations.map((a, i) => Math.abs(a - next.activations[i]!)))
    const isOver = change < near.activation
    if (isOver && !next.isEnough) return { kind: 'tooWeak' }
    if (isOver && Math.abs(nutation.mean) < near.nutation) return found(scenario, report, slots, activations)
    activations = activations.map((a, i) => a + way * (next.activations[i]! - a))
  }
  return { kind: 'unsettled' }
}

const slotsOf = (trail: Trail, scenario: Scenario, among: readonly TurnBackId[]): Slot[] => {
  const { strength } = trail.equilibriumOf(scenario).physique
  return turnBackIds
    .filter((id) => among.includes(id) && strength[id] > 0)
    .flatMap((id) => sides.map((side) => ({ id, side, tone: parameterOf(id, 'tone'), strength: strength[id] })))
}

/** `scenario` with the tones by which the muscles of `slots` are so active; a threat multiplies tones. */
function withActivations(scenario: Scenario, slots: readonly Slot[], activations: Float64Array): Scenario {
  const factor = toneFactor(scenario.perceivedThreat)
  const tones = Object.fromEntries(slots.map(({ tone }) => [tone, { ...scenario[tone] }]))
  slots.forEach(({ tone, side }, i) => {
    tones[tone]![side] = activations[i]! / factor
  })
  return { ...scenario, ...tones }
}

/** What a unit more of each activation does at `scenario`, by the model's own slopes. */
function pullersAt(trail: Trail, scenario: Scenario, slots: readonly Slot[]): Puller[] | undefined {
  const factor = toneFactor(scenario.perceivedThreat)
  const slopes = slopesBy(trail, scenario, [...new Set(slots.map(({ tone }) => tone))])
  return (
    slopes &&
    slots.map(({ tone, side, strength }) => ({
      area: strength,
      most: 1,
      turns: -slopes[tone][side].nutation / factor,
      moves: -slopes[tone][side].pelvicTilt / factor,
    }))
  )
}

function found(scenario: Scenario, report: Report, slots: readonly Slot[], activations: Float64Array): CheapestAnswer {
  const of = (id: TurnBackId) =>
    bothSides((side) => activations[slots.findIndex((slot) => slot.id === id && slot.side === side)] ?? 0)
  return {
    kind: 'found',
    scenario,
    report,
    activations: Object.fromEntries(turnBackIds.map((id) => [id, of(id)])) as Record<TurnBackId, BySide<number>>,
    effort: slots.reduce((sum, { strength }, i) => sum + strength * activations[i]! ** 2, 0),
  }
}
