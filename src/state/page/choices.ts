import { create } from 'zustand'
import { segments } from '../../anatomy/bodies'
import { byBody, ourBody } from '../../anatomy/body'
import type { Side } from '../../anatomy/sides'
import { type ViewId, viewOf } from '../../anatomy/views'
import { type Answer, answerOf, startTrail } from '../../biomechanics/answers'
import { type FasciclePulls, noFascicles } from '../../biomechanics/fasciclePulls'
import { coordinatesOf, type HandPose } from '../../biomechanics/handPose'
import { dofIndex } from '../../biomechanics/mechanism'
import { type PerSideId, parameterIds, parameters } from '../../biomechanics/parameters'
import type { Report } from '../../biomechanics/report'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import type { DrawnBody } from '../../geometry/tissue'
import { deg } from '../../math/units'
import { aim, aimAnchor, aimExaggeration, clearFrame, follow, placeGhost, placeRest } from '../frame/frame'
import type { Exaggeration, Theme } from '../look/picture'
import { checked, first, firstPicture, type Picture } from './document'

/** What the person chose, and the answer to it. */
export interface Choices extends Picture {
  /** Whose bones the body has: ours, or those that a person put on. */
  readonly worn: DrawnBody
  readonly scenario: Scenario
  /** The answer to the last scenario that balances: what is drawn and read out. */
  readonly report: Report
  /** What the fascicles that hold the trunk pull with in that answer. */
  readonly pulls: FasciclePulls
  /** The scenario that `report` answers. */
  readonly asked: Scenario
  /** The answer that does not balance, when the scenario has none that does. */
  readonly unbalanced: Report | null
  /** The same body and posture with nothing done to it. */
  readonly neutral: Report
  /** How many times larger than life sacro-iliac motion is drawn. Readouts never change with it. */
  readonly exaggeration: Exaggeration
  readonly theme: Theme
  /** Bones put somewhere by hand: drawn so, while nothing of the report is about it. Null once anything is pulled. */
  readonly posedByHand: HandPose | null
  /** Change of nutation [deg] that somebody expects; a ghost of the sacrum stands there. */
  readonly guess: number | null
  /** A state kept to compare with, A: what was asked, and the answer. */
  readonly pinnedAs: { readonly scenario: Scenario; readonly report: Report } | null
  /** Two-sided parameters whose sides move together. */
  readonly linked: Readonly<Record<PerSideId, boolean>>
  readonly playing: boolean
  /** Where what is played stands [s]. */
  readonly playTime: number
  /** Scenario values that the player sets now; whoever sets one of them takes over. */
  readonly driven: readonly string[]
}

/** Milliseconds that the last solve took. */
export const timing = { solve: 0 }

// What is chosen moves in small steps, each the start of the next.
const live = byBody(startTrail)

function answer(body: DrawnBody, scenario: Scenario): Answer {
  const start = performance.now()
  const found = live(body).solve(scenario)
  timing.solve = performance.now() - start
  return found
}

/** What pulls, as against what the body is made of. */
const doings = parameterIds.filter((id) => ['pull', 'thigh', 'nerves', 'push'].includes(parameters[id].group))

/** `scenario` with nothing done to the body: its own strengths, stiffnesses and posture, all else at rest. */
function atRest(scenario: Scenario): Scenario {
  const { body, posture } = scenario
  const rest = completeScenario({ body, posture })
  return { ...scenario, ...Object.fromEntries(doings.map((id) => [id, rest[id]])), off: [] }
}

/** The answer of `body` with nothing done to it, all else as `scenario` says. */
export const neutralOf = (body: DrawnBody, scenario: Scenario): Report => answerOf(body, atRest(scenario)).report

/** Nothing has been asked before the page starts. */
const unasked = null as unknown as Report

export const useChoices = create<Choices>(() => ({
  worn: ourBody,
  scenario: first.scenario,
  report: unasked,
  pulls: noFascicles,
  asked: first.scenario,
  unbalanced: null,
  neutral: unasked,
  exaggeration: first.exaggeration,
  theme: 'auto',
  posedByHand: null,
  guess: null,
  pinnedAs: null,
  ...firstPicture,
  linked: first.linked,
  playing: false,
  playTime: 0,
  driven: [],
}))

/**
 * Choices for `next` of the body `worn`, with the drawing sent there by `move`. An answer that does not balance leaves
 * the last pose.
 */
