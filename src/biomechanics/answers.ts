import { type Body, byBody } from '../anatomy/body'
import { sides } from '../anatomy/sides'
import { recent } from '../math/recent'
import { controlsOf } from './controls'
import { Equilibrium } from './equilibrium'
import { type FasciclePulls, fasciclePulls } from './fasciclePulls'
import { dofCount } from './mechanism'
import { bodyParameters, physiqueOf } from './physique'
import { drawnCount } from './pose'
import { type Report, reportOn } from './report'
import type { Scenario } from './scenario'

export interface Answer {
  readonly report: Report
  /** What a drawing needs (see `drawnCount`); the neutral pose when it does not balance. */
  readonly coordinates: Float64Array
  /** What the fascicles that hold the trunk pull with; those of the neutral pose when it does not balance. */
  readonly fascicles: FasciclePulls
}

/**
 * Questions to one body, each of which may start where the last one ended: that is quick, and moves an answer by less
 * than the balance is exact. Whoever asks in a row holds a trail of its own, so that nobody else's questions are in it.
 */
export interface Trail {
  /** The answer to `scenario`. `warm` starts from the last one of the same strengths and posture, `cold` from neutral. */
  solve(scenario: Scenario, start?: 'warm' | 'cold'): Answer
  /** The balance behind `scenario`, ready to be asked more. */
  equilibriumOf(scenario: Scenario): Equilibrium
}

/** Strengths and postures kept ready; the next scenario is mostly of the last one. */
const keptReady = 8
const keyOf = (s: Scenario): string => [s.body, s.posture, ...bodyParameters.map((id) => s[id])].join()

export function startTrail(body: Body): Trail {
  const ready = recent<Equilibrium>(keptReady)
  const equilibriumOf = (scenario: Scenario): Equilibrium =>
    ready(keyOf(scenario), () => new Equilibrium(physiqueOf(body, scenario), scenario.posture))
  return {
    equilibriumOf,
    solve(scenario, start = 'warm') {
      const equilibrium = equilibriumOf(scenario)
      const controls = controlsOf(scenario)
      const solution = equilibrium.solve(controls, start === 'cold' ? equilibrium.neutral : undefined)
      const unknowns = Float64Array.from(solution.balanced ? solution.unknowns : equilibrium.neutral)
      const report = reportOn(equilibrium, controls, solution)
      return { report, coordinates: drawn(unknowns, equilibrium, controls), fascicles: fasciclePulls(equilibrium) }
    },
  }
}

/** Answers kept for each body: those of all lessons, and then some. */
const keptAnswers = 400
const known = byBody((body) => ({ trail: startTrail(body), answers: recent<Answer>(keptAnswers) }))

/** The answer of `body` to `scenario`, started from neutral: the same whatever else was asked, and asked once. */
export function answerOf(body: Body, scenario: Scenario): Answer {
  const { trail, answers } = known(body)
  return answers(JSON.stringify(scenario), () => trail.solve(scenario, 'cold'))
}

function drawn(
  unknowns: Float64Array,
  { standing }: Equilibrium,
  { thigh }: ReturnType<typeof controlsOf>,
): Float64Array {
  const out = new Float64Array(drawnCount)
  for (let i = 0; i < dofCount; i++) out[i] = unknowns[i]! - standing[i]!
  sides.forEach((side, i) => {
    out[dofCount + i] = thigh[side].flexion
    out[dofCount + 2 + i] = thigh[side].rotation
    out[dofCount + 4 + i] = thigh[side].adduction
  })
  return out
}
