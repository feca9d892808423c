import { sides } from '../../src/anatomy/sides'
import { type ElementId, elementIds } from '../../src/biomechanics/elements'
import type { Parameter } from '../../src/biomechanics/parameter'
import { type ParameterId, parameterIds, parameters } from '../../src/biomechanics/parameters'
import { type Posture, postures, restingHipFlexion, type ScenarioInput } from '../../src/biomechanics/scenario'
import { seeded } from '../../src/math/random'
import { ask } from './ask'

/** `body`: its own muscles and postures. `pushed`: pushes from outside besides. `everything`: parts switched off as well. */
export const reaches = ['body', 'pushed', 'everything'] as const
export type Reach = (typeof reaches)[number]

/** The largest found by a search, which proves no larger one away: how large [°], in which state, after how many asks. */
export interface Found {
  readonly angle: number
  readonly state: ScenarioInput
  readonly asks: number
}

/** What a person may set on a given body. What differs between bodies is no state of one. */
const row = (id: ParameterId): Parameter => parameters[id]
const settable = parameterIds.filter((id) => !row(id).uncertain)

/** A setting on its way from the least (0) to the most (1), right and left. */
type Setting = readonly [right: number, left: number]
interface State {
  readonly posture: Posture
  readonly settings: Readonly<Partial<Record<ParameterId, Setting>>>
  readonly off: readonly ElementId[]
}

const restOf = (id: ParameterId, posture: Posture): number =>
  id === 'hipFlexion' ? restingHipFlexion[posture] : row(id).default
const shareOf = (id: ParameterId, value: number): number => (value - row(id).min) / (row(id).max - row(id).min)
/** On the steps of the slider, so that what is found can be set by hand. */
function settingOf(id: ParameterId, share: number): number {
  const { min, max, step } = row(id)
  const value = Math.round((min + share * (max - min)) / step) * step
  return Number(Math.min(max, Math.max(min, value)).toFixed(6))
}

/** Parts in their order, by one name where both sides are meant. */
const named = (off: readonly ElementId[]): readonly string[] =>
  elementIds.flatMap((id) => {
    const [part, side] = id.split('.')
    const both = off.includes(`${part}.right` as ElementId) && off.includes(`${part}.left` as ElementId)
    if (both) return side === 'right' ? [part!] : []
    return off.includes(id) ? [id] : []
  })

function inputOf({ posture, settings, off }: State): ScenarioInput {
  const values = (Object.entries(settings) as [ParameterId, Setting][]).map(([id, shares]) => {
    const [right, left] = [settingOf(id, shares[0]), settingOf(id, shares[1])]
    return {
      id,
      rests: right === left && right === restOf(id, posture),
      value: right === left ? right : { right, left },
    }
  })
  const changed = values.filter(({ rests }) => !rests).map(({ id, value }) => [id, value] as const)
  return { posture, ...Object.fromEntries(changed), ...(off.length > 0 && { off: named(off) }) }
}

/** The larger of both sides [°], whichever way; nothing where it does not balance. */
function nutationIn(state: State): number {
  const { balanced, nutation } = ask(inputOf(state))
  return balanced ? Math.max(...sides.map((side) => Math.abs(nutation[side]))) : -1
}

type Move = (state: State) => State

const clamp = (share: number): number => Math.min(1, Math.max(0, share))
function turned(state: State, id: ParameterId, by: number, alone: boolean): State {
  const rest = shareOf(id, restOf(id, state.posture))
  const [right, left] = state.settings[id] ?? [rest, rest]
  const setting: Setting = [clamp(right + by), alone ? left : clamp(left + by)]
  return { ...state, settings: { ...state.settings, [id]: setting } }
}
const switched = (state: State, part: ElementId): State => ({
  ...state,
  off: state.off.includes(part) ? state.off.filter((other) => other !== part) : [...state.off, part],
})

