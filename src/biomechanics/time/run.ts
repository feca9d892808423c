import type { Body } from '../../anatomy/body'
import { type BySide, bothSides, type Side } from '../../anatomy/sides'
import { startTrail } from '../answers'
import { parameterOf } from '../muscleParameters'
import type { Report } from '../report'
import { completeScenario, type Scenario } from '../scenario'
import { activationAfter } from './activation'
import { standardTime, type TimeValues } from './constants'
import { type Press, type PressureState, pressureAfter, reflexLeft, unpressed } from './pressure'
import { DelayLine, reflexOf, toned, toneFor } from './reflex'

type Reflexive = 'psoasMajor' | 'piriformis'
type Each<T> = Readonly<Record<Reflexive, BySide<T>>>

/** What happens to the body during one step. */
export interface Felt {
  /** Scenario values that hold from now on. */
  readonly change?: unknown
  readonly press?: Partial<Readonly<Record<Reflexive, Partial<BySide<Press>>>>>
}

/** One instant of a run; each is an equilibrium. */
export interface Instant {
  /** [s] */
  readonly time: number
  readonly report: Report
  /** 0 to 1 */
  readonly activation: Each<number>
  /** What the reflex adds to the tone, 0 to 1. */
  readonly reflex: Each<number>
  /** Share of the reflex that pressure leaves. */
  readonly reflexLeft: Each<number>
}

/** Longest and shortest step that a run takes [s]. */
const stepRange = { min: 0.001, max: 0.05 }

const each = <T>(make: (id: Reflexive, side: Side) => T): Each<T> => ({
  psoasMajor: bothSides((side) => make('psoasMajor', side)),
  piriformis: bothSides((side) => make('piriformis', side)),
})

/**
 * `body` in time: tone and reflex set activation, activation sets the equilibrium, the equilibrium stretches the
 * muscles. Fixed step, no chance, no clock: the same moments give the same run. Throws a RangeError of one line on a step
 * or a scenario outside its range, before anything has moved.
 */
export function startRun(
  body: Body,
  input: unknown = {},
  step = 0.01,
  values: Partial<TimeValues> = {},
): (moment?: Felt) => Instant {
  if (!(step >= stepRange.min && step <= stepRange.max))
    throw new RangeError(`step must be from ${stepRange.min} to ${stepRange.max} s, not ${step}`)
  const time: TimeValues = { ...standardTime, ...values }
  const trail = startTrail(body)
  let asked = completeScenario(input)
  let clock = 0
  let report = trail.solve(asked).report
  const restingOf = (id: Reflexive, side: Side): number => toned(toneOf(asked, id)[side], asked.perceivedThreat)
  let activation = each(restingOf)
  let pressure = each<PressureState>(() => unpressed)
  let depth = each(() => 0)
  const strainOf = (id: Reflexive, side: Side): number => report.muscles[id]![side].strain
  let before = each(strainOf)
  // Stretch and its speed are felt late.
  const feltStrain = each((id, side) => new DelayLine(time.reflexDelay, step, before[id][side]))
  const feltSpeed = each(() => new DelayLine(time.reflexDelay, step, 0))

  return ({ change, press = {} } = {}) => {
    const next = change === undefined ? asked : completeScenario(change, asked)
    const pressed = each((id, side) => readPress(press[id]?.[side], `press.${id}.${side}`))
    asked = next
    const { perceivedThreat: threat } = asked
    pressure = each((id, side) => pressureAfter(pressure[id][side], pressed[id][side], step, time))
    const left = each((id, side) => reflexLeft(pressure[id][side], time))
    const now = each(strainOf)
    const reflex = each((id, side) => {
      const pressing = Math.max(0, pressed[id][side].depth - depth[id][side]) * time.pressSpeedCounts
      const stretching = Math.max(0, now[id][side] - before[id][side])
      const strain = feltStrain[id][side].pass(now[id][side])
      const speed = feltSpeed[id][side].pass((stretching + pressing) / step)
      return reflexOf(strain, speed, threat, left[id][side], time)
    })
    before = now
    activation = each((id, side) =>
      activationAfter(
        activation[id][side],
        restingOf(id, side) + reflex[id][side],
        step,
        time.activationTime,
        time.deactivationTime,
      ),
    )
    depth = each((id, side) => pressed[id][side].depth)
    const held: Scenario = {
      ...asked,
      psoasTone: bothSides((side) => toneFor(activation.psoasMajor[side], threat)),
      piriformisTone: bothSides((side) => toneFor(activation.piriformis[side], threat)),
    }
    const answer = trail.solve(held).report
    // What does not balance leaves the last balance standing: time goes on, the body does not jump.
    if (answer.balanced) report = answer
    clock += step
    return { time: clock, report, activation, reflex, reflexLeft: left }
  }
}

const toneOf = (scenario: Scenario, id: Reflexive): BySide<number> => scenario[parameterOf(id, 'tone')]

function readPress(press: Press | undefined, name: string): Press {
  if (press === undefined) return { depth: 0, moving: false }
  if (!(press.depth >= 0 && press.depth <= 1))
    throw new RangeError(`${name}.depth must be from 0 to 1, not ${press.depth}`)
  return press
}