function answered(worn: DrawnBody, next: Scenario, move: (coordinates: Float64Array) => void): Partial<Choices> {
  const { report, coordinates, fascicles: pulls } = answer(worn, next)
  if (!report.balanced) return { scenario: next, unbalanced: report, posedByHand: null }
  move(coordinates)
  at.here.set(coordinates)
  const neutral = neutralOf(worn, next)
  return { scenario: next, report, pulls, asked: next, unbalanced: null, neutral, posedByHand: null }
}

/**
 * Lay `input`, some scenario values, over what is chosen, and solve. Throws one clear line when a name or value is not
 * acceptable, and then nothing has changed.
 */
export function choose(input: Record<string, unknown>): void {
  const { worn, scenario: current, driven } = useChoices.getState()
  const next = completeScenario(input, current)
  // Whoever moves what is played takes over from the player.
  const handed = driven.some((id) => id in input) ? { playing: false, driven: [] } : {}
  useChoices.setState({ ...answered(worn, next, aim), ...handed })
}

/** Set one side of `id`, or both where they are linked. */
export function chooseSide(id: PerSideId, side: Side, value: number): void {
  choose({ [id]: useChoices.getState().linked[id] ? value : { [side]: value } })
}

/** Link or unlink the sides of `id`; linking brings the left to the right. */
export function link(id: PerSideId, linked: boolean): void {
  useChoices.setState((state) => ({ linked: { ...state.linked, [id]: linked } }))
  if (linked) choose({ [id]: useChoices.getState().scenario[id].right })
}

/** Where the drawing was sent last, and where it was when somebody pinned it. */
const at = { here: new Float64Array(0), pinned: null as Float64Array | null }

/**
 * Ask the first question, and from now on keep the ghosts where they belong. Gives what ends it: everything is as before
 * the page started.
 */
export function startChoices(): () => void {
  const initial = useChoices.getInitialState()
  // From nowhere, whatever was asked of the page before.
  const { report, coordinates, fascicles: pulls } = live(ourBody).solve(initial.scenario, 'cold')
  Object.assign(at, { here: coordinates.slice(), pinned: null })
  aimExaggeration(initial.exaggeration)
  aimAnchor(initial.relativeTo, initial.held)
  aim(coordinates)
  useChoices.setState({ ...initial, report, pulls, neutral: neutralOf(ourBody, initial.scenario) }, true)
  showRest()
  showGhost()
  const stops = [useChoices.subscribe(followNeutral), useChoices.subscribe(followGuess)]
  return () => {
    for (const stop of stops) stop()
    useChoices.setState(initial, true)
    clearFrame()
  }
}

function showGhost(): void {
  const { ghost, guess, scenario: current, worn } = useChoices.getState()
  // What is expected stands before any other ghost.
  if (guess !== null) placeGuess(guess)
  else if (ghost === 'neutral') placeGhost(answerOf(worn, atRest(current)).coordinates)
  else placeGhost(ghost === 'lifeSize' ? ghost : ghost === 'pinned' ? at.pinned : null)
}

/** Another body or posture has another neutral. */
function followNeutral({ ghost, neutral }: Choices, before: Choices): void {
  if (neutral === before.neutral) return
  showRest()
  if (ghost === 'neutral') showGhost()
}

function showRest(): void {
  const { scenario: current, worn } = useChoices.getState()
  placeRest(answerOf(worn, atRest(current)).coordinates)
}

/** Draw the bones where a hand puts them; null: where the forces balance. The scenario stays as it is. */
export function poseByHand(hand: HandPose | null): void {
  if (hand) aim(coordinatesOf(hand))
  else if (useChoices.getState().posedByHand) aim(at.here)
  useChoices.setState({ posedByHand: hand })
}

/** The ghost of the sacrum that nods `nutation` [deg] from neutral, in the pelvis as it is drawn now. */
function placeGuess(nutation: number): void {
  const place = at.here.slice()
  const surplus = deg(nutation) + restingNutation() - place[dofIndex.nutation]!
  place[dofIndex.nutation]! += surplus
  for (let k = 0; k < segments.length; k++) place[dofIndex.L5S1 + k]! += surplus / segments.length
  placeGhost(place)
}

/** Nutation [rad] at rest in this posture, as a change from standing neutral of the body worn. */
function restingNutation(): number {
  const { worn, neutral } = useChoices.getState()
  return deg(neutral.nutation.mean - neutralOf(worn, completeScenario({})).nutation.mean)
}

/** Expect a change of nutation [deg]; null: nothing is expected any more. */
export function expectNutation(guess: number | null): void {
  useChoices.setState({ guess })
  showGhost()
}

/** What is expected stays beside what comes of it. */
function followGuess({ guess, report }: Choices, before: Choices): void {
  if (guess !== null && report !== before.report) placeGuess(guess)
}