/** What can be done in one move: a setting more or less by a share of its range, on both sides or the right alone; a part off or on. */
function movesOf(ids: readonly ParameterId[], parts: readonly ElementId[], step: number): readonly Move[] {
  const turns = ids.flatMap((id) =>
    (row(id).perSide ? [false, true] : [false]).flatMap((alone) =>
      [step, -step].map(
        (by): Move =>
          (state) =>
            turned(state, id, by, alone),
      ),
    ),
  )
  return [
    ...turns,
    ...parts.map(
      (part): Move =>
        (state) =>
          switched(state, part),
    ),
  ]
}

const steps = [1, 1 / 4, 1 / 32]
/** Sweeps at one step: a bound, seldom reached. */
const sweeps = 3

/** What all that is left out may take from the angle together [deg]. */
const negligible = 0.004

interface Climbed extends Found {
  readonly top: State
}

/** Climbs from a state by single moves, each kept when it is better, by ever smaller steps. */
function climb(from: State, ids: readonly ParameterId[], parts: readonly ElementId[]): Climbed {
  let [top, angle, asks] = [from, nutationIn(from), 1]
  for (const step of steps)
    for (let sweep = 0; sweep < sweeps; sweep++) {
      const before = angle
      for (const move of movesOf(ids, step === 1 ? parts : [], step)) {
        const next = move(top)
        if (JSON.stringify(inputOf(next)) === JSON.stringify(inputOf(top))) continue
        const there = nutationIn(next)
        asks++
        if (there > angle + 1e-6) [top, angle] = [next, there]
      }
      if (angle === before) break
    }
  return { top, angle, asks, state: inputOf(top) }
}

/** The state without what adds nothing to it, so that it can be read. */
function plain({ top, angle, asks }: Climbed): Climbed {
  const without = Object.keys(top.settings).map(
    (id): Move =>
      ({ settings: { [id as ParameterId]: _, ...settings }, ...rest }) => ({ ...rest, settings }),
  )
  const switchedOn = top.off.map(
    (part): Move =>
      (state) =>
        switched(state, part),
  )
  const moves = [...without, ...switchedOn]
  const state = moves.reduce((kept, move) => (nutationIn(move(kept)) > angle - negligible ? move(kept) : kept), top)
  return { top: state, angle: nutationIn(state), asks: asks + moves.length + 1, state: inputOf(state) }
}

/** Every setting at one of its ends, drawn from a seed. */
function corner(posture: Posture, ids: readonly ParameterId[], random: () => number): State {
  const ends = ids.map((id) => [id, random() < 0.5 ? [0, 0] : [1, 1]] as const)
  return { posture, settings: Object.fromEntries(ends), off: [] }
}

const atRest = (posture: Posture): State => ({ posture, settings: {}, off: [] })

/** What may be moved, and where the climbs begin: for a body alone in each posture, else on from what was found before. */
function climbsOf(reach: Reach): readonly Climbed[] {
  const body = settable.filter((id) => row(id).group !== 'push')
  if (reach === 'pushed') return [climb(found('body').top, settable, [])]
  if (reach === 'everything')
    return [found('pushed').top, ...postures.map(atRest)].map((from) => climb(from, settable, elementIds))
  const random = seeded(17)
  const starts = postures.flatMap((posture) => [atRest(posture), corner(posture, body, random)])
  return starts.map((from) => climb(from, body, []))
}

function searched(reach: Reach): Climbed {
  const climbs = climbsOf(reach)
  const best = climbs.reduce((a, b) => (b.angle > a.angle ? b : a))
  return plain({ ...best, asks: climbs.reduce((sum, { asks }) => sum + asks, 0) })
}

const known = new Map<Reach, Climbed>()
function found(reach: Reach): Climbed {
  const answer = known.get(reach) ?? searched(reach)
  known.set(reach, answer)
  return answer
}

/** Largest nutation found in what a person can set on the default body; searched once, always the same way. */
export const largestNutation = (reach: Reach): Found => found(reach)