/** Keep `scenario` as A, to be compared with, and show where it stands. One that does not balance is not kept. */
function pinScenario(scenario: Scenario): void {
  const { report, coordinates } = answerOf(useChoices.getState().worn, scenario)
  if (!report.balanced) return
  at.pinned = coordinates.slice()
  useChoices.setState({ pinnedAs: { scenario, report }, ghost: 'pinned' })
  showGhost()
}

/** Keep the state as it is now. */
export const pin = (): void => pinScenario(useChoices.getState().scenario)

export function unpin(): void {
  at.pinned = null
  useChoices.setState(({ ghost }) => ({ pinnedAs: null, ghost: ghost === 'pinned' ? 'none' : ghost }))
  showGhost()
}

/** Compare with `scenario`, or with nothing. */
export function keepAsA(scenario: Scenario | null): void {
  if (scenario === (useChoices.getState().pinnedAs?.scenario ?? null)) return
  if (scenario) pinScenario(scenario)
  else unpin()
}

/** A becomes what is chosen, and what was chosen A. */
export function swapPinned(): void {
  const { pinnedAs, scenario } = useChoices.getState()
  if (!pinnedAs) return
  pinScenario(scenario)
  choose({ ...pinnedAs.scenario })
}

type Setting = Pick<Picture, 'arrangement' | 'relativeTo' | 'held' | 'ghost'>

/** How the body is set for a named view that is seen for the first time. */
export function settingOf(view: ViewId): Setting {
  const { arrangement = 'whole', pelvisStill = false } = viewOf(view)
  return pelvisStill
    ? { arrangement, relativeTo: 'ilium', held: 'pelvis', ghost: 'neutral' }
    : { arrangement, relativeTo: 'gravity', held: 'feet', ghost: 'none' }
}

/** A named view brings what makes room for it and what it is seen against; leaving such a view takes them away again. */
function broughtBy(view: ViewId): Partial<Picture> {
  const { arrangement = 'whole', pelvisStill = false } = viewOf(view)
  if (pelvisStill) return { arrangement, relativeTo: 'ilium', held: 'pelvis' }
  const { relativeTo, held, arrangement: before } = useChoices.getState()
  // One goes round a dissection, and it stays.
  if (arrangement === 'whole' && before === 'dissection') return {}
  const wasStill = before !== 'whole' && relativeTo === 'ilium' && held === 'pelvis'
  return { arrangement, ...(wasStill && { relativeTo: 'gravity', held: 'feet' }) }
}

/** Change how the body is shown; throws one clear line when a setting is not acceptable, and then nothing has changed. */
export function depict(input: Readonly<Record<string, unknown>>): void {
  const asked = checked(input) as Partial<Picture>
  const next = { ...(asked.view && broughtBy(asked.view)), ...asked }
  if (next.ghost === 'pinned' && !at.pinned) pin()
  useChoices.setState(next)
  if (next.ghost) showGhost()
  if (next.relativeTo || next.held) {
    const { relativeTo, held } = useChoices.getState()
    aimAnchor(relativeTo, held)
  }
}

export function exaggerate(factor: Exaggeration): void {
  useChoices.setState({ exaggeration: factor })
  aimExaggeration(factor)
}

const allFinite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || Object.values(value ?? {}).every(allFinite)

/**
 * Put `body` on and ask of it what was asked; what was kept to compare with was of another one. False, and nothing is
 * changed, where it does not balance even at rest.
 */
export function putOn(body: DrawnBody): boolean {
  const { scenario: current } = useChoices.getState()
  const rest = answerOf(body, atRest(current))
  const neutral = rest.report
  const standing = neutralOf(body, completeScenario({}))
  if (!neutral.balanced || !standing.balanced || !allFinite(neutral) || !allFinite(standing)) return false
  unpin()
  const next = answered(body, current, aim)
  // What does not balance leaves the last pose: of this body that is the one at rest.
  if (next.unbalanced) aim(rest.coordinates)
  const atFirst = { report: neutral, pulls: rest.fascicles, asked: atRest(current) }
  useChoices.setState({ worn: body, ...atFirst, ...next, neutral, guess: null })
  showGhost()
  return true
}

/**
 * A played instant, some scenario values inside their ranges: solved and drawn, at once or eased to; told to the panels
 * only by whoever asked.
 */
export function playInstant(values: Partial<Scenario>, eased = false): Partial<Choices> {
  const { worn, scenario: current } = useChoices.getState()
  // From one posture to another there is no way of instants in between.
  const jumps = values.posture !== undefined && values.posture !== current.posture
  return answered(worn, { ...current, ...values }, eased || jumps ? aim : follow)
}
